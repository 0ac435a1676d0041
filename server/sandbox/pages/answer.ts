import type { PageContext } from './page-context';

/** What goes back to the browser. */
export interface Answer {
  status: number;
  type:
    | 'text/html; charset=utf-8'
    | 'application/json; charset=utf-8'
    | 'image/png'
    | 'text/plain; charset=utf-8';
  body: string | Buffer;
  headers?: Record<string, string>;
}

/** A page with the policy that lets only our own scripts and styles run, as strict as the real ones. */
export function pageAnswer(body: string, { nonce }: Pick<PageContext, 'nonce'>, status = 200): Answer {
  return {
    status,
    type: 'text/html; charset=utf-8',
    body,
    headers: { 'content-security-policy': policy(nonce) },
  };
}

export function jsonAnswer(value: unknown): Answer {
  return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

export function redirect(location: string): Answer {
  return { status: 302, type: 'text/plain; charset=utf-8', body: '', headers: { location } };
}

export function notFound(): Answer {
  return { status: 404, type: 'text/plain; charset=utf-8', body: 'not found' };
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    'img-src https://m.media-amazon.com data:',
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types shop seller-central',
  ].join('; ');
}

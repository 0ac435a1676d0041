import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Fault } from './fault';
import { isRecord } from './is-record';

/** The answer with one item made nonsense; an answer without items is itself made nonsense. */
export function withMalformedItem(body: unknown, index: number): unknown {
  if (!isRecord(body) || !Array.isArray(body.items))
    return { ...(isRecord(body) && body), sku: 17, summaries: 'none' };
  const items: unknown[] = body.items;
  return {
    ...body,
    items: items.map((item, at) => (at === index ? { sku: 17, asin: null, summaries: 'none' } : item)),
  };
}

/** Sends the head and half of the body, then cuts the connection. */
export function sendTruncated(
  env: HttpBindings,
  response: { status: number; headers: Headers; text: string },
) {
  const { outgoing } = env;
  const bytes = Buffer.from(response.text);
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    'content-length': String(bytes.length),
  });
  outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
}

/** Cuts the connection without an answer. */
export function disconnect(env: HttpBindings) {
  env.incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Never answers; ends when the client has gone. */
export async function hang(env: HttpBindings) {
  const { socket } = env.incoming;
  await new Promise<void>((resolve) => {
    if (socket.destroyed) resolve();
    else socket.once('close', () => resolve());
  });
  return RESPONSE_ALREADY_SENT;
}

/** Whether the work of a call is done before it fails. */
export const isExecuted = (fault: Fault): boolean => {
  if (fault.kind === 'malformed' || fault.kind === 'malformed-item' || fault.kind === 'truncated')
    return true;
  return 'executed' in fault && fault.executed === true;
};

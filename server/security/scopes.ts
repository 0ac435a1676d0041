import * as z from 'zod';

/** What a token may do. `device` is the extension's; the others are for programs of the owner. */
export const scopeSchema = z.enum(['device', 'read', 'metrics']);
export type Scope = z.infer<typeof scopeSchema>;

/** `read` sees everything but the devices; `metrics` sees the metrics and nothing else. */
export function scopeAllows(scope: Scope, method: string, path: string): boolean {
  switch (scope) {
    case 'device':
      return true;
    case 'read':
      return (method === 'GET' || method === 'HEAD') && !/^\/devices(\/|$)/.test(path);
    case 'metrics':
      return method === 'GET' && path === '/metrics';
  }
}

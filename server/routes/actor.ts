import type { Context } from 'hono';
import type { AppEnv } from './app-env';

/** Who asks, as the audit log names them. */
export function actorOf(c: Context<AppEnv>): { who: string; correlationId: string } {
  return { who: `device:${c.get('caller').deviceId}`, correlationId: c.get('correlationId') };
}

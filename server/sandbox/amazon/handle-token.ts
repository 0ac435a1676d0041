import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Context } from 'hono';
import type { AmazonParts } from './amazon-parts';
import type { Fault } from './fault';
import type { NodeBindings } from './node-bindings';
import { disconnect, hang, isExecuted, sendTruncated } from './spoiled-answer';
import { tokenAnswer } from './tokens';

const refusedByFault = (fault: Fault | undefined) => {
  if (fault?.kind === 'throttle') return { status: 429, body: { error: 'slow_down' } };
  return fault?.kind === 'status' ? { status: fault.status, body: { error: 'server_error' } } : null;
};

/** Login with Amazon: POST /auth/o2/token. The form holds secrets, so it is never logged. */
export async function handleToken(c: Context<NodeBindings>, parts: AmazonParts): Promise<Response> {
  const { tokens, faults, log, world } = parts;
  const requestId = randomUUID();
  const fault = faults.next('token');
  const entry = log.add({
    at: world.state.now(),
    operation: 'token',
    method: 'POST',
    path: '/auth/o2/token',
    query: {},
    status: null,
    requestId,
    ...(fault && { fault: fault.kind }),
  });
  const form = await c.req.text();
  if (fault?.kind === 'slow') await delay(fault.ms);
  const isForm = (c.req.header('content-type') ?? '').startsWith('application/x-www-form-urlencoded');
  const work = () => tokenAnswer(new URLSearchParams(isForm ? form : ''), tokens);
  if (fault?.kind === 'hang' || fault?.kind === 'disconnect') {
    if (isExecuted(fault)) work();
    return fault.kind === 'hang' ? hang(c.env) : disconnect(c.env);
  }
  const { status, body } = refusedByFault(fault) ?? work();
  entry.status = status;
  const headers = new Headers({ 'content-type': 'application/json', 'x-amzn-RequestId': requestId });
  if (fault?.kind === 'truncated')
    return sendTruncated(c.env, { status, headers, text: JSON.stringify(body) });
  return new Response(fault?.kind === 'malformed' ? '<html>' : JSON.stringify(body), { status, headers });
}

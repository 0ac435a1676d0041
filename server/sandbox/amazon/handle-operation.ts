import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Context } from 'hono';
import type { AmazonParts, UsagePlan } from './amazon-parts';
import { errorAnswer, quotaExceeded, tokenExpired, unauthorized, type Answer } from './api-error';
import type { Fault } from './fault';
import type { NodeBindings } from './node-bindings';
import type { AmazonOperation } from './operation';
import { imageBase as imageHost } from '../images/address';
import { authorise, runOperation } from './run-operation';
import { disconnect, hang, isExecuted, sendTruncated, withMalformedItem } from './spoiled-answer';

const rateText = (rate: number) => (Number.isInteger(rate) ? rate.toFixed(1) : String(rate));

/** The rate header goes with 20x, 400 and 404 only (facts/amazon.md § 1). */
const announcesRate = (status: number) => (status >= 200 && status < 210) || status === 400 || status === 404;

function headersFor(status: number, plan: UsagePlan | undefined, requestId: string): Headers {
  const headers = new Headers({ 'content-type': 'application/json', 'x-amzn-RequestId': requestId });
  if (plan !== undefined && plan.announced !== 'none' && announcesRate(status)) {
    headers.set('x-amzn-RateLimit-Limit', rateText(plan.announced ?? plan.bucket.rate));
  }
  return headers;
}

function refusedByFault(fault: Fault | undefined): Answer | null {
  if (fault?.kind === 'throttle') return quotaExceeded();
  if (fault?.kind === 'expired-token') return tokenExpired();
  if (fault?.kind === 'access-denied') return unauthorized('');
  return fault?.kind === 'status' && fault.executed !== true ? failed(fault.status) : null;
}

const failed = (status: 500 | 503) =>
  status === 500
    ? errorAnswer(500, 'InternalFailure', 'We encountered an internal error. Please try again.')
    : errorAnswer(503, 'ServiceUnavailable', 'Service is temporarily unavailable. Please try again.');

/**
 * One call of an operation, in Amazon's order: injected fault, access token, token bucket, then the request itself.
 * A fault that has the work done still goes through all of it; only the answer is lost or spoiled.
 */
export async function handleOperation(
  c: Context<NodeBindings>,
  operation: AmazonOperation,
  parts: AmazonParts,
): Promise<Response> {
  const { world, tokens, faults, log, plans } = parts;
  const url = new URL(c.req.url);
  const requestId = randomUUID();
  const fault = faults.next(operation.name);
  const plan = plans.get(operation.name);
  const text = await bodyText(c);
  const entry = log.add({
    at: world.state.now(),
    operation: operation.name,
    method: operation.method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    ...(text !== '' && { body: parsed(text) }),
    status: null,
    requestId,
    ...(fault && { fault: fault.kind }),
  });
  if (fault?.kind === 'slow') await delay(fault.ms);
  if (fault?.kind === 'hang' && !isExecuted(fault)) return hang(c.env);
  if (fault?.kind === 'disconnect' && !isExecuted(fault)) return disconnect(c.env);

  const work = () =>
    runOperation(
      operation,
      { path: c.req.param(), search: url.searchParams, headers: c.req.raw.headers, text },
      world,
    );
  const answer =
    refusedByFault(fault) ??
    authorise(c.req.raw.headers, tokens) ??
    (plan === undefined || plan.bucket.take() ? work() : quotaExceeded());

  if (fault?.kind === 'hang') return hang(c.env);
  if (fault?.kind === 'disconnect') return disconnect(c.env);
  const sent = fault?.kind === 'status' ? failed(fault.status) : answer;
  entry.status = sent.status;
  const headers = headersFor(sent.status, plan, requestId);
  const json = withReachableImages(
    JSON.stringify(
      fault?.kind === 'malformed-item' ? withMalformedItem(sent.body, fault.index ?? 0) : sent.body,
    ),
    world.imageBase,
  );
  if (fault?.kind === 'truncated') return sendTruncated(c.env, { status: sent.status, headers, text: json });
  return new Response(fault?.kind === 'malformed' ? `${json.slice(0, -2)},]<` : json, {
    status: sent.status,
    headers,
  });
}

/**
 * Amazon's answers link to its image host. Here they link to the sandbox's own address, so that a client that follows
 * them never asks the real host for a picture that only the sandbox has.
 */
const withReachableImages = (json: string, reachable: string) =>
  json.replaceAll(`${imageHost}/`, `${reachable}/`);

/** The body of any request, GET included (the web Request of a GET has none, the wire may). */
async function bodyText(c: Context<NodeBindings>): Promise<string> {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return c.req.text();
  const { 'content-length': length, 'transfer-encoding': encoding } = c.env.incoming.headers;
  return encoding !== undefined || Number(length ?? 0) > 0 ? 'a body' : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Hono, type Context } from 'hono';
import type { SandboxClock } from '../clock';
import { errorAnswer, quotaExceeded, tokenExpired, unauthorized, type Answer } from './api-error';
import type { Fault, FaultQueue } from './fault';
import type { AmazonOperation, AmazonWorld } from './operation';
import { operations } from './operations/index';
import type { RequestLog } from './request-log';
import { authorise, runOperation, type NodeBindings } from './run-operation';
import { disconnect, hang, isExecuted, sendTruncated, withMalformedItem } from './spoiled-answer';
import type { TokenBucket } from './token-bucket';
import { tokenAnswer, type AccessTokens } from './tokens';

/** A usage plan of an operation: its bucket, and the rate that the header announces. */
export interface UsagePlan {
  bucket: TokenBucket;
  /** Requests per second in `x-amzn-RateLimit-Limit`; null: the bucket's own, 'none': no header. */
  announced: number | 'none' | null;
}

/** All that the simulated Amazon consists of. */
export interface AmazonParts {
  world: AmazonWorld;
  clock: SandboxClock;
  tokens: AccessTokens;
  faults: FaultQueue;
  log: RequestLog;
  plans: Map<string, UsagePlan>;
}

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

async function handle(
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
  const json = JSON.stringify(
    fault?.kind === 'malformed-item' ? withMalformedItem(sent.body, fault.index ?? 0) : sent.body,
  );
  if (fault?.kind === 'truncated') return sendTruncated(c.env, { status: sent.status, headers, text: json });
  return new Response(fault?.kind === 'malformed' ? `${json.slice(0, -2)},]<` : json, {
    status: sent.status,
    headers,
  });
}

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

async function handleToken(
  c: Context<NodeBindings>,
  { tokens, faults, log, world }: AmazonParts,
): Promise<Response> {
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
  if (fault?.kind === 'slow') await delay(fault.ms);
  if (fault?.kind === 'hang') return hang(c.env);
  if (fault?.kind === 'disconnect') return disconnect(c.env);
  const isForm = (c.req.header('content-type') ?? '').startsWith('application/x-www-form-urlencoded');
  const answer = tokenAnswer(new URLSearchParams(isForm ? await c.req.text() : ''), tokens);
  const refused = fault?.kind === 'throttle' ? { status: 429, body: {} } : null;
  const sent = fault?.kind === 'status' ? { status: fault.status, body: {} } : (refused ?? answer);
  entry.status = sent.status;
  const json = JSON.stringify(sent.body);
  const headers = new Headers({ 'content-type': 'application/json', 'x-amzn-RequestId': requestId });
  if (fault?.kind === 'truncated') return sendTruncated(c.env, { status: sent.status, headers, text: json });
  return new Response(fault?.kind === 'malformed' ? '<html>' : json, { status: sent.status, headers });
}

const expiredDocument =
  '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>';

/** The HTTP application of the simulated Amazon: Login with Amazon, every operation, and the schema documents. */
export function amazonApp(parts: AmazonParts): Hono<NodeBindings> {
  const app = new Hono<NodeBindings>();
  app.post('/auth/o2/token', (c) => handleToken(c, parts));
  for (const operation of operations) {
    app.on(operation.method, operation.path, (c) => handle(c, operation, parts));
  }
  app.get('/product-type-documents/:name', (c) => {
    const { name } = c.req.param();
    const { Expires = '', Signature = '' } = c.req.query();
    const served = parts.world.documents.serve(name.replace(/\.json$/, ''), Expires, Signature);
    if (served.state === 'served') return c.body(served.text, 200, { 'content-type': 'application/json' });
    if (served.state === 'unknown') return c.text('', 404);
    return c.body(expiredDocument, 403, { 'content-type': 'application/xml' });
  });
  return app;
}

import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import * as z from 'zod';
import { apiError } from '../../shared/api-error';
import type { CollectionName } from '../../shared/sync/collections';
import {
  collectionNameSchema,
  newsSchema,
  parseCursor,
  protocolVersion,
  pullAnswerSchema,
  pushAnswerSchema,
  snapshotAnswerSchema,
  type Cursor,
} from '../../shared/sync/protocol';
import type { Runtime } from '../runtime';
import type { NewsDesk } from '../sync/news';
import { pull } from '../sync/pull';
import { incomingMutationSchema, push } from '../sync/push';
import { snapshot, snapshotPage } from '../sync/snapshot';
import { answer, describe } from './answer';
import type { AppEnv } from './app-env';
import { defaultBodyLimit, limitedBody } from './body';
import { compressed } from './compressed';
import { refuse, valueOf } from './http-error';
import { newsStream } from './news-stream';
import { v } from './validate';

const cursorText = z.string().max(96);
const protocolText = z.coerce.number().int().optional();

const pullQuery = z.strictObject({
  /** `epoch,seq`; from the beginning when left out. */
  since: cursorText.optional(),
  limit: z.coerce.number().int().min(1).max(2000).default(500),
  protocol: protocolText,
});
const snapshotQuery = z.strictObject({
  /** `next` of the page before. */
  after: z.string().max(128).optional(),
  limit: z.coerce.number().int().min(1).max(snapshotPage).optional(),
  protocol: protocolText,
});
const newsQuery = z.strictObject({
  /** Seconds to wait for one answer; a stream of lines when left out. */
  wait: z.coerce.number().min(0).max(60).optional(),
  /** What the caller knows; where the log stands now when left out. */
  since: cursorText.optional(),
  protocol: protocolText,
});
const pushBody = z.strictObject({ mutations: z.array(incomingMutationSchema).max(500) });

/** Sync (DESIGN § 6): pull by cursor, snapshots, push of mutations, news. */
export function syncRoutes(runtime: Runtime, news: NewsDesk) {
  return new Hono<AppEnv>()
    .get(
      '/sync/pull',
      describe('What changed after a cursor', pullAnswerSchema),
      v('query', pullQuery),
      async (c) => {
        const { since, limit, protocol } = c.req.valid('query');
        checkProtocol(protocol);
        return answer(c, pullAnswerSchema, valueOf(await pull(runtime, { since: cursorOf(since), limit })));
      },
    )
    .get(
      '/sync/snapshot/:collection',
      describe('A collection whole, as columns', snapshotAnswerSchema),
      v('param', z.strictObject({ collection: collectionNameSchema })),
      v('query', snapshotQuery),
      async (c) => {
        const { after = null, limit, protocol } = c.req.valid('query');
        checkProtocol(protocol);
        const collection = c.req.valid('param').collection as CollectionName;
        const page = await snapshot(runtime, {
          collection,
          after,
          ...(limit === undefined ? {} : { limit }),
        });
        const text = JSON.stringify(snapshotAnswerSchema.parse(page));
        const { body, encoding } = await compressed(text, c.req.header('accept-encoding'));
        if (encoding) c.header('Content-Encoding', encoding);
        c.header('Vary', 'Accept-Encoding', { append: true });
        return c.body(body, 200, { 'Content-Type': 'application/json' });
      },
    )
    .post(
      '/sync/push',
      limitedBody(defaultBodyLimit),
      describe('Apply mutations of this device, each exactly once', pushAnswerSchema),
      v('json', pushBody),
      async (c) => {
        const { mutations } = c.req.valid('json');
        const correlationId = c.get('correlationId');
        const device = c.get('caller').deviceId;
        return answer(
          c,
          pushAnswerSchema,
          valueOf(await push(runtime, { device, mutations, correlationId })),
        );
      },
    )
    .get(
      '/sync/news',
      describe('Tell when there is something to pull', newsSchema),
      v('query', newsQuery),
      async (c) => {
        const { wait, since, protocol } = c.req.valid('query');
        checkProtocol(protocol);
        if (wait === undefined) {
          c.header('Content-Type', 'application/x-ndjson');
          return stream(c, (out) => newsStream(news, out));
        }
        const known = cursorOf(since) ?? (await news.now());
        return answer(c, newsSchema, await news.wait(known, wait * 1000, c.req.raw.signal));
      },
    );
}

function cursorOf(text: string | undefined): Cursor | null {
  if (text === undefined) return null;
  const cursor = parseCursor(text);
  return (
    cursor ??
    refuse(
      apiError('bad-request', 'since: must be «epoch,seq» as the last answer gave it.', { field: 'since' }),
    )
  );
}

function checkProtocol(theirs: number | undefined): void {
  if (theirs === undefined || theirs === protocolVersion) return;
  const message = `The extension speaks version ${theirs} of the sync protocol and the server version ${protocolVersion}: update the older one. Nothing is lost.`;
  refuse(apiError('unsupported-protocol', message, { field: 'protocol' }));
}

import { packColumns } from '@shared/sync/columns';
import { protocolVersion, type Mutation, type MutationAnswer, type PullEntry } from '@shared/sync/protocol';
import type { Network } from '../sync/call-server';

/** What the scripted server does instead of answering, once. */
export type Trouble =
  'none' | 'down' | 'lost-answer' | 'captive-portal' | 'gone' | 'broken' | 'other-protocol' | 'revoked';

/**
 * A server that lives in the test: a log, snapshots and a push that remembers, with troubles to order. It stands for
 * what the network may do; that our real server agrees with it is the integration test's to show.
 */
export function createScriptedServer(start = 1_000_000) {
  let now = start;
  const state = {
    epoch: 'e1',
    log: [] as PullEntry[],
    received: [] as Mutation[],
    /** Answers by mutation id; «applied» where nothing else is ordered. */
    verdicts: new Map<string, Partial<MutationAnswer>>(),
    judge: (_mutation: Mutation): Partial<MutationAnswer> => ({ outcome: 'applied' }),
    troubles: [] as Trouble[],
    calls: [] as string[],
    nextSeq: 1,
  };

  const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
  const error = (code: string, status: number, field?: string) =>
    json({ code, message: `scripted ${code}`, retryable: false, ...(field ? { field } : {}) }, status);

  function pull(url: URL): Response {
    const [epoch, seq] = (url.searchParams.get('since') ?? '').split(',');
    if (epoch !== state.epoch) return error('gone', 410);
    const entries = state.log.filter((entry) => entry.seq > Number(seq)).slice(0, 2);
    const last = entries.at(-1)?.seq ?? Number(seq);
    const more = state.log.some((entry) => entry.seq > last);
    return json({ protocol: protocolVersion, cursor: { epoch: state.epoch, seq: last }, entries, more });
  }

  function snapshot(collection: string): Response {
    const latest = new Map<string, PullEntry>();
    for (const entry of state.log) if (entry.collection === collection) latest.set(entry.id, entry);
    const documents = [...latest.values()].filter((entry) => !entry.deleted).map((entry) => entry.document);
    const cursor = { epoch: state.epoch, seq: state.log.at(-1)?.seq ?? 0 };
    return json({
      protocol: protocolVersion,
      collection,
      cursor,
      columns: packColumns(documents),
      next: null,
    });
  }

  function push(body: { mutations: Mutation[] }): Response {
    const answers: MutationAnswer[] = [];
    for (const [at, mutation] of body.mutations.entries()) {
      const known = state.verdicts.get(mutation.id);
      if (!known && mutation.seq !== state.nextSeq) return error('conflict', 409, `mutations.${at}.seq`);
      if (!known) {
        state.received.push(mutation);
        state.nextSeq += 1;
        state.verdicts.set(mutation.id, state.judge(mutation));
      }
      const verdict = state.verdicts.get(mutation.id);
      answers.push({ id: mutation.id, seq: mutation.seq, outcome: 'applied', ...verdict });
    }
    return json({ protocol: protocolVersion, answers, nextSeq: state.nextSeq });
  }

  async function answer(url: URL, init?: RequestInit): Promise<Response> {
    state.calls.push(`${init?.method ?? 'GET'} ${url.pathname}`);
    const trouble = state.troubles.shift();
    if (trouble === 'down') throw new TypeError('Failed to fetch');
    if (trouble === 'captive-portal') return new Response('<html>Sign in to the train’s network</html>');
    if (trouble === 'broken') return error('internal', 500);
    if (trouble === 'gone') return error('gone', 410);
    if (trouble === 'revoked') return error('unauthorised', 401);
    if (trouble === 'other-protocol')
      return json({ protocol: 99, cursor: { epoch: 'e1', seq: 0 }, entries: [], more: false });
    const answered = url.pathname.startsWith('/sync/pull')
      ? pull(url)
      : url.pathname.startsWith('/sync/snapshot/')
        ? snapshot(url.pathname.split('/').at(-1) ?? '')
        : url.pathname === '/sync/push'
          ? push(JSON.parse(init?.body as string) as { mutations: Mutation[] })
          : url.pathname === '/health'
            ? json({ name: 'plumbline', protocol: protocolVersion })
            : url.pathname === '/pair'
              ? json({ deviceId: 'device-1', token: 'token-1', protocol: protocolVersion })
              : error('not-found', 404);
    if (trouble === 'lost-answer') throw new TypeError('Failed to fetch');
    return answered;
  }

  const network: Network = { fetch: answer, now: () => now };
  return {
    state,
    network,
    /** Appends a document to the log; undefined: a tombstone. */
    put(collection: string, id: string, document: unknown): void {
      const seq = (state.log.at(-1)?.seq ?? 0) + 1;
      state.log.push(
        document === undefined ? { seq, collection, id, deleted: true } : { seq, collection, id, document },
      );
    },
    pass(ms: number): void {
      now += ms;
    },
  };
}

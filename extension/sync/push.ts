import { fail, ok, type Result } from '@shared/result';
import {
  protocolVersion,
  pushAnswerSchema,
  type Mutation,
  type MutationAnswer,
  type PushAnswer,
} from '@shared/sync/protocol';
import type { Database, QueuedMutation, Store } from '../store/database';
import { readMeta, writeMeta, type Device } from '../store/meta';
import { pendingMutations } from '../store/queue';
import { restorePublication } from '../store/restore-publication';
import { recordTaken, takenTables } from '../store/taken-change';
import { callServer, type CallFailure, type Network } from './call-server';
import { versionsDiffer } from './pull';

const mostPerPush = 50;

/**
 * Sends the queue in order until it is empty. Before the first attempt a mutation is given its number, durably; after
 * a lost answer it goes again under the same id and number, and the server repeats the answer that it remembered.
 */
export async function push(store: Store, network: Network): Promise<Result<number, CallFailure>> {
  let sent = 0;
  let renumbered = false;
  for (;;) {
    const prepared = await prepareBatch(store);
    if (prepared === null || prepared.rows.length === 0) return ok(sent);
    const { device, rows } = prepared;
    const answer = await post(
      network,
      device,
      rows.map((row) => toMutation(row, device)),
    );
    if (!answer.ok && !renumbered && isOutOfStep(answer.error)) {
      const anew = await numberAnew(store, network, device);
      if (!anew.ok) return anew;
      renumbered = true;
      continue;
    }
    if (!answer.ok) return answer;
    const settled = await recordAnswers(store, rows, answer.value.answers, {
      by: `device:${device.deviceId}`,
      now: network.now(),
    });
    // A server that answers nothing of what was asked would be asked for ever.
    if (settled === 0) return ok(sent);
    sent += settled;
  }
}

async function post(
  network: Network,
  device: Device,
  mutations: Mutation[],
): Promise<Result<PushAnswer, CallFailure>> {
  const answer = await callServer(network, device, {
    method: 'POST',
    path: '/sync/push',
    body: { mutations },
    answer: pushAnswerSchema,
  });
  if (answer.ok && answer.value.protocol !== protocolVersion)
    return fail(versionsDiffer(answer.value.protocol));
  return answer;
}

/** The server counts otherwise than we do: it was restored from a backup, or this browser's data was. */
function isOutOfStep({ error }: CallFailure): boolean {
  const aboutNumber = error.field?.endsWith('.seq') ?? false;
  return aboutNumber && (error.code === 'conflict' || error.code === 'gone');
}

/** Asks for the next number and numbers the queue from there. Ids stay, so nothing is done twice. */
async function numberAnew(
  store: Store,
  network: Network,
  device: Device,
): Promise<Result<null, CallFailure>> {
  const answer = await post(network, device, []);
  if (!answer.ok) return answer;
  const nextSeq = answer.value.nextSeq ?? device.nextSeq;
  const database = store.safe;
  await database.transaction('rw', database.queue, database.meta, async () => {
    const waiting = await pendingMutations(database);
    await database.queue.bulkPut(waiting.map((row) => ({ ...row, sentAs: null })));
    await writeMeta(database, 'device', { ...device, nextSeq });
  });
  return ok(null);
}

/** Gives numbers to the next rows and freezes them; null while not paired. */
async function prepareBatch(store: Store): Promise<{ device: Device; rows: QueuedMutation[] } | null> {
  const database = store.safe;
  return database.transaction('rw', database.queue, database.meta, async () => {
    const device = await readMeta(database, 'device');
    if (device === null) return null;
    let nextSeq = device.nextSeq;
    const rows: QueuedMutation[] = [];
    for (const row of (await pendingMutations(database)).slice(0, mostPerPush)) {
      rows.push(row.sentAs === null ? { ...row, attempted: true, sentAs: nextSeq++ } : row);
    }
    if (nextSeq !== device.nextSeq) {
      await database.queue.bulkPut(rows);
      await writeMeta(database, 'device', { ...device, nextSeq });
    }
    return { device, rows };
  });
}

function toMutation(row: QueuedMutation, device: Device): Mutation {
  return {
    protocol: protocolVersion,
    device: device.deviceId,
    seq: row.sentAs ?? 0,
    id: row.id,
    kind: row.kind,
    baseVersion: row.baseVersion,
    changes: row.changes,
  };
}

/** What was applied leaves the queue; what was not stays, rolled back, until the seller has seen it. */
async function recordAnswers(
  store: Store,
  rows: QueuedMutation[],
  answers: MutationAnswer[],
  context: { by: string; now: number },
): Promise<number> {
  const database = store.safe;
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  let settled = 0;
  const { queue, drafts, shadowDrafts } = database;
  await database.transaction('rw', [queue, drafts, shadowDrafts, ...takenTables(database)], async () => {
    for (const row of rows) {
      const answer = byId.get(row.id);
      if (answer === undefined) continue;
      settled += 1;
      if (answer.outcome !== 'applied') {
        await rollBack(database, { ...row, answer }, context.now);
        continue;
      }
      await queue.delete(row.order);
      await recordTaken(database, row, context);
    }
  });
  return settled;
}

/** Undoes here what was not done there. Words are never lost: a change becomes a draft again. */
async function rollBack(database: Database, row: QueuedMutation, now: number): Promise<void> {
  if (row.kind === 'draft.discard') {
    // Another browser went on with the draft that was thrown away here: it comes back, and that says all.
    await database.queue.delete(row.order);
    const theirs = row.listingId === null ? undefined : await database.shadowDrafts.get(row.listingId);
    if (theirs) await database.drafts.put(theirs);
    return;
  }
  await database.queue.put(row);
  if (row.kind === 'change.publish') await restorePublication(database, row, now);
}

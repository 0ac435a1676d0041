import { collectionNames } from '../../../shared/sync/collections';
import { unpackColumns } from '../../../shared/sync/columns';
import {
  formatCursor,
  type Cursor,
  type MutationAnswer,
  type PullAnswer,
  type PushAnswer,
  type SnapshotAnswer,
} from '../../../shared/sync/protocol';
import type { TestDevice } from '../../testing/test-server';

/** A change that waits to be sent. */
export interface Queued {
  id: string;
  kind: string;
  baseVersion: number | null;
  changes: unknown;
  /** Its number, once it was sent or tried. */
  seq: number | null;
}

/**
 * A device as the protocol asks one to be, written apart from the extension: documents, a cursor, a queue. What it is
 * told to lose on the way is lost as a network loses it.
 */
export class Replica {
  documents = new Map<string, unknown>();
  cursor: Cursor | null = null;
  queue: Queued[] = [];
  nextSeq = 1;
  answers = new Map<string, MutationAnswer>();
  /** Every draft value that this device ever saw: `listing/field=value`. */
  seen = new Set<string>();

  constructor(public device: TestDevice) {}

  draftVersion(listingId: string): number | null {
    const draft = this.documents.get(`drafts/${listingId}`) as { version: number } | undefined;
    return draft?.version ?? null;
  }

  /** One page; `lost` is an answer that never came. True when more waits. */
  async pull(limit: number, lost = false): Promise<boolean> {
    if (this.cursor === null) await this.startOver();
    const since = this.cursor ? formatCursor(this.cursor) : '';
    const answer = await this.device.call(`/sync/pull?limit=${limit}&since=${since}`);
    if (answer.status === 410) {
      await this.startOver();
      return true;
    }
    if (answer.status !== 200) throw new Error(`pull: ${answer.status} ${await answer.text()}`);
    const page = (await answer.json()) as PullAnswer;
    if (lost) return true;
    for (const { collection, id, document, deleted } of page.entries) {
      if (deleted) this.documents.delete(`${collection}/${id}`);
      else this.keep(collection, document);
    }
    this.cursor = page.cursor;
    return page.more;
  }

  async startOver(): Promise<void> {
    this.documents.clear();
    let lowest: Cursor | null = null;
    for (const collection of collectionNames) {
      let after: string | null = null;
      do {
        const query: string = after === null ? '' : `&after=${after}`;
        const answer = await this.device.call(`/sync/snapshot/${collection}?limit=3${query}`);
        const page = (await answer.json()) as SnapshotAnswer;
        for (const document of unpackColumns(page.columns)) this.keep(collection, document);
        if (lowest === null || page.cursor.seq < lowest.seq) lowest = page.cursor;
        after = page.next;
      } while (after !== null);
    }
    this.cursor = lowest;
  }

  private keep(collection: string, document: unknown): void {
    const { id, changes } = document as { id: string; changes?: Record<string, unknown> };
    this.documents.set(`${collection}/${id}`, document);
    if (collection !== 'drafts') return;
    for (const [field, value] of Object.entries(changes ?? {}))
      this.seen.add(`${id}/${field}=${String(value)}`);
  }

  /** Sends the first `count` of the queue, in another order if asked to; a lost answer leaves them queued. */
  async push(
    count: number,
    how: { lost?: boolean; order?: (list: Queued[]) => Queued[] } = {},
  ): Promise<void> {
    const batch = this.queue.slice(0, count);
    for (const one of batch) one.seq ??= this.nextSeq++;
    const mutations = (how.order?.(batch) ?? batch).map((one) => ({
      protocol: 2,
      device: this.device.deviceId,
      ...one,
    }));
    const answer = await this.device.call('/sync/push', { body: { mutations } });
    if (how.lost) return;
    if (answer.status === 409 || answer.status === 410) return this.numberAnew();
    if (answer.status !== 200) throw new Error(`push: ${answer.status} ${await answer.text()}`);
    for (const one of ((await answer.json()) as PushAnswer).answers) {
      const before = this.answers.get(one.id);
      if (before && before.outcome !== one.outcome)
        throw new Error(`${one.id} was answered twice, differently`);
      this.answers.set(one.id, one);
      this.queue = this.queue.filter((queued) => queued.id !== one.id);
    }
  }

  async numberAnew(): Promise<void> {
    const answer = await this.device.call('/sync/push', { body: { mutations: [] } });
    this.nextSeq = ((await answer.json()) as PushAnswer).nextSeq ?? 1;
    for (const one of this.queue) one.seq = null;
  }

  /** Until nothing waits on either side. */
  async settle(): Promise<void> {
    for (let round = 0; this.queue.length > 0; round += 1) {
      if (round > 50) throw new Error('the queue does not empty');
      await this.push(5);
    }
    while (await this.pull(7));
  }
}

import type { ChangeQuestion } from '../../../shared/catalog/change';
import type { ContentChanges } from '../../../shared/catalog/listing-content';
import type { Transaction } from '../../database/transaction';
import type { MarketplaceAdapter, MarketplaceListing } from '../../integrations/marketplace';
import type { JobContext } from '../../jobs/port';
import type { Runtime } from '../../runtime';
import { storeListing } from '../listing/store-listing';
import type { ChangeRow, Step } from './change-store';
import { loadChange, stepChange } from './change-store';
import type { ChangeProgress } from './next-act';
import { changedFields, pickFields } from './read-back';

/** A change in the hands of the job that carries it. */
export interface Carrying {
  /** As it was when the job decided what to do. */
  change: ChangeRow;
  progress: ChangeProgress;
  /** When a restore froze all outbound work, epoch ms; null when nothing is held. */
  frozenAt: number | null;
  context: JobContext;
  runtime: Runtime;
}

/** A change whose listing can be read at Amazon. */
export interface Following extends Carrying {
  sku: string;
  asin: string | null;
  adapter: MarketplaceAdapter;
}

type What = Pick<Step, 'state' | 'detail' | 'data' | 'question' | 'submissionId'>;

/**
 * Journals the next state, fenced by the job's lease. Null, and nothing is written, when the change has moved on since
 * the job looked: the seller may have dropped it while Amazon was being asked.
 */
export async function step(carrying: Carrying, what: What): Promise<ChangeRow | null> {
  return carrying.context.commit((tx) => stepIfUnmoved(tx, carrying, what));
}

/** Stops and asks the seller. */
export async function ask(carrying: Carrying, question: ChangeQuestion): Promise<void> {
  await step(carrying, { state: 'asks', detail: question.message, question });
}

/** The listing reads back equal: the change is confirmed and the listing stored as published, in one transaction. */
export async function confirm(following: Following, live: MarketplaceListing, detail: string): Promise<void> {
  const { adapter, context } = following;
  const { at, correlationId } = author(following);
  await context.commit(async (tx) => {
    const confirmed = await stepIfUnmoved(tx, following, { state: 'confirmed', detail });
    if (confirmed) await storeListing(tx, adapter.marketplace, live, { at, correlationId });
  });
}

/** What Amazon shows now in the fields that the change touches. */
export function liveFields({ change }: Carrying, live: MarketplaceListing): ContentChanges {
  return pickFields(live.content, changedFields(change.after));
}

async function stepIfUnmoved(tx: Transaction, carrying: Carrying, what: What): Promise<ChangeRow | null> {
  const { change } = carrying;
  const current = await loadChange(tx, change.id);
  const isUnmoved = current?.state === change.state && current.decidedAt === change.decidedAt;
  return isUnmoved ? stepChange(tx, current, { ...author(carrying), ...what }) : null;
}

function author({ runtime, context }: Carrying): Pick<Step, 'at' | 'who' | 'correlationId'> {
  return { at: runtime.now(), who: 'job:publish-change', correlationId: context.correlationId };
}

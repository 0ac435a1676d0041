import type { ChangeQuestion } from '../../../shared/catalog/change';
import type { ContentChanges } from '../../../shared/catalog/listing-content';
import type { MarketplaceAdapter, MarketplaceListing } from '../../integrations/marketplace';
import type { JobContext } from '../../jobs/port';
import type { Runtime } from '../../runtime';
import { storeListing } from '../listing/store-listing';
import type { ChangeRow, Step } from './change-store';
import { loadChange, stepChange } from './change-store';
import type { ChangeProgress } from './next-act';
import { changedFields, pickFields } from './read-back';

/** What one run of the job works with. */
export interface Following {
  change: ChangeRow;
  progress: ChangeProgress;
  sku: string;
  adapter: MarketplaceAdapter;
  context: JobContext;
  runtime: Runtime;
}

/** The listing reads back equal: the change is confirmed and the listing stored as published, in one transaction. */
export async function confirm(following: Following, live: MarketplaceListing, detail: string): Promise<void> {
  const { change, adapter, context } = following;
  const { at, correlationId } = author(following);
  await context.commit(async (tx) => {
    const current = await loadChange(tx, change.id);
    if (!current || current.state === 'confirmed') return;
    await stepChange(tx, current, { ...author(following), state: 'confirmed', detail });
    await storeListing(tx, adapter.marketplace, live, { at, correlationId });
  });
}

/** What Amazon shows now in the fields that the change touches. */
export function liveFields({ change }: Following, live: MarketplaceListing): ContentChanges {
  return pickFields(live.content, changedFields(change.after));
}

/** Stops and asks the seller. */
export async function ask(following: Following, question: ChangeQuestion): Promise<void> {
  await step(following, { state: 'asks', detail: question.message, question });
}

/** Journals the next state, fenced by the job's lease. */
export async function step(
  following: Following,
  what: Pick<Step, 'state' | 'detail' | 'data' | 'question'>,
): Promise<void> {
  await following.context.commit(async (tx) => {
    const current = await loadChange(tx, following.change.id);
    if (current) await stepChange(tx, current, { ...author(following), ...what });
  });
}

function author({ runtime, context }: Following): Pick<Step, 'at' | 'who' | 'correlationId'> {
  return { at: runtime.now(), who: 'job:publish-change', correlationId: context.correlationId };
}

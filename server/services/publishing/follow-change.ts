import { eq } from 'drizzle-orm';
import { listings, settings } from '../../database/schema';
import type { JobContext, JobOutcome } from '../../jobs/port';
import type { Database, Runtime } from '../../runtime';
import { loadChange, loadSteps, progressOf } from './change-store';
import { carryOutReadBack } from './carry-out-read-back';
import { askOld, sendIfUnchanged } from './carry-out-sending';
import type { Following } from './following';
import { lookLive } from './look-live';
import type { Act } from './next-act';
import { nextAct } from './next-act';
import { retrySoon } from './pace';

/** The setting that a restore sets: all outbound work is held until the seller has looked at it. */
export const frozenSetting = 'outbound.frozen';

const done: JobOutcome = { kind: 'done' };

/**
 * Carries a change as far as it goes now, and says when to look again. Safe to run any number of times from any point:
 * what it does next depends on the journal alone.
 */
export async function followChange(
  changeId: string,
  context: JobContext,
  runtime: Runtime,
): Promise<JobOutcome> {
  for (;;) {
    context.signal.throwIfAborted();
    const { read } = runtime.database;
    const change = await loadChange(read, changeId);
    if (!change) return done;
    const progress = progressOf(change, await loadSteps(read, changeId));
    const frozenAt = await frozenSince(read);
    const act = nextAct({ progress, now: runtime.now(), frozenAt });
    if (act.kind === 'none') return done;
    const carrying = { change, progress, frozenAt, context, runtime };
    const [listing] = await read.select().from(listings).where(eq(listings.id, change.listingId));
    const adapter = await runtime.marketplace();
    if (!adapter || !listing) {
      if (act.kind === 'ask') await askOld(carrying, act.why, null);
      return act.kind === 'ask' ? done : retrySoon(runtime, 'Amazon is not connected');
    }
    const { sku, asin } = listing;
    const outcome = await perform(act, { ...carrying, sku, asin, adapter });
    if (outcome) return outcome;
  }
}

async function frozenSince(read: Database['read']): Promise<number | null> {
  const [frozen] = await read.select().from(settings).where(eq(settings.key, frozenSetting));
  return frozen?.value === true ? frozen.updatedAt : null;
}

/** Null: the state moved on, look at once what comes next. */
async function perform(act: Act, following: Following): Promise<JobOutcome | null> {
  switch (act.kind) {
    case 'none':
      return done;
    case 'ask': {
      const { adapter, sku, context } = following;
      const live = await adapter.getListing(sku, { priority: 'user-waiting', signal: context.signal });
      await askOld(following, act.why, live.ok ? live.value : null);
      return null;
    }
    case 'send':
      return sendIfUnchanged(following);
    case 'read-back':
      return carryOutReadBack(following, act.since);
    case 'look-live':
      return lookLive(following, act.since);
  }
}

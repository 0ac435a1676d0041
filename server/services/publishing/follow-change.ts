import { eq } from 'drizzle-orm';
import { listings, settings } from '../../database/schema';
import type { MarketplaceListing } from '../../integrations/marketplace';
import type { JobContext, JobOutcome } from '../../jobs/port';
import type { Runtime } from '../../runtime';
import { loadChange, loadSteps, progressOf } from './change-store';
import { checkContent } from './check-content';
import type { Following } from './following';
import { ask, confirm, liveFields, step } from './following';
import { lookLive } from './look-live';
import type { Act } from './next-act';
import { judgeReadBack, nextAct } from './next-act';
import { nextReadBack } from './pace';
import { compareReadBack } from './read-back';
import { sendChange } from './send-change';

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
    const { read } = runtime.database;
    const change = await loadChange(read, changeId);
    if (!change) return done;
    const progress = progressOf(change, await loadSteps(read, changeId));
    const [frozen] = await read.select().from(settings).where(eq(settings.key, frozenSetting));
    const act = nextAct({ progress, now: runtime.now(), frozen: frozen?.value === true });
    if (act.kind === 'none') return done;
    const [listing] = await read.select().from(listings).where(eq(listings.id, change.listingId));
    const adapter = await runtime.marketplace();
    if (!adapter || !listing) return retry(runtime, 'Amazon is not connected');
    const outcome = await perform(act, { change, progress, sku: listing.sku, adapter, context, runtime });
    if (outcome) return outcome;
  }
}

/** Null: the state moved on, look at once what comes next. */
async function perform(act: Act, following: Following): Promise<JobOutcome | null> {
  switch (act.kind) {
    case 'none':
      return done;
    case 'ask':
      return askOld(following, act.why);
    case 'send':
      return sendIfUnchanged(following);
    case 'read-back':
      return readBack(following, act.since);
    case 'look-live':
      return lookLive(following, act.since);
  }
}

async function askOld(following: Following, why: 'too-old' | 'restored'): Promise<JobOutcome> {
  const live = await following.adapter.getListing(following.sku, { priority: 'user-waiting' });
  await ask(following, {
    why,
    message:
      why === 'too-old'
        ? 'It waited longer than seven days. Send it now, or drop it?'
        : 'The database was restored from a backup. Send it, or drop it?',
    liveNow: live.ok ? liveFields(following, live.value) : null,
  });
  return done;
}

async function sendIfUnchanged(following: Following): Promise<JobOutcome | null> {
  const { change, adapter, context, runtime } = following;
  const read = await adapter.getListing(following.sku, { priority: 'user-waiting', signal: context.signal });
  if (!read.ok) {
    if (read.error.code !== 'not-found') return retry(runtime, read.error.message);
    await step(following, { state: 'refused', detail: 'Amazon no longer has this SKU.' });
    return done;
  }
  const live = read.value;
  const compared = compareReadBack(live.content, change.before, change.after);
  if (compared === 'equal-to-after') {
    await confirm(following, live, 'Amazon shows this text already; nothing was sent');
    return null;
  }
  if (compared === 'neither') {
    await ask(following, {
      why: 'live-changed',
      message: 'The live text has changed since you decided. Send yours over it, or drop it?',
      liveNow: liveFields(following, live),
    });
    return done;
  }
  return guardAndSend(following, live);
}

/** The guard runs again here: limits are those of the moment of sending. */
async function guardAndSend(following: Following, live: MarketplaceListing): Promise<JobOutcome | null> {
  const { change, adapter, context, runtime } = following;
  const refusal = await checkContent(runtime.database.read, {
    listing: { marketplace: adapter.marketplace, productType: live.productType },
    changes: change.after,
    before: change.before,
    now: runtime.now(),
  });
  if (refusal) {
    await step(following, { state: 'refused', detail: refusal.message, data: { error: refusal } });
    return done;
  }
  const outcome = await sendChange({ change, live, adapter, context, runtime });
  return outcome.kind === 'not-taken' ? retry(runtime, outcome.error.message) : null;
}

async function readBack(following: Following, since: number): Promise<JobOutcome | null> {
  const { change, progress, adapter, context, runtime } = following;
  const { pace } = runtime.config;
  const now = runtime.now();
  const later: JobOutcome = {
    kind: 'later',
    runAt: nextReadBack(since, now, pace) ?? now + (30 * 60_000) / pace,
    reason: 'Waiting for Amazon to show it',
  };
  const read = await adapter.getListing(following.sku, { priority: 'scheduled', signal: context.signal });
  if (!read.ok) return later;
  const live = read.value;
  const verdict = judgeReadBack({
    progress,
    readBack: compareReadBack(live.content, change.before, change.after),
    newErrors: await newErrors(following, live),
    now,
    pace,
  });
  switch (verdict.kind) {
    case 'confirm':
      await confirm(following, live, 'Your listing reads back equal, with no new error');
      return null;
    case 'wait':
      return later;
    case 'resend':
      return guardAndSend(following, live);
    case 'conflict':
      await ask(following, {
        why: 'conflict',
        message: verdict.message,
        liveNow: liveFields(following, live),
      });
      return done;
  }
}

/** Errors about the changed attributes that the listing did not have when it was last stored. */
async function newErrors(
  { change, adapter, runtime }: Following,
  live: MarketplaceListing,
): Promise<string[]> {
  const [stored] = await runtime.database.read
    .select()
    .from(listings)
    .where(eq(listings.id, change.listingId));
  const known = new Set(stored?.issues.map((issue) => issue.code));
  const attributes = new Set(adapter.contentPatches(live, change.after).map((patch) => patch.attribute));
  return live.issues
    .filter((issue) => issue.severity === 'ERROR' && !known.has(issue.code))
    .filter((issue) => issue.attributeNames.some((name) => attributes.has(name)))
    .map((issue) => issue.message);
}

function retry(runtime: Runtime, reason: string): JobOutcome {
  return { kind: 'later', runAt: runtime.now() + 60_000 / Math.min(runtime.config.pace, 30), reason };
}

import type { MarketplaceListing } from '../../integrations/marketplace';
import type { JobOutcome } from '../../jobs/port';
import { checkContent } from './check-content';
import type { Carrying, Following } from './following';
import { ask, confirm, liveFields, step } from './following';
import { retrySoon } from './pace';
import { compareReadBack } from './read-back';
import { sendChange } from './send-change';

/** Asks about a decision that may no longer be sent without a second one. */
export async function askOld(
  carrying: Carrying,
  why: 'too-old' | 'restored',
  live: MarketplaceListing | null,
): Promise<void> {
  await ask(carrying, {
    why,
    message:
      why === 'too-old'
        ? 'It waited longer than seven days. Send it now, or drop it?'
        : 'The database was restored from a backup. Send it, or drop it?',
    liveNow: live && liveFields(carrying, live),
  });
}

/** Reads the live listing and, where it is still what the seller saw, sends. */
export async function sendIfUnchanged(following: Following): Promise<JobOutcome | null> {
  const { change, adapter, context, runtime } = following;
  const read = await adapter.getListing(following.sku, { priority: 'user-waiting', signal: context.signal });
  if (!read.ok) {
    const { code, message } = read.error;
    if (code === 'not-found') {
      await step(following, { state: 'refused', detail: 'Amazon no longer has this SKU.' });
    } else if (code === 'provider-refused' || code === 'bad-request') {
      // Trying again would only knock on a closed door (facts: amazon.md § 1, 403).
      const question = `Nothing was sent, since the live text could not be read. ${message} Send it now, or drop it?`;
      await ask(following, { why: 'conflict', message: question, liveNow: null });
    } else return retrySoon(runtime, message);
    return null;
  }
  const live = read.value;
  switch (compareReadBack(live.content, change.before, change.after)) {
    case 'equal-to-after':
      await confirm(following, live, 'Amazon shows this text already; nothing was sent');
      return null;
    case 'partly':
    case 'neither':
      await ask(following, {
        why: 'live-changed',
        message: 'The live text has changed since you decided. Send yours over it, or drop it?',
        liveNow: liveFields(following, live),
      });
      return null;
    case 'equal-to-before':
      return guardAndSend(following, live);
  }
}

/** The guard runs again here: limits are those of the moment of sending. */
export async function guardAndSend(
  following: Following,
  live: MarketplaceListing,
): Promise<JobOutcome | null> {
  const { change, adapter, runtime } = following;
  const refusal = await checkContent(runtime.database.read, {
    listing: { id: change.listingId, marketplace: adapter.marketplace, productType: live.productType },
    changes: change.after,
    before: change.before,
    now: runtime.now(),
  });
  if (refusal) {
    await step(following, { state: 'refused', detail: refusal.message, data: { error: refusal } });
    return null;
  }
  const outcome = await sendChange(following, live);
  return outcome.kind === 'not-taken' ? retrySoon(runtime, outcome.error.message) : null;
}

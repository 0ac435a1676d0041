import type { JobOutcome } from '../../jobs/port';
import type { Following } from './following';
import { step } from './following';
import { nextLiveLook } from './pace';
import { showsTo } from './shows-to';

/**
 * Looks whether shoppers see a confirmed change. The listing is the seller's own; the catalogue is what the product
 * page is built from, and on a shared ASIN another contributor's text may win there.
 */
export async function lookLive(following: Following, since: number): Promise<JobOutcome> {
  const { change, asin, adapter, context, runtime } = following;
  const done: JobOutcome = { kind: 'done' };
  if (change.after.title === undefined && change.after.bullets === undefined) return done;
  if (asin === null) return done;
  const answer = await adapter.catalogueProducts([asin], { priority: 'scheduled', signal: context.signal });
  const product = answer.ok ? answer.value.find((row) => row.asin === asin) : undefined;
  if (product && showsTo(product, change.after)) {
    await step(following, { state: 'live', detail: 'The catalogue shows it to shoppers' });
    return done;
  }
  const runAt = nextLiveLook(since, runtime.now(), runtime.config.pace);
  return runAt === null ? done : { kind: 'later', runAt, reason: 'Waiting for the product page to show it' };
}

import type { ContentChanges } from '../../../shared/catalog/listing-content';
import { sameText } from '../../../shared/catalog/same-text';
import type { CatalogueProduct } from '../../integrations/marketplace';
import type { JobOutcome } from '../../jobs/port';
import type { Following } from './following';
import { step } from './following';
import { nextLiveLook } from './pace';

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

/** True when every changed text that the catalogue tells of is there. */
function showsTo(product: CatalogueProduct, after: ContentChanges): boolean {
  const told = [
    after.title !== undefined && product.title !== null ? sameText(product.title, after.title) : null,
    after.bullets !== undefined && product.bullets ? sameText(product.bullets, after.bullets) : null,
  ].filter((known) => known !== null);
  return told.length > 0 && told.every(Boolean);
}

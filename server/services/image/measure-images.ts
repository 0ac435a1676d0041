import type { Result } from '../../../shared/result';
import { onNoImageHost, type FetchImage } from '../../integrations/images/fetch-image';
import type { IsAllowedImage } from '../../integrations/images/image-hosts';
import type { JobContext, JobOutcome } from '../../jobs/port';
import type { Runtime } from '../../runtime';
import type { MarketplaceId } from '../../../shared/catalog/marketplace';
import { scoreListing } from '../listing/score-listing';
import { measureOne, type MeasuredImage } from './measure-one';
import { pendingImages, type PendingImage } from './pending-images';
import { storeMeasure, storeProblem } from './store-measure';

export interface MeasureParts {
  runtime: Runtime;
  fetchImage: FetchImage;
  isAllowed: IsAllowedImage;
  marketplace: MarketplaceId;
}

/** Scoring takes 1-3 ms: so many stay well under a transaction's 50 ms. */
const perTransaction = 5;
const problemsPerTransaction = 50;
const restMs = 15 * 60_000;

/**
 * Measures the images of our listings that are not measured yet, one after the other. Each is committed by itself, so a
 * run that is cut off goes on where it was. A listing is scored anew in the transaction that stores the last of its
 * images: once, by all that is known then. A picture that cannot be had is noted with its reason, and holds up nothing.
 */
export async function measureImages(parts: MeasureParts, context: JobContext): Promise<JobOutcome> {
  const { runtime } = parts;
  const pending = await pendingImages(runtime.database.read, parts.marketplace, runtime.now());
  const isToBeHad = ({ address, hasCopy }: PendingImage) => hasCopy || parts.isAllowed(address);
  const images = pending.filter(isToBeHad);
  await noteElsewhere(
    runtime,
    context,
    pending.filter((image) => !isToBeHad(image)),
  );
  const waiting = countByListing(images);
  for (const [done, image] of images.entries()) {
    context.signal.throwIfAborted();
    const { read } = runtime.database;
    const now = () => runtime.now();
    const { signal } = context;
    const result = await measureOne(image, { read, fetchImage: parts.fetchImage, signal, now });
    // The host rests or the rate is used up: that is no fault of this picture.
    if (!result.ok && ['unavailable', 'rate-limited'].includes(result.error.code))
      return { kind: 'later', runAt: runtime.now() + restMs, reason: result.error.message };
    await commitOne(parts, context, { image, result, complete: completedBy(image, waiting) });
    await context.progress(done + 1, images.length, 'Measuring images');
  }
  return { kind: 'done' };
}

/** Addresses that are never fetched are noted together: they cost no request. */
async function noteElsewhere(
  runtime: Runtime,
  context: JobContext,
  images: readonly PendingImage[],
): Promise<void> {
  const at = runtime.now();
  for (let from = 0; from < images.length; from += problemsPerTransaction) {
    const some = images.slice(from, from + problemsPerTransaction);
    await context.commit(async (tx) => {
      for (const image of some) await storeProblem(tx, image, { error: onNoImageHost, at });
    });
  }
}

async function commitOne(
  { runtime }: MeasureParts,
  context: JobContext,
  { image, result, complete }: { image: PendingImage; result: Result<MeasuredImage>; complete: string[] },
): Promise<void> {
  const { correlationId } = context;
  const at = runtime.now();
  for (let from = 0; from === 0 || from < complete.length; from += perTransaction) {
    await context.commit(async (tx) => {
      if (from === 0) {
        if (result.ok) await storeMeasure(tx, result.value);
        else await storeProblem(tx, image, { error: result.error, at });
      }
      for (const listingId of complete.slice(from, from + perTransaction))
        await scoreListing(tx, runtime, { listingId, correlationId });
    });
  }
}

function countByListing(images: readonly PendingImage[]): Map<string, number> {
  const waiting = new Map<string, number>();
  for (const id of images.flatMap(({ listingIds }) => listingIds))
    waiting.set(id, (waiting.get(id) ?? 0) + 1);
  return waiting;
}

/** Counts an image off, and answers with the listings of which it was the last. */
function completedBy(image: PendingImage, waiting: Map<string, number>): string[] {
  return image.listingIds.filter((id) => {
    const left = (waiting.get(id) ?? 1) - 1;
    waiting.set(id, left);
    return left === 0;
  });
}

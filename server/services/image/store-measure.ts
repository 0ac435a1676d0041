import type { ApiError } from '../../../shared/api-error';
import { imageFiles, imageMeasures } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import type { MeasuredImage } from './measure-one';
import type { PendingImage } from './pending-images';

/** Stores what was measured, and the reduced copy beside it. */
export async function storeMeasure(tx: Transaction, { measure, copy }: MeasuredImage): Promise<void> {
  const { id, ...measured } = measure;
  await tx
    .insert(imageMeasures)
    .values(measure)
    .onConflictDoUpdate({ target: imageMeasures.id, set: measured });
  if (copy === null) return;
  const { width, height, at } = measured;
  const file = { ...copy, width, height, problem: null, attempts: 0, fetchedAt: at };
  await tx
    .insert(imageFiles)
    .values({ id, ...file })
    .onConflictDoUpdate({ target: imageFiles.id, set: file });
}

/** Notes why an image could not be measured; it is tried again later (`retryAt`). */
export async function storeProblem(
  tx: Transaction,
  image: Pick<PendingImage, 'address' | 'attempts'>,
  { error, at }: { error: ApiError; at: number },
): Promise<void> {
  const problem = { problem: error.message, attempts: image.attempts + 1, fetchedAt: at };
  await tx
    .insert(imageFiles)
    .values({ id: image.address, bytes: null, contentType: null, ...problem })
    .onConflictDoUpdate({ target: imageFiles.id, set: problem });
}

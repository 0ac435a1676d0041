import type { ImageMeasure } from '../../../shared/catalog/image-measure';
import { measureImage } from '../../../shared/images/measure';
import { ok, type Result } from '../../../shared/result';
import type { FetchImage } from '../../integrations/images/fetch-image';
import { reducedAddress } from '../../integrations/images/reduced-address';
import type { Database } from '../../runtime';
import { decodeImage } from './decode-image';
import { keptCopy, type PendingImage } from './pending-images';

export interface MeasuredImage {
  measure: ImageMeasure;
  /** What is to be kept of the file; null where the kept copy was measured. */
  copy: { bytes: Buffer; contentType: string } | null;
}

interface Parts {
  read: Database['read'];
  fetchImage: FetchImage;
  signal: AbortSignal;
  now(): number;
}

/**
 * Measures one image: on the copy that is kept, without any network; else on a reduced copy where the listing knows
 * the size of the file; else on the file itself.
 */
export async function measureOne(image: PendingImage, parts: Parts): Promise<Result<MeasuredImage>> {
  const { address: id } = image;
  const kept = await keptCopy(parts.read, id);
  if (kept !== null) {
    const decoded = await decodeImage(kept.bytes);
    if (decoded.ok) {
      const { width, height } = kept;
      const measure = measureImage(decoded.value.pixels, { id, width, height, at: parts.now() });
      return ok({ measure, copy: null });
    }
    // A copy that is broken is fetched anew.
  }
  const reduced = image.size === null ? null : reducedAddress(id);
  const file = await parts.fetchImage(reduced ?? id, parts.signal);
  if (!file.ok) return file;
  const decoded = await decodeImage(file.value.bytes);
  if (!decoded.ok) return decoded;
  const { pixels, copy } = decoded.value;
  const { width, height } = reduced !== null && image.size !== null ? image.size : decoded.value;
  return ok({ measure: measureImage(pixels, { id, width, height, at: parts.now() }), copy });
}

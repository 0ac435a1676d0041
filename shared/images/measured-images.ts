import type { ImageMeasure } from '../catalog/image-measure';
import { known, unknown, type Fact } from '../scoring/fact';

/** The fact of what was measured on a listing's images: known as soon as one is. */
export function measuredImagesOf(measures: readonly (ImageMeasure | undefined)[]): Fact<ImageMeasure[]> {
  const found = measures.flatMap((measure) => (measure === undefined ? [] : [measure]));
  return found.length === 0 ? unknown('the image files are not measured yet') : known(found);
}

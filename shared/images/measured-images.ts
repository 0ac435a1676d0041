import type { ImageMeasure } from '../catalog/image-measure';
import { known, unknown, type Fact } from '../scoring/fact';

/** The fact of what was measured on a listing's images: known as soon as one is, in an order of its own. */
export function measuredImagesOf(measures: readonly (ImageMeasure | undefined)[]): Fact<ImageMeasure[]> {
  const found = measures.flatMap((measure) => (measure === undefined ? [] : [measure]));
  if (found.length === 0) return unknown('the image files are not measured yet');
  return known(found.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

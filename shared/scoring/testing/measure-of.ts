import type { ImageMeasure } from '../../catalog/image-measure';
import { imageOf } from './image-of';

/** For tests: a measure of the image of a variant as `imageOf` names it; all is well but what the test says. */
export function measureOf(variant: string, measured: Partial<ImageMeasure> = {}): ImageMeasure {
  return {
    id: imageOf(variant, null).url,
    width: 2000,
    height: 2000,
    whiteBorderShare: 1,
    fillShare: 0.9,
    textLikelihood: 0.05,
    hash: '0123456789abcdef',
    at: 1_790_000_000_000,
    ...measured,
  };
}

import type { ImageMeasure } from '../catalog/image-measure';
import type { ListingImage } from '../catalog/listing';
import { imageFileOf } from './image-file';

/** An image of a listing with what is known of its file. */
export interface GalleryImage {
  variant: string;
  url: string;
  /** Position in the listing's images, 0 is the first. */
  index: number;
  /** Pixels, as the listing says or as measured; null where neither is known. */
  width: number | null;
  height: number | null;
  measure: ImageMeasure | null;
}

/** The images that shoppers leaf through (no swatches), each with its measure where there is one. */
export function galleryOf(
  images: readonly ListingImage[],
  measures: readonly ImageMeasure[] = [],
): GalleryImage[] {
  const byFile = new Map(measures.map((measure) => [imageFileOf(measure.id), measure]));
  return images.flatMap(({ variant, url, width, height }, index): GalleryImage[] => {
    if (variant === 'SWCH' || url === '') return [];
    const measure = byFile.get(imageFileOf(url)) ?? null;
    const isSized = width !== null && height !== null;
    const size = isSized
      ? { width, height }
      : { width: measure?.width ?? null, height: measure?.height ?? null };
    return [{ variant, url, index, ...size, measure }];
  });
}

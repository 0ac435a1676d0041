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
  measured: readonly ImageMeasure[] = none,
): readonly GalleryImage[] {
  const measures = measured.length === 0 ? none : measured;
  const last = galleries.get(images);
  if (last?.measures === measures) return last.gallery;
  const gallery = readGallery(images, measures);
  galleries.set(images, { measures, gallery });
  return gallery;
}

const none: readonly ImageMeasure[] = [];
/** Several rules ask for the same gallery, and a keystroke changes none. */
const galleries = new WeakMap<
  readonly ListingImage[],
  { measures: readonly ImageMeasure[]; gallery: readonly GalleryImage[] }
>();

function readGallery(images: readonly ListingImage[], measures: readonly ImageMeasure[]): GalleryImage[] {
  const byFile = new Map(measures.map((measure) => [imageFileOf(measure.id), measure]));
  return images.flatMap(({ variant, url, width, height }, index): GalleryImage[] => {
    if (variant === 'SWCH' || url === '') return [];
    const measure = byFile.size === 0 ? null : (byFile.get(imageFileOf(url)) ?? null);
    if (width !== null && height !== null) return [{ variant, url, index, width, height, measure }];
    const { width: wide = null, height: high = null } = measure ?? {};
    return [{ variant, url, index, width: wide, height: high, measure }];
  });
}

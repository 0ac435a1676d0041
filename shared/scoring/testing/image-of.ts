import type { ListingImage } from '../../catalog/listing';

/** For tests: an image of a gallery; pixels null where a test says that they are not known. */
export function imageOf(variant: string, width: number | null, height: number | null = width): ListingImage {
  return { variant, url: `https://m.media-amazon.com/images/I/71${variant}.jpg`, width, height };
}

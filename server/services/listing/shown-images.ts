import type { ListingImage } from '../../../shared/catalog/listing';

/**
 * The images of a listing as shoppers see them: the catalogue's where it shows the variant, since it knows sizes and
 * what was really taken over; else what the seller sent.
 */
export function shownImages(sent: ListingImage[], catalogue: ListingImage[]): ListingImage[] {
  const variants = [...new Set([...sent, ...catalogue].map(({ variant }) => variant))];
  return variants
    .sort((a, b) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1))
    .flatMap((variant) => {
      const has = (image: ListingImage) => image.variant === variant;
      const image = catalogue.find(has) ?? sent.find(has);
      return image ? [image] : [];
    });
}

function orderOf(variant: string): number {
  return variant === 'MAIN' ? 0 : variant.startsWith('PT') ? 1 : 2;
}

import type { Listing } from '@shared/catalog/listing';
import type { ProductType } from '@shared/catalog/product-type';
import { fieldLimits, type FieldLimits } from '@shared/scoring/field-limits';
import { measureText } from '@shared/scoring/measure-text';
import { isMediaProductType } from '@shared/scoring/media-product-types';

/** Length and limit of titles in the limit's own unit; the limits of a product type are worked out once. */
export function titleMeasures(
  productTypes: readonly ProductType[],
  now: number,
): (listing: Listing) => { length: number; limit: number } {
  const typeOf = new Map(productTypes.map((type) => [type.id, type]));
  const limits = new Map<string, FieldLimits['title']>();
  return (listing) => {
    const key = `${listing.marketplace}:${listing.productType ?? ''}`;
    let limit = limits.get(key);
    if (limit === undefined) {
      const isMedia = isMediaProductType(listing.productType);
      limit = fieldLimits({ productType: typeOf.get(key) ?? null, isMedia, now }).title;
      limits.set(key, limit);
    }
    return { length: measureText(listing.content.title, limit.unit), limit: limit.max };
  };
}

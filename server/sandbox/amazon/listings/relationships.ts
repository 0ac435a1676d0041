import type { LiveListing } from '../../state';
import { marketplace } from '../marketplace';

/** SKU of the variation parent, where the listing is a child. */
export function parentSku({ attributes }: LiveListing): string | null {
  const sku = attributes.child_parent_sku_relationship?.[0]?.parent_sku;
  return typeof sku === 'string' ? sku : null;
}

function theme({ attributes }: LiveListing) {
  const name = attributes.variation_theme?.[0]?.name;
  if (typeof name !== 'string') return {};
  return { variationTheme: { attributes: name.toLowerCase().split('/'), theme: name } };
}

/** Variation parents and children of a listing in the form of the Listings Items model. */
export function relationshipsAnswer(listing: LiveListing, all: LiveListing[]) {
  const parent = parentSku(listing);
  const children = all.flatMap((other) =>
    parentSku(other) === listing.item.sku && other.item.sku !== null ? [other.item.sku] : [],
  );
  const relationships = [
    ...(parent === null ? [] : [{ type: 'VARIATION', parentSkus: [parent], ...theme(listing) }]),
    ...(children.length === 0 ? [] : [{ type: 'VARIATION', childSkus: children, ...theme(listing) }]),
  ];
  return [{ marketplaceId: marketplace.id, relationships }];
}

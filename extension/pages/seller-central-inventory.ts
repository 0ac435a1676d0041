import { all } from './elements';
import type { InventoryFacts, Reasons } from './facts';
import { marketplaceCurrency } from './marketplace-currency';
import { isSellerCentral, shopAddress } from './seller-central/host';
import { readInventoryRow } from './seller-central/inventory-row';

/** True for Manage All Inventory: since 2024 `/myinventory/inventory`, before `/inventory`. */
export function isSellerCentralInventory(url: string): boolean {
  return isSellerCentral(url) && /^https:\/\/[^/]+\/(?:myinventory\/)?inventory(?:[/?#]|$)/.test(url);
}

/** The row elements by SKU, the first of each, for placing chips beside them. Ask again after every change: React replaces them. */
export function inventoryRowElements(document: Document): Map<string, Element> {
  const rows = new Map<string, Element>();
  for (const row of all(document, '[data-sku]')) {
    const sku = row.getAttribute('data-sku')?.trim();
    if (sku && !rows.has(sku) && !row.parentElement?.closest('[data-sku]')) rows.set(sku, row);
  }
  return rows;
}

/**
 * The rows that stand on the page now (more are added on scroll). Where most rows tell neither ASIN nor title,
 * `reasons.rows` says so and the caller should stand down: the layout is not the one that is known.
 */
export function readSellerCentralInventory(
  document: Document,
  url: string,
): { facts: InventoryFacts; reasons: Reasons } {
  const currency = marketplaceCurrency(shopAddress(url));
  const rows = [...inventoryRowElements(document).values()].flatMap(
    (row) => readInventoryRow(row, currency) ?? [],
  );
  const reasons: Reasons = {};
  if (!rows.length) reasons.rows = 'The page has no rows that name a SKU.';
  else if (rows.filter(({ asin, title }) => asin ?? title).length * 2 < rows.length)
    reasons.rows = 'Most rows name neither an ASIN nor a title: the layout is not known.';
  return { facts: { rows }, reasons };
}

import { and, eq, isNull } from 'drizzle-orm';
import type { MarketplaceId } from '../../../shared/catalog/marketplace';
import { sameText } from '../../../shared/catalog/same-text';
import { fieldLimits } from '../../../shared/scoring/field-limits';
import { measureText } from '../../../shared/scoring/measure-text';
import { isMediaProductType } from '../../../shared/scoring/media-product-types';
import { listings, productTypes } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import type { WriteContext } from '../../events/outbox';
import type { CatalogueProduct } from '../../integrations/marketplace';
import { raiseAlert } from '../alert/raise-alert';
import { hashOf } from './state-hash';

/**
 * Tells the seller where shoppers see another title than his: his own is over its limit, and the catalogue shows one
 * within it (amazon.md § 7: Amazon writes those itself). Any other difference on a shared ASIN is another contributor's.
 */
export async function alertOfCatalogueTitle(
  tx: Transaction,
  marketplace: MarketplaceId,
  { asin, title }: Pick<CatalogueProduct, 'asin' | 'title'>,
  context: WriteContext,
): Promise<void> {
  if (title === null) return;
  const own = await tx
    .select()
    .from(listings)
    .where(and(eq(listings.marketplace, marketplace), eq(listings.asin, asin), isNull(listings.goneAt)));
  for (const { id, sku, content, productType: name } of own) {
    if (sameText(content.title, title)) continue;
    const typeId = `${marketplace}:${name ?? ''}`;
    const [productType] = await tx.select().from(productTypes).where(eq(productTypes.id, typeId));
    const isMedia = isMediaProductType(name);
    const { max, unit } = fieldLimits({ productType: productType ?? null, isMedia, now: context.at }).title;
    if (measureText(content.title, unit) <= max || measureText(title, unit) > max) continue;
    const message = `${sku}: shoppers see «${title}», not your title of ${measureText(content.title, unit)} characters.`;
    const key = `title-rewritten:${id}:catalogue:${hashOf(title)}`;
    await raiseAlert(
      tx,
      { key, kind: 'title-rewritten', severity: 'warning', message, listingId: id },
      context,
    );
  }
}

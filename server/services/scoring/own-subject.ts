import { eq, inArray } from 'drizzle-orm';
import type { Listing } from '../../../shared/catalog/listing';
import { measuredImagesOf } from '../../../shared/images/measured-images';
import { known } from '../../../shared/scoring/fact';
import type { Subject } from '../../../shared/scoring/subject';
import { subjectOfListing } from '../../../shared/scoring/subject-of-listing';
import { seenOnPage } from '../../../shared/scoring/subject-of-page';
import { imageMeasures, products, productTypes, shownPages } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import type { Runtime } from '../../runtime';
import { factsOfProduct } from '../listing/product-facts';

type Reader = Transaction | Runtime['database']['read'];

/** What an own listing is scored by: the listing, its product type, and what the catalogue and its page showed. */
export async function readOwnSubject(reader: Reader, listing: Listing): Promise<Subject> {
  const { marketplace, productType, asin } = listing;
  const type = productType === null ? null : await productTypeOf(reader, `${marketplace}:${productType}`);
  const id = asin === null ? null : `${marketplace}:${asin}`;
  const catalogue = id === null ? {} : await seenInCatalogue(reader, id);
  const page = id === null ? {} : await seenByTheSeller(reader, id);
  const addresses = listing.images.map(({ url }) => url);
  const measures = await reader.select().from(imageMeasures).where(inArray(imageMeasures.id, addresses));
  return subjectOfListing(listing, type, {
    ...catalogue,
    ...page,
    measuredImages: measuredImagesOf(measures),
  });
}

async function productTypeOf(reader: Reader, id: string) {
  const [row] = await reader.select().from(productTypes).where(eq(productTypes.id, id));
  return row ?? null;
}

/** What the catalogue knows beyond the Listings API. */
async function seenInCatalogue(reader: Reader, productId: string): Promise<Partial<Subject>> {
  const [row] = await reader.select().from(products).where(eq(products.id, productId));
  if (!row) return {};
  const { brand, ranks, browsePath } = factsOfProduct(row.facts);
  const rank = ranks[0]?.rank;
  return {
    ...(brand === null ? {} : { brand: known(brand) }),
    ...(rank === undefined ? {} : { bestSellerRank: known(rank) }),
    ...(browsePath.length === 0 ? {} : { breadcrumb: known(browsePath) }),
  };
}

/** The last look at its page that a device told of: stars, Featured Offer, A+. What it did not show adds nothing. */
async function seenByTheSeller(reader: Reader, productId: string): Promise<Partial<Subject>> {
  const [row] = await reader.select().from(shownPages).where(eq(shownPages.id, productId));
  if (!row) return {};
  const seen = seenOnPage({ facts: row.page, marketplace: row.page.marketplace });
  return Object.fromEntries(Object.entries(seen).filter(([, fact]) => fact.known));
}

import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { MarketplaceId } from '../../../shared/catalog/marketplace';
import type { Compared } from '../../../shared/scoring/benchmark';
import { subjectOfPage, type ProductPageFacts } from '../../../shared/scoring/subject-of-page';
import { competitors, listings, products, shownPages } from '../../database/schema';
import type { Runtime } from '../../runtime';
import { factsOfProduct } from '../listing/product-facts';

type Reader = Runtime['database']['read'];

/** The category's best sellers seen: so many are looked at. */
const mostOfCategory = 20;

export interface RivalsQuestion {
  listingId: string;
  marketplace: MarketplaceId;
  asin: string | null;
}

/** Those that a listing stands beside: its tracked rivals, then the best ranked of its category whose pages were seen. */
export async function rivalsOf(read: Reader, question: RivalsQuestion): Promise<Compared[]> {
  const { listingId, marketplace } = question;
  const tracked = await read
    .select({ asin: competitors.asin })
    .from(competitors)
    .where(eq(competitors.listingId, listingId));
  const asins = tracked.map(({ asin }) => asin);
  const best = (await bestOfCategory(read, question)).filter((asin) => !asins.includes(asin));
  const all = [...asins, ...best];
  if (all.length === 0) return [];
  const ids = all.map((asin) => `${marketplace}:${asin}`);
  const pages = await read.select().from(shownPages).where(inArray(shownPages.id, ids));
  const catalogue = await read.select().from(products).where(inArray(products.id, ids));
  return all.flatMap((asin): Compared[] => {
    const why = asins.includes(asin) ? 'tracked' : 'category-best';
    const page = pages.find((row) => row.asin === asin);
    if (page) return [comparedOf(page.page, { marketplace, why, source: 'page', seenAt: page.at })];
    const product = catalogue.find((row) => row.asin === asin);
    if (!product) return [];
    const facts = { ...pageFactsOf(product.facts), asin };
    return [comparedOf(facts, { marketplace, why, source: product.source, seenAt: product.fetchedAt })];
  });
}

/** ASINs of other sellers in the category that our own page or catalogue entry names, best rank first. */
async function bestOfCategory(read: Reader, { marketplace, asin }: RivalsQuestion): Promise<string[]> {
  if (asin === null) return [];
  const category = await categoryOf(read, `${marketplace}:${asin}`);
  if (category === null) return [];
  const rows = await read
    .select({ asin: shownPages.asin, page: shownPages.page })
    .from(shownPages)
    .leftJoin(
      listings,
      and(
        eq(listings.marketplace, shownPages.marketplace),
        eq(listings.asin, shownPages.asin),
        isNull(listings.goneAt),
      ),
    )
    .where(
      and(
        eq(shownPages.marketplace, marketplace),
        eq(shownPages.category, category),
        ne(shownPages.asin, asin),
        isNull(listings.id),
      ),
    );
  const rankOf = ({ page }: (typeof rows)[number]) => page.bestSellerRanks.at(-1)?.rank ?? Infinity;
  return rows
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .slice(0, mostOfCategory)
    .map((row) => row.asin);
}

async function categoryOf(read: Reader, id: string): Promise<string | null> {
  const [page] = await read
    .select({ category: shownPages.category })
    .from(shownPages)
    .where(eq(shownPages.id, id));
  if (page?.category != null) return page.category;
  const [product] = await read.select({ facts: products.facts }).from(products).where(eq(products.id, id));
  return product ? (factsOfProduct(product.facts).browsePath.at(-1) ?? null) : null;
}

/** What the catalogue says of a product, in the words of a page. */
function pageFactsOf(facts: Record<string, unknown>): Omit<ProductPageFacts, 'asin'> {
  const { title, brand, bullets, images, ranks, browsePath } = factsOfProduct(facts);
  return {
    title,
    brand,
    bullets,
    images,
    imageCount: images.length === 0 ? null : images.length,
    priceIncVat: null,
    rating: null,
    reviewCount: null,
    bestSellerRanks: ranks,
    breadcrumb: browsePath,
  };
}

function comparedOf(
  facts: ProductPageFacts,
  seen: Pick<Compared, 'why' | 'source' | 'seenAt'> & { marketplace: MarketplaceId },
): Compared {
  const { marketplace, ...rest } = seen;
  return {
    asin: facts.asin ?? '',
    title: facts.title,
    ...rest,
    subject: subjectOfPage({ facts, marketplace }),
  };
}

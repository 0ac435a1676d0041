import { hashOf } from '../../catalogue/seed';
import type { PageContext } from '../page-context';
import { shopProduct, type ShopProduct } from '../shop-product';

export interface SearchQuery {
  /** What the shopper typed. */
  words: string;
  /** From 1. */
  page: number;
  sort: 'relevance' | 'price-asc-rank' | 'price-desc-rank';
}

export interface Placement {
  product: ShopProduct;
  isSponsored: boolean;
}

export interface Results {
  placements: Placement[];
  /** Products found in all pages. */
  total: number;
  pages: number;
  /** Rank of the first natural result of this page, from 1. */
  first: number;
}

const perPage = 24;
/** A search finds at least so much: the shop goes on with what is near, so that there is a second page. */
const fullest = 60;

/**
 * Natural results by words found in title, brand, browse path and bullets, the better seller first, padded with the rest
 * of the shop so that there are pages to turn; advertisements on places 1, 2 and 9 come from the same matches, so that a product
 * can stand twice.
 */
export function findProducts(query: SearchQuery, { state }: PageContext): Results {
  const now = state.now();
  const words = wordsIn(query.words);
  const found = state
    .products()
    .filter(({ item, status }) => item.sku === null || status.includes('DISCOVERABLE'))
    .map((listing) => {
      const product = shopProduct(listing, now);
      return { product, hits: hitsIn(product, words) };
    })
    .sort((a, b) => b.hits - a.hits || rankOf(a.product) - rankOf(b.product));
  const matches = found.filter(({ hits }) => hits >= Math.max(1, words.length));
  const shown = matches.length >= fullest ? matches : found.slice(0, fullest);
  const sorted = sortedBy(
    query.sort,
    shown.map(({ product }) => product),
  );
  const start = (query.page - 1) * perPage;
  const natural = sorted.slice(start, start + perPage);
  return {
    placements: withAdverts(
      natural,
      advertsFor(
        query,
        shown.map(({ product }) => product),
      ),
    ),
    total: sorted.length,
    pages: Math.max(1, Math.ceil(sorted.length / perPage)),
    first: start + 1,
  };
}

function withAdverts(natural: ShopProduct[], adverts: ShopProduct[]): Placement[] {
  const placements = natural.map((product): Placement => ({ product, isSponsored: false }));
  if (natural.length === 0) return placements;
  [0, 1, 8].forEach((place, index) => {
    const product = adverts[index];
    if (product !== undefined)
      placements.splice(Math.min(place, placements.length), 0, { product, isSponsored: true });
  });
  return placements;
}

/** Three of the buyable matches, other ones for other words and pages. */
function advertsFor({ words, page }: SearchQuery, matches: ShopProduct[]): ShopProduct[] {
  const buyable = matches.filter(({ priceIncVat }) => priceIncVat !== null);
  return buyable
    .map((product) => ({ product, lot: hashOf(`${words} ${page} ${product.asin}`) }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, 3)
    .map(({ product }) => product);
}

function sortedBy(sort: SearchQuery['sort'], products: ShopProduct[]): ShopProduct[] {
  if (sort === 'relevance') return products;
  const direction = sort === 'price-asc-rank' ? 1 : -1;
  return products.toSorted((a, b) => direction * ((a.priceIncVat ?? 1e9) - (b.priceIncVat ?? 1e9)));
}

function hitsIn({ title, brand, bullets, item }: ShopProduct, words: string[]): number {
  const strong = wordsIn(`${title} ${brand} ${item.browsePath.join(' ')}`);
  const weak = wordsIn(bullets.join(' '));
  return words.reduce((sum, word) => sum + (strong.includes(word) ? 1 : weak.includes(word) ? 0.4 : 0), 0);
}

function rankOf({ item }: ShopProduct): number {
  return item.departmentRank ?? 1e6;
}

/** Lower case words without the plural s, so that «screws» finds «screw». */
function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) =>
    word.length > 3 ? word.replace(/s$/, '') : word,
  );
}

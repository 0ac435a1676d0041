import { createHash } from 'node:crypto';
import type { ListingContent } from '../../shared/catalog/listing-content';
import type { listings } from '../../server/database/schema';
import { catalogue } from '../../server/sandbox/catalogue/catalogue';
import type { CatalogueItem } from '../../server/sandbox/catalogue/item';
import { sequenceOf } from '../../server/sandbox/catalogue/seed';
import { newId } from '../../server/new-id';

export type ListingRow = typeof listings.$inferInsert;

/** How often a word of a cloned text gives way to another of the catalogue's own: about one in eight. */
const swappedShare = 0.12;
const imageName = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const asinLetters = 'ABCDEFGHJKLMNPQRSTVWXYZ0123456789';
const newest = Date.UTC(2026, 10, 24, 9);

/**
 * Rows of the size and variety of a real shop: the simulated catalogue's texts, each with other numbers and about one
 * word in eight exchanged, so that no compressor finds a row twice; ids, ASINs, hashes and picture names are random as
 * real ones are, and compress not at all. Seeded, but for the ids.
 */
export function believableListings(count: number): ListingRow[] {
  const own = catalogue.filter((item) => item.sku !== null);
  const words = [...new Set(catalogue.flatMap((item) => item.bullets.join(' ').match(/[a-z]{4,}/g) ?? []))];
  return Array.from({ length: count }, (_, index) => {
    const item = own[index % own.length];
    if (item === undefined) throw new RangeError('the catalogue has no own listing');
    return rowOf(item, index, varied(sequenceOf(`bench ${index}`), words));
  });
}

interface Variation {
  draw: () => number;
  text: (original: string) => string;
  name: (alphabet: string, length: number) => string;
}

function varied(draw: () => number, words: readonly string[]): Variation {
  const pick = (list: ArrayLike<string>) => list[Math.floor(draw() * list.length)] ?? '';
  return {
    draw,
    text: (original) =>
      original
        .replace(/\d+/g, (number) => String(Math.max(1, Math.round(Number(number) * (0.5 + draw())))))
        .replace(/[a-z]{4,}/g, (word) => (draw() < swappedShare ? pick(words) : word)),
    name: (alphabet, length) =>
      Array.from({ length }, () => alphabet.charAt(Math.floor(draw() * alphabet.length))).join(''),
  };
}

function rowOf(item: CatalogueItem, index: number, { draw, text, name }: Variation): ListingRow {
  const content: ListingContent = {
    title: text(item.title),
    itemHighlight: item.itemHighlight === null ? null : text(item.itemHighlight),
    bullets: item.bullets.map(text),
    description: text(item.description),
    searchTerms: text(item.searchTerms),
  };
  const updatedAt = newest - Math.floor(draw() * 40 * 86_400_000);
  return {
    id: newId(),
    marketplace: 'amazon-uk',
    sku: `${item.sku}-${String(index).padStart(4, '0')}`,
    asin: `B0${name(asinLetters, 8)}`,
    productType: item.productType,
    content,
    images: item.images.map(({ variant, width, height }) => ({
      variant,
      url: `https://m.media-amazon.com/images/I/${name('678', 1)}1${name(imageName, 9)}.jpg`,
      width,
      height,
    })),
    offer: {
      priceIncVat: Math.round((item.priceIncVat ?? 999) * (0.6 + draw())),
      currency: 'GBP',
      quantity: Math.floor(draw() * 60),
      handlingDays: item.handlingDays,
    },
    status: item.status,
    issues: item.issues,
    attributes: attributesOf(item, text),
    rawAttributes: item.attributes,
    version: 1 + Math.floor(draw() * 4),
    contentHash: hash(JSON.stringify(content)),
    stateHash: hash(`${index}`),
    fetchedAt: newest - Math.floor(draw() * 600_000),
    updatedAt,
  };
}

/** The first value of each attribute, as the product keeps them. */
function attributesOf(item: CatalogueItem, text: (original: string) => string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(item.attributes).flatMap(([key, [first]]) => {
      const value = first?.value;
      return typeof value === 'string' || typeof value === 'number' ? [[key, text(String(value))]] : [];
    }),
  );
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

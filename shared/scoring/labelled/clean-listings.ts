import type { ImageMeasure } from '../../catalog/image-measure';
import type { ListingImage } from '../../catalog/listing';
import { singularOf, wordsOf } from '../../keywords/tokens';
import { known } from '../fact';
import { measureText } from '../measure-text';
import { testNow } from '../testing/subject-with';
import { cuttingFamilies } from './families-cutting.data';
import { fixingFamilies } from './families-fixing.data';
import { homeFamilies } from './families-home.data';
import type { Family } from './family';
import type { LabelledListing } from './labelled-listing';
import { productTypeOf } from './product-type-of';
import { randomOfSeed } from '../../random-of-seed';
import { oneOf } from './random';

export const families: readonly Family[] = [...cuttingFamilies, ...fixingFamilies, ...homeFamilies];

type Slots = Readonly<Record<string, string>>;

/** One listing for each item of each family, its wording chosen by the seed: as a careful seller would write it. */
export function cleanListings(seed: number): LabelledListing[] {
  const random = randomOfSeed(seed);
  return families.flatMap((family) =>
    family.items.map((slots, index) =>
      listingOf(family, slots, { random, id: `${family.productType}-${index + 1}` }),
    ),
  );
}

function listingOf(
  family: Family,
  slots: Slots,
  { random, id }: { random: () => number; id: string },
): LabelledListing {
  const write = (alternatives: readonly string[]) => filled(oneOf(alternatives, random), slots);
  const title = write(family.titles);
  const itemHighlight = family.highlights.length === 0 ? null : write(family.highlights);
  const bullets = family.bullets.map((alternatives) => write(alternatives));
  const description = family.description.map((alternatives) => write(alternatives)).join('\n');
  const shown = [title, itemHighlight ?? '', ...bullets].join(' ');
  const searchTerms = searchTermsOf(family.searchTerms, `${shown} ${slots.brand ?? ''}`);
  const images = galleryOf(id);
  const price = Number(slots.price);
  return {
    kind: family.kind,
    productType: productTypeOf(family.productType),
    listing: {
      id,
      marketplace: 'amazon-uk',
      sku: id,
      asin: 'B0CT4K8R2M',
      productType: family.productType,
      content: { title, itemHighlight, bullets, description, searchTerms },
      images,
      offer: { priceIncVat: price, currency: 'GBP', quantity: 40, handlingDays: 1 },
      status: ['BUYABLE', 'DISCOVERABLE'],
      issues: [],
      attributes: attributesOf(family, slots),
      version: 1,
      fetchedAt: testNow,
      updatedAt: testNow,
    },
    seen: {
      hasVideo: known(true),
      hasAplus: known(false),
      featuredOfferIncVat: known(price),
      rating: known(4.6),
      reviewCount: known(180),
      bestSellerRank: known(2400),
      breadcrumb: known([...family.breadcrumb]),
      measuredImages: known(images.map((image, index) => measureOf(image, index))),
    },
  };
}

/** A template with its slots filled; one that is missing is a mistake in the data. */
function filled(template: string, slots: Slots): string {
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`no slot ${name} for «${template}»`);
    return value;
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the texts do not say already, in lower case, once each, within 249 bytes. */
function searchTermsOf(words: string, shown: string): string {
  const said = new Set(wordsOf(shown).map(({ key }) => singularOf(key)));
  let terms = '';
  for (const word of words.split(' ')) {
    const longer = terms === '' ? word : `${terms} ${word}`;
    if (said.has(singularOf(word)) || measureText(longer, 'bytes') > 249) continue;
    said.add(singularOf(word));
    terms = longer;
  }
  return terms;
}

function attributesOf(family: Family, slots: Slots): Record<string, string> {
  const brand = slots.brand ?? '';
  const attributes: Record<string, string> = {
    brand,
    manufacturer: `${brand} Tools Ltd`,
    country_of_origin: 'GB',
    supplier_declared_dg_hz_regulation: 'not_applicable',
    item_package_weight: '0.4 kilograms',
  };
  for (const [name, template] of Object.entries(family.attributes)) {
    const value = template.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
    attributes[name] = value;
  }
  return attributes;
}

const variants = ['MAIN', 'PT01', 'PT02', 'PT03', 'PT04', 'PT05', 'PT06'];

function galleryOf(id: string): ListingImage[] {
  return variants.map((variant) => ({
    variant,
    url: `https://m.media-amazon.com/images/I/${id}-${variant}.jpg`,
    width: 2000,
    height: 2000,
  }));
}

/** Hashes far apart; the main image pure white and well filled, with nothing written on it. */
function measureOf({ url }: ListingImage, index: number): ImageMeasure {
  const hashes = ['00000000ffffffff', '0f0f0f0f0f0f0f0f', '3333333333333333', '5555aaaa5555aaaa', 'ff00ff00ff00ff00', '00ff0ff0f00f5a5a', '6666999966669999']; // prettier-ignore
  const isMain = index === 0;
  return {
    id: url,
    width: 2000,
    height: 2000,
    whiteBorderShare: isMain ? 1 : 0.3,
    fillShare: isMain ? 0.9 : null,
    textLikelihood: isMain ? 0.02 : 0.4,
    hash: hashes[index] ?? '0123456789abcdef',
    at: testNow,
  };
}

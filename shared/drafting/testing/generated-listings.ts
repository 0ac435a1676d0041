import type { ListingContent } from '../../catalog/listing-content';
import { randomOfSeed } from '../../random-of-seed';
import { oneOf } from '../../scoring/labelled/random';
import { imageOf } from '../../scoring/testing/image-of';
import { knownFacts, productTypeWith, subjectWith } from '../../scoring/testing/subject-with';
import type { Subject } from '../../scoring/subject';
import type { DraftKeyword } from '../draft';
import { damages, type DamageName } from './damages';
import { sampleBrands, sampleProducts, type SampleProduct } from './products.data';

export interface GeneratedListing {
  name: string;
  subject: Subject;
  keywords: DraftKeyword[];
  damage: DamageName[];
}

/** What a seller would call broken; the rest of the damages is untidy. */
const grave: readonly DamageName[] = [
  'longTitle',
  'capitalTitle',
  'stuffedTitle',
  'noBullets',
  'brokenBullets',
  'htmlDescription',
  'noTerms',
];

/** For tests: listings as sellers leave them, four of five damaged, gravely and otherwise; the same for the same seed. */
export function generatedListings(count: number, seed: number): GeneratedListing[] {
  const random = randomOfSeed(seed);
  return Array.from({ length: count }, (_, index) => {
    const product = sampleProducts[index % sampleProducts.length] ?? oneOf(sampleProducts, random);
    return generated(product, random, index % 5 !== 0);
  });
}

function generated(product: SampleProduct, random: () => number, isDamaged: boolean): GeneratedListing {
  const brand = oneOf(sampleBrands, random);
  const noun = oneOf(product.nouns, random);
  const size = oneOf(product.sizes, random);
  const attributes: Record<string, string> = {
    brand,
    supplier_declared_dg_hz_regulation: 'not_applicable',
    country_of_origin: 'GB',
  };
  for (const [name, values] of Object.entries(product.attributes))
    if (random() < 0.8) attributes[name] = oneOf(values, random);
  const count = Number(attributes['number_of_items'] ?? 1);
  const pack = count > 1 ? `, Pack of ${count}` : '';
  let content: ListingContent = {
    title: `${brand} ${noun}, ${size}${pack}`,
    itemHighlight:
      random() < 0.4 ? `${attributes['material'] ?? 'Ready to use'}; ${oneOf(product.uses, random)}` : null,
    bullets: shuffled(product.bullets, random),
    description: product.description.join(' '),
    searchTerms: product.terms,
  };
  const damage: DamageName[] = [];
  if (isDamaged) {
    const others = shuffled(Object.keys(damages) as DamageName[], random).slice(0, Math.floor(random() * 3));
    const names = new Set([...shuffled(grave, random).slice(0, 1 + Math.floor(random() * 3)), ...others]);
    for (const name of names) {
      content = damages[name]({
        content,
        brand,
        noun,
        size,
        use: oneOf(product.uses, random),
        attributes,
        random,
      });
      damage.push(name);
    }
  }
  const productType = {
    ...productTypeWith({
      item_name: { maxLength: 200 },
      title_differentiation: {},
      bullet_point: { maxLength: random() < 0.3 ? 200 : 500, maxItems: random() < 0.2 ? 10 : 5 },
    }),
    name: product.productType,
    displayName: product.displayName,
  };
  const hasDefinition = random() < 0.7;
  const facts = {
    ...content,
    brand,
    attributes,
    images: [imageOf('MAIN', 1600, 1600), imageOf('PT01', 1600, 1600)],
    imageCount: 4,
    issues: [],
    status: ['BUYABLE', 'DISCOVERABLE'],
    quantity: 5,
  };
  return {
    name: `${product.family}: ${content.title.slice(0, 50)} (${damage.join(', ') || 'clean'})`,
    subject: subjectWith({ ...knownFacts(facts), ...(hasDefinition ? knownFacts({ productType }) : {}) }),
    keywords: product.keywords.map((phrase) => ({
      phrase,
      volume: random() < 0.5 ? Math.floor(random() * 5000) : null,
      relevance: random(),
    })),
    damage,
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

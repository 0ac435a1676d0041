import { randomOfSeed } from '../shared/random-of-seed';
import type { Listing } from '../shared/catalog/listing';

const brands = ['Tarnbrook', 'Hallam', 'Drayfield', 'Merrow'];
const nouns = [
  'Masonry Drill Bit Set',
  'SDS-Plus Chisel',
  'Cut-Off Disc',
  'Coach Screws',
  'Retractable Knife',
  'Masking Tape',
];
const facts = [
  'carbide tips stay sharp in engineering brick',
  'straight shanks fit 10 mm and 13 mm chucks',
  'length 75 to 150mm, diameter 4-12 mm',
  'zinc plated steel, not for outdoor use',
  'every size is printed beside its bit',
  '✅ GUARANTEED against rust',
  'for brick, block, concrete and stone',
  'torque up to 40 Nm at 18 V',
];

/** Own listings of mixed quality, as long as real ones (facts: titles 54 to 150 characters, bullets about 130). Seeded. */
export function makeListings(count: number): Listing[] {
  const random = randomOfSeed(20_261_124);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sentence = (length: number) => Array.from({ length }, () => pick(facts)).join(', ');
  return Array.from({ length: count }, (_, index) => ({
    id: `listing-${index}`,
    marketplace: 'amazon-uk',
    sku: `SKU-${index}`,
    asin: `B0${String(index).padStart(8, '0')}`,
    productType: 'DRILL_BITS',
    content: {
      title: `${pick(brands)} ${index} ${pick(nouns)}, ${sentence(1 + Math.floor(random() * 2))}, Pack of ${1 + (index % 12)}`,
      itemHighlight: random() < 0.5 ? null : pick(facts),
      bullets: Array.from({ length: 3 + Math.floor(random() * 3) }, () => sentence(3)),
      description: random() < 0.1 ? null : sentence(14),
      searchTerms: sentence(4).slice(0, 220),
    },
    images: Array.from({ length: 5 }, (_unused, at) => ({
      variant: at === 0 ? 'MAIN' : `PT0${at}`,
      url: `https://images.example/${index}-${at}.jpg`,
      width: 1500,
      height: 1500,
    })),
    offer: { priceIncVat: 1799, currency: 'GBP', quantity: index % 9, handlingDays: 1 + (index % 3) },
    status: ['BUYABLE', 'DISCOVERABLE'],
    issues: [],
    attributes: { brand: pick(brands), size: '12 mm', number_of_items: String(1 + (index % 10)) },
    version: 1,
    fetchedAt: 0,
    updatedAt: 0,
  }));
}

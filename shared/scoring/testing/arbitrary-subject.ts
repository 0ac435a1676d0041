import fc from 'fast-check';
import type { Fact } from '../fact';
import type { Subject } from '../subject';
import { imageOf } from './image-of';
import { productTypeWith } from './subject-with';

/** For tests: pieces that rules look for, and pieces that should not mislead them. */
const pieces = fc.constantFrom(
  'drill', 'Bit', 'BIT', 'bits', 'for', 'de', 'para', 'der', 'und', '12-Piece', 'Pack of 10', '100mm', '100 mm', '3/8"',
  'QT-S1-XY04038/20', '½', '™', '£9.99', '!', '_', '🔩', '👍🏽', '\ud83d', '\udc00', '&amp;', '<b>', '<br>', '</p>', '<',
  'guarantee', 'money back', 'eco-friendly', 'best seller', 'free delivery', 'www.a.example', 'a@b.example', 'N/A',
  'aluminum', 'color', 'utility knife', '18+', 'مثقاب', '工具', '\u200e', '\u0000', '\n', 'x'.repeat(300), '-', '—', '',
); // prettier-ignore

/** For tests: texts of a seller, of a machine, of a keyboard that slipped. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  },
);

const reason = { known: false as const, reason: 'not known from here' };
const fact = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> =>
  fc.oneof(
    { weight: 4, arbitrary: value.map((known) => ({ known: true as const, value: known })) },
    { weight: 1, arbitrary: fc.constant(reason) },
  );
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const figure = fc.oneof(fc.integer(), fc.constantFrom(0, -1, 1, 5, 1e9));
const side = maybe(fc.integer({ min: 0, max: 12_000 }));
const attributes = fc.dictionary(
  fc.constantFrom('size', 'number_of_items', 'unit_count', 'material', 'Number of Items', '__proto__', ''),
  anyText,
  { noNullPrototype: true },
);
const productTypes = fc
  .record({
    maxLength: maybe(fc.integer({ min: 1, max: 500 })),
    required: fc.boolean(),
    recommended: fc.boolean(),
  })
  .map((said) =>
    productTypeWith({
      item_name: said,
      title_differentiation: said,
      material: said,
      unit_count: said,
      bullet_point: said,
    }),
  );
const issues = fc.record({
  code: fc.string(),
  message: anyText,
  severity: fc.constantFrom('ERROR', 'WARNING', 'INFO', 'NEW_KIND'),
  attributeNames: fc.array(fc.constantFrom('item_name', 'material', 'main_product_image_locator')),
  categories: fc.array(fc.string()),
  enforcements: fc.array(fc.constantFrom('LISTING_SUPPRESSED', 'SEARCH_SUPPRESSED')),
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const measures = fc.record({
  id: fc.constantFrom(
    imageOf('MAIN', 100, 100).url,
    imageOf('PT01', 500, 400).url,
    'https://other.example/1.jpg',
  ),
  width: fc.nat({ max: 10_000 }),
  height: fc.nat({ max: 10_000 }),
  whiteBorderShare: share,
  fillShare: maybe(share),
  textLikelihood: maybe(share),
  hash: fc.constantFrom('0000000000000000', 'ffffffffffffffff', '8000000000000001'),
  at: fc.constant(0),
});

/** For tests: any product at all, each fact known or not, sane or not. */
export const anySubject: fc.Arbitrary<Subject> = fc.record({
  marketplace: fc.constantFrom('amazon-uk' as const, 'amazon-us' as const),
  asin: maybe(fc.string()),
  sku: maybe(fc.string()),
  isOwn: fc.boolean(),
  isMedia: fc.oneof(
    { weight: 5, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  productType: fact(productTypes),
  brand: fact(fc.oneof(fc.constantFrom('Tarnbrook', 'C++ (Pro)', 'Zap!', ''), anyText)),
  title: fact(anyText),
  itemHighlight: fact(maybe(anyText)),
  bullets: fact(fc.array(anyText, { maxLength: 8 })),
  description: fact(maybe(anyText)),
  searchTerms: fact(maybe(anyText)),
  images: fact(
    fc.array(
      fc.tuple(fc.constantFrom('MAIN', 'PT01', 'SWCH'), side, side).map((image) => imageOf(...image)),
      { maxLength: 9 },
    ),
  ),
  measuredImages: fact(fc.array(measures, { maxLength: 9 })),
  imageCount: fact(figure),
  hasVideo: fact(fc.boolean()),
  hasAplus: fact(fc.boolean()),
  attributes: fact(attributes),
  issues: fact(fc.array(issues, { maxLength: 4 })),
  status: fact(fc.array(fc.constantFrom('BUYABLE', 'DISCOVERABLE', 'OTHER'))),
  quantity: fact(figure),
  priceIncVat: fact(figure),
  featuredOfferIncVat: fact(figure),
  rating: fact(fc.double({ min: -1, max: 9, noNaN: true })),
  reviewCount: fact(figure),
  bestSellerRank: fact(figure),
  handlingDays: fact(figure),
  breadcrumb: fact(fc.array(anyText, { maxLength: 4 })),
});

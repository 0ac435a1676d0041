import { hasHighlight, hasRoomFor, highlight, isKind, title } from '../change-listing';
import type { Kind, Plant } from '../kind';

/** A phrase at the end of the title, where it has room. */
const inTitle = (phrase: string, isWording = true): Plant => ({
  name: phrase,
  isWording,
  suits: hasRoomFor(phrase),
  plant: title((text) => `${text}, ${phrase}`),
});

/** A phrase at the end of the Item Highlight. */
const inHighlight = (phrase: string): Plant => ({
  name: phrase,
  isWording: true,
  suits: (labelled) => hasHighlight(labelled) && (labelled.listing.content.itemHighlight ?? '').length < 75,
  plant: highlight((text) => `${text}; ${phrase}`),
  places: ['itemHighlight'],
});

const sign = (name: string, write: (text: string) => string): Plant => ({
  name,
  suits: hasRoomFor('12345678'),
  plant: title(write),
});

const long = (name: string, more: string): Plant => ({
  name,
  suits: ({ listing }) =>
    listing.content.title.length + more.length > 75 && listing.content.title.length < 72,
  plant: title((text) => `${text}${more}`),
});

export const titleKinds: readonly Kind[] = [
  {
    number: 1,
    name: 'title over policy limit',
    rules: ['seo/title-length'],
    severities: ['policy'],
    places: ['title'],
    plants: [
      long('uses added', ', for Workshop, Garden, Shed, Garage and Everyday Household Repairs'),
      long('one character over', ' and a Storage Case'),
      long('model number added', ', Model Q7, Trade Quality Tool for Builders and Fitters'),
      {
        name: 'exactly 76',
        suits: ({ listing }) => listing.content.title.length < 66,
        plant: title((text) => `${text}, ${'Tradesman'.repeat(9)}`.slice(0, 76)),
      },
      {
        name: '190, still within the schema',
        suits: ({ productType }) => productType.attributes.item_name?.maxLength === 200,
        plant: title(
          (text) =>
            `${text} with Matching Accessories for Joiners, Plumbers, Roofers and Decorators who Work Indoors or Outdoors all Year`,
        ),
      },
    ],
  },
  {
    number: 2,
    name: 'title over the schema’s limit',
    rules: ['seo/title-length'],
    severities: ['policy'],
    places: ['title'],
    plants: [40, 45, 50, 42].map((limit) => ({
      name: `schema of ${limit}`,
      suits: ({ listing }) => listing.content.title.length > limit,
      plant: (labelled) => {
        const { productType } = labelled;
        const rule = productType.attributes.item_name;
        if (rule === undefined) return labelled;
        return {
          ...labelled,
          productType: {
            ...productType,
            attributes: { ...productType.attributes, item_name: { ...rule, maxLength: limit } },
          },
        };
      },
    })),
  },
  {
    number: 3,
    name: 'promotion in title',
    rules: ['compliance/title-promotion'],
    severities: ['policy'],
    places: ['title'],
    plants: [
      ...['Best Seller', '20% Off', 'Free Delivery', 'Sale Price'].map((phrase) => inTitle(phrase, false)),
      ...[
        'Bargain Price',
        'Top Seller',
        'No.1 Choice',
        'Massive Savings',
        'Reduced to Clear',
        'Save 15%',
        'Great Value',
        'Unbeatable Price',
        '2 for 1',
        'Buy One Get One Free',
        'Free P+P',
        'Award Winning',
        'As Seen on TV',
        'Last Few Left',
        'Today Only',
        'World’s Best',
        'UK’s Favourite',
        'Exclusive Deal',
        'Price Drop',
        'Christmas Offer',
        'HOT SELLER',
        'Free-Postage',
        'Number One Brand',
        'Super Cheap',
        'BEST-QUALITY',
        'Five Star Rated',
        'Fast Dispatch',
        'Amazing Price',
        'Half Price Sale',
        'Now £4.99',
      ].map((phrase) => inTitle(phrase)),
      ...['bargain of the year', 'trade-price special', 'cheaper than the shops', 'a must-have buy'].map(
        inHighlight,
      ),
    ],
  },
  {
    number: 4,
    name: 'forbidden sign in title',
    rules: ['compliance/title-characters'],
    severities: ['policy'],
    places: ['title'],
    plants: [
      sign('!', (text) => `${text}!`),
      sign('$', (text) => `${text} $`),
      sign('?', (text) => `${text}?`),
      sign('_', (text) => text.replace(', ', '_')),
      sign('{ }', (text) => `${text} {New}`),
      sign('^', (text) => `${text} ^`),
      sign('¬', (text) => `${text} ¬`),
      sign('¦', (text) => text.replace(',', ' ¦')),
    ],
  },
  {
    number: 5,
    name: 'ornament in title',
    rules: ['compliance/title-characters'],
    severities: ['policy'],
    places: ['title'],
    plants: [
      sign('~ around words', (text) => `~ ${text} ~`),
      sign('* around words', (text) => `*Trade* ${text}`.slice(0, 75)),
      sign('# before a word', (text) => `${text} #tools`.slice(0, 75)),
      sign('< > around words', (text) => `<< ${text} >>`),
      sign('stars', (text) => `★ ${text}`),
      sign('tick', (text) => `${text} ✔`),
      sign('row of stars', (text) => `${text} ***`),
      sign('emoji', (text) => `${text} 🔩`),
    ],
  },
  {
    number: 6,
    name: 'word repeated in title',
    rules: ['seo/title-word-repeats'],
    severities: ['policy'],
    places: ['title'],
    plants: [
      {
        name: 'thrice in other cases',
        suits: hasRoomFor('workshop WORKSHOP Workshop'),
        plant: title((text) => `${text} workshop WORKSHOP Workshop`),
      },
      {
        name: 'with hyphens',
        suits: hasRoomFor('Trade-Box Trade-Bag Trade'),
        plant: title((text) => `${text} Trade-Box Trade-Bag Trade`),
      },
      {
        name: 'with slashes',
        suits: hasRoomFor('Shed/Garden/Shed/Shed'),
        plant: title((text) => `${text} Shed/Garden/Shed/Shed`),
      },
      {
        name: 'brand three times',
        suits: ({ listing }) =>
          listing.content.title.length + 2 * ((listing.attributes.brand ?? '').length + 1) <= 75,
        plant: title(
          (text, { listing }) => `${text} ${listing.attributes.brand} ${listing.attributes.brand}`,
        ),
      },
      {
        name: 'four times',
        suits: hasRoomFor('Site, Site, Site, Site'),
        plant: title((text) => `${text} Site, Site, Site, Site`),
      },
    ],
  },
  {
    number: 7,
    name: 'title in capitals',
    rules: ['compliance/title-capitals'],
    severities: ['warning'],
    places: ['title'],
    plants: ['screws', 'gloves', 'ladders', 'hoses', 'paints'].map((kind) => ({
      name: kind,
      suits: isKind(kind),
      plant: title((text) => text.toUpperCase()),
    })),
  },
  {
    number: 9,
    name: 'title in another language',
    rules: ['seo/title-language'],
    severities: ['warning'],
    places: ['title'],
    // A foreign title names neither size nor quantity in English.
    also: [
      'content/ratings-agree',
      'content/quantity-stated',
      'content/quantity-agrees',
      'content/material-stated',
      'seo/title-states-size',
      'content/sizes-agree',
    ],
    plants: [
      ['Ormside Bohrer für Metall und Holz, 6 mm, mit Etui', 'drill bits'],
      ['Kelbrook Lame de scie pour le bois et le métal, 190 mm', 'saw blades'],
      ['Whinmoor Tornillos para la madera con punta, 5 x 80 mm', 'screws'],
      ['Thornwick Guanti da lavoro per il giardino e la casa, 9', 'gloves'],
      ['Marske Farba do drewna i metalu na zewnątrz, 750 ml', 'paints'],
      ['Lowther Verlengsnoer met stekker voor de tuin en het huis', 'extension leads'],
      ['Brackwater 花园软管 25 米 PVC 四层 绿色', 'hoses'],
      ['Skelton Стремянка алюминиевая 5 ступеней 150 кг', 'ladders'],
    ].map(([words = '', kind = '']) => ({
      name: words,
      isWording: true,
      suits: isKind(kind),
      plant: title(() => words),
    })),
  },
  {
    number: 10,
    name: 'no size in title',
    rules: ['seo/title-states-size'],
    severities: ['warning', 'hint'],
    places: ['title'],
    also: ['content/quantity-stated', 'content/quantity-agrees', 'content/sizes-agree'],
    plants: [
      ['drill bits', 'Fenwright Carbide Drill Bits for Concrete and Brick'],
      ['padlocks', 'Ravensfold Brass Padlock with Hardened Steel Shackle'],
      ['hoses', 'Brackwater PVC Hose with Braid, Green, for the Garden'],
      ['hand tools', 'Ormside Club Hammer with Hickory Handle, Forged Steel'],
    ].map(([kind = '', words = '']) => ({
      name: kind,
      suits: isKind(kind),
      plant: title((_, { listing }) => words.replace(/^\w+/, listing.attributes.brand ?? '')),
    })),
  },
  {
    number: 11,
    name: 'title says too little',
    rules: ['seo/title-says-enough'],
    severities: ['warning', 'hint', 'policy'],
    places: ['title'],
    also: [
      'seo/title-states-size',
      'content/quantity-stated',
      'content/quantity-agrees',
      'content/material-stated',
      'content/sizes-agree',
    ],
    plants: [
      { name: 'brand and noun', plant: title((text) => text.split(' ').slice(0, 2).join(' ')) },
      { name: 'a noun', plant: title(() => 'Tool 6 mm') },
      { name: 'empty', plant: title(() => ''), severities: ['policy'] },
      { name: 'spaces', plant: title(() => '   '), severities: ['policy'] },
    ],
  },
  {
    number: 12,
    name: 'brand not leading',
    rules: ['seo/title-leads-with-brand'],
    severities: ['hint', 'warning'],
    places: ['title'],
    plants: [
      {
        name: 'brand last',
        suits: hasRoomFor(''),
        plant: title((text) => `${text.replace(/^\w+ /, '')} ${text.split(' ')[0] ?? ''}`),
      },
      { name: 'no brand', plant: title((text) => text.replace(/^\w+ /, '')) },
      { name: 'after an adjective', suits: hasRoomFor('Strong'), plant: title((text) => `Strong ${text}`) },
    ],
  },
  {
    number: 13,
    name: 'no Item Highlight',
    rules: ['seo/item-highlight-present'],
    severities: ['warning'],
    places: ['itemHighlight'],
    plants: [
      { name: 'empty', suits: hasHighlight, plant: highlight(() => '') },
      { name: 'spaces', suits: hasHighlight, plant: highlight(() => '  ') },
      {
        name: 'null',
        suits: hasHighlight,
        plant: (labelled) => ({
          ...labelled,
          listing: { ...labelled.listing, content: { ...labelled.listing.content, itemHighlight: null } },
        }),
      },
    ],
  },
  {
    number: 14,
    name: 'Item Highlight too long',
    rules: ['seo/item-highlight-length'],
    severities: ['policy'],
    places: ['itemHighlight'],
    plants: [
      {
        name: 'over 125',
        suits: isKind('padlocks', 'paints', 'hoses', 'ladders'),
        plant: highlight((text) =>
          `${text}; suits sheltered and open places, spares and advice from the makers, drawings with every parcel`.padEnd(
            126,
            '.',
          ),
        ),
      },
      {
        name: 'over a schema of 100',
        suits: isKind('gloves'),
        plant: highlight((text) =>
          `${text}; packed flat on a card, label in plain English, hands stay cool`.padEnd(101, '.'),
        ),
      },
      {
        name: 'exactly 126',
        suits: isKind('padlocks', 'hoses'),
        plant: highlight((text) =>
          `${text}; parts and drawings from the makers on request, packed flat and without plastic so that nothing rattles in the van`
            .padEnd(126, '.')
            .slice(0, 126),
        ),
      },
    ],
  },
  {
    number: 15,
    name: 'Item Highlight repeats title',
    rules: ['seo/item-highlight-repeats'],
    severities: ['warning', 'policy'],
    places: ['itemHighlight'],
    plants: [
      {
        name: 'word for word',
        suits: hasHighlight,
        plant: (labelled) => highlight(() => labelled.listing.content.title)(labelled),
      },
      {
        name: 'in another order',
        suits: (labelled) => isKind('padlocks', 'ladders', 'hoses', 'drill bits', 'gloves')(labelled),
        plant: (labelled) =>
          highlight(() => labelled.listing.content.title.split(/,? /).reverse().join(' '))(labelled),
      },
      {
        name: 'in capitals',
        suits: isKind('screws', 'paints', 'padlocks'),
        plant: (labelled) => highlight(() => labelled.listing.content.title.toUpperCase())(labelled),
      },
    ],
  },
];

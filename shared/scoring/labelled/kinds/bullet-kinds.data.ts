import { bullet, bullets, description, everywhere, isKind } from '../change-listing';
import type { Kind, Plant } from '../kind';

/** A sentence at the end of one bullet. */
const say = (sentence: string, index: number, isWording = true): Plant => ({
  name: sentence,
  isWording,
  index,
  plant: bullet(index, (text) => `${text}. ${sentence}`),
});

/** Spread over the bullets: the n-th sentence goes to bullet n of five. */
const sayAll = (sentences: readonly string[], isWording = true): Plant[] =>
  sentences.map((sentence, at) => say(sentence, at % 5, isWording));

const tell = (sentence: string): Plant => ({
  name: sentence,
  isWording: true,
  plant: description((text) => `${text} ${sentence}`),
  places: ['description'],
});

const tooLong =
  ' It was drawn, milled and finished by people who use it themselves, and each batch is measured before it leaves the bench, so that what arrives is what was ordered and what was ordered does the work for which it was bought in the first place and for a long while after that';

export const bulletKinds: readonly Kind[] = [
  {
    number: 16,
    name: 'too few bullets',
    rules: ['content/bullet-count'],
    severities: ['warning'],
    places: ['bullets'],
    // What the missing bullets said is missed as well.
    also: [
      'content/quantity-stated',
      'content/material-stated',
      'compliance/safety-wording',
      'compliance/age-restriction',
      'compliance/battery-facts',
      'compliance/plug-facts',
      'compliance/hazard-data',
      'compliance/mark-stated',
      'compliance/mark-wording',
      'compliance/protective-standard',
      'content/bullets-give-figures',
      'content/rating-stated',
      'content/fitting-stated',
    ],
    plants: [
      {
        name: 'four',
        suits: isKind('drill bits', 'saw blades', 'padlocks', 'hoses'),
        plant: bullets((all) => all.slice(0, 4)),
      },
      {
        name: 'two',
        suits: isKind('screws', 'tapes', 'wall plugs'),
        plant: bullets((all) => all.slice(0, 2)),
      },
      { name: 'none', suits: isKind('padlocks', 'paint brushes'), plant: bullets(() => []) },
      {
        name: 'five of which two are blank',
        suits: isKind('drill bits', 'padlocks'),
        plant: bullets((all) => [...all.slice(0, 3), ' ', '']),
      },
    ],
  },
  {
    number: 17,
    name: 'more bullets than allowed',
    rules: ['content/bullet-count'],
    severities: ['warning', 'policy'],
    places: ['bullets'],
    plants: [
      {
        name: 'six of five',
        suits: isKind('drill bits', 'gloves', 'padlocks'),
        plant: bullets((all) => [...all, 'Packed in a card box that closes again']),
      },
      {
        name: 'eight of five',
        suits: isKind('paints', 'hoses', 'knives'),
        plant: bullets((all) => [
          ...all,
          'Packed in a card box that closes again',
          'Labelled in plain English',
          'Drawn and tested by people who use it',
        ]),
      },
    ],
  },
  {
    number: 18,
    name: 'bullet too long',
    rules: ['content/bullet-length'],
    severities: ['warning', 'policy'],
    places: ['bullets'],
    plants: [0, 2, 4].map((index) => ({
      name: `bullet ${index + 1}`,
      index,
      plant: bullet(index, (text) => `${text}.${tooLong}`),
    })),
  },
  {
    number: 19,
    name: 'bullet too short',
    rules: ['content/bullet-length'],
    severities: ['warning'],
    places: ['bullets'],
    plants: ['Strong', 'Good 1', 'Blue', 'Steel 6'].map((text) => ({
      name: text,
      index: 2,
      suits: isKind('padlocks', 'hoses', 'paint brushes', 'screws'),
      plant: bullet(2, () => text),
    })),
    also: ['content/material-stated', 'content/fitting-stated', 'content/rating-stated'],
  },
  {
    number: 20,
    name: 'bullet in lower case',
    rules: ['content/bullet-capital'],
    severities: ['hint'],
    places: ['bullets'],
    plants: [0, 1, 2, 3].map((index) => ({
      name: `bullet ${index + 1}`,
      index,
      plant: bullet(index, (text) => `strong and handy: ${text}`),
    })),
  },
  {
    number: 21,
    name: 'forbidden sign or emoji',
    rules: ['compliance/bullet-characters'],
    severities: ['policy'],
    places: ['bullets'],
    plants: ['™', '®', '€', '…', '†', '‡', '¢', '¥', '©', '±', '~', '✅', '🔧', '👷🏽', '★', '➤', '✓', '►'].map(
      (mark, at) => ({
        name: mark,
        index: at % 5,
        plant: bullet(at % 5, (text) => (at % 2 === 0 ? `${text} ${mark}` : text.replace(' ', ` ${mark} `))),
      }),
    ),
  },
  {
    number: 22,
    name: 'placeholder',
    rules: ['compliance/bullet-placeholders'],
    severities: ['policy'],
    places: ['bullets', 'description'],
    also: [
      'content/bullet-length',
      'content/material-stated',
      'content/fitting-stated',
      'content/rating-stated',
      'content/description-length',
    ],
    plants: [
      ...['N/A', 'TBD', 'Lorem ipsum dolor sit amet'].map((text) => ({
        name: text,
        index: 2,
        suits: isKind('padlocks', 'hoses', 'paint brushes'),
        plant: bullet(2, () => text),
      })),
      ...[
        'see description',
        'As above',
        'Coming soon',
        'To be advised',
        'Insert text here',
        '[insert size]',
        'Bullet point 3',
        'Same as bullet 1',
        '????',
        'Details to follow',
        'Placeholder text',
        'No information available',
      ].map((text) => ({
        name: text,
        isWording: /[a-z]/i.test(text),
        index: 2,
        suits: isKind('padlocks', 'hoses', 'paint brushes'),
        plant: bullet(2, () => text),
      })),
      ...['Description to follow', 'Please refer to the title'].map((text) => ({
        name: text,
        isWording: true,
        places: ['description'],
        plant: description(() => text),
      })),
    ],
  },
  {
    number: 23,
    name: 'guarantee or refund',
    rules: ['compliance/bullet-claims'],
    severities: ['policy'],
    places: ['bullets'],
    also: ['compliance/no-offers-in-text'],
    plants: [
      ...sayAll(['Lifetime guarantee', 'Money-back if unhappy', 'Full refund within a month'], false),
      ...sayAll([
        'We return your money, no questions asked',
        'No-quibble returns for 60 days',
        'Guaranteeing years of use',
        'Refundable within 30 days',
        'MONEYBACK PROMISE',
        'Your satisfaction is assured',
        'Free replacement if it breaks',
        'Not happy? Send it back to us',
        'We will replace it free of charge',
        'Risk-free purchase',
        'Get your cash back',
        '100 percent satisfaction',
        'Return it for any reason',
        'Hassle-free exchanges',
      ]),
    ],
  },
  {
    number: 24,
    name: 'unproven claim',
    rules: ['compliance/bullet-claims', 'compliance/biocide-claims'],
    severities: ['policy'],
    places: ['bullets'],
    plants: [
      ...sayAll(['Eco-friendly', 'Anti-bacterial coating', 'Made from bamboo'], false),
      ...sayAll([
        'ECOFRIENDLY packing',
        'Kind to the planet',
        'Earth-friendly choice',
        'Planet friendly box',
        'Environmentally safe',
        'Better for the environment',
        'Eco conscious',
        'Ecological product',
        'Antibacterially treated grip',
        'Antimicrobials in the coating',
        'Kills germs on contact',
        'Resists bacteria',
        'Antiviral surface',
        'Anti-fungal layer',
        'Germ-free handle',
        'Disinfects as it works',
        'Bamboo handle',
        'Handle crafted of bamboo',
        'Soya-based foam',
        'Anti bac treatment',
        'Climate-friendly packaging',
        'Sustainable choice for the planet',
      ]),
    ],
  },
  {
    number: 25,
    name: 'ASIN in text',
    rules: [
      'compliance/no-asins',
      'compliance/bullet-claims',
      'compliance/no-contacts',
      'compliance/bullet-characters',
    ],
    severities: ['policy', 'warning'],
    places: ['bullets', 'description'],
    plants: [
      ...['See also B08N5WRWNW', 'Goes with item B07XJ8C8F5', 'Spare wallet: B0C1H26C46'].map(
        (sentence, at) => say(sentence, at + 1),
      ),
      tell('The smaller size is B09G9FPHY6.'),
    ],
  },
  {
    number: 26,
    name: 'the same bullet twice',
    rules: ['content/bullets-differ'],
    severities: ['warning'],
    places: ['bullets'],
    also: [
      'content/quantity-stated',
      'content/material-stated',
      'compliance/safety-wording',
      'content/rating-stated',
      'content/fitting-stated',
    ],
    plants: [
      {
        name: 'word for word',
        index: 2,
        suits: isKind('padlocks', 'hoses', 'screws', 'paint brushes'),
        plant: bullets((all) => all.map((text, at) => (at === 2 ? (all[0] ?? '') : text))),
      },
      {
        name: 'in other case and stops',
        index: 2,
        suits: isKind('padlocks', 'hoses', 'screws', 'paint brushes'),
        plant: bullets((all) =>
          all.map((text, at) => (at === 2 ? `${(all[0] ?? '').toUpperCase()}!` : text)),
        ),
      },
      {
        name: 'one word changed',
        index: 2,
        suits: isKind('padlocks', 'hoses', 'screws', 'paint brushes'),
        plant: bullets((all) => all.map((text, at) => (at === 2 ? `Also: ${all[0] ?? ''}` : text))),
      },
      {
        name: 'words in another order',
        index: 2,
        suits: isKind('padlocks', 'hoses', 'screws', 'paint brushes'),
        plant: bullets((all) =>
          all.map((text, at) =>
            at === 2
              ? (all[0] ?? '')
                  .split(', ')
                  .reverse()
                  .join(', ')
                  .replace(/^./, (first) => first.toUpperCase())
              : text,
          ),
        ),
      },
    ],
  },
  {
    number: 27,
    name: 'bullets without a figure',
    rules: ['content/bullets-give-figures'],
    severities: ['hint', 'warning'],
    places: ['bullets'],
    also: [
      'content/quantity-stated',
      'compliance/mark-stated',
      'compliance/mark-wording',
      'compliance/protective-standard',
      'content/rating-stated',
      'compliance/age-restriction',
      'compliance/plug-facts',
      'compliance/battery-facts',
    ],
    plants: [
      {
        name: 'figures taken out',
        suits: isKind('padlocks', 'hoses', 'paint brushes', 'abrasive discs'),
        plant: bullets((all) =>
          all.map((text) =>
            text.replace(/\d[\d.,]*( ?(?:mm|m|cm|bar|kg|°C))?/g, 'some').replace(/^some/, 'Some'),
          ),
        ),
      },
    ],
  },
  {
    number: 43,
    name: 'American spelling or word',
    rules: ['content/british-spelling'],
    severities: ['hint'],
    places: ['title', 'itemHighlight', 'bullets', 'description'],
    plants: [
      say('Comes in one color', 0, false),
      say('Body of aluminum', 1, false),
      ...sayAll([
        'Two-colored grip',
        'Aluminum-oxide grain',
        'Multicolored print',
        'Reinforced fiberglass core',
        'Self-centering point',
        'Odorless and clean',
        'Holds two liters',
        'Will not discolor',
        'Labeled on both sides',
        'Rolled by the millimeters',
      ]),
      {
        name: 'all colours',
        isWording: false,
        suits: ({ kind, listing }) => kind === 'hoses' && /Green|Blue/.test(listing.content.title),
        plant: everywhere((text) =>
          text.replace(/^(.)/, '$1').replaceAll(/\bBlack\b|\bGreen\b|\bBlue\b/g, 'Gray'),
        ),
        places: ['title', 'bullets'],
      },
    ],
  },
];

import { isKind, searchTerms } from '../change-listing';
import type { Kind, Plant } from '../kind';

const add = (words: string, isWording = false): Plant => ({
  name: words,
  isWording,
  plant: searchTerms((text) => `${words} ${text}`.slice(0, 245).replace(/ \S*$/, '')),
});

export const searchKinds: readonly Kind[] = [
  {
    number: 39,
    name: 'search terms over 249 bytes',
    rules: ['seo/search-terms-bytes'],
    severities: ['policy'],
    places: ['searchTerms'],
    plants: [
      {
        name: '250 bytes',
        plant: searchTerms((text) =>
          text.padEnd(250, ' zymurgy quixotic vexing jackdaw fjord glyph numb waltz'),
        ),
      },
      {
        name: 'accents count twice',
        plant: searchTerms(() => 'é'.repeat(8).concat(' ').repeat(15).slice(0, 134)),
      },
      {
        name: 'emoji count four times',
        plant: searchTerms((text) => `${text.slice(0, 200)} ${'🔩'.repeat(13)}`),
      },
      {
        name: 'twice the room',
        plant: searchTerms((text) => `${text} ${'quern thole gudgeon sprag davit '.repeat(9)}`),
      },
    ],
    also: ['seo/search-terms-repeats', 'seo/search-terms-clean', 'content/unseen-characters'],
  },
  {
    number: 40,
    name: 'search terms empty',
    rules: ['seo/search-terms-filled'],
    severities: ['warning'],
    places: ['searchTerms'],
    plants: [
      { name: 'null', plant: searchTerms(() => null) },
      { name: 'empty', plant: searchTerms(() => '') },
      { name: 'spaces', plant: searchTerms(() => '    ') },
      { name: 'three words', plant: searchTerms((text) => text.split(' ').slice(0, 3).join(' ')) },
    ],
  },
  {
    number: 41,
    name: 'search terms repeat',
    rules: ['seo/search-terms-repeats'],
    severities: ['warning', 'hint'],
    places: ['searchTerms'],
    also: ['seo/search-terms-clean'],
    plants: [
      {
        name: 'the title',
        plant: searchTerms((text, { listing }) =>
          `${listing.content.title.toLowerCase().replaceAll(',', '').replace(/^\w+ /, '')} ${text}`.slice(
            0,
            240,
          ),
        ),
      },
      { name: 'themselves', plant: searchTerms((text) => `${text.slice(0, 110)} ${text.slice(0, 110)}`) },
      {
        name: 'a plural',
        suits: isKind('padlocks', 'hoses', 'ladders'),
        plant: searchTerms((text) => `spanner spanners ${text}`.slice(0, 240)),
      },
      {
        name: 'a word of a bullet',
        suits: isKind('padlocks', 'gloves', 'tapes'),
        plant: searchTerms((text, { listing }) =>
          `${
            (listing.content.bullets[1] ?? '')
              .toLowerCase()
              .split(/\W+/)
              .find((word) => word.length > 5) ?? ''
          } ${text}`.slice(0, 240),
        ),
      },
    ],
  },
  {
    number: 42,
    name: 'search terms not allowed',
    rules: ['seo/search-terms-clean'],
    severities: ['warning', 'hint', 'policy'],
    places: ['searchTerms'],
    plants: [
      {
        name: 'own brand',
        plant: searchTerms((text, { listing }) =>
          `${(listing.attributes.brand ?? '').toLowerCase()} ${text}`.slice(0, 240),
        ),
        severities: ['warning', 'policy'],
      },
      {
        name: 'an ASIN',
        plant: searchTerms((text) => `B07XJ8C8F5 ${text}`.slice(0, 240)),
        severities: ['warning', 'policy'],
      },
      {
        name: 'an ASIN in small letters',
        plant: searchTerms((text) => `b08n5wrwnw ${text}`.slice(0, 240)),
        severities: ['warning', 'policy'],
      },
      { name: 'commas', plant: searchTerms((text) => text.replaceAll(' ', ', ').slice(0, 240)) },
      { name: 'capitals', plant: searchTerms((text) => text.toUpperCase()) },
      add('best cheap'),
      add('bargain'),
      add('amazing value'),
      add('bestselling', true),
      add('discounted', true),
      add('top rated'),
      add('on offer'),
      add('for the and with'),
      ...['dewalt', 'makita', 'bosch'].map((brand) => ({
        ...add(brand),
        severities: ['warning', 'policy'] as const,
      })),
    ],
  },
];

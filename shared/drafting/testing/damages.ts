import type { ListingContent } from '../../catalog/listing-content';

interface DamageInput {
  content: ListingContent;
  brand: string;
  noun: string;
  size: string;
  use: string;
  attributes: Readonly<Record<string, string>>;
  random: () => number;
}

type Damage = (input: DamageInput) => ListingContent;

const more =
  'Heavy Duty Quality Tool Professional Trade DIY Home Garden Workshop Strong Long Lasting Ideal Gift';

/** For tests: how listings go wrong (facts: amazon.md § 7, listing-texts.md). */
export const damages = {
  longTitle: ({ content, use, attributes }) => ({
    ...content,
    title: `${content.title} - ${attributes['material'] ?? 'Strong'} ${use} | ${attributes['color'] ?? ''} ${more}`,
  }),
  capitalTitle: ({ content }) => ({ ...content, title: content.title.toUpperCase() }),
  stuffedTitle: ({ content, noun, size }) => ({
    ...content,
    title: `${content.title} ${noun} ${size} ${noun.toLowerCase()}s best ${noun} cheap ${noun}`,
  }),
  promotedTitle: ({ content }) => ({ ...content, title: `${content.title} - FREE DELIVERY!! Best Seller` }),
  entitiesInTitle: ({ content }) => ({
    ...content,
    title: content.title.replaceAll('"', '&quot;').replaceAll(' & ', ' &amp; ') + ' &deg; ★',
  }),
  brandLast: ({ content, brand }) => ({
    ...content,
    title: `${content.title.replace(`${brand} `, '')} by ${brand}`,
  }),
  noBullets: ({ content }) => ({ ...content, bullets: [] }),
  oneBullet: ({ content }) => ({ ...content, bullets: content.bullets.slice(0, 1) }),
  shoutedBullets: ({ content }) => ({
    ...content,
    bullets: content.bullets.map((text) => `✅ ${text.toUpperCase()}!!!`),
  }),
  brokenBullets: ({ content }) => ({
    ...content,
    bullets: [
      'N/A',
      ...content.bullets.slice(0, 2).map((text) => `<b>${text}</b>&nbsp;- 100% money back guarantee`),
      content.bullets[0] ?? '',
      `Buy now £9.99, ${content.bullets[3] ?? ''} ™`,
    ],
  }),
  endlessBullet: ({ content }) => ({
    ...content,
    bullets: [
      content.bullets
        .map((text) => `${text}.`)
        .join(' ')
        .repeat(3),
    ],
  }),
  claimBullets: ({ content }) => ({
    ...content,
    bullets: content.bullets.map((text) => `Eco-friendly: ${text}, refund if not happy`),
  }),
  htmlDescription: ({ content }) => ({
    ...content,
    description: `<div style="color:red"><h2>About</h2><ul><li>${(content.description ?? '').split('. ').join('</li><li>')}</ul><script>track("x")</script><p>Visit www.example-shop.co.uk or call 0161 496 0123 <b`,
  }),
  noDescription: ({ content }) => ({ ...content, description: null }),
  placeholderDescription: ({ content }) => ({ ...content, description: 'TBC' }),
  noTerms: ({ content }) => ({ ...content, searchTerms: null }),
  longTerms: ({ content, brand }) => ({
    ...content,
    searchTerms: `${brand}, B0CT4K8R2M, ${`${content.searchTerms ?? ''}, best cheap new, `.repeat(6)}`,
  }),
  noHighlight: ({ content }) => ({ ...content, itemHighlight: null }),
  repeatedHighlight: ({ content }) => ({ ...content, itemHighlight: content.title }),
  controlSigns: ({ content }) => ({
    ...content,
    title: `\u200f${content.title}\u0007`,
    bullets: content.bullets.map((text) => `${text}\ud83d \u202e😀`),
  }),
} satisfies Record<string, Damage>;

export type DamageName = keyof typeof damages;

import type { Source } from './rule';

/**
 * Where rules come from, each with the day from which it holds or on which it was read. A date is part of the
 * claim: when Amazon changes a policy, the row changes here and every finding that quotes it says so.
 */
export const sources = {
  titleLength: {
    text: 'Amazon title policy: 75 characters with spaces in every category but media; Amazon rewrites longer titles',
    date: '2026-07-27',
  },
  titleStyle: {
    text: 'Amazon title requirements (Seller Central help 201100890, UK): characters and promotional phrases that a title may not hold',
    date: '2026-11-24',
  },
  titleRepeats: {
    text: 'Amazon title policy: no word more than twice, but prepositions, articles and conjunctions',
    date: '2025-01-21',
  },
  titleAdvice: {
    text: 'Amazon’s advice on titles (Seller Central help YTR6SYGFA5E3EQC): no ALL CAPS, numerals for numbers',
    date: '2026-11-24',
  },
  itemHighlight: {
    text: 'Amazon Item Highlight: up to 125 characters beside a title of at most 75, and no repeat of the title',
    date: '2026-07-27',
  },
  bulletPolicy: {
    text: 'Amazon bullet point policy: characters, emoji, claims, refunds and placeholders that bullets may not hold',
    date: '2024-08-15',
  },
  bulletStyle: {
    text: 'Amazon’s advice on bullets: five, each of 10 to 255 characters, beginning with a capital',
    date: '2026-11-24',
  },
  allText: {
    text: 'Amazon detail page rules (Seller Central help 200390640): no HTML but <br>, contacts, links, prices, offers, reviews',
    date: '2026-11-24',
  },
  description: { text: 'Amazon product description: 2,000 characters', date: '2026-11-24' },
  searchTerms: {
    text: 'Amazon search terms (Seller Central help G23501): under 250 bytes, no repeats, brands, ASINs or praise; over the limit all are ignored',
    date: '2026-11-24',
  },
  images: {
    text: 'Amazon product images: 500 to 10,000 pixels, zoom from 1,000 on the longest side, best from 1,600',
    date: '2026-11-24',
  },
  mainImage: {
    text: 'Amazon main image: the product alone on pure white (RGB 255, 255, 255), filling 85 % of the frame or more, no text, logo, badge or props',
    date: '2026-11-24',
  },
  imageHash: {
    text: 'Our own comparison by perceptual hash (64 low frequencies of the picture); Amazon sets no rule on repeats',
    date: '2026-11-24',
  },
  imageShape: {
    text: 'Our own judgement: search results and galleries show squares, so long pictures come out small',
    date: '2026-11-24',
  },
  imageAdvice: {
    text: 'Common advice for Amazon galleries: six images or more, a video',
    date: '2026-11-24',
  },
  productType: { text: 'Amazon’s definition of this product type', date: '2026-11-24' },
  listingIssues: { text: 'Amazon’s own report on this listing (Listings Items API)', date: '2026-11-24' },
  featuredOffer: {
    text: 'Featured Offer: eligible sellers compete on price, availability and more (Seller Central help 37911)',
    date: '2026-11-24',
  },
  shopperTrust: {
    text: 'Our own judgement of what shoppers see beside the price; Amazon sets no limit',
    date: '2026-11-24',
  },
  ourReading: {
    text: 'Our own judgement of what makes a listing easy to read; Amazon sets no rule',
    date: '2026-11-24',
  },
  ageRestricted: {
    text: 'Knives, blades and axes are not sold to anyone under 18; Amazon.co.uk asks for age-verified delivery since May 2022',
    date: '2022-05-01',
  },
  brandNames: {
    text: 'Amazon brand name policy: a name of another maker only as «compatible with» or «for», after the own brand',
    date: '2026-11-24',
  },
  electricals: {
    text: 'Plugs and Sockets (Safety) Regulations 1994: mains goods with a plug to BS 1363; Amazon asks for battery attributes',
    date: '2026-11-24',
    url: 'https://www.legislation.gov.uk/uksi/1994/1768',
  },
  protective: {
    text: 'Personal protective equipment (Regulation 2016/425 as in GB law): what it protects from, and to which standard',
    date: '2018-04-21',
    url: 'https://www.legislation.gov.uk/eur/2016/425',
  },
  productSafety: {
    text: 'General Product Safety Regulations 2005: warnings that a buyer needs to use the thing safely',
    date: '2005-10-01',
    url: 'https://www.legislation.gov.uk/uksi/2005/1803',
  },
  marking: {
    text: 'UKCA and CE are the maker’s own declarations and no approval; goods under them carry one of the two in GB',
    date: '2024-10-01',
  },
  chemicals: {
    text: 'CLP in GB law: paint, glue, solvent and spray carry hazard data; Amazon asks for it (Seller Central C2S377CLTYCA4WJ)',
    date: '2026-11-24',
  },
  poisons: {
    text: 'Poisons Act 1972 as amended in 2023: above their limits these need a licence and a label, and no home delivery of corrosives',
    date: '2023-10-01',
    url: 'https://www.gov.uk/government/publications/supplying-explosives-precursors',
  },
  biocides: {
    text: 'Biocidal Products Regulation in GB law: who claims to kill or repel needs an authorised product and its number',
    date: '2026-11-24',
  },
  variations: {
    text: 'Amazon variation rules: children name their parent, and differ in what the theme says',
    date: '2026-11-24',
  },
  metric: {
    text: 'Units of Measurement Regulations 1986 (GB): goods are sold in metric units; others may stand beside them as help',
    date: '2010-01-01',
    url: 'https://www.legislation.gov.uk/uksi/1986/1082',
  },
  unitPricing: {
    text: 'Price Marking Order as amended (SI 2024/1055): unit prices online too',
    date: '2026-04-06',
    url: 'https://www.legislation.gov.uk/uksi/2024/1055',
  },
} satisfies Record<string, Source>;

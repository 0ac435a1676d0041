import { fulfilled, notApplicable, notKnown, wanting } from '../../outcome';
import { toolBrands } from '../../patterns/tool-brands.data';
import type { Place, Rule } from '../../rule';
import { sources } from '../../sources.data';
import type { Subject } from '../../subject';
import { hasWord, partsOfFields, type TextPart } from '../../text-parts';

const names = toolBrands.filter((brand) => /^[\p{L}]+$/u.test(brand));
const brandName = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${toolBrands.map(escaped).join('|')})(?![\p{L}\d])`,
  'giu',
);
/** What makes a maker’s name a statement of fit: «for Makita», «compatible with», «fits Bosch and DeWalt», «Hilti-type». */
const fitBefore =
  /\b(?:for|fits?|fitting|suits?|suitable for|compatible with|compatibility(?: with)?|works? with|work with|used? (?:with|on|in)|designed (?:for|to fit)|made (?:for|to fit)|replaces?|replacement for|alternative to|accepts?|takes?|not (?:an? )?(?:made|endorsed|affiliated|associated|genuine|original)[\w ]{0,20}|by or with|trademarks? of)\b[^.;!?]{0,120}$/i;
const fitAfter =
  /^(?:[ -]?(?:compatible|type|style|fit(?:s|ting|ment)?|pattern|replacement|equivalent|system|platform)\b|[^.;!?]{0,40}\b(?:are|is) (?:a |the )?(?:registered )?trade ?marks?\b)/i;
/** Said to be as good, or the same. */
const likened =
  /\b(?:like|identical to|the same as|same as|as good as|equal to|equals?|rivals?|made to|real|true)\s+(?:an?\s+|the\s+)?$/i;
const genuine = /\b(?:genuine|original|authentic|official|oem)\s+(?:\w+\s+)?$/i;
const disclaimed = /\bnot\s+(?:an?\s+)?(?:genuine|original|authentic|official)\b/i;

export const compatibilityWording: Rule = {
  id: 'compliance/compatibility-wording',
  component: 'compliance',
  weight: 4,
  name: 'Other makers named as what it fits',
  source: sources.brandNames,
  measure(subject) {
    if (subject.isMedia) return notApplicable;
    if (!subject.title.known) return notKnown('title', subject.title.reason);
    if (!subject.brand.known) return notKnown('brand', subject.brand.reason);
    if (!hasWord(subject, names)) return notApplicable;
    const own = ownNames(subject);
    const parts = partsOfFields(subject, ['title', 'itemHighlight', 'bullets', 'description']);
    const all = parts.map((part) => ({ part, claims: claimsOf(part, own) }));
    const places = all.flatMap(({ part, claims }) => placesOf(part, claims));
    const [first] = places;
    if (first === undefined)
      return all.some(({ claims }) => claims.length > 0)
        ? fulfilled('Other makers stand as what it fits')
        : notApplicable;
    return wanting({
      score: Math.max(0, 0.4 - 0.1 * places.length),
      severity: 'policy',
      evidence: first.evidence,
      fix: first.fix,
      places,
    });
  },
};

interface Claim {
  text: string;
  start: number;
  end: number;
  kind: 'fit' | 'bare' | 'genuine';
}

/** Each maker’s name in a text that is not the seller’s own, and how it is put. A name that was once put rightly may stand alone after that. */
function claimsOf({ field, text }: TextPart, own: string): Claim[] {
  const claims: Claim[] = [];
  for (const match of text.matchAll(brandName)) {
    if (own.includes(match[0].toLowerCase()) || isCommonWord(match[0])) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const before = text.slice(Math.max(0, start - 140), start);
    const isGenuine = genuine.test(before) && !disclaimed.test(before);
    const isCopied = /\b(?:identical to|(?:same|good) as) the original\b/i.test(text);
    const isFit =
      !likened.test(before) &&
      !isCopied &&
      (fitBefore.test(before) || fitAfter.test(text.slice(end, end + 80)));
    // In running text a word at its start may only look like a name.
    const isText = field !== 'title' && field !== 'itemHighlight';
    const isBare = !isFit && !(isText && isAmbiguous(match[0]) && !likened.test(before));
    claims.push({ text: match[0], start, end, kind: isGenuine ? 'genuine' : isBare ? 'bare' : 'fit' });
  }
  return claims;
}

function placesOf({ field, index, label }: TextPart, claims: readonly Claim[]): Place[] {
  return claims
    .filter(({ kind }) => kind !== 'fit')
    .map(({ kind, text, start, end }) => ({
      evidence:
        kind === 'genuine'
          ? `${label} calls it genuine «${text}», which is not its brand`
          : `${label} names «${text}» as if it were its brand`,
      fix: `Say «compatible with ${text}» or «for ${text}», after your own brand and the product.`,
      field,
      index,
      marks: [[start, end]],
    }));
}

/** The brand, maker and seller of the thing itself. */
function ownNames({ brand, attributes }: Subject): string {
  const facts = attributes.known ? attributes.value : {};
  const maker = facts.manufacturer ?? facts['Manufacturer'] ?? '';
  return `${brand.known ? brand.value : ''} ${maker}`.toLowerCase();
}

/** Names that are words as well. */
function isAmbiguous(name: string): boolean {
  return /^(?:titan|trend|triton|evolution|hoover|henry|numatic|vax|honda)$/i.test(name);
}

/** In small letters these are words: a triton, a trend, a titan, henry, honda stays a name. */
function isCommonWord(name: string): boolean {
  return (
    name === name.toLowerCase() && /^(?:titan|trend|triton|evolution|hoover|stanley|draper|henry)$/.test(name)
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Place, Rule } from '../../rule';
import { sources } from '../../sources.data';
import { hasWord, partsOfFields, shownFields, type TextPart } from '../../text-parts';

interface Substance {
  name: string;
  pattern: RegExp;
  /** Percent by weight above which a licence is needed; null where it is at any strength. */
  limit: number | null;
  /** Corrosive: not to under-18s nor, by remote sale, to homes. */
  corrosive?: true;
}

/** Limits of 1 October 2023 (facts: amazon.md § 7). */
const substances: readonly Substance[] = [
  {
    name: 'Sulphuric acid',
    pattern: /\b(?:sul(?:ph|f)uric acid|battery acid)\b/i,
    limit: 15,
    corrosive: true,
  },
  {
    name: 'Hydrochloric acid',
    pattern: /\b(?:hydrochloric acid|muriatic acid|spirits? of salts?|brick acid)\b/i,
    limit: 10,
    corrosive: true,
  },
  { name: 'Nitric acid', pattern: /\bnitric acid\b/i, limit: 3, corrosive: true },
  { name: 'Phosphoric acid', pattern: /\bphosphoric acid\b/i, limit: 30, corrosive: true },
  { name: 'Hydrogen peroxide', pattern: /\bhydrogen peroxide\b/i, limit: 12 },
  { name: 'Chlorates', pattern: /\b(?:sodium|potassium) chlorate\b/i, limit: 40 },
  { name: 'Oxalic acid', pattern: /\boxalic acid\b/i, limit: 10 },
];
/** Free of it, resists it, against it, or instead of it. */
const besides =
  /\b(?:no|free (?:of|from)|without|resists?|resistant to|resistance to|against|instead of|replaces|unlike|for|contains no|not)\s+(?:\w+,? ){0,3}$/i;
const besideAfter =
  /^[ -]?(?:free|resistant|proof|test|testers?|hydrometers?|gloves?|pumps?|containers?|bottles?|signs?)\b/i;

export const regulatedChemicals: Rule = {
  id: 'compliance/regulated-chemicals',
  component: 'compliance',
  weight: 4,
  name: 'Acids and poisons within their limits',
  source: sources.poisons,
  measure(subject) {
    if (subject.marketplace !== 'amazon-uk' || subject.isMedia) return notApplicable;
    return whenKnown(subject, 'title', () => {
      if (!hasWord(subject, ['acid', 'peroxide', 'chlorate', 'salts', 'salt'])) return notApplicable;
      const parts = partsOfFields(subject, shownFields);
      const named = parts.flatMap((part) =>
        substances.flatMap((substance) => mentionOf(part, substance) ?? []),
      );
      const [first] = named;
      if (first === undefined) return notApplicable;
      const places = named.flatMap((mention) => placeOf(mention, parts) ?? []).slice(0, 4);
      const [place] = places;
      if (place === undefined) return fulfilled(`${first.substance.name} within its limit`);
      const isOver = places.some(({ severity }) => severity === 'policy');
      return wanting({
        score: isOver ? 0 : 0.4,
        severity: isOver ? 'policy' : 'warning',
        evidence: place.evidence,
        fix: place.fix,
        places,
      });
    });
  },
};

interface Mention {
  part: TextPart;
  substance: Substance;
  start: number;
  end: number;
  /** Per cent, where the text says it near the name. */
  strength: number | null;
}

function mentionOf(part: TextPart, substance: Substance): Mention | null {
  const match = substance.pattern.exec(part.text);
  if (match === null) return null;
  const [start, end] = [match.index, match.index + match[0].length];
  if (
    besides.test(part.text.slice(Math.max(0, start - 50), start)) ||
    besideAfter.test(part.text.slice(end, end + 20))
  )
    return null;
  return { part, substance, start, end, strength: strengthNear(part.text, start, end) };
}

function strengthNear(text: string, start: number, end: number): number | null {
  const percent = /(\d{1,2}(?:\.\d+)?|100) ?(?:%|per ?cent)/i;
  const after = percent.exec(text.slice(end, end + 60));
  const before = percent.exec(text.slice(Math.max(0, start - 30), start));
  const found = after ?? before;
  return found === null ? null : Number(found[1]);
}

function placeOf(mention: Mention, parts: readonly TextPart[]): Place | null {
  const { part, substance, start, end } = mention;
  const { name, limit, corrosive } = substance;
  const strength =
    mention.strength ?? parts.map(({ text }) => percentOf(text)).find((one) => one !== null) ?? null;
  const isOver = limit === null || (strength !== null && strength > limit);
  if (strength !== null && !isOver) return null;
  const marks: [number, number][] = [[start, end]];
  const at = { field: part.field, index: part.index, marks };
  if (isOver) {
    return {
      evidence: `${part.label}: ${name.toLowerCase()} of ${strength ?? '?'} %, above the ${limit ?? 0} % that may be sold without a licence`,
      fix: `Take it off sale, or sell a strength of at most ${limit ?? 0} % and say so${corrosive ? '; corrosives go to no one under 18 and to no home' : ''}.`,
      severity: 'policy',
      ...at,
    };
  }
  return {
    evidence: `${part.label} names ${name.toLowerCase()}, and no text says how strong it is; above ${limit ?? 0} % it needs a licence`,
    fix: `State the strength in per cent: at most ${limit ?? 0} % may be sold freely.`,
    severity: 'warning',
    ...at,
  };
}

/** The strength as another text gives it: a percentage alone may be of anything. */
function percentOf(text: string): number | null {
  if (!/\b(?:acid|peroxide|chlorate|strength|solution|concentrat\w+|w\/w|w\/v|dilut\w+)\b/i.test(text))
    return null;
  const match = /(\d{1,2}(?:\.\d+)?|100) ?% ?(?:w\/w|strength|solution|concentrat\w+|acid)?/i.exec(text);
  return match === null || /\boff\b/i.test(text) ? null : Number(match[1]);
}

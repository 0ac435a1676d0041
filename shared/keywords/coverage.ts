import type { FieldLimits } from '../scoring/field-limits';
import {
  coveredTextsOf,
  literalOf,
  type CoveredField,
  type CoveredListing,
  type CoveredText,
} from './covered-texts';
import { fitsOf, type Fit } from './fits';
import { tellingWords, type TellingWord } from './telling-words';

/** `exact`: as a phrase in one text; `stem`: all its words, in any form, in one; `spread`: over several; `missing`: not all. */
export type CoverageLevel = 'exact' | 'stem' | 'spread' | 'missing';

export interface CoveredPlace {
  field: CoveredField;
  index?: number;
  attribute?: string;
  label: string;
  level: 'exact' | 'stem' | 'part';
}

export interface KeywordCoverage {
  key: string;
  phrase: string;
  level: CoverageLevel;
  /** Where it stands, best level first. Shoppers see all but the search terms. */
  places: CoveredPlace[];
  /** Words of the phrase that stand nowhere. */
  missingWords: string[];
  /** Where it would fit; empty when it stands in one visible text, or nothing has room. */
  fits: Fit[];
}

export interface CoverageQuestion {
  keywords: readonly { key: string; phrase: string }[];
  listing: CoveredListing;
  /** The limits in force (`fieldLimits`), each in its true unit. */
  limits: FieldLimits;
}

const order = { exact: 0, stem: 1, part: 2 } as const;

/** Which keyword is covered where, and what is missing would fit where. Reads the listing once for all keywords. */
export function coverageOf({ keywords, listing, limits }: CoverageQuestion): KeywordCoverage[] {
  const texts = coveredTextsOf(listing);
  const all = new Set(texts.flatMap(({ stems }) => [...stems]));
  return keywords.map(({ key, phrase }) => {
    const words = tellingWords(phrase);
    const places = texts
      .flatMap((text) => placeIn(text, phrase, words) ?? [])
      .sort((a, b) => order[a.level] - order[b.level]);
    const missing = words.filter(({ stems }) => stems.some((stem) => !all.has(stem)));
    const level = levelOf(places, missing.length);
    const isVisible = places.some((place) => place.level !== 'part' && place.field !== 'searchTerms');
    const fits = isVisible
      ? []
      : fitsOf({ words, texts, content: listing.content, limits, isCovered: level !== 'missing' });
    return { key, phrase, level, places, missingWords: missing.map(({ word }) => word), fits };
  });
}

function placeIn(text: CoveredText, phrase: string, words: readonly TellingWord[]): CoveredPlace | null {
  const { field, index, attribute, label } = text;
  const held = words.filter(({ stems }) => stems.every((stem) => text.stems.has(stem))).length;
  if (held === 0) return null;
  const isExact = text.literal.includes(literalOf(phrase));
  const level = isExact ? 'exact' : held === words.length ? 'stem' : 'part';
  return {
    field,
    ...(index === undefined ? {} : { index }),
    ...(attribute === undefined ? {} : { attribute }),
    label,
    level,
  };
}

function levelOf(places: readonly CoveredPlace[], missing: number): CoverageLevel {
  if (places.some(({ level }) => level === 'exact')) return 'exact';
  if (places.some(({ level }) => level === 'stem')) return 'stem';
  return missing === 0 && places.length > 0 ? 'spread' : 'missing';
}

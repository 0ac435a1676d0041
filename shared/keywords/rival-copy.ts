import { distinctivenessOf, type Background } from './background';
import type { Candidate } from './candidates';
import { isSmallWord, stemsOf } from './normalise';
import { rivalStrengths, type RivalStanding } from './rival-strength';
import { sharedPhrases } from './shared-phrases';

/** A rival's copy as far as a page, Keepa or the catalogue showed it. */
export interface RivalCopy extends RivalStanding {
  asin: string;
  brand?: string | null;
  title: string;
  bullets?: readonly string[];
}

export interface RivalQuestion {
  rivals: readonly RivalCopy[];
  /** All texts of our listing that shoppers can find it by, search terms among them. */
  own: readonly string[];
  /** What is common everywhere, so that it tells nothing. */
  background: Background;
  at: number;
}

/** A phrase that rivals share and we lack. */
export interface RivalPhrase {
  key: string;
  phrase: string;
  /** How many rivals use it, of how many, and how many in the title. */
  rivals: number;
  of: number;
  titles: number;
  /** Share of all rivals' strength that lies with those who use it, 0 to 1. */
  strengthShare: number;
  /** 0 to 1, `distinctivenessOf`. */
  distinctiveness: number;
  /** Of which the list is in order: share of strength times distinctiveness, titles counting more than bullets. */
  weight: number;
}

/** Fewer are chance. */
const fewestRivals = 2;
const leastStrengthShare = 0.2;
const mostPhrases = 60;
/** A phrase in bullets alone is worth this much of one in titles. */
const bulletWorth = 0.5;

/** Phrases that many strong rivals share and our copy lacks, heaviest first. Rivals' brands are left out. */
export function rivalPhrases({ rivals, own, background }: Omit<RivalQuestion, 'at'>): RivalPhrase[] {
  const strengths = rivalStrengths(rivals);
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  if (rivals.length < fewestRivals || total === 0) return [];
  const ours = new Set(own.flatMap((text) => stemsOf(text)));
  // As a whole: of «Wall Plug Co» neither wall nor plug is a brand.
  const brands = [...new Set(rivals.map(({ brand }) => stemsOf(brand ?? '').join(' ')))].filter(
    (brand) => brand !== '',
  );
  const titleStems = rivals.map(({ title }) => ` ${stemsOf(title).join(' ')} `);
  const documents = rivals.map(({ title, bullets = [] }) => [title, ...bullets]);
  return sharedPhrases(documents, fewestRivals)
    .filter(({ stems }) => stems.some((stem) => !isSmallWord(stem) && !ours.has(stem)))
    .filter(({ key }) => !brands.some((brand) => ` ${key} `.includes(` ${brand} `)))
    .map((phrase): RivalPhrase => {
      const holders = [...phrase.documents];
      const inTitle = holders.filter((holder) => titleStems[holder]?.includes(` ${phrase.key} `));
      const share = (list: readonly number[]) =>
        list.reduce((sum, holder) => sum + (strengths[holder] ?? 0), 0) / total;
      const strengthShare = share(holders);
      const distinctiveness = distinctivenessOf(phrase.stems, background);
      const weight = (share(inTitle) + bulletWorth * (strengthShare - share(inTitle))) * distinctiveness;
      return {
        key: phrase.key,
        phrase: phrase.phrase,
        rivals: holders.length,
        of: rivals.length,
        titles: inTitle.length,
        strengthShare,
        distinctiveness,
        weight,
      };
    })
    .filter(({ strengthShare }) => strengthShare >= leastStrengthShare)
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, mostPhrases);
}

/** The same as candidates, with their evidence in words. */
export function rivalCopyCandidates(question: RivalQuestion): Candidate[] {
  return rivalPhrases(question).map(({ phrase, rivals, of, titles, strengthShare }) => ({
    phrase,
    evidence: {
      source: 'rival-copy',
      evidence: `used by ${rivals} of ${of} rivals (${titles} in the title), ${Math.round(strengthShare * 100)} % of their strength; not in your listing`,
      volume: null,
      volumeAt: null,
      at: question.at,
    },
  }));
}

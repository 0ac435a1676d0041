import { rarityOf, type Background } from './background';
import { isSmallWord, normalise, stemsOf } from './normalise';
import type { RivalCopy } from './rival-copy';
import { rivalStrengths } from './rival-strength';

/** A product as far as relevance reads it. */
export interface RelevantProduct {
  title: string;
  itemHighlight: string | null;
  bullets: readonly string[];
  description: string | null;
  attributes: Readonly<Record<string, string>>;
  /** Category path, department first; empty where not known. */
  category: readonly string[];
}

export interface RelevanceContext {
  product: RelevantProduct;
  rivals: readonly RivalCopy[];
  background: Background;
}

/** What searches and reports say of one keyword and this product; absent where nothing does. */
export interface KeywordFacts {
  /** Organic place of our ASIN, 1 = first. */
  organicRank?: number | null;
  /** Our share of the clicks after this search, 0 to 1, and who says so. */
  clickShare?: { value: number; source: string } | null;
}

/** One reason, with its say in the whole. */
export interface RelevancePart {
  name: 'words' | 'category' | 'rivals' | 'rank' | 'clicks';
  /** 0 to 1 */
  value: number;
  weight: number;
  /** What was found, in words. */
  words: string;
}

export interface Relevance {
  /** 0 to 1: the weighted mean of the parts that are known. */
  value: number;
  parts: RelevancePart[];
}

/**
 * Set by judgement, not learnt: there is no labelled set of UK DIY searches to learn them from. What shoppers did (clicks)
 * weighs most beside what the listing says.
 */
const weights = { words: 0.4, category: 0.1, rivals: 0.2, rank: 0.1, clicks: 0.2 } as const;

const fieldWeights = { title: 3, itemHighlight: 2, attributes: 1.5, bullets: 1, description: 0.5 } as const;
/** BM25's saturation: from the third mention on, more says little. */
const saturation = 1.2;
/** The rest is for the words standing together, in order. */
const wordsShare = 0.7;
/** A click share of a fifth is as good as any: the first three products rarely hold more each. */
const fullClickShare = 0.2;

/** A judge of keywords for one product; reads its texts once, so that hundreds of keywords are quick. */
export function relevanceJudge(
  context: RelevanceContext,
): (phrase: string, facts?: KeywordFacts) => Relevance | null {
  const texts = weightedTexts(context.product);
  const categoryStems = new Set(context.product.category.flatMap((name) => stemsOf(name)));
  const rivals = context.rivals.map(
    ({ title, bullets = [] }) => new Set([title, ...bullets].flatMap((text) => stemsOf(text))),
  );
  const strengths = rivalStrengths(context.rivals);
  return (phrase, facts = {}) => {
    const { key, stems } = normalise(phrase);
    const telling = stems.filter((stem) => !isSmallWord(stem));
    if (telling.length === 0) return null;
    const parts: RelevancePart[] = [];
    if (texts.length > 0) parts.push(wordsPart(key, telling, texts, context.background));
    if (categoryStems.size > 0) parts.push(categoryPart(telling, categoryStems));
    if (rivals.length > 0) parts.push(rivalsPart(telling, rivals, strengths));
    if (typeof facts.organicRank === 'number') parts.push(rankPart(facts.organicRank));
    if (facts.clickShare) parts.push(clicksPart(facts.clickShare));
    const total = parts.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) return null;
    return { value: parts.reduce((sum, { value, weight }) => sum + value * weight, 0) / total, parts };
  };
}

interface WeightedText {
  name: string;
  weight: number;
  counts: ReadonlyMap<string, number>;
  /** The stems with a space at either end, to look for a phrase in. */
  run: string;
}

function weightedTexts({
  title,
  itemHighlight,
  bullets,
  description,
  attributes,
}: RelevantProduct): WeightedText[] {
  const rows: [string, number, string][] = [
    ['title', fieldWeights.title, title],
    ['Item Highlight', fieldWeights.itemHighlight, itemHighlight ?? ''],
    ...bullets.map((bullet): [string, number, string] => ['bullets', fieldWeights.bullets, bullet]),
    ['description', fieldWeights.description, description ?? ''],
    ['attributes', fieldWeights.attributes, Object.values(attributes).join(' | ')],
  ];
  return rows.flatMap(([name, weight, text]) => {
    const stems = stemsOf(text);
    if (stems.length === 0) return [];
    const counts = new Map<string, number>();
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return [{ name, weight, counts, run: ` ${stems.join(' ')} ` }];
  });
}

function wordsPart(
  key: string,
  stems: readonly string[],
  texts: readonly WeightedText[],
  background: Background,
): RelevancePart {
  let found = 0;
  let possible = 0;
  let missing = 0;
  for (const stem of stems) {
    const frequency = texts.reduce((sum, { counts, weight }) => sum + weight * (counts.get(stem) ?? 0), 0);
    const rarity = rarityOf(stem, background) || 1e-6;
    possible += rarity;
    found += rarity * (frequency / (frequency + saturation));
    if (frequency === 0) missing++;
  }
  const holder = texts.find(({ run }) => run.includes(` ${key} `));
  const phrase = holder === undefined ? 0 : holder.name === 'title' ? 1 : 0.7;
  const where = holder === undefined ? '' : `, as a phrase in the ${holder.name}`;
  const words =
    missing === 0
      ? `all its words are in your listing${where}`
      : `${stems.length - missing} of its ${stems.length} words are in your listing`;
  return {
    name: 'words',
    value: (wordsShare * found) / possible + (1 - wordsShare) * phrase,
    weight: weights.words,
    words,
  };
}

function categoryPart(stems: readonly string[], category: ReadonlySet<string>): RelevancePart {
  const named = stems.filter((stem) => category.has(stem)).length;
  const words =
    named === 0 ? 'the category names none of its words' : `the category names ${named} of its words`;
  return {
    name: 'category',
    value: Math.min(1, (2 * named) / stems.length),
    weight: weights.category,
    words,
  };
}

function rivalsPart(
  stems: readonly string[],
  rivals: readonly ReadonlySet<string>[],
  strengths: readonly number[],
): RelevancePart {
  const holders = rivals.map((rival) => stems.every((stem) => rival.has(stem)));
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  const held = strengths.reduce((sum, strength, at) => sum + (holders[at] === true ? strength : 0), 0);
  const count = holders.filter(Boolean).length;
  return {
    name: 'rivals',
    value: total === 0 ? 0 : held / total,
    weight: weights.rivals,
    words: `${count} of ${rivals.length} rivals use all its words`,
  };
}

function rankPart(rank: number): RelevancePart {
  const value = 1 / (1 + Math.max(0, rank - 1) / 16);
  return { name: 'rank', value, weight: weights.rank, words: `your organic place ${rank} for it` };
}

function clicksPart({ value, source }: { value: number; source: string }): RelevancePart {
  return {
    name: 'clicks',
    value: Math.min(1, Math.max(0, value) / fullClickShare),
    weight: weights.clicks,
    words: `${(value * 100).toFixed(1)} % of the clicks after it are yours (${source})`,
  };
}

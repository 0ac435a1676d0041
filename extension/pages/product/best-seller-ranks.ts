import type { ProductFacts } from '../facts';
import type { DetailRow } from './product-evidence';

const LABEL =
  /best ?sellers?[ -]?rank|bestseller-?rang|más vendidos|meilleures ventes|posizione nella classifica|mais vendidos|bestsellerlijst|ranking bestseller|売れ筋ランキング/i;

/** "#1,234 in", "Nr. 12 in", "nº3 en", "51 in", "n. 7 in", "n°2 en": the number with its mark and the word after it. */
const RANK =
  /(#|nr\.?|nº|n°|n\.|no\.?|nummer)?\s*(\d[\d.,\u202f ]*?)(?: paid| free| bezahlt| gratis| payants?| de pago| a pagamento)?\s+(?:in|en|em|dans|w|i)\s+/gi;
const JAPANESE = /([\d,]+)位\s*([^\d(（-]+)/g;

function ranksIn(sentence: string): ProductFacts['bestSellerRanks'] {
  // "(See Top 100 in Books)", "(Books)": an aside, never part of the category.
  const text = sentence.replace(/\([^()]*\)/g, ' ');
  let marks = [...text.matchAll(RANK)];
  // Where ranks carry a mark, a bare number is part of a category's name ("#3 in 2 in 1 Laptops").
  if (marks.some((mark) => mark[1])) marks = marks.filter((mark) => mark[1]);
  const ranks = marks.map((mark, at) => ({
    category: text
      .slice(mark.index + mark[0].length, marks[at + 1]?.index)
      .replace(/\s+/g, ' ')
      .trim(),
    rank: Number(mark[2]?.replace(/\D/g, '')),
  }));
  const japanese = [...text.matchAll(JAPANESE)].map(([, rank, category]) => ({
    category: category?.trim() ?? '',
    rank: Number(rank?.replace(/\D/g, '')),
  }));
  return [...ranks, ...japanese].filter(({ category, rank }) => category && rank > 0);
}

/** Ranks as the page lists them, the widest category first: of the first row that is named for them or links to them. */
export function ranksOf(rows: readonly DetailRow[]): ProductFacts['bestSellerRanks'] {
  for (const { label, value, isRanked } of rows) {
    const text = `${label} ${value}`.trim();
    if (!isRanked && !LABEL.test(text.slice(0, 80))) continue;
    const ranks = ranksIn(text);
    if (ranks.length) return ranks;
  }
  return [];
}

import type { PageAnswer } from '../../messages';
import type { ProductFacts, Reasons } from '../../pages/facts';
import { count, grouped, money } from '../../ui/plain-words';

/** One cell of the strip. Which cells leave first when it is narrow is the style sheet's affair, by name. */
export interface Cell {
  name: 'price' | 'stock' | 'issues' | 'rank' | 'offer' | 'rating';
  label: string;
  /** The figure; «–» with `reason` where it is not known. */
  value: string;
  /** Quiet words after the figure. */
  note?: string;
  tone?: 'good' | 'warn' | 'bad';
  /** Said on hover and focus. */
  reason?: string;
  /** The figure for programs: minor units of money. */
  minor?: number;
}

export interface StripFacts {
  facts: ProductFacts;
  reasons: Reasons;
  /** Null until the background has answered. */
  answer: PageAnswer | null;
}

/**
 * What the strip says beside the score, what costs money first. A cell whose data cannot exist here is left out; one
 * whose fact is missing on this page says «–» and why.
 */
export function stripCells({ facts, reasons, answer }: StripFacts): Cell[] {
  const own = answer?.own ?? null;
  const cells: Cell[] = [priceCell(facts, reasons)];
  if (own) {
    if (own.issues.length > 0) {
      cells.push({
        name: 'issues',
        label: 'Amazon says',
        value: count(own.issues.length, 'issue'),
        tone: own.issues.some((issue) => issue.severity === 'ERROR') ? 'bad' : 'warn',
        reason: own.issues.map((issue) => issue.message).join('\n'),
      });
    }
    cells.push({
      name: 'offer',
      label: 'Your price',
      value: money(own.priceIncVat, own.currency),
      note: own.status.includes('BUYABLE') ? 'buyable' : 'not buyable',
      ...(own.status.includes('BUYABLE') ? {} : { tone: 'bad' as const }),
    });
    if (own.quantity !== null) {
      cells.push({
        name: 'stock',
        label: 'Stock',
        value: grouped(own.quantity),
        ...(own.quantity === 0 ? { tone: 'bad' as const } : {}),
      });
    }
  }
  const [rank] = facts.bestSellerRanks;
  if (rank)
    cells.push({
      name: 'rank',
      label: 'BSR',
      value: grouped(rank.rank),
      reason: `in ${rank.category}`,
    });
  if (!own && facts.rating !== null) {
    cells.push({
      name: 'rating',
      label: 'Rating',
      value: facts.rating.toFixed(1),
      ...(facts.reviewCount === null ? {} : { note: `of ${grouped(facts.reviewCount)}` }),
    });
  }
  return cells;
}

function priceCell(facts: ProductFacts, reasons: Reasons): Cell {
  const label = 'Featured Offer';
  if (facts.priceIncVat === null) {
    return { name: 'price', label, value: '–', reason: reasons.priceIncVat ?? 'The page shows no price.' };
  }
  return {
    name: 'price',
    label,
    value: money(facts.priceIncVat, facts.currency ?? 'GBP'),
    minor: facts.priceIncVat,
    ...(facts.merchant.name === null ? {} : { reason: `sold by ${facts.merchant.name}` }),
  };
}

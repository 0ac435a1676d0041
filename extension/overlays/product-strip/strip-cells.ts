import type { PageAnswer } from '../../messages';
import type { ProductEvidence } from '../../pages/product/product-evidence';
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
  evidence: ProductEvidence;
  /** Null until the background has answered. */
  answer: PageAnswer | null;
}

/**
 * What the strip says beside the score, what costs money first. A cell whose data cannot exist here is left out; one
 * whose fact is missing on this page says «–» and why.
 */
export function stripCells({ evidence, answer }: StripFacts): Cell[] {
  const own = answer?.own ?? null;
  const cells: Cell[] = [priceCell(evidence, answer)];
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
  const { rank = null, rating = null, reviewCount = null } = answer?.page ?? {};
  if (rank)
    cells.push({
      name: 'rank',
      label: 'BSR',
      value: grouped(rank.rank),
      reason: `in ${rank.category}`,
    });
  if (!own && rating !== null) {
    cells.push({
      name: 'rating',
      label: 'Rating',
      value: rating.toFixed(1),
      ...(reviewCount === null ? {} : { note: `of ${grouped(reviewCount)}` }),
    });
  }
  return cells;
}

function priceCell({ price, whyNoPrice }: ProductEvidence, answer: PageAnswer | null): Cell {
  const label = 'Featured Offer';
  if (price.priceIncVat === null) {
    return { name: 'price', label, value: '–', reason: whyNoPrice ?? 'The page shows no price.' };
  }
  return {
    name: 'price',
    label,
    value: money(price.priceIncVat, price.currency ?? 'GBP'),
    minor: price.priceIncVat,
    ...(answer?.page.soldBy == null ? {} : { reason: `sold by ${answer.page.soldBy}` }),
  };
}

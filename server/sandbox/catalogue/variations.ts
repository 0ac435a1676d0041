import { asinOf } from './compose';
import { families } from './families';
import type { Family } from './family';
import { wordOf } from './seed';

/** What a shopper can choose on a product page: the members of one variation, in the seller's order. */
export interface Variations {
  dimension: NonNullable<Family['dimension']>;
  /** The parent, which holds no offer and is in no list. */
  parentAsin: string;
  choices: { asin: string; label: string }[];
}

const byAsin = new Map<string, Variations>(
  families.flatMap((family) => {
    const variations = variationsIn(family);
    return variations === undefined
      ? []
      : variations.choices.map(({ asin }): [string, Variations] => [asin, variations]);
  }),
);

/** The variation that a product belongs to, or undefined where it stands alone. */
export function variationsOf(asin: string): Variations | undefined {
  return byAsin.get(asin);
}

function variationsIn(family: Family): Variations | undefined {
  if (family.dimension === undefined || family.items.length < 2) return undefined;
  const choices = family.items.map((variant) => ({
    asin: asinOf(family, variant),
    label: variant.choice ?? variant.title,
  }));
  return {
    dimension: family.dimension,
    parentAsin: `B0${wordOf(`${choices[0]?.asin} parent`, 'BCDFGHJKLMNPQRSTVWXYZ0123456789', 8)}`,
    choices,
  };
}

import { expect, it } from 'vitest';
import { isArranged } from './is-arranged';

const at = (rest: string) => isArranged(`https://www.amazon.co.uk/s?k=hole+saw${rest}`);

it('takes a plain search, any page of it, and the order by relevance for ranks', () => {
  expect([at(''), at('&page=2'), at('&s=relevanceblender'), at('&i=diy'), at('&s=')]).toEqual(
    Array.from({ length: 5 }, () => false),
  );
});

it('takes no rank from results that are sorted or filtered', () => {
  expect([at('&s=price-asc-rank'), at('&rh=p_36%3A1000-2000'), at('&low-price=5')]).toEqual([
    true,
    true,
    true,
  ]);
});

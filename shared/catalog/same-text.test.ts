import { expect, test } from 'vitest';
import { sameText } from './same-text';

test('white space that Amazon folds, composed characters and an emptied attribute are the same to a shopper', () => {
  expect(sameText('Carbide  tip ', 'Carbide tip')).toBe(true);
  expect(sameText('Cafe\u0301 table', 'Caf\u00e9 table')).toBe(true);
  expect(sameText(['Carbide tip', ''], ['Carbide tip'])).toBe(true);
  expect(sameText(null, '')).toBe(true);
  expect(sameText(undefined, [])).toBe(true);
});

test('another case, another order or another word is another text', () => {
  expect(sameText('Carbide tip', 'carbide tip')).toBe(false);
  expect(sameText(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(sameText('Carbide tip', null)).toBe(false);
});

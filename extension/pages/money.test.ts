import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorUnits, moneyIn } from './money';

describe('a sum of money on a page', () => {
  it.each([
    ['£1,234.56', 'GBP', 123456, 'GBP'],
    ['14,09 €', 'EUR', 1409, 'EUR'],
    ['1.234,56 €', 'EUR', 123456, 'EUR'],
    ['1 234,56 €', 'EUR', 123456, 'EUR'],
    ['R$3.982,89', 'BRL', 398289, 'BRL'],
    ['R$ 303 , 05', 'BRL', 30305, 'BRL'],
    ['₹67,900', 'INR', 6790000, 'INR'],
    ['₹1,21,834.00', 'INR', 12183400, 'INR'],
    ['￥1,638', 'JPY', 1638, 'JPY'],
    ['$12.50', 'CAD', 1250, 'CAD'],
    ['$12.50', 'GBP', 1250, 'USD'],
    ['INR 1,218.34', 'USD', 121834, 'INR'],
    ['TWD 372.40', 'JPY', 37240, null],
  ] as const)('%s on a %s marketplace is %d minor units', (text, ofMarketplace, minor, currency) => {
    expect(moneyIn(text, ofMarketplace)).toMatchObject([{ minor, currency }]);
  });

  it.each(['12.50', '20% off', '4.5 out of 5', '£', '£1.5', '£12.3456', ''])(
    'is not seen in "%s"',
    (text) => {
      expect(moneyIn(text, 'GBP')).toEqual([]);
    },
  );

  it('is found twice in a range', () => {
    expect(moneyIn('£10.00 - £20.00', 'GBP').map(({ minor }) => minor)).toEqual([1000, 2000]);
  });

  it('reads back what it was printed from, in every style of digits', () => {
    const styles = [
      ['en-GB', 'GBP'],
      ['de-DE', 'EUR'],
      ['fr-FR', 'EUR'],
      ['it-IT', 'EUR'],
      ['pt-BR', 'BRL'],
      ['en-IN', 'INR'],
      ['ja-JP', 'JPY'],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom(...styles),
        (minor, [locale, currency]) => {
          const amount = currency === 'JPY' ? minor : minor / 100;
          const printed = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
          expect(moneyIn(printed, currency)).toMatchObject([{ minor, currency }]);
        },
      ),
    );
  });

  it('never makes digits up: whole pence or nothing', () => {
    const isWhole = (digits: string) => Number.isSafeInteger(minorUnits(digits, 'GBP') ?? 0);
    expect(() => fc.assert(fc.property(fc.stringMatching(/^[0-9., ]{1,12}$/), isWhole))).not.toThrow();
  });
});

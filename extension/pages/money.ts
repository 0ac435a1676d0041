import { fold } from './text';

/** An amount as a page prints it: `minor` units (pence, cents; whole yen) and the words that were read. */
export interface Money {
  minor: number;
  /** Null for a currency that no marketplace sells in. */
  currency: string | null;
  text: string;
}

/** Marks that name one currency. A bare `$` is left to the marketplace, which may count in another dollar. */
const MARKS: Readonly<Record<string, string>> = {
  R$: 'BRL',
  US$: 'USD',
  CDN$: 'CAD',
  C$: 'CAD',
  A$: 'AUD',
  S$: 'SGD',
  MX$: 'MXN',
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  'Rs.': 'INR',
  Rs: 'INR',
  '¥': 'JPY',
  円: 'JPY',
  zł: 'PLN',
  '₺': 'TRY',
  TL: 'TRY',
  kr: 'SEK',
};
/** Currencies that a marketplace sells in. Another code is a conversion for the visitor, no price of the shop. */
const CODES = /^(?:USD|GBP|EUR|INR|JPY|CAD|AUD|MXN|BRL|SEK|PLN|TRY|AED|SAR|SGD|EGP|ZAR|CNY)$/;
const NO_MINOR_UNIT = 'JPY';

const escape = (text: string) => text.replace(/[$.]/g, '\\$&');
const MARK = `(?:${Object.keys(MARKS).map(escape).join('|')}|\\$|\\b[A-Z]{3}(?![A-Z]))`;
// A blank is a thousands mark only before exactly three digits; round a decimal mark Amazon's split price may have blanks.
const NUMBER = String.raw`\d{1,3}(?:\s\d{3})+(?:[.,]\d\d)?(?!\d)|\d+(?:[.,'’]\d+|\s[.,]\s\d+)*`;
const MONEY = new RegExp(String.raw`(${MARK})\s*(${NUMBER})|(${NUMBER})\s*(${MARK})`, 'g');

function currencyOf(mark: string, ofMarketplace: string | null): string | null {
  if (mark === '$')
    return /^(?:USD|CAD|AUD|MXN|SGD)$/.test(ofMarketplace ?? 'USD') ? (ofMarketplace ?? 'USD') : 'USD';
  if (mark === '¥' && ofMarketplace === 'CNY') return 'CNY';
  return MARKS[mark] ?? (CODES.test(mark) ? mark : null);
}

/**
 * Digits to minor units. The last separator is the decimal mark when exactly two digits follow it, whatever the
 * language; three digits make it a thousands mark. Anything else (one digit, a lone group of four) is no sum of
 * money that can be trusted, and gives null.
 */
export function minorUnits(digits: string, currency: string | null): number | null {
  const packed = digits.replace(/\s/g, '');
  const parts = /^(\d+(?:[.,'’]\d{2,3})*?)(?:[.,](\d{2}))?$/.exec(packed);
  const whole = parts?.[1];
  if (!whole || !/^\d+$|[.,'’]\d{3}$/.test(whole)) return null;
  const units = Number(whole.replace(/\D/g, ''));
  if (currency === NO_MINOR_UNIT) return parts[2] ? null : units;
  return units * 100 + Number(parts[2] ?? 0);
}

/** The currency that a mark standing alone (`£`, `R$`, `EUR`) means on this marketplace, or null. */
export function currencyOfMark(mark: string, ofMarketplace: string | null): string | null {
  return moneyIn(`${mark}1`, ofMarketplace)[0]?.currency ?? null;
}

/** Every sum of money in a text, in order. A number without a currency mark beside it is not money. */
export function moneyIn(text: string, ofMarketplace: string | null): Money[] {
  const sums: Money[] = [];
  for (const found of fold(text.normalize('NFKC')).matchAll(MONEY)) {
    const currency = currencyOf(found[1] ?? found[4] ?? '', ofMarketplace);
    const minor = minorUnits(found[2] ?? found[3] ?? '', currency);
    if (minor !== null) sums.push({ minor, currency, text: found[0] });
  }
  return sums;
}

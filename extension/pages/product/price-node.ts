import { all, firstText } from '../elements';
import { currencyOfMark, minorUnits, moneyIn, type Money } from '../money';
import { fold, textOf } from '../text';

/** What one price node prints: a sum, or the two ends of a range. */
export interface PriceNode {
  sum: Money | null;
  range: [low: Money, high: Money] | null;
  text: string;
}

function onlySum(text: string, currency: string | null): Money | null {
  const [sum, another] = moneyIn(text, currency);
  return sum && !another ? sum : null;
}

/**
 * Amazon's split price (`R$` `303` `,` `05` in nodes of their own), put together by class and not by order. Null
 * when a part is missing: a decimal mark without its digits says that the price is not whole.
 */
function splitPrice(price: Element, ofMarketplace: string | null): Money | null {
  const whole = price.querySelector('.a-price-whole');
  const digits = textOf(whole).replace(/\D+$/, '');
  const fraction = firstText(price, '.a-price-fraction');
  const cut = fraction ?? whole?.querySelector('.a-price-decimal');
  if (!digits || (cut && !/^\d\d$/.test(fraction ?? ''))) return null;
  const mark = firstText(price, '.a-price-symbol');
  const currency = mark ? currencyOfMark(mark, ofMarketplace) : ofMarketplace;
  const text = fraction ? `${digits}.${fraction}` : digits;
  const minor = minorUnits(text, currency);
  return minor !== null ? { minor, currency, text: `${mark ?? currency ?? ''} ${text}`.trim() } : null;
}

function readAmazonPrice(price: Element, currency: string | null): PriceNode | null {
  const spoken = onlySum(firstText(price, '.a-offscreen') ?? '', currency);
  const split = splitPrice(price, currency);
  // Since 2024 the spoken text inside `.priceToPay` is always empty; where both are there, they must agree.
  if (spoken && split && spoken.minor !== split.minor) return null;
  const sum = spoken ?? split;
  if (!sum) return null;
  const seen = textOf(price.querySelector('[aria-hidden]'));
  return { sum, range: null, text: onlySum(seen, currency)?.minor === sum.minor ? seen : sum.text };
}

function readRange(text: string, ends: readonly Money[]): PriceNode | null {
  const [low, high, more] = ends;
  if (!low || !high || more || low.currency !== high.currency || low.minor > high.minor) return null;
  return low.minor === high.minor ? { sum: low, range: null, text } : { sum: null, range: [low, high], text };
}

/**
 * The words of a price node of the older layouts. Three of them do not read as they look: the whole and the pence in
 * nodes of their own without a mark between (2017 to 2020: "$" "15" "99"), a part of these missing (then none), and
 * amazon.in to 2019, where the currency is a picture named by a class (`currencyINR`).
 */
export function priceWords(node: Element): string {
  const text = textOf(node);
  const [whole, pence, more] = all(node, '*')
    .map((each) => (each.children.length ? '' : textOf(each)))
    .filter((each) => /^\d[\d.,]*$/.test(each));
  if (whole && !/[.,]\d\d$/.test(whole))
    return /^\d\d$/.test(pence ?? '') && !more ? `${text.replace(/[\d.,\s]+/g, '')}${whole}.${pence}` : '';
  const code = /^currency([A-Z]{3})$/.exec(node.querySelector('[class^="currency"]')?.className ?? '')?.[1];
  return code ? `${code} ${text}` : text;
}

/** Reads an `.a-price`, an `.a-price-range`, or a plain text node of the older layouts; null when it is not whole. */
export function readPriceNode(node: Element, currency: string | null): PriceNode | null {
  if (node.classList.contains('a-price')) return readAmazonPrice(node, currency);
  const prices = all(node, '.a-price');
  if (prices.length) {
    const ends = prices.map((price) => readAmazonPrice(price, currency));
    return readRange(
      ends.map((end) => end?.text).join(' - '),
      ends.flatMap((end) => end?.sum ?? []),
    );
  }
  const text = priceWords(node);
  const sums = moneyIn(text, currency);
  const [first, second] = sums;
  if (first && !second) return { sum: first, range: null, text };
  const between = fold(sums.reduce((rest, sum) => rest.replace(sum.text, ''), text.normalize('NFKC')));
  return /^[-–—~]$/.test(between) ? readRange(text, sums) : null;
}

/**
 * The sum in the sentence for screen readers beside the price to pay ("£9.99 with 20 percent savings"). Its like
 * for the list price and the price per unit stand in a `span`, this one in a `div`.
 */
export function spokenPrice(block: Element, currency: string | null): Money | null {
  const label = all(block, '.aok-offscreen').find(
    (each) => each.id === 'apex-pricetopay-accessibility-label' || each.parentElement?.nodeName === 'DIV',
  );
  return moneyIn(textOf(label), currency)[0] ?? null;
}

import { byId, firstText, hasId } from '../elements';
import { moneyIn } from '../money';
import { isOneTime, oneTimeRows, openRow } from './buying-option';
import { buyBoxPrices, displayedPrices, type PriceEvidence } from './price-evidence';
import type { PriceFacts } from './product-evidence';
import { blocksLike, type ProductScope } from './product-scope';

/** The offer of a page that sells this item only second-hand. */
function usedOffer(scope: ProductScope): Element | undefined {
  return [
    ...byId(scope.document, 'usedBuySection', 'usedOnlyBuybox'),
    ...blocksLike(scope, /usedAccordionRow$/),
    ...byId(scope.document, 'used_buybox_desktop'),
  ][0];
}

function usedPrice(block: Element, currency: string | null) {
  const text = firstText(block, '.offer-price') ?? firstText(block, '.a-price .a-offscreen');
  return moneyIn(text ?? '', currency)[0] ?? null;
}

function usedOnly(scope: ProductScope): Element | undefined {
  const sellsNew = hasId(scope.document, 'add-to-cart-button', 'buy-now-button') || oneTimeRows(scope)[0];
  return sellsNew ? undefined : usedOffer(scope);
}

/** Evidence for the option that a one-time buyer gets: the open row when it sells new, else the first that does. */
function forOneOption(scope: ProductScope, evidence: PriceEvidence[]): PriceEvidence[] | string {
  const open = openRow(scope);
  const rows = oneTimeRows(scope);
  if (!open && rows.length > 1) return 'The page does not say which of its buying options is chosen.';
  const row = open && isOneTime(open) ? open : (rows[0] ?? null);
  // A price outside every row is the open row's: of no use when that one is, say, the subscription.
  return evidence.filter((each) => (each.row === null ? !open || open === row : each.row === row));
}

function whyNone({ document }: ProductScope): string {
  if (hasId(document, 'priceNotAvailable_feature_div', 'dpSorryPage'))
    return 'The seller shows the price only in the basket.';
  if (hasId(document, 'unqualifiedBuyBox', 'outOfStock', 'buybox-see-all-buying-choices'))
    return 'The page shows no featured offer.';
  return 'No price for a one-time purchase of a new item was found.';
}

/**
 * The price that a one-time buyer is asked for a new item, with VAT (US: without sales tax), in minor units. Every
 * place that prints it for the same buying option must agree; where they do not, there is no price but a reason.
 */
export function readPriceFacts(scope: ProductScope): PriceFacts {
  const none = { priceIncVat: null, currency: scope.currency, priceText: null, priceRange: null };
  const fail = (why: string): PriceFacts => {
    scope.reasons.priceIncVat = why;
    return none;
  };
  const second = usedOnly(scope);
  if (second) {
    const used = usedPrice(second, scope.currency);
    scope.reasons.priceIncVat = 'The page offers the item used only.';
    if (!used) return none;
    return { ...none, currency: used.currency, priceText: used.text, usedPriceIncVat: used.minor };
  }
  const evidence = forOneOption(scope, [...displayedPrices(scope), ...buyBoxPrices(scope)]);
  if (typeof evidence === 'string') return fail(evidence);
  const [first] = evidence;
  if (!first) return fail(whyNone(scope));
  const { sum, range, text } = first;
  if (!(sum ?? range?.[0])?.currency)
    return fail('The price is converted into a currency that no marketplace sells in.');
  if (range) {
    const [low, high] = range;
    scope.reasons.priceIncVat = 'The price is a range until a variation is chosen.';
    return {
      ...none,
      currency: low.currency,
      priceText: text,
      priceRange: { low: low.minor, high: high.minor },
    };
  }
  const agrees = (each: PriceEvidence) =>
    each.sum ? each.sum.minor === sum?.minor && each.sum.currency === sum.currency : true;
  if (!sum || !evidence.every(agrees)) return fail('Places on the page that print the price do not agree.');
  return { ...none, priceIncVat: sum.minor, currency: sum.currency, priceText: text };
}

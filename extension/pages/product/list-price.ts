import { byId, firstText, inside, isHidden } from '../elements';
import { moneyIn } from '../money';
import { textOf } from '../text';
import { isOtherOffer, openRow, rowOf } from './buying-option';
import { priceWords } from './price-node';
import type { StruckPrice } from './product-evidence';
import { insideBlocks, type ProductScope } from './product-scope';

/** The struck price with its label: 2022 to now, the table of 2021 to 2023, and the layout before. */
function struckNodes(scope: ProductScope): Element[] {
  return [
    ...insideBlocks(scope, /^corePriceDisplay_/, '.basisPrice'),
    ...insideBlocks(scope, /^corePrice_desktop/, 'tr'),
    ...inside(scope.document, 'price', '.a-text-strike,.priceBlockStrikePriceString,#listPrice'),
    ...byId(scope.document, 'listPrice'),
  ];
}

/**
 * Labels of a struck price that is no recommended price: the one-time price in a subscription row, a former price
 * ("Was"), a typical one, the lowest of 30 days.
 */
const NO_LIST_PRICE =
  /one-?time|\bwas\b|typical|median|médian|mediano|lowest|previous|\b30[- ](?:day|tage|jour|d[ií]as|giorni|dni|dag|gün)|niedrigste|\bwar:|vorher|statt|anterior|habitu|üblich|typisch|kundenpreis|précédent|\beerder|najniższa|tidigare|過去価格/i;

function label(struck: Element): string {
  return textOf(struck.matches('tr,.basisPrice') ? struck : (struck.closest('tr') ?? struck));
}

/** Prices that are struck through in the offer on display, with the words beside them. */
export function struckPrices(scope: ProductScope): StruckPrice[] {
  const open = openRow(scope);
  return struckNodes(scope).flatMap((struck) => {
    const row = rowOf(struck);
    if (isHidden(struck) || isOtherOffer(struck) || (open && row && row !== open)) return [];
    if (struck.localName === 'tr' && !struck.querySelector('[data-a-strike]')) return [];
    const price =
      firstText(struck, '[data-a-strike] .a-offscreen,.a-text-price .a-offscreen') ?? priceWords(struck);
    return price ? { price, label: label(struck) } : [];
  });
}

/** The recommended retail price that is struck through (RRP, UVP, M.R.P.), in minor units. */
export function listPriceOf(
  struck: readonly StruckPrice[],
  {
    currency,
    priceIncVat,
    reasons,
  }: { currency: string | null; priceIncVat: number | null; reasons: Record<string, string> },
): number | null {
  for (const { price, label } of struck) {
    const sum = moneyIn(price, currency)[0];
    if (!sum) continue;
    if (NO_LIST_PRICE.test(label)) {
      reasons.listPrice = 'The struck price is a former or typical one, not a recommended one.';
      return null;
    }
    if (priceIncVat === null || sum.minor > priceIncVat) return sum.minor;
  }
  return null;
}

/** The price per unit as the page words it ("(£1.20 / 100 g)"), of the offer that is on display. */
export function readUnitPrice(scope: ProductScope): string | null {
  const unit = insideBlocks(scope, /^corePrice/, '.pricePerUnit').find((each) => !isOtherOffer(each));
  return textOf(unit) || null;
}

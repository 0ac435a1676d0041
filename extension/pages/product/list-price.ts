import { all, firstText, isHidden } from '../elements';
import { moneyIn } from '../money';
import { textOf } from '../text';
import { isOtherOffer, openRow, rowOf } from './buying-option';
import { priceWords } from './price-node';
import type { ProductScope } from './product-scope';

/** The struck price with its label: 2022 to now, the table of 2021 to 2023, and the layout before. */
const STRUCK = [
  '[id^="corePriceDisplay_"] .basisPrice',
  '[id^="corePrice_desktop"] tr',
  '#price .a-text-strike,#price .priceBlockStrikePriceString,#listPrice',
];

/**
 * Labels of a struck price that is no recommended price: the one-time price in a subscription row, a former price
 * ("Was"), a typical one, the lowest of 30 days.
 */
const NO_LIST_PRICE =
  /one-?time|\bwas\b|typical|median|médian|mediano|lowest|previous|\b30[- ](?:day|tage|jour|d[ií]as|giorni|dni|dag|gün)|niedrigste|\bwar:|vorher|statt|anterior|habitu|üblich|typisch|kundenpreis|précédent|\beerder|najniższa|tidigare|過去価格/i;

function label(struck: Element): string {
  return textOf(struck.matches('tr,.basisPrice') ? struck : (struck.closest('tr') ?? struck));
}

/** The recommended retail price that is struck through (RRP, UVP, M.R.P.), in minor units. */
export function readListPrice(
  { document, currency, reasons }: ProductScope,
  priceIncVat: number | null,
): number | null {
  const open = openRow(document);
  for (const selector of STRUCK) {
    for (const struck of all(document, selector)) {
      const row = rowOf(struck);
      if (isHidden(struck) || isOtherOffer(struck) || (open && row && row !== open)) continue;
      if (struck.localName === 'tr' && !struck.querySelector('[data-a-strike]')) continue;
      const text =
        firstText(struck, '[data-a-strike] .a-offscreen,.a-text-price .a-offscreen') ?? priceWords(struck);
      const sum = moneyIn(text, currency)[0];
      if (!sum) continue;
      if (NO_LIST_PRICE.test(label(struck))) {
        reasons.listPrice = 'The struck price is a former or typical one, not a recommended one.';
        return null;
      }
      if (priceIncVat === null || sum.minor > priceIncVat) return sum.minor;
    }
  }
  return null;
}

/** The price per unit as the page words it ("(£1.20 / 100 g)"), of the offer that is on display. */
export function readUnitPrice({ document }: ProductScope): string | null {
  const unit = all(document, '[id^="corePrice"] .pricePerUnit').find((each) => !isOtherOffer(each));
  return textOf(unit) || null;
}

import { asinInUrl, isAsin } from '../asin';
import { all } from '../elements';
import type { InventoryFacts } from '../facts';
import { minorUnits, moneyIn } from '../money';
import { wholeNumberIn } from '../product/reviews';
import { textOf } from '../text';
import { fieldValue, said } from './kat';

/** Class names end in a hash of the build, so only the stem is matched. */
const module = (stem: string) => `[class*="${stem}"]`;
const PAIR = module('JanusSplitBox-module__row');
const PANEL = module('JanusSplitBox-module__panel');
const TITLE = module('ProductDetails-module__titleContainer');
const PRICE_ROW = `${module('VolusPriceInputComposite-module__container')} ${module('priceInputRow')},${module('PriceInputRow')}`;
const STATUS = module('Status-module__container');

/** Labels in the account's language: English, German, French, Italian, Spanish, Portuguese, Dutch, Polish, Swedish, Turkish, Japanese. */
const AVAILABLE =
  /available|verfügbar|disponible|disponibil|disponível|beschikbaar|dostępn|tillgänglig|mevcut|在庫|販売可能/i;
const PRICE =
  /^(?:your )?price|^(?:ihr )?preis|^(?:votre )?prix|^prezzo|^(?:tu )?precio|^preço|^prijs|^cena|^pris\b|^fiyat|^価格/i;
const BOUND = /min|max|mín|máx|mindest|höchst|najni|najwy|lägst|högst|最低|最高/i;

type Row = InventoryFacts['rows'][number];

function labelled(row: Element): { label: string; panel: Element }[] {
  return all(row, PAIR).flatMap((pair) => {
    const [label, panel] = all(pair, PANEL);
    return label && panel ? [{ label: said(label), panel }] : [];
  });
}

function readPrice(row: Element, currency: string | null): Pick<Row, 'priceIncVat' | 'currency'> {
  const rows = all(row, PRICE_ROW).filter((each) => !BOUND.test(said(each)));
  const own = rows.find((each) => PRICE.test(said(each))) ?? (rows.length === 1 ? rows[0] : undefined);
  const field = own?.querySelector('kat-input,input');
  const value = field ? fieldValue(field)?.trim() : null;
  if (!own || !value) return { priceIncVat: null, currency: null };
  // The mark stands in or before the field's group; without one the marketplace's currency is meant.
  const mark = said(own.querySelector('kat-input-group')).replace(/[\d.,\s]+/g, '');
  const shown = mark ? (moneyIn(`${mark}1`, currency)[0]?.currency ?? currency) : currency;
  return { priceIncVat: minorUnits(value, shown), currency: shown };
}

function readQuantity(pairs: ReturnType<typeof labelled>): number | null {
  for (const { label, panel } of pairs) {
    if (!AVAILABLE.test(label)) continue;
    const field = panel.querySelector('kat-input,input');
    const text = (field ? fieldValue(field) : null) ?? said(panel);
    const quantity = /^\s*[\d.,\s]+\s*$/.test(text) ? wholeNumberIn(text) : null;
    if (quantity !== null) return quantity;
  }
  return null;
}

/** One row of the inventory. The SKU comes from Amazon's own attribute, the only part that no language changes. */
export function readInventoryRow(row: Element, currency: string | null): Row | null {
  const sku = row.getAttribute('data-sku')?.trim();
  if (!sku) return null;
  const pairs = labelled(row);
  const link =
    row.querySelector(`${TITLE} a[href*="/dp/"],${TITLE} kat-link[href*="/dp/"]`) ??
    row.querySelector('a[href*="/dp/"],kat-link[href*="/dp/"]');
  const inPair = pairs.find(({ label }) => /\bASIN\b/i.test(label));
  const asin = asinInUrl(link?.getAttribute('href')) ?? (inPair ? said(inPair.panel) : null);
  return {
    sku,
    asin: isAsin(asin) ? asin : null,
    title: (link ? said(link) : textOf(row.querySelector(TITLE))) || null,
    ...readPrice(row, currency),
    quantity: readQuantity(pairs),
    status: said(row.querySelector(`${STATUS} kat-label`) ?? row.querySelector(STATUS)) || null,
  };
}

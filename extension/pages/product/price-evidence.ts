import { all, byId, inside, isHidden } from '../elements';
import { isOtherOffer, rowOf } from './buying-option';
import { fold, textOf } from '../text';
import { readPriceNode, spokenPrice, type PriceNode } from './price-node';
import { blocksLike, type ProductScope } from './product-scope';

/** A price that the page prints for a one-time purchase, and the buy-box row that it belongs to. */
export interface PriceEvidence extends PriceNode {
  row: string | null;
}

type Place = (scope: ProductScope) => Element[];
const withId =
  (id: string): Place =>
  ({ document }) =>
    byId(document, id);
const like =
  (id: RegExp): Place =>
  (scope) =>
    blocksLike(scope, id);

/** The price block under the title, newest layout first: the first layout that is there speaks for the page. */
const DISPLAYS: readonly Place[] = [
  // 2021 to now. The row of an accordion, or the desktop and mobile forms of the single offer.
  like(/^corePriceDisplay_/),
  // 2021 to 2023: a table whose price has `apexPriceToPay`, with the class `a-text-price` of a struck price.
  like(/^corePrice_(?:desktop|mobile)/),
  // To 2021. A deal or sale strikes the ordinary price through, so it comes first.
  withId('priceblock_dealprice'),
  withId('priceblock_saleprice'),
  withId('priceblock_ourprice'),
  // Kindle books: by purchase option since 2023, before that one node.
  like(/KINDLE_ALC.*kindlePrice$/),
  ({ document }) => [...byId(document, 'kindle-price'), ...all(document, 'tr.kindle-price .a-color-price')],
  // To about 2015.
  withId('actualPriceValue'),
];

/** The price again inside the buy box: 2021 to now, 2018 to 2021, and books to about 2023. */
const BUY_BOX: readonly Place[] = [
  withId('corePrice_feature_div'),
  withId('price_inside_buybox'),
  withId('newBuyBoxPrice'),
  ({ document }) =>
    ['buyNewSection', 'newOfferAccordionRow'].flatMap((id) =>
      inside(document, id, '.offer-price,.header-price'),
    ),
  ({ document }) => all(document, 'span#price'),
];

/** The last two are of books and of others in 2021 to 2023: not struck, told from a unit's price by name or size. */
const PAID =
  '.priceToPay,.apexPriceToPay,.apex-pricetopay-value,.a-price.header-price,.a-size-medium[data-a-color="price"]:not([data-a-strike])';
const PLAIN = '.a-price:not(.a-text-price):not([data-a-strike])';

function priceNodes(block: Element): Element[] {
  const paid = all(block, PAID);
  const found = paid.length ? paid : all(block, PLAIN).slice(0, 1);
  const whole = found.map((price) => price.closest('.a-price-range') ?? price);
  if (whole.length) return [...new Set(whole)];
  return block.querySelector('.a-price') || block.id.startsWith('corePrice') ? [] : [block];
}

/** What stands behind a price that is no price: "/month" of an instalment, "excl. VAT" of a business account. */
const NOT_WHOLE = /^\(?(?:\/|per\b|x ?\d|ex(?:cl?|kl)?\b|zzgl|ohne|hors|HT\b|sin |senza |IVA escl)/i;

function isNotWhole(price: Element): boolean {
  let next = price.nextSibling;
  while (next && !fold(next.textContent ?? '')) next = next.nextSibling;
  const within = price.matches('.a-price') ? '' : textOf(price).replace(/^.*[\d£€$]\s*/, '');
  return NOT_WHOLE.test(within) || NOT_WHOLE.test(fold(next?.textContent ?? ''));
}

function readBlock(block: Element, currency: string | null): PriceEvidence[] {
  const row = rowOf(block);
  const found: PriceEvidence[] = [];
  for (const node of priceNodes(block)) {
    const price =
      isHidden(node) || isOtherOffer(node) || isNotWhole(node) ? null : readPriceNode(node, currency);
    if (price) found.push({ ...price, row });
  }
  const spoken = spokenPrice(block, currency);
  if (spoken) {
    // Only the mobile page prints its price with gaps that its own spoken text has not.
    const [first] = found;
    if (first?.sum?.minor === spoken.minor && block.id.includes('mobile')) first.text = spoken.text;
    found.push({ sum: spoken, range: null, text: spoken.text, row });
  }
  return found;
}

function readBlocks(scope: ProductScope, place: Place): PriceEvidence[] {
  return place(scope)
    .filter((block) => !isHidden(block) && !isOtherOffer(block))
    .flatMap((block) => readBlock(block, scope.currency));
}

/** Prices printed under the title, by the newest layout that the page has. */
export function displayedPrices(scope: ProductScope): PriceEvidence[] {
  for (const place of DISPLAYS) {
    const found = readBlocks(scope, place);
    if (found.length) return found;
  }
  return [];
}

/** Prices printed inside the buy box. */
export function buyBoxPrices(scope: ProductScope): PriceEvidence[] {
  return BUY_BOX.flatMap((place) => readBlocks(scope, place));
}

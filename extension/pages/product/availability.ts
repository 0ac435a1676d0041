import { all, isHidden } from '../elements';
import { textOf } from '../text';
import { isOtherOffer } from './buying-option';
import type { ProductScope } from './product-scope';

const UNAVAILABLE =
  /currently unavailable|derzeit nicht verfügbar|actuellement indisponible|(?:actualmente )?no disponible|non disponibile|não disponível|niet (?:beschikbaar|verkrijgbaar)|niedostępny|inte tillgänglig|şu anda mevcut değil|現在在庫切れ|現在お取り扱いできません|目前无货|غير متوفر/i;

/** The availability sentence of the offer on display. The first of several nodes with that id may be empty. */
export function readAvailability({ document }: ProductScope): string | null {
  const nodes = all(document, '#availability').filter((each) => !isHidden(each) && !isOtherOffer(each));
  return nodes.map(textOf).find(Boolean) ?? null;
}

/** True when the page says that nobody sells the item now. */
export function readUnavailable({ document }: ProductScope): boolean {
  const said = all(document, '#availability,#outOfStock,#unqualifiedBuyBox').map(textOf);
  return said.some((text) => UNAVAILABLE.test(text.slice(0, 200)));
}

/** True when the page has a button that buys the item new. */
export function readHasBuyButton({ document }: ProductScope): boolean {
  return document.querySelector('#add-to-cart-button,#buy-now-button,#one-click-button') !== null;
}

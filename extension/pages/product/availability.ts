import { byId, firstSaid, hasId, isHidden } from '../elements';
import { textOf } from '../text';
import { isOtherOffer } from './buying-option';
import type { ProductScope } from './product-scope';

const UNAVAILABLE =
  /currently unavailable|derzeit nicht verfügbar|actuellement indisponible|(?:actualmente )?no disponible|non disponibile|não disponível|niet (?:beschikbaar|verkrijgbaar)|niedostępny|inte tillgänglig|şu anda mevcut değil|現在在庫切れ|現在お取り扱いできません|目前无货|غير متوفر/i;

/** The availability sentence of the offer on display. The first of several nodes with that id may be empty. */
export function readAvailability({ document }: ProductScope): string | null {
  return firstSaid(byId(document, 'availability').filter((each) => !isHidden(each) && !isOtherOffer(each)));
}

/** How the places begin that may say that nobody sells the item now. */
export function offerWords({ document }: ProductScope): string[] {
  return byId(document, 'availability', 'outOfStock', 'unqualifiedBuyBox').map((each) =>
    textOf(each).slice(0, 200),
  );
}

/** True when one of them says so. */
export function saysUnavailable(words: readonly string[]): boolean {
  return words.some((text) => UNAVAILABLE.test(text));
}

/** True when the page has a button that buys the item new. */
export function readHasBuyButton({ document }: ProductScope): boolean {
  return hasId(document, 'add-to-cart-button', 'buy-now-button', 'one-click-button');
}

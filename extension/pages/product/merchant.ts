import { all } from '../elements';
import type { ProductFacts } from '../facts';
import { textOf } from '../text';
import { isOtherOffer } from './buying-option';
import type { ProductScope } from './product-scope';

const SELLER_ID = /[?&](?:seller|merchant|m|smid)=(A[0-9A-Z]{9,20})\b/;
const ID = /^A[0-9A-Z]{9,20}$/;

/** The seller's name, newest layout first: link to the profile, then the row "Sold by" of each buy box. */
const NAMES = [
  '#sellerProfileTriggerId',
  '#merchantInfoFeature_feature_div .offer-display-feature-text-message',
  '#tabular-buybox-truncate-1 .tabular-buybox-text',
];
const DISPATCH = [
  '#fulfillerInfoFeature_feature_div .offer-display-feature-text-message',
  '#tabular-buybox-truncate-0 .tabular-buybox-text',
];

/** Row names of the table of 2020 to 2025. A row that names both ("Ships from and sold by") tells the seller. */
const SOLD = /sold by|verk[aä]uf|vend|verkocht|verkoop|sprzeda|säljs|satıcı|販売元/i;
const SENT = /ships from|dispatche[sd] from|versand|expédi|sped|envi|verzonden|wysył|skickas|gönder|出荷元/i;

const IDS = ['#merchantID', '#deliveryBlockSelectMerchant'];

/** The sentence of the years to 2020: "Ships from and sold by X.", "Sold by X and Fulfilled by Amazon." */
const SENTENCE =
  /(?:sold by|Verkauf(?: und Versand)? durch|vendu par|vendido(?: [ye] \S+)? por|venduto(?: e spedito)? da) (.+?)(?: and fulfilled by| und Versand durch| et expédié par| [ye] (?:enviado|gestionado|entregue|spedito) (?:por|da)|\. |\.$)|この商品は、(.+?) ?が販売/i;

function ofThisOffer(document: Document, selector: string): Element[] {
  const found = all(document, selector);
  const own = found.filter((each) => !isOtherOffer(each));
  // A page that sells the item only used has nobody but that seller to name.
  return own.length ? own : found;
}

function firstName(document: Document, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const name = ofThisOffer(document, selector).map(textOf).find(Boolean);
    if (name) return name;
  }
  return null;
}

/** The value of the table's row whose name is of one kind and not also of the other. */
function inTable(document: Document, kind: RegExp, not?: RegExp): string | null {
  const cells = ofThisOffer(
    document,
    '#tabular-buybox [tabular-attribute-name] .tabular-buybox-text-message',
  );
  const cell = cells.find((each) => {
    const name = each.closest('[tabular-attribute-name]')?.getAttribute('tabular-attribute-name') ?? '';
    return kind.test(name) && !not?.test(name) && textOf(each);
  });
  return textOf(cell) || null;
}

function inSentence(document: Document): string | null {
  const text = ofThisOffer(document, '#merchant-info').map(textOf).find(Boolean) ?? '';
  const found = SENTENCE.exec(text);
  const name = found?.[1] ?? found?.[2];
  // Amazon itself, whichever host it sells under.
  // Its ratings (India) and the packaging are no part of a name.
  return name?.replace(/ \(\d.*$| in \S+ packaging$/, '').replace(/^Amazon\.[a-z.]+$/, 'Amazon') ?? null;
}

function readId(document: Document): string | null {
  for (const link of ofThisOffer(document, '#sellerProfileTriggerId,#merchant-info a')) {
    const id = SELLER_ID.exec(link.getAttribute('href') ?? '')?.[1];
    if (id) return id;
  }
  for (const selector of IDS)
    for (const input of ofThisOffer(document, selector)) {
      const id = input.getAttribute('value') ?? '';
      if (ID.test(id)) return id;
    }
  return null;
}

/** Who sells the offer on display; name and id are read apart, for some pages hide the name. */
export function readMerchant({ document }: ProductScope): ProductFacts['merchant'] {
  return {
    name: firstName(document, NAMES) ?? inTable(document, SOLD) ?? inSentence(document),
    id: readId(document),
  };
}

/** Who dispatches it, where the page has a row for that (not the sentence of older layouts). */
export function readDispatchedFrom({ document }: ProductScope): string | null {
  return firstName(document, DISPATCH) ?? inTable(document, SENT, SOLD);
}

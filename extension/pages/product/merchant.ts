import { byId, firstSaid, inside } from '../elements';
import type { ProductFacts } from '../facts';
import { textOf } from '../text';
import { isOtherOffer } from './buying-option';
import type { SellerEvidence } from './product-evidence';
import type { ProductScope } from './product-scope';

const SELLER_ID = /[?&](?:seller|merchant|m|smid)=(A[0-9A-Z]{9,20})\b/;
const ID = /^A[0-9A-Z]{9,20}$/;

/** Row names of the table of 2020 to 2025. A row that names both ("Ships from and sold by") tells the seller. */
const SOLD = /sold by|verk[aä]uf|vend|verkocht|verkoop|sprzeda|säljs|satıcı|販売元/i;
const SENT = /ships from|dispatche[sd] from|versand|expédi|sped|envi|verzonden|wysył|skickas|gönder|出荷元/i;

/** The sentence of the years to 2020: "Ships from and sold by X.", "Sold by X and Fulfilled by Amazon." */
const SENTENCE =
  /(?:sold by|Verkauf(?: und Versand)? durch|vendu par|vendido(?: [ye] \S+)? por|venduto(?: e spedito)? da) (.+?)(?: and fulfilled by| und Versand durch| et expédié par| [ye] (?:enviado|gestionado|entregue|spedito) (?:por|da)|\. |\.$)|この商品は、(.+?) ?が販売/i;

function ofThisOffer(found: Element[]): Element[] {
  const own = found.filter((each) => !isOtherOffer(each));
  // A page that sells the item only used has nobody but that seller to name.
  return own.length ? own : found;
}

/** Where the page names who sells the offer on display and who dispatches it, newest layout first. */
export function sellerEvidence({ document }: ProductScope): SellerEvidence {
  const within = (id: string, selector: string) => ofThisOffer(inside(document, id, selector));
  const feature = (id: string) => firstSaid(within(id, '.offer-display-feature-text-message'));
  const cut = (id: string) => firstSaid(within(id, '.tabular-buybox-text'));
  const profile = ofThisOffer(byId(document, 'sellerProfileTriggerId'));
  const sentence = byId(document, 'merchant-info');
  return {
    name:
      firstSaid(profile) ?? feature('merchantInfoFeature_feature_div') ?? cut('tabular-buybox-truncate-1'),
    dispatcher: feature('fulfillerInfoFeature_feature_div') ?? cut('tabular-buybox-truncate-0'),
    table: within('tabular-buybox', '[tabular-attribute-name] .tabular-buybox-text-message').map((cell) => [
      cell.closest('[tabular-attribute-name]')?.getAttribute('tabular-attribute-name') ?? '',
      textOf(cell),
    ]),
    sentence: firstSaid(ofThisOffer(sentence)) ?? '',
    links: ofThisOffer([
      ...byId(document, 'sellerProfileTriggerId'),
      ...inside(document, 'merchant-info', 'a'),
    ]).map((link) => link.getAttribute('href') ?? ''),
    ids: [
      ...ofThisOffer(byId(document, 'merchantID')),
      ...ofThisOffer(byId(document, 'deliveryBlockSelectMerchant')),
    ].map((input) => input.getAttribute('value') ?? ''),
  };
}

/** The value of the table's row whose name is of one kind and not also of the other. */
function inTable({ table }: SellerEvidence, kind: RegExp, not?: RegExp): string | null {
  return table.find(([name, text]) => kind.test(name) && !not?.test(name) && text)?.[1] ?? null;
}

function inSentence({ sentence }: SellerEvidence): string | null {
  const found = SENTENCE.exec(sentence);
  const name = found?.[1] ?? found?.[2];
  // Amazon itself, whichever host it sells under.
  // Its ratings (India) and the packaging are no part of a name.
  return name?.replace(/ \(\d.*$| in \S+ packaging$/, '').replace(/^Amazon\.[a-z.]+$/, 'Amazon') ?? null;
}

/** Who sells the offer on display; name and id are read apart, for some pages hide the name. */
export function merchantOf(seller: SellerEvidence): ProductFacts['merchant'] {
  const linked = seller.links.map((link) => SELLER_ID.exec(link)?.[1]);
  return {
    name: seller.name ?? inTable(seller, SOLD) ?? inSentence(seller),
    id: linked.find(Boolean) ?? seller.ids.find((id) => ID.test(id)) ?? null,
  };
}

/** Who dispatches it, where the page has a row for that (not the sentence of older layouts). */
export function dispatcherOf(seller: SellerEvidence): string | null {
  return seller.dispatcher ?? inTable(seller, SENT, SOLD);
}

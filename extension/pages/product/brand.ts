import { byId, firstSaid, firstText, inside } from '../elements';
import { fold, textOf } from '../text';
import type { BylineEvidence } from './product-evidence';
import type { ProductScope } from './product-scope';

/**
 * "Visit the X Store" and "Brand: X" in the languages of Amazon's marketplaces, with words behind the brand or not. The
 * Japanese form joins the name and its particle without a mark between, so it is left out: the table decides.
 */
const BYLINE: readonly RegExp[] = [
  /^(?:(?:Visit the|Besuche(?:n Sie)? den|Bezoek de|Besök) (.+?)[ -](?:Store|winkel|butiken)|(.+?) Store[’']?u ziyaret edin|(?:访问|造訪) ?(.+?) ?(?:店铺|商店))$/i,
  /^(?:Visite[rz] (?:la boutique|le magasin) (?:de )?|Visitar? (?:lo Store di|la (?:tienda|Store) de) |Visite a loja (?:d[aeo] )?|Odwiedź sklep (?:marki )?|(?:Brand|Marke|Marque|Marca|Merk|Marka|Varumärke|ブランド|品牌) ?[:：] ?)(.+)$/i,
];

/** A byline that names people, as on books, music and films. */
const AUTHORS = '.author,.contribution,.contributorNameID';

const STORE = /\/stores\//;

/** What the page has round its byline. */
export function bylineEvidence({ document }: ProductScope): BylineEvidence {
  const info = byId(document, 'bylineInfo');
  const bare = byId(document, 'brand');
  const byline = [...info, ...bare].find((each) => textOf(each));
  return {
    // As it stands in the page's source, state data inside it included.
    source: info.map((each) => fold(each.textContent ?? '')).find(Boolean) ?? firstSaid(bare),
    isOfPeople: inside(document, 'bylineInfo', AUTHORS).length > 0,
    words: textOf(byline),
    link: byline?.getAttribute('href') ?? '',
    tableRow: firstText(document, 'tr.po-brand td:last-child'),
  };
}

/** The brand, from the byline in whatever language, else the overview table. Null for books. */
export function brandOf(byline: BylineEvidence, reasons: Record<string, string>): string | null {
  if (byline.isOfPeople) return null;
  const text = byline.words;
  for (const pattern of BYLINE) {
    const brand = pattern.exec(text)?.slice(1).find(Boolean);
    if (brand) return brand.trim();
  }
  if (byline.tableRow) return byline.tableRow;
  // The layouts before 2020 print the bare brand. A link to a store page says more than that, in words not known here.
  const bare = text && !STORE.test(byline.link) && !/[:：]/.test(text) ? text : null;
  if (text && !bare) reasons.brand = 'The byline does not show where the brand begins and ends.';
  return bare;
}

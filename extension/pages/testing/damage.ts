import { randomOfSeed } from '@shared/random-of-seed';

/**
 * Damage as a page suffers it when Amazon changes a layout or a saver loses parts: one change at a time, drawn from
 * a seed. Half of all changes hit the neighbourhood of prices, where a wrong reading would cost most.
 */

const NEAR_PRICES =
  '.a-price,.a-price *,[id*="rice"],[id*="rice"] *,[id*="ccordion"],[id*="uybox"],[id*="uyBox"],[id*="uyBox"] [id],.sx-price,.sx-price *';

/** Labels in pairs of languages: whichever stands on the page is replaced by another language's word. */
const WORDS: readonly (readonly string[])[] = [
  ['Used', 'Gebraucht', 'Usado', 'Segunda mano', "D'occasion", '中古品'],
  ['New', 'Neu', 'Nuevo', 'Novo', 'Neuf', '新品'],
  ['Price', 'Preis', 'Precio', 'Preço', 'Prix', '価格'],
  ['List Price', 'Unverb. Preisempf.', 'Precio recomendado', 'De', 'M.R.P.', 'Prix conseillé'],
  ['In Stock', 'Auf Lager', 'En stock', 'Em estoque', '在庫あり'],
  ['Add to Cart', 'In den Einkaufswagen', 'Añadir a la cesta', 'Adicionar ao carrinho', 'カートに入れる'],
  ['Sold by', 'Verkauf durch', 'Vendido por', 'Vendu par', '販売元'],
  ['Best Sellers Rank', 'Bestseller-Rang', 'Clasificación en los más vendidos', '売れ筋ランキング'],
];

type Random = () => number;
const pick = <T>(from: readonly T[], random: Random): T | undefined =>
  from[Math.floor(random() * from.length)];

function target(document: Document, random: Random): Element | undefined {
  const near = random() < 0.5 ? [...document.querySelectorAll(NEAR_PRICES)] : [];
  return pick(near.length ? near : [...document.querySelectorAll('body *')], random);
}

function translate(document: Document, random: Random): void {
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      let text = node.nodeValue ?? '';
      for (const words of WORDS) {
        const found = words.find((word) => text.includes(word));
        if (found) text = text.replace(found, pick(words, random) ?? found);
      }
      if (text !== node.nodeValue) node.nodeValue = text;
    } else if (node.nodeName !== 'SCRIPT') for (const child of node.childNodes) walk(child);
  };
  walk(document.body);
}

const DAMAGES: readonly ((document: Document, random: Random) => void)[] = [
  function removed(document, random) {
    target(document, random)?.remove();
  },
  function doubled(document, random) {
    const element = target(document, random);
    if (element) element.after(element.cloneNode(true));
  },
  function moved(document, random) {
    const element = target(document, random);
    const sibling = pick([...(element?.parentElement?.children ?? [])], random);
    if (element && sibling && element !== sibling) sibling.before(element);
  },
  function movedElsewhere(document, random) {
    const element = target(document, random);
    const place = target(document, random);
    if (element && place && !element.contains(place)) place.before(element);
  },
  function shuffled(document, random) {
    const parent = target(document, random)?.parentElement;
    for (const child of [...(parent?.children ?? [])].toSorted(() => random() - 0.5)) parent?.append(child);
  },
  translate,
  function renamed(document, random) {
    target(document, random)?.removeAttribute(random() < 0.5 ? 'id' : 'class');
  },
];

/** Does `times` seeded changes to a document, in place, and says which. */
export function damage(document: Document, seed: number, times = 1): string {
  const random = randomOfSeed(seed);
  const done: string[] = [];
  for (let at = 0; at < times; at++) {
    const one = pick(DAMAGES, random);
    one?.(document, random);
    done.push(one?.name ?? '');
  }
  return done.join('+');
}

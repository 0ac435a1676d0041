import type { FieldLimit } from '../scoring/field-limits';
import { countCharacters, measureText } from '../scoring/measure-text';
import { packQuantitiesOf } from '../keywords/pack-quantity';
import { tokensOf } from '../keywords/tokens';
import { saysAll } from './copy-words';
import type { DraftFact } from './draft-fact';
import type { DraftMaterial } from './draft-material';
import { withCapital } from './own-copy';
import { grammar, join, nothing, replaceAll, type TracedText } from './traced-text';

/** Shorter ones say no whole fact (bullets of 10 characters at least: amazon.md § 7). */
const shortest = 10;

export interface BulletPlan {
  limit: FieldLimit;
  count: number;
  /** The seller's bullets first, the facts first, or what gives figures first. */
  lead: 'own' | 'facts' | 'figures';
}

export interface BuiltBullets {
  bullets: TracedText[];
  /** The seller's sentences that found no room. */
  left: TracedText[];
}

/** Up to `count` bullets: the seller's own, then what the attributes and the title say, then of the description. */
export function buildBullets(material: DraftMaterial, { limit, count, lead }: BulletPlan): BuiltBullets {
  const fits = ({ text }: TracedText) => measureText(text, limit.unit) <= limit.max;
  const { own, left } = ownBullets(material.bullets, fits);
  const kept = own.slice(0, count);
  left.push(...own.slice(count));
  const missing = count - kept.length;
  const said = kept.map(({ text }) => text).join(' ');
  const fresh = material.facts.filter(
    ({ text, slot, label }) => !(slot === 'part' && label === '') && !saysAll(said, text.text),
  );
  const made = factBullets(material, fresh, missing).filter((bullet) => fits(bullet) && isWhole(bullet.text));
  const bullets = lead === 'facts' ? [...made, ...kept] : [...kept, ...made];
  for (const sentence of [...left, ...material.description]) {
    if (bullets.length >= count) break;
    const all = bullets.map(({ text }) => text).join(' ');
    if (
      !isWhole(sentence.text) ||
      sentence.text.length < 25 ||
      !fits(sentence) ||
      saysAll(all, sentence.text)
    )
      continue;
    bullets.push(sentence);
  }
  const quantity = material.facts.find(({ slot }) => slot === 'quantity');
  if (quantity !== undefined && !bullets.some(({ text }) => saysCount(text, quantity)))
    append(bullets, quantity, fits);
  const figure = material.facts.find(({ text }) => hasFigure(text));
  if (figure !== undefined && !bullets.some(hasFigure)) append(bullets, figure, fits);
  // The sort is stable, so that the rest keeps its order.
  if (lead === 'figures') bullets.sort((a, b) => Number(hasFigure(b)) - Number(hasFigure(a)));
  const used = bullets.map(({ text }) => text).join(' ');
  return { bullets, left: left.filter(({ text }) => !saysAll(used, text)) };
}

/** Each bullet's sentences as far as they fit; a doubled bullet once; the surplus apart. */
function ownBullets(bullets: readonly TracedText[][], fits: (text: TracedText) => boolean) {
  const own: TracedText[] = [];
  const left: TracedText[] = [];
  for (const sentences of bullets) {
    let bullet = nothing;
    for (const sentence of sentences) {
      const longer = join([bullet, sentence], '. ');
      if (fits(longer)) bullet = longer;
      else left.push(sentence);
    }
    if (
      bullet.text === '' ||
      own.some(({ text }) => saysAll(text, bullet.text) && saysAll(bullet.text, text))
    )
      continue;
    if (isWhole(bullet.text)) own.push(withCapital(bullet));
    else left.push(bullet);
  }
  return { own, left };
}

/** At most `count` bullets out of facts, gathered as the family's grammar says; split up when there is room. */
function factBullets({ family }: DraftMaterial, facts: readonly DraftFact[], count: number): TracedText[] {
  if (count <= 0) return [];
  const groups: DraftFact[][] = [];
  const taken = new Set<DraftFact>();
  const gather = (wanted: readonly DraftFact[]) => {
    const group: DraftFact[] = [];
    for (const fact of wanted) {
      if (taken.has(fact)) continue;
      taken.add(fact);
      const said = group.map(({ text }) => text.text).join(' ');
      if (!saysAll(said, fact.text.text)) group.push(fact);
    }
    if (group.length > 0) groups.push(group);
  };
  for (const slots of family.bullets) gather(facts.filter(({ slot }) => slots.includes(slot)));
  gather(facts.filter(({ slot }) => slot !== 'part'));
  gather(facts);
  while (groups.length < count) {
    const widest = groups.toSorted((a, b) => b.length - a.length)[0];
    if (widest === undefined || widest.length < 2) break;
    const at = groups.indexOf(widest);
    const half = Math.ceil(widest.length / 2);
    groups.splice(at, 1, widest.slice(0, half), widest.slice(half));
  }
  // A group too short for a bullet of its own goes with the next.
  const texts = mergeShort(groups.map(bulletOf));
  while (texts.length > count) {
    const last = texts.pop() ?? nothing;
    const before = texts.pop() ?? nothing;
    texts.push(join([before, last], '; '));
  }
  return texts.map(withCapital);
}

function mergeShort(texts: readonly TracedText[]): TracedText[] {
  const merged: TracedText[] = [];
  for (const text of texts) {
    const last = merged.at(-1);
    if (last !== undefined && (!isWhole(text.text) || !isWhole(last.text)))
      merged[merged.length - 1] = join([last, text], '; ');
    else merged.push(text);
  }
  return merged;
}

/** «Size: 125 mm, 8 mm; weight: 2 kg». */
function bulletOf(facts: readonly DraftFact[]): TracedText {
  const parts: { label: string; texts: TracedText[] }[] = [];
  for (const { label, text } of facts) {
    const same = label === '' ? undefined : parts.find((part) => part.label === label);
    if (same === undefined) parts.push({ label, texts: [text] });
    else same.texts.push(text);
  }
  const written = parts.map(({ label, texts }, index) => {
    const all = join(texts, ', ');
    if (label === '') return index === 0 ? withCapital(all) : all;
    const word =
      index === 0 || label === 'IP rating' ? label : label.charAt(0).toLowerCase() + label.slice(1);
    return join([grammar(label === 'Compatible with' ? `${word} ` : `${word}: `), all]);
  });
  return join(written, '; ');
}

/** One more fact at the end of the shortest bullet that has room. */
function append(bullets: TracedText[], fact: DraftFact, fits: (text: TracedText) => boolean): void {
  const shortestFirst = bullets
    .map((text, at) => ({ text, at }))
    .toSorted((a, b) => a.text.text.length - b.text.text.length);
  for (const { text, at } of shortestFirst) {
    const made = bulletOf([fact]);
    const small = replaceAll(made, /^\p{Lu}(?=\p{Ll})/gu, ([letter]) => letter.toLowerCase());
    const longer = join([text, small], '; ');
    if (!fits(longer)) continue;
    bullets[at] = longer;
    return;
  }
}

function saysCount(text: string, { text: quantity }: DraftFact): boolean {
  const count = /\d+/.exec(quantity.text)?.[0];
  return packQuantitiesOf(text).some((one) => String(one.count) === count);
}

function hasFigure({ text }: TracedText): boolean {
  return tokensOf(text).some(({ kind }) => kind !== 'word');
}

function isWhole(text: string): boolean {
  return countCharacters(text) >= shortest;
}

/** Signs at the end that a bullet needs not. */
export function withoutStop(text: TracedText): TracedText {
  return replaceAll(text, /[.;,]+$/g);
}

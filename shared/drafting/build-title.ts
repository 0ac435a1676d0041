import type { FieldLimit } from '../scoring/field-limits';
import { measureText } from '../scoring/measure-text';
import { wordsOf, singularOf } from '../keywords/tokens';
import { contentWords, saysAll } from './copy-words';
import type { DraftFact } from './draft-fact';
import type { DraftMaterial } from './draft-material';
import type { Slot } from './slot';
import { grammar, join, slice, trim, type TracedText } from './traced-text';

/** Of these slots a title may hold two: a length and a width, a voltage and a power. */
const twice: ReadonlySet<Slot> = new Set(['size', 'spec', 'rating', 'extra', 'dimensions']);

/** Brand, product, then facts in the order given, as many as the limit takes; no word of substance said twice. */
export function buildTitle(material: DraftMaterial, order: readonly Slot[], limit: FieldLimit): TracedText {
  const fits = (text: TracedText) => measureText(text.text, limit.unit) <= limit.max;
  let title = leadOf(material, order, fits);
  const counts = new Map<Slot, number>();
  for (const slot of order) {
    for (const fact of material.facts.filter((one) => one.slot === slot)) {
      const count = counts.get(slot) ?? 0;
      if (count >= (twice.has(slot) ? 2 : 1) || fact.needsLabel || slot === 'part') continue;
      const longer = join([title, fact.text], separatorBefore(fact));
      if (!fits(longer) || repeats(title.text, fact.text.text) || saysAll(title.text, fact.text.text))
        continue;
      title = longer;
      counts.set(slot, count + 1);
    }
  }
  return title;
}

/** Brand, part number where the order wants it first, and what the product is; the name shortened from its front. */
function leadOf(
  material: DraftMaterial,
  order: readonly Slot[],
  fits: (text: TracedText) => boolean,
): TracedText {
  const part = order.includes('part') ? material.facts.find(({ slot }) => slot === 'part') : undefined;
  const front = [material.brand, part?.text].flatMap((text) => text ?? []);
  let head = material.head ?? grammar('');
  if (material.brand !== null) head = withoutWords(head, material.brand.text);
  let title = join([...front, head], ' ');
  while (!fits(title) && head.text.includes(' ')) {
    head = trim(slice(head, head.text.indexOf(' ')));
    title = join([...front, head], ' ');
  }
  return fits(title) ? title : fits(head) ? head : grammar('');
}

/** «Norvane Norvane Drill Bit»: the brand is said once. */
function withoutWords(head: TracedText, brand: string): TracedText {
  const first = wordsOf(head.text)[0];
  const isBrand = first !== undefined && wordsOf(brand).some(({ key }) => key === first.key);
  return isBrand && head.text.includes(' ') ? trim(slice(head, first.end)) : head;
}

function separatorBefore({ slot, text }: DraftFact): string {
  return /^(?:for|to|with|without|compatible|fits?|suitable|suits?)\b/i.test(text.text) && slot !== 'extra'
    ? ' '
    : ', ';
}

/** Whether a word of substance would be said again. */
function repeats(said: string, more: string): boolean {
  const words = new Set(contentWords(said));
  return contentWords(more).some((word) => words.has(singularOf(word)));
}

/** The seller's own phrases in their own order, as many as fit: for a title that only has to lose what is too much. */
export function ownTitleWithin(material: DraftMaterial, limit: FieldLimit): TracedText | null {
  const { ownTitle, brand } = material;
  if (ownTitle === null || ownTitle.text === '') return null;
  // Amazon wants the brand first (rule seo/title-leads-with-brand).
  const folded = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  if (brand !== null && !folded(ownTitle.text).startsWith(folded(brand.text))) return null;
  const hasRepeats = [...countWords(ownTitle.text).values()].some((count) => count > 2);
  return measureText(ownTitle.text, limit.unit) <= limit.max && !hasRepeats ? ownTitle : null;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of wordsOf(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

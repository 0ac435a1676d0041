import { contentWords, saysAll } from './copy-words';
import type { DraftMaterial } from './draft-material';
import type { FieldLimit } from '../scoring/field-limits';
import { measureText } from '../scoring/measure-text';
import { withCapital } from './own-copy';
import type { Slot } from './slot';
import { join, nothing, type TracedText } from './traced-text';

const mostOfBullet = 45;

/** Short phrases that say what the title does not; the seller's own first. Null when nothing is left to say. */
export function buildHighlight(
  material: DraftMaterial,
  title: string,
  { order, limit }: { order: readonly Slot[]; limit: FieldLimit },
): TracedText | null {
  const facts = order.flatMap((slot) =>
    material.facts.filter((fact) => fact.slot === slot && !fact.needsLabel),
  );
  const late = material.facts.filter((fact) => fact.slot === 'extra' && !order.includes('extra'));
  // Last, what the seller's bullets say in few words.
  const short = material.bullets.flat().filter(({ text }) => text.length <= mostOfBullet);
  let highlight = nothing;
  for (const phrase of [...material.highlight, ...[...facts, ...late].map(({ text }) => text), ...short]) {
    const longer = highlight.text === '' ? withCapital(phrase) : join([highlight, phrase], '; ');
    const said = new Set(contentWords(`${title} ${highlight.text}`));
    const isNew = contentWords(phrase.text).every((word) => !said.has(word));
    if (!isNew || saysAll(`${title} ${highlight.text}`, phrase.text)) continue;
    if (measureText(longer.text, limit.unit) <= limit.max) highlight = longer;
  }
  return highlight.text === '' ? null : highlight;
}

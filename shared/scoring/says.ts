import { partsOfFields, shownFields, type TextPart } from './text-parts';
import type { Subject } from './subject';

/** Whether any text that shoppers read, or any attribute’s value, says what the expression looks for. */
export function saysAnywhere(subject: Subject, expression: RegExp): boolean {
  if (saysInText(subject, expression)) return true;
  if (!subject.attributes.known) return false;
  return Object.values(subject.attributes.value).some((value) => expression.test(value));
}

/** Whether any text that shoppers read says it; `saysAnywhere` takes an attribute’s word too. */
export function saysInText(subject: Subject, expression: RegExp): boolean {
  return partsOfFields(subject, shownFields).some(({ text }) => expression.test(text));
}

/** The name and value of the first attribute whose name fits, or null where none is filled in. */
export function attributeLike(subject: Subject, name: RegExp): { name: string; value: string } | null {
  if (!subject.attributes.known) return null;
  for (const [label, value] of Object.entries(subject.attributes.value)) {
    const plain = label.toLowerCase().replace(/[^a-z0-9]+/g, '_');
    if (value.trim() !== '' && name.test(plain)) return { name: label, value: value.trim() };
  }
  return null;
}

/** «bullet 2», «the title»: a text in the middle of a sentence. */
export function nameOfPart({ label }: Pick<TextPart, 'label'>): string {
  if (label.startsWith('Bullet ')) return label.toLowerCase();
  return `the ${label === 'Item Highlight' ? label : label.toLowerCase()}`;
}

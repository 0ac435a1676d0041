import { contentFieldNames } from '../catalog/content-fields';
import { wordsOf } from '../keywords/tokens';
import type { Subject } from './subject';

export type TextField = 'title' | 'itemHighlight' | 'bullets' | 'description';

/** The fields that shoppers read. */
export const shownFields: readonly TextField[] = ['title', 'itemHighlight', 'bullets', 'description'];

/** One text of a listing: a field, or one bullet. */
export interface TextPart {
  field: TextField;
  /** Of the bullet. */
  index?: number;
  text: string;
  /** «Title», «Bullet 2». */
  label: string;
}

interface Texts {
  fields: Map<TextField, TextPart[]>;
  keys: Set<string> | null;
  /** Of several fields, by their numbers. */
  joined: Map<number, readonly TextPart[]>;
}

/** The texts of a subject, kept while it lives: most rules want them. */
const textsOfSubjects = new WeakMap<Subject, Texts>();

function textsOf(subject: Subject): Texts {
  let texts = textsOfSubjects.get(subject);
  if (texts === undefined)
    textsOfSubjects.set(subject, (texts = { fields: new Map(), keys: null, joined: new Map() }));
  return texts;
}

/** The texts of one field that say anything; none where the field is not known. */
export function partsOfField(subject: Subject, field: TextField): readonly TextPart[] {
  const { fields } = textsOf(subject);
  let parts = fields.get(field);
  if (parts === undefined) {
    const fact = subject[field];
    fields.set(field, (parts = fact.known ? split(field, fact.value) : []));
  }
  return parts;
}

/** For naming several fields, in their order, by one number. */
const numbers: Readonly<Record<TextField, number>> = {
  title: 1,
  itemHighlight: 2,
  bullets: 3,
  description: 4,
};

/** The texts of the fields named, in their order. */
export function partsOfFields(subject: Subject, fields: readonly TextField[]): readonly TextPart[] {
  const { joined } = textsOf(subject);
  let name = 0;
  for (const field of fields) name = 8 * name + numbers[field];
  let parts = joined.get(name);
  if (parts === undefined)
    joined.set(name, (parts = fields.flatMap((field) => partsOfField(subject, field))));
  return parts;
}

/** Every word that shoppers read, case folded: a rule that looks for phrases need not read on when none of theirs is there. */
export function wordKeysOf(subject: Subject): ReadonlySet<string> {
  const texts = textsOf(subject);
  if (texts.keys !== null) return texts.keys;
  const keys = new Set<string>();
  for (const field of shownFields) {
    for (const part of partsOfField(subject, field)) for (const { key } of wordsOf(part.text)) keys.add(key);
  }
  texts.keys = keys;
  return keys;
}

/** Whether any of the words stands in what shoppers read. */
export function hasWord(subject: Subject, words: readonly string[]): boolean {
  const keys = wordKeysOf(subject);
  for (const word of words) if (keys.has(word)) return true;
  return false;
}

function split(field: TextField, value: string | string[] | null): TextPart[] {
  const label = contentFieldNames[field];
  if (Array.isArray(value)) {
    const bullets = value.map((text, index) => ({ field, index, text, label: `Bullet ${index + 1}` }));
    return bullets.filter(({ text }) => text.trim() !== '');
  }
  return value === null || value.trim() === '' ? [] : [{ field, text: value, label }];
}

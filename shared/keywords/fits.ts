import { contentFieldNames, type ContentField } from '../catalog/content-fields';
import type { ListingContent } from '../catalog/listing-content';
import type { FieldLimit, FieldLimits } from '../scoring/field-limits';
import { measureText } from '../scoring/measure-text';
import { praiseWords } from './banned-terms.data';
import type { CoveredText } from './covered-texts';
import type { TellingWord } from './telling-words';

/** A field that has room for what it lacks of a keyword. */
export interface Fit {
  field: ContentField;
  /** Of the bullet; one past the last for a new one. */
  index?: number;
  label: string;
  /** The words to add, in the keyword's order. */
  add: string;
  /** What adding them takes, separator included, and what is left now; in `unit`. */
  size: number;
  room: number;
  unit: FieldLimit['unit'];
}

export interface FitQuestion {
  words: readonly TellingWord[];
  texts: readonly CoveredText[];
  content: ListingContent;
  limits: FieldLimits;
  /** All its words stand somewhere: the search terms would only repeat them. */
  isCovered: boolean;
}

/** A word twice in a title is allowed, three times is not (`seo/title-word-repeats`). */
const mostInTitle = 2;

/** Fields in the order in which they help: what shoppers read first comes first, search terms last. */
export function fitsOf(question: FitQuestion): Fit[] {
  if (question.words.length === 0 || question.words.some(({ word }) => praiseWords.has(word))) return [];
  const { content, limits } = question;
  const fits = [
    fitsRepeats(question)
      ? fitIn(question, { field: 'title', text: content.title, limit: limits.title })
      : null,
    limits.itemHighlight === null
      ? null
      : fitIn(question, {
          field: 'itemHighlight',
          text: content.itemHighlight ?? '',
          limit: limits.itemHighlight,
        }),
    fitInBullets(question),
    fitIn(question, { field: 'description', text: content.description ?? '', limit: limits.description }),
    question.isCovered ? null : fitInSearchTerms(question),
  ];
  return fits.filter((fit) => fit !== null);
}

interface Place {
  field: ContentField;
  index?: number;
  text: string;
  limit: FieldLimit;
}

function fitIn({ words, texts }: FitQuestion, { field, index, text, limit }: Place): Fit | null {
  const present = texts.find((other) => other.field === field && other.index === index)?.stems;
  const lacking = words.filter(({ stems }) => stems.some((stem) => present?.has(stem) !== true));
  const add = lacking.map(({ word }) => word).join(' ');
  const separator = text.trim() === '' ? '' : field === 'searchTerms' ? ' ' : ', ';
  const size = measureText(separator + add, limit.unit);
  const room = limit.max - measureText(text, limit.unit);
  if (add === '' || size > room) return null;
  const label = index === undefined ? contentFieldNames[field] : `Bullet ${index + 1}`;
  return { field, ...(index === undefined ? {} : { index }), label, add, size, room, unit: limit.unit };
}

/** The bullet that needs the fewest words, of equals the one with most room; else a new one. */
function fitInBullets(question: FitQuestion): Fit | null {
  const { content, limits } = question;
  const count = content.bullets.length;
  const places = [...content.bullets, ...(count < (limits.bullets.maxItems ?? count) ? [''] : [])];
  const fits = places.flatMap(
    (text, index) => fitIn(question, { field: 'bullets', index, text, limit: limits.bullets }) ?? [],
  );
  return fits.reduce<Fit | null>((best, fit) => {
    if (best === null || fit.add.length < best.add.length) return fit;
    return fit.add.length === best.add.length && fit.room > best.room ? fit : best;
  }, null);
}

/** Search terms need only the words that no text holds. */
function fitInSearchTerms({ words, ...rest }: FitQuestion): Fit | null {
  const all = new Set(rest.texts.flatMap(({ stems }) => [...stems]));
  const missing = words.filter(({ stems }) => stems.some((stem) => !all.has(stem)));
  const place = {
    field: 'searchTerms' as const,
    text: rest.content.searchTerms ?? '',
    limit: rest.limits.searchTerms,
  };
  return missing.length === 0 ? null : fitIn({ ...rest, words: missing }, place);
}

function fitsRepeats({ words, texts }: FitQuestion): boolean {
  const title = texts.find(({ field }) => field === 'title');
  if (title === undefined) return true;
  const counts = new Map<string, number>();
  for (const word of title.literal.trim().split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  const lacking = words.filter(({ stems }) => stems.some((stem) => !title.stems.has(stem)));
  return lacking.every(({ word }) => (counts.get(word) ?? 0) < mostInTitle);
}

import { countUtf8Bytes } from '../scoring/measure-text';
import type { WorthyPhrase } from './pack-problem';

/**
 * How the chosen words are written: the shortest form that was searched for, in the order of worth. Bytes that are left
 * go to the forms that are searched most, since an exact word is never worse than its stem.
 */
export function chooseForms(
  phrases: readonly WorthyPhrase[],
  stems: ReadonlySet<string>,
  limit: number,
): string[] {
  const forms = new Map<string, Map<string, number>>();
  for (const { words, worth } of phrases) {
    for (const { stem, form } of words) {
      if (!stems.has(stem)) continue;
      const known = forms.get(stem) ?? new Map<string, number>();
      forms.set(stem, known.set(form, (known.get(form) ?? 0) + worth));
    }
  }
  const chosen = [...forms.values()].map((known) => {
    const all = [...known].map(([form, worth]) => ({ form, worth, bytes: countUtf8Bytes(form) }));
    const shortest = all.reduce((a, b) =>
      b.bytes < a.bytes || (b.bytes === a.bytes && b.worth > a.worth) ? b : a,
    );
    const liked = all.reduce((a, b) => (b.worth > a.worth ? b : a));
    return { shortest, liked, worth: all.reduce((sum, { worth }) => sum + worth, 0) };
  });
  chosen.sort((a, b) => b.worth - a.worth);
  let room = limit - chosen.reduce((sum, { shortest }) => sum + shortest.bytes + 1, -1);
  return chosen.map(({ shortest, liked }) => {
    const more = liked.bytes - shortest.bytes;
    if (more > room) return shortest.form;
    room -= more;
    return liked.form;
  });
}

import { normalise } from './normalise';
import { phrasesOfText } from './phrases-of-text';

/** A phrase with the texts that hold it. */
export interface SharedPhrase {
  key: string;
  /** The commonest way in which it is written. */
  phrase: string;
  stems: readonly string[];
  words: number;
  /** Indexes of the documents. */
  documents: ReadonlySet<number>;
}

/**
 * Phrases that at least `fewest` documents share. One that stands only inside a longer one of the same documents is left
 * out: «masonry drill» where all say «masonry drill bit».
 */
export function sharedPhrases(documents: readonly (readonly string[])[], fewest: number): SharedPhrase[] {
  const found = new Map<string, SharedPhrase & { forms: Map<string, number>; documents: Set<number> }>();
  documents.forEach((texts, document) => {
    for (const { phrase, words } of texts.flatMap(phrasesOfText)) {
      const { key, stems } = normalise(phrase);
      const known = found.get(key) ?? {
        key,
        phrase,
        stems,
        words,
        documents: new Set<number>(),
        forms: new Map<string, number>(),
      };
      known.documents.add(document);
      known.forms.set(phrase, (known.forms.get(phrase) ?? 0) + 1);
      found.set(key, known);
    }
  });
  const shared = [...found.values()].filter((phrase) => phrase.documents.size >= fewest && phrase.key !== '');
  const covers = new Set<string>();
  for (const { stems, documents: holders } of shared) {
    for (let start = 0; start < stems.length; start++) {
      for (let end = start + 1; end <= stems.length; end++) {
        if (end - start < stems.length) covers.add(`${stems.slice(start, end).join(' ')}\n${holders.size}`);
      }
    }
  }
  return shared
    .filter(({ key, documents: holders }) => !covers.has(`${key}\n${holders.size}`))
    .map(({ forms, ...phrase }) => ({
      ...phrase,
      phrase: [...forms].reduce((a, b) => (b[1] > a[1] ? b : a))[0],
    }));
}

import { isSmallWord, stemsOf } from './normalise';

/** How common stems are among texts of all kinds, to tell «galvanised» from «set». */
export interface Background {
  documents: number;
  /** In how many documents each stem stands. */
  frequencies: ReadonlyMap<string, number>;
}

/** Each text is a document: a listing's whole copy, a rival's title. */
export function backgroundOf(documents: readonly string[]): Background {
  const frequencies = new Map<string, number>();
  for (const text of documents) {
    for (const stem of new Set(stemsOf(text))) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
  }
  return { documents: documents.length, frequencies };
}

/** Inverse document frequency, Robertson and Sparck Jones with 0.5 (as in BM25), never below 0. */
export function rarityOf(stem: string, { documents, frequencies }: Background): number {
  const frequency = frequencies.get(stem) ?? 0;
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

/** 0 to 1: how much the stems tell products apart; the mean rarity beside that of a stem never seen. Small words tell nothing. */
export function distinctivenessOf(stems: readonly string[], background: Background): number {
  const telling = stems.filter((stem) => !isSmallWord(stem));
  const most = rarityOf('', background);
  if (telling.length === 0 || most === 0) return 0;
  return telling.reduce((sum, stem) => sum + rarityOf(stem, background), 0) / (telling.length * most);
}

/**
 * A phrase that a text may not hold, as it is looked for. Written as words with a space between:
 * `word`, `stem*` (any ending), `one|two*` (either), `word?` (may be absent), `N` (a number, also among others: `N|few`), `N%` (a share),
 * `...` (up to three words between), `^` and `$` (the sentence begins or ends here), `!word|word*` (these must not
 * stand here). Case, hyphens and spaces do not matter: `money back` is found in «Money-back» and in «moneyback».
 */
export type PhrasePattern = readonly PhraseElement[];

export interface PhraseElement {
  kind: 'words' | 'number' | 'share' | 'gap' | 'start' | 'end' | 'not';
  words: readonly { text: string; isStem: boolean }[];
  isOptional: boolean;
}

/** Reads one line of `phrases.data.ts`. */
export function phrasePattern(line: string): PhrasePattern {
  return line.split(' ').map((part): PhraseElement => {
    const kind = kinds[part] ?? (part.startsWith('!') ? 'not' : 'words');
    const isOptional = kind === 'words' && part.endsWith('?');
    const body = kind === 'not' ? part.slice(1) : isOptional ? part.slice(0, -1) : part;
    const words =
      kind === 'words' || kind === 'not'
        ? body.split('|').map((word) => ({
            text: word.endsWith('*') ? word.slice(0, -1) : word,
            isStem: word.endsWith('*'),
          }))
        : [];
    return { kind, words, isOptional };
  });
}

/** Keys are in small letters, so this one stands for a number. */
export const anyNumber = 'N';

const kinds: Readonly<Record<string, PhraseElement['kind']>> = {
  N: 'number',
  'N%': 'share',
  '...': 'gap',
  '^': 'start',
  $: 'end',
};

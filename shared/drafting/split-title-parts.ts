import type { Atom } from './split-title-atoms';
import type { Placed } from './split-title-place';
import { phrasesLeft } from './split-title-rest';

/** A part of the old title and where it went. */
export interface MovedPart {
  text: string;
  to: 'title' | 'itemHighlight' | 'bullet' | 'nowhere';
  /** Why there, or why it needs no place. */
  why: string;
}

/** Where each part of the title goes, neighbours with the same place as one. */
export function partsOf(
  atoms: readonly Atom[],
  kept: readonly boolean[],
  { places, isTight }: Placed & { isTight: boolean },
): MovedPart[] {
  const phrases = phrasesLeft(atoms, kept, isTight);
  const parts: (MovedPart & { chunk: number })[] = [];
  atoms.forEach((atom, index) => {
    const part = { ...destination(atom), text: atom.text, chunk: atom.chunk };
    const last = parts.at(-1);
    if (last?.to === part.to && last.chunk === part.chunk && atom.gap > 0 && last.why === part.why)
      last.text += ` ${atom.text}`;
    else parts.push(part);

    function destination({ chunk, text, keys, isRepeat }: Atom): Pick<MovedPart, 'to' | 'why'> {
      if (kept[index] === true) return { to: 'title', why: reasons[atom.kind] };
      const phrase = phrases.find((one) => one.chunk === chunk && ` ${one.text} `.includes(` ${text} `));
      const place = phrase && places.get(phrase.text);
      if (place?.to === 'itemHighlight') return { to: 'itemHighlight', why: 'the highlight has room for it' };
      if (place?.to === 'bullet') return { to: 'bullet', why: `goes into bullet ${(place.bullet ?? 0) + 1}` };
      if (place?.to === 'stated')
        return { to: 'nowhere', why: `bullet ${(place.bullet ?? 0) + 1} says it already` };
      if (keys.length === 0) return { to: 'nowhere', why: 'states nothing' };
      return { to: 'nowhere', why: isRepeat || phrase === undefined ? 'is said already' : 'found no place' };
    }
  });
  return parts.map(({ text, to, why }) => ({ text, to, why }));
}

const reasons: Record<Atom['kind'], string> = {
  brand: 'the brand leads',
  code: 'part number: shoppers search by it',
  head: 'says what it is',
  quantity: 'how many are in it',
  measure: 'the size decides what fits',
  colour: 'tells it from the others',
  tail: 'there is room',
  words: 'there is room',
};

import { searchWords } from './search-rows';

export interface FoundSegment {
  text: string;
  isFound: boolean;
}

/** A text cut at the words of a search, so that they can be marked; the parts joined are the text again. */
export function foundSegments(text: string, search: string): FoundSegment[] {
  const low = text.toLowerCase();
  // A letter whose lower case is longer («İ») would shift every place after it.
  if (low.length !== text.length) return [{ text, isFound: false }];
  const found: boolean[] = Array.from({ length: text.length }, () => false);
  for (const word of searchWords(search)) {
    for (let at = low.indexOf(word); at >= 0; at = low.indexOf(word, at + 1))
      found.fill(true, at, at + word.length);
  }
  const segments: FoundSegment[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const isFound = found[at] ?? false;
    const last = segments.at(-1);
    if (last?.isFound === isFound) last.text += text.charAt(at);
    else segments.push({ text: text.charAt(at), isFound });
  }
  return segments;
}

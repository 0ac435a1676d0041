import { unitNames } from './units.data';

/** Names with signs that a tokeniser takes for no letter. */
const plainNames: Readonly<Record<string, string>> = { µm: 'micron', 'm²': 'sqm', '°': 'deg' };

/** The one lower-case name of a unit, or undefined for a word that is none. */
export function unitKeyOf(word: string): string | undefined {
  const name = Object.hasOwn(unitNames, word) ? unitNames[word] : undefined;
  return name === undefined ? undefined : (plainNames[name] ?? name.toLowerCase());
}

import { htmlEntities } from './html-entities.data';

const controls = /[\p{Cc}\p{Cf}\u2028\u2029\ufff9-\uffff]+/gu;
const inches = /(?<=[\d½¼¾⅛⅜⅝⅞])\s?(?:''|’’|‘’|′′|″|”|“)(?!\p{L})/gu;
const feet = /(?<=\d)\s?(?:′|’)(?![\p{L}\d])/gu;
/** A space before the inch sign of «1 1/2 "», not before a word in quotation marks. */
const looseInch = /(?<=\d)\s"(?=[\s),;]|$)/gu;
/** Banned in titles by Amazon's style guide (amazon.md § 7), or signs without meaning to a shopper. */
const bannedSigns = /[!?{}^¬¦®™©†‡•★☆✓✔✅]|\$(?!\d)|…+|\p{Extended_Pictographic}(?<![\d#*°№])/gu;

/**
 * A title as plain characters, with nothing taken away that says something: entities read, one kind of inch sign,
 * banned signs gone, white space single, and a title that was pasted twice once.
 */
export function cleanTitle(title: string): string {
  const plain = decode(decode(title))
    .normalize('NFC')
    .replace(controls, ' ')
    .replace(bannedSigns, ' ')
    .replace(inches, '"')
    .replace(feet, "'")
    .replace(looseInch, '"')
    .replaceAll('_', ' ')
    .replace(/(?<=\p{L}),(?=\p{L})|(?<=\d{4}),(?=\d)|,(?=\d{1,2}-?\p{L})|(?<=\p{L}),(?=\d)/gu, ', ')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,;.)\]](?:\s|$))|(?<=[([]) /gu, '')
    .trim();
  return once(atLines(plain)).replace(/(?<![\p{L}\d])(\p{L}{4,}) \1(?![\p{L}\d])/gu, '$1');
}

/** «Pump I 2200000 I For»: a capital I that stands as a line, more than once. */
function atLines(title: string): string {
  const line = /\sI\s(?=[\p{Lu}\d])/gu;
  return (title.match(line)?.length ?? 0) > 1 ? title.replace(line, ' | ') : title;
}

/** Entities by name and number, as old sellers' tools leave them in texts. */
export function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}\d{0,2}));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) {
        const key = name.toLowerCase();
        return Object.hasOwn(htmlEntities, key) ? (htmlEntities[key] ?? whole) : whole;
      }
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      const isCharacter = code > 0 && code <= 0x10_ff_ff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : ' ';
    },
  );
}

/** «X X» and «XX» are X, where X is a title and no word. */
function once(text: string): string {
  for (const gap of ['', ' ', ', ', ' - ']) {
    const half = (text.length - gap.length) / 2;
    if (!Number.isInteger(half) || half < 12) continue;
    const first = text.slice(0, half);
    if (first.includes(' ') && text === first + gap + first) return first;
  }
  return text;
}

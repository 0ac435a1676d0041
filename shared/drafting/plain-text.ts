import { htmlEntities } from './html-entities.data';
import { replaceAll, trim, type TracedText } from './traced-text';

const entity = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}\d{0,2}));/gi;
const hiddenElement = /<(script|style)\b[^<>]{0,200}>[\s\S]{0,5000}?<\/\1\s*>/gi;
const breakingTag = /<\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|td|th|table|section|blockquote|hr)\b[^<>]{0,300}>/gi;
const otherTag = /<\/?[a-z][^<>]{0,300}>/gi;
const brokenTag = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,300})?$/gi;
const strayAngle = /<(?!\s?\d)|>(?!\s?\d)/g;
/** Controls, directions, joiners, private use, lone surrogates, what is no character at all; a line break stays. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Surrogate}]|\p{Variation_Selector}/gu;
const listSign = /[•●○▪■□◆◇►▶➤➢★☆✓✔✅·‣▸→]+/gu;
const picture = /(?![°№])[\p{Extended_Pictographic}\p{So}\p{Co}]/gu;

/**
 * A seller's text as plain characters: HTML, entities, control characters, pictures and the characters that Amazon
 * bans are gone or written another way; a tag or list sign that divides becomes a line break. Nothing is added.
 */
export function plainText(whole: TracedText): TracedText {
  let text = decode(decode(whole));
  text = replaceAll(text, hiddenElement, '\n');
  text = replaceAll(text, breakingTag, '\n');
  text = replaceAll(text, otherTag);
  text = replaceAll(text, brokenTag);
  text = replaceAll(text, strayAngle);
  text = replaceAll(text, /\r\n?|[\u2028\u2029]/g, '\n');
  text = replaceAll(text, invisible, ([sign]) => (/\s/.test(sign) ? null : ''));
  text = replaceAll(text, listSign, '\n');
  text = replaceAll(text, /[【「『]/g);
  text = replaceAll(text, /[】」』]\s*[:：-]?/g, ': ');
  for (const [sign, written] of bannedSigns) text = replaceAll(text, sign, written);
  text = replaceAll(text, picture);
  text = replaceAll(text, /[^\S\n]+/g, ' ');
  text = replaceAll(text, / (?=[,;:.)])|(?<=\() /g);
  return trim(replaceAll(text, /[ \n]*\n[ \n]*/g, '\n'));
}

/** Signs that policy bans, in the words or signs that say the same (amazon.md § 7). */
const bannedSigns: readonly [RegExp, string][] = [
  [/[®™©†‡¬¦^{}`]/g, ''],
  [/±/g, '+/-'],
  [/(?<=\d ?[a-z]{0,2} ?)~(?= ?\d)/gi, '-'],
  [/~ ?(?=\d)/g, 'approx. '],
  [/~/g, ''],
  [/…|\.{3,}/g, '. '],
  [/[″“”]/g, '"'],
  [/_+/g, ' '],
  [/！/g, '!'],
  [/，/g, ', '],
];

function decode(text: TracedText): TracedText {
  if (!text.text.includes('&')) return text;
  return replaceAll(text, entity, ([whole, decimal, hex, name]) => {
    if (name !== undefined) return htmlEntities[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : '';
  });
}

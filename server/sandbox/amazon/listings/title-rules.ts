import type { CatalogueIssue } from '../../catalogue/item';
import type { Attributes } from '../../state';
import { attributeError } from './issue';
import { firstText } from './read-attributes';

/** Characters, spaces included; Amazon UK since 27 July 2026 (facts/amazon.md § 7). */
export const titlePolicyLength = 75;

/** The Item Highlight is accepted only when the title is at most 75 characters (facts/amazon.md § 7). */
export function highlightIssues(attributes: Attributes): CatalogueIssue[] {
  const length = Array.from(firstText(attributes, 'item_name')).length;
  if (firstText(attributes, 'title_differentiation') === '' || length <= titlePolicyLength) return [];
  return [
    attributeError(
      '90000901',
      'title_differentiation',
      `An Item Highlight is accepted only when the item name has at most ${titlePolicyLength} characters; it has ${length}.`,
    ),
  ];
}

/** Characters that Amazon UK bans from titles (facts/amazon.md § 7, Seller Central 201100890). */
const banned = /[!$?_{}^¬¦]/u;

const smallWords = new Set('a an and as at by for from in into of on or the to with without'.split(' '));

function repeatedWord(title: string): string | undefined {
  const counts = new Map<string, number>();
  for (const word of title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (!smallWords.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count > 2)?.[0];
}

function overLength(title: string): CatalogueIssue[] {
  const length = Array.from(title).length;
  if (length <= titlePolicyLength) return [];
  const rule = `The item name has ${length} characters; more than ${titlePolicyLength} are shortened by Amazon.`;
  return [warning('90000900', rule)];
}

const warning = (code: string, message: string): CatalogueIssue => ({
  code,
  message,
  severity: 'WARNING',
  attributeNames: ['item_name'],
  categories: ['INVALID_ATTRIBUTE'],
  enforcements: [],
});

/** What Amazon finds only after a new title has become visible. */
export function titleReview(attributes: Attributes): CatalogueIssue[] {
  const title = firstText(attributes, 'item_name');
  const found = banned.exec(title)?.[0];
  const repeated = repeatedWord(title);
  return [
    ...overLength(title),
    ...(found === undefined
      ? []
      : [warning('99310', `The item name holds a character that is not allowed: '${found}'.`)]),
    ...(repeated === undefined
      ? []
      : [warning('99311', `The item name repeats a word more than twice: '${repeated}'.`)]),
  ];
}

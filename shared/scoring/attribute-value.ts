import { remembered } from './remembered';

/**
 * An attribute by Amazon's name, also where a page's table labels it («Number of Items» is `number_of_items`). The
 * first name with a value wins; null where there is none.
 */
export function attributeValue(
  attributes: Readonly<Record<string, string>>,
  ...names: string[]
): string | null {
  for (const name of names) {
    const exact = attributes[name];
    if (exact !== undefined && exact.trim() !== '') return exact.trim();
  }
  for (const label in attributes) {
    const value = attributes[label] ?? '';
    if (names.includes(nameOfLabel(label)) && value.trim() !== '')
      return value.replace(/[\u200e\u200f]/g, '').trim();
  }
  return null;
}

/** Listings share their labels. */
const nameOfLabel = remembered(
  (label) =>
    label
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_|_$/g, ''),
  2048,
);

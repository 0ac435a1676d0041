import { singularOf, wordsOf } from '../keywords/tokens';
import type { Subject } from '../scoring/subject';
import { families, generalFamily, type Family } from './families.data';

const byNoun = new Map<string, Family>();
for (const family of [...families, generalFamily])
  for (const noun of family.nouns) if (!byNoun.has(noun)) byNoun.set(noun, family);

/** Whether a word names a kind of product that one of the families knows. */
export function isProductNoun(key: string): boolean {
  return byNoun.has(singularOf(key));
}

/**
 * The family of a product: by its product type where that names one, else by the last noun of the head of its title
 * («drill bit set» is of the bits), else the general one.
 * @param head what the title calls it, when it could be found
 */
export function familyOf(subject: Subject, head: string, productTypeName: string | null = null): Family {
  const attributes = subject.attributes.known ? subject.attributes.value : {};
  const names = [
    (subject.productType.known ? subject.productType.value.name : (productTypeName ?? '')).replaceAll(
      '_',
      ' ',
    ),
    head,
    (attributes['item_type_keyword'] ?? '').replaceAll('-', ' '),
    attributes['item_type_name'] ?? '',
  ];
  for (const name of names) {
    const families = wordsOf(name).flatMap(({ key }) => byNoun.get(singularOf(key)) ?? []);
    const found = families.findLast((family) => family !== generalFamily);
    if (found !== undefined) return found;
  }
  return generalFamily;
}

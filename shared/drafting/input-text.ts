import type { Subject } from '../scoring/subject';
import type { DraftKeyword, OriginSource } from './draft';

/** One text that a draft may take words from. */
export interface InputText {
  source: Exclude<OriginSource, 'grammar'>;
  /** Amazon's name of the attribute. */
  name?: string;
  /** Of the bullet or the keyword. */
  index?: number;
  text: string;
  /**
   * Says something about the product. Search terms and keywords say what shoppers look for: «waterproof» there does
   * not make the product so, and such words stay out of what shoppers read.
   */
  isFact: boolean;
}

/**
 * Every text that a draft of this subject may take words from, the product type's name among the attributes: as its
 * definition displays it, else as Amazon calls it (`productTypeName`: «DRILL_BITS»).
 */
export function inputTextsOf(
  subject: Subject,
  keywords: readonly DraftKeyword[] = [],
  productTypeName: string | null = null,
): InputText[] {
  const inputs: InputText[] = [];
  const add = (input: InputText) => {
    if (input.text.trim() !== '') inputs.push(input);
  };
  if (subject.brand.known)
    add({ source: 'attribute', name: 'brand', text: subject.brand.value, isFact: true });
  if (subject.attributes.known) {
    for (const [name, text] of Object.entries(subject.attributes.value))
      if (name !== 'brand') add({ source: 'attribute', name, text, isFact: true });
  }
  const { productType } = subject;
  const typeName = productType.known ? productType.value.displayName : productTypeName;
  if (typeName !== null) add({ source: 'attribute', name: 'product_type', text: typeName, isFact: true });
  if (subject.title.known) add({ source: 'title', text: subject.title.value, isFact: true });
  if (subject.itemHighlight.known)
    add({ source: 'itemHighlight', text: subject.itemHighlight.value ?? '', isFact: true });
  if (subject.bullets.known)
    subject.bullets.value.forEach((text, index) => add({ source: 'bullet', index, text, isFact: true }));
  if (subject.description.known)
    add({ source: 'description', text: subject.description.value ?? '', isFact: true });
  if (subject.searchTerms.known)
    add({ source: 'searchTerms', text: subject.searchTerms.value ?? '', isFact: false });
  keywords.forEach(({ phrase }, index) => add({ source: 'keyword', index, text: phrase, isFact: false }));
  return inputs;
}

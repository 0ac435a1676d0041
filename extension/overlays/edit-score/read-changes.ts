import type { ContentChanges } from '@shared/catalog/listing-content';
import { editFields, type EditField } from '../../pages/seller-central-edit';
import { fieldValue } from '../../pages/seller-central/kat';
import type { FieldLimits } from '@shared/scoring/field-limits';

/** A field of the page with what stands in it now. */
export interface TypedField extends EditField {
  field: keyof FieldLimits;
  text: string;
}

const fieldOf: Record<EditField['attribute'], keyof FieldLimits> = {
  item_name: 'title',
  bullet_point: 'bullets',
  product_description: 'description',
  generic_keyword: 'searchTerms',
  title_differentiation: 'itemHighlight',
};

/** The fields that can be told by name; one whose text cannot be read is left out. */
export function typedFields(page: Document): TypedField[] {
  return editFields(page).flatMap((found) => {
    const text = fieldValue(found.element);
    return text === null ? [] : [{ ...found, field: fieldOf[found.attribute], text }];
  });
}

/** The fields as content: only those that the page has. Empty bullets are rows not yet filled; an empty text is none. */
export function changesOf(fields: readonly TypedField[]): ContentChanges {
  const changes: ContentChanges = {};
  for (const { field, text } of fields) {
    if (field === 'bullets') changes.bullets = [...(changes.bullets ?? []), ...(text.trim() ? [text] : [])];
    else if (field === 'title') changes.title = text;
    else changes[field] = text.trim() === '' ? null : text;
  }
  return changes;
}

import {
  contentAttributes,
  contentFields,
  type ContentChanges,
  type ContentField,
  type ListingContent,
} from '../../../shared/catalog/listing-content';
import type { Patch } from '../marketplace';
import { instancesOfPlace, selectorsOf, type Instance, type Place, type RawAttributes } from './instances';

/** The words of a listing out of Amazon's attributes, for one marketplace and its language. */
export function contentOfAttributes(attributes: RawAttributes, place: Place): ListingContent {
  const texts = (field: ContentField) =>
    instancesOfPlace(attributes, contentAttributes[field], place).flatMap(({ value }) =>
      typeof value === 'string' && value !== '' ? [value] : [],
    );
  const first = (field: ContentField) => texts(field)[0] ?? null;
  return {
    title: first('title') ?? '',
    itemHighlight: first('itemHighlight'),
    bullets: texts('bullets'),
    description: first('description'),
    searchTerms: searchTermsOf(texts('searchTerms')),
  };
}

/** Older listings hold search terms in several instances; Amazon indexes them as one. */
function searchTermsOf(instances: string[]): string | null {
  return instances.length === 0 ? null : instances.join(' ');
}

/**
 * The patches that turn the listing's words into the changed ones. Only instances of this marketplace and language are
 * named, by exactly the selectors that they carry: `replace` hits those and leaves all others alone, and with other
 * selectors it would add a second instance in silence (facts: amazon.md § 3). A field that becomes empty is deleted,
 * its selectors given as the value.
 * @param attributes as last read from Amazon, selectors included
 */
export function patchesOfChanges(attributes: RawAttributes, changes: ContentChanges, place: Place): Patch[] {
  return contentFields.flatMap((field): Patch[] => {
    const change = changes[field];
    if (change === undefined) return [];
    const attribute = contentAttributes[field];
    const present = instancesOfPlace(attributes, attribute, place);
    const wanted = (Array.isArray(change) ? change : [change]).filter((text) => text !== null && text !== '');
    if (wanted.length === 0) return deletion(attribute, present);
    return [
      {
        op: 'replace',
        attribute,
        value: wanted.map((text, index) => instanceFor(text, present[index] ?? bare(present, place))),
      },
    ];
  });
}

function deletion(attribute: string, present: Instance[]): Patch[] {
  const [first] = present;
  return first ? [{ op: 'delete', attribute, value: [selectorsOf(first)] }] : [];
}

const instanceFor = (text: string | null, like: Instance): Instance => ({ ...like, value: text });

/** Selectors for an instance that is new: those of its siblings, else those of the marketplace. */
function bare(present: Instance[], place: Place): Instance {
  const [first] = present;
  return first ? selectorsOf(first) : { language_tag: place.languageTag, marketplace_id: place.amazonId };
}

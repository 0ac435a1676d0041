import { isAsin } from './asin';
import { all } from './elements';
import type { EditFacts, Reasons } from './facts';
import { isSellerCentral } from './seller-central/host';
import { fieldValue } from './seller-central/kat';

type Attribute = EditFacts['fields'][number]['attribute'];

const ATTRIBUTES: readonly Attribute[] = [
  'item_name',
  'bullet_point',
  'product_description',
  'generic_keyword',
  'title_differentiation',
];
const FIELDS =
  'kat-textarea[name],kat-input[name],kat-dropdown[name],textarea[name],input[name]:not([type="hidden"]),select[name]';

/** True for the page that edits a listing. */
export function isSellerCentralEdit(url: string): boolean {
  return isSellerCentral(url) && /^https:\/\/[^/]+\/abis\/listing\/edit/.test(url);
}

/** A field of the edit page that the reader knows, with its element, for counters beside it. */
export interface EditField {
  attribute: Attribute;
  index: number;
  name: string;
  element: Element;
}

function namedFields(document: Document): { name: string; element: Element }[] {
  return all(document, FIELDS)
    .filter((field) => !field.parentElement?.closest('kat-textarea[name],kat-input[name],kat-dropdown[name]'))
    .map((element) => ({ name: element.getAttribute('name') ?? '', element }));
}

/** The attribute that a field's name holds; the name's own order numbers differ between builds and are not used. */
function attributeOf(name: string): Attribute | undefined {
  return ATTRIBUTES.find((attribute) => new RegExp(`(?:^|[^a-z])${attribute}(?:[^a-z_]|$)`).test(name));
}

/** The fields that can be told by name, in page order; `index` counts those of one attribute from 0. */
export function editFields(document: Document): EditField[] {
  const counts = new Map<Attribute, number>();
  return namedFields(document).flatMap(({ name, element }) => {
    const attribute = attributeOf(name);
    if (!attribute) return [];
    const index = counts.get(attribute) ?? 0;
    counts.set(attribute, index + 1);
    return [{ attribute, index, name, element }];
  });
}

/** What stands in the known fields now, and the names of the rest. */
export function readSellerCentralEdit(
  document: Document,
  url: string,
): { facts: EditFacts; reasons: Reasons } {
  const fields = editFields(document).map(({ element, ...field }) => ({
    ...field,
    value: fieldValue(element),
  }));
  const rest = namedFields(document).filter(({ name }) => !attributeOf(name));
  const parameters = new URL(url).searchParams;
  const asin = parameters.get('asin');
  const reasons: Reasons = fields.length
    ? {}
    : { fields: 'No field of the page has a name that the reader knows.' };
  const notRecognised = [...new Set(rest.map(({ name }) => name))];
  return {
    facts: { asin: isAsin(asin) ? asin : null, sku: parameters.get('sku'), fields, notRecognised },
    reasons,
  };
}

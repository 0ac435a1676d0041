import type { CatalogueIssue } from '../../catalogue/item';
import type { AttributeInstance, Attributes, PatchOperation } from '../../state';
import { productTypeNamed } from '../product-types/index';
import type { ProductType } from '../product-types/product-type';
import { attributesInSet, type RequirementsSet } from '../product-types/schema-document';
import { checkAttributes } from './check-attributes';
import { attributeError, invalidAttribute, missingAttribute } from './issue';
import { applyPatches, attributeOfPath, mergeable } from './patch';
import { highlightIssues } from './title-rules';

/** The generic type that Amazon takes for patches of the offer alone (facts/amazon.md § 3). */
const anyProduct = 'PRODUCT';

function operationIssues({ op, path, value }: PatchOperation): CatalogueIssue[] {
  const name = attributeOfPath(path) ?? path;
  if (op === 'merge' && !mergeable.includes(name)) {
    return [invalidAttribute(name, `'merge' is supported only for ${mergeable.join(' and ')}`)];
  }
  if (value === undefined || value.length === 0) {
    return [
      invalidAttribute(
        name,
        op === 'delete' ? "'delete' needs the selectors as its value" : 'no value given',
      ),
    ];
  }
  if (
    op === 'merge' &&
    value.some((given) => 'lead_time_to_ship_max_days' in given && !('quantity' in given))
  ) {
    return [invalidAttribute(name, 'a handling time needs the quantity with it')];
  }
  return [];
}

const valueOf = (instance: AttributeInstance | undefined) => JSON.stringify(instance?.value ?? null);

/** Attributes whose value cannot be changed once it is set (`editable: false`). */
function uneditableIssues(type: ProductType, before: Attributes, after: Attributes, touched: string[]) {
  return touched.flatMap((name) => {
    const items = type.attributes[name]?.schema.items;
    const fixed = JSON.stringify(items ?? {}).includes('"editable":false');
    const old = before[name]?.[0];
    if (!fixed || old === undefined || valueOf(old) === valueOf(after[name]?.[0])) return [];
    return [invalidAttribute(name, 'it cannot be edited after creation')];
  });
}

/** A checked submission: its issues, and the attributes as they would be. */
export interface CheckedSubmission {
  issues: CatalogueIssue[];
  attributes: Attributes;
  /** Names of the attributes that it touches. */
  touched: string[];
}

/** Selectors of an attribute in a product type; unknown attributes have those of most. */
export const selectorsFor = (type: ProductType | undefined) => (attribute: string) =>
  type?.attributes[attribute]?.selectors ?? ['marketplace_id'];

/** Checks a patch against the live attributes of a listing. Only what it touches is checked. */
export function checkPatch(
  listing: { productType: string; attributes: Attributes },
  submittedType: string,
  patches: PatchOperation[],
): CheckedSubmission {
  const type = productTypeNamed(listing.productType);
  const touched = [...new Set(patches.flatMap(({ path }) => attributeOfPath(path) ?? []))];
  const attributes = applyPatches(listing.attributes, patches, selectorsFor(type));
  if (type === undefined) return { issues: [], attributes, touched };
  const issues = patches.flatMap(operationIssues);
  if (submittedType === anyProduct) {
    const beyond = touched.filter((name) => type.attributes[name]?.offer !== true);
    issues.push(...beyond.map((name) => invalidAttribute(name, `${anyProduct} takes offer attributes only`)));
  } else if (submittedType !== type.name) {
    issues.push(
      attributeError('90000902', 'product_type', `The listing is of the product type ${type.name}.`),
    );
  }
  const present = Object.fromEntries(
    touched.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])),
  );
  const gone = touched.filter(
    (name) => attributes[name] === undefined && listing.attributes[name] !== undefined,
  );
  issues.push(
    ...checkAttributes(type, present, 'FORM_ONLY'),
    ...gone.filter((name) => type.required.includes(name)).map(missingAttribute),
    ...uneditableIssues(type, listing.attributes, attributes, touched),
  );
  if (touched.includes('item_name') || touched.includes('title_differentiation')) {
    issues.push(...highlightIssues(attributes));
  }
  return { issues, attributes, touched };
}

/**
 * Checks what put sends against its requirements set. An offer alone, or a product alone, leaves the other half of a
 * listing that is there as it is.
 */
export function checkPut(
  type: ProductType,
  before: Attributes,
  { attributes: given, requirements }: { attributes: Attributes; requirements: RequirementsSet },
): CheckedSubmission {
  const replaced = attributesInSet(type, requirements);
  const kept = Object.entries(before).filter(([name]) => !replaced.includes(name));
  const attributes = { ...Object.fromEntries(kept), ...given };
  const issues = [...checkAttributes(type, given, requirements), ...highlightIssues(attributes)];
  return { issues, attributes, touched: Object.keys(given) };
}

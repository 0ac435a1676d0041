import type { AttributeRule, ProductType } from '../../catalog/product-type';
import { testNow } from '../testing/subject-with';
import { commonAttributes, typeRows } from './product-types.data';

const free: AttributeRule = {
  title: '',
  required: false,
  recommended: false,
  editable: true,
  minLength: null,
  maxLength: null,
  minUtf8ByteLength: null,
  maxUtf8ByteLength: null,
  maxItems: null,
  values: null,
};

/** The definition of one of the labelled set's product types, as the Listings API would give it. */
export function productTypeOf(name: string): ProductType {
  const row = typeRows[name];
  if (row === undefined) throw new Error(`no product type ${name}`);
  const attributes: Record<string, AttributeRule> = {};
  for (const [attribute, said] of Object.entries({ ...commonAttributes, ...row.attributes })) {
    const { values = null, ...more } = said;
    attributes[attribute] = {
      ...free,
      title: titleOf(attribute),
      ...more,
      values: values === null ? null : [...values],
    };
  }
  const text = (attribute: string, said: Partial<AttributeRule>) => {
    attributes[attribute] = { ...free, title: titleOf(attribute), ...said };
  };
  text('item_name', { required: true, maxLength: row.titleLength });
  if (row.highlightLength !== null) text('title_differentiation', { maxLength: row.highlightLength });
  text('bullet_point', { required: true, maxLength: row.bulletLength, maxItems: row.bullets });
  text('product_description', { required: true, maxLength: row.descriptionLength });
  text('generic_keyword', { maxUtf8ByteLength: row.searchTermBytes });
  text('main_product_image_locator', { required: true });
  return {
    id: `amazon-uk:${name}`,
    marketplace: 'amazon-uk',
    name,
    displayName: row.displayName,
    checksum: name,
    attributes,
    fetchedAt: testNow,
  };
}

function titleOf(attribute: string): string {
  return attribute
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

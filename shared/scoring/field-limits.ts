import { contentAttributes, type ContentField } from '../catalog/content-fields';
import type { AttributeRule, ProductType } from '../catalog/product-type';
import { policyLimits, usualBulletCount } from './policy-limits.data';
import type { Source } from './rule';
import { sources } from './sources.data';

/** The limit of one field of the editor, in its true unit, and who says so. */
export interface FieldLimit {
  max: number;
  unit: 'characters' | 'bytes';
  /** Most items: bullets only. */
  maxItems: number | null;
  /** Set by policy, or by the product type's schema where that is stricter. */
  source: Source;
}

export interface FieldLimits {
  title: FieldLimit;
  /** Null where the product type has no Item Highlight. */
  itemHighlight: FieldLimit | null;
  bullets: FieldLimit;
  description: FieldLimit;
  searchTerms: FieldLimit;
}

export interface LimitsQuestion {
  productType: ProductType | null;
  isMedia: boolean;
  /** Epoch ms. */
  now: number;
}

/** The limits in force: of policy and schema the stricter. With no product type, policy alone. */
export function fieldLimits(question: LimitsQuestion): FieldLimits {
  const limit = (field: ContentField) => limitOf(field, question);
  return {
    title: limit('title'),
    itemHighlight: hasItemHighlight(question.productType) ? limit('itemHighlight') : null,
    bullets: limit('bullets'),
    description: limit('description'),
    searchTerms: limit('searchTerms'),
  };
}

/** Some product types lack the Item Highlight; older definitions name it `item_highlights`. True when not known. */
export function hasItemHighlight(productType: ProductType | null): boolean {
  return productType === null || attributeOf(productType, 'itemHighlight') !== undefined;
}

function limitOf(field: ContentField, { productType, isMedia, now }: LimitsQuestion): FieldLimit {
  const attribute = productType === null ? undefined : attributeOf(productType, field);
  const candidates = [...policyOf(field, isMedia, now), ...schemaLimits(attribute)];
  const strictest = candidates.reduce(stricter);
  const maxItems = field === 'bullets' ? (attribute?.maxItems ?? usualBulletCount) : null;
  return { ...strictest, maxItems };
}

type Limit = Omit<FieldLimit, 'maxItems'>;

function policyOf(field: ContentField, isMedia: boolean, now: number): Limit[] {
  const day = new Date(now).toISOString().slice(0, 10);
  const rows = policyLimits.filter((row) => row.field === field && (row.media ?? isMedia) === isMedia);
  const inForce = rows.filter((row) => row.from <= day && (row.until === undefined || day < row.until));
  // Before its first day a field that is new (the Item Highlight) is held to the limit that it came with.
  const [first] = rows;
  const chosen = inForce.length > 0 || first === undefined ? inForce : [first];
  return chosen.map(({ max, unit, source }) => ({ max, unit, source }));
}

function schemaLimits(attribute: AttributeRule | undefined): Limit[] {
  const limits: Limit[] = [];
  const source = sources.productType;
  if (attribute?.maxLength) limits.push({ max: attribute.maxLength, unit: 'characters', source });
  if (attribute?.maxUtf8ByteLength) limits.push({ max: attribute.maxUtf8ByteLength, unit: 'bytes', source });
  return limits;
}

/** A character is one byte or more, so at equal figures bytes are the stricter. */
function stricter(a: Limit, b: Limit): Limit {
  if (a.max !== b.max) return a.max < b.max ? a : b;
  return a.unit === 'bytes' || b.unit === 'characters' ? a : b;
}

function attributeOf(productType: ProductType, field: ContentField): AttributeRule | undefined {
  const attribute = productType.attributes[contentAttributes[field]];
  return attribute ?? (field === 'itemHighlight' ? productType.attributes['item_highlights'] : undefined);
}

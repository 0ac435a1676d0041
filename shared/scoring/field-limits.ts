import type { ProductType } from '../catalog/product-type';
import type { Source } from './rule';

/** The limit of one field of the editor, in its true unit, and who says so. */
export interface FieldLimit {
  max: number;
  unit: 'characters' | 'bytes';
  /** Most items: bullets only. */
  maxItems: number | null;
  /** Set by policy, by the product type's schema, or our own default when neither is known. */
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

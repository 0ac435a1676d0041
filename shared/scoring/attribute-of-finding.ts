import { contentAttributes, contentFields } from '../catalog/content-fields';
import type { Finding } from './score-result';

/**
 * Amazon's attribute that a finding is about, or null where none is (ratings, stars, a status). The finding's own
 * attribute stands before its field's; of an image without one it is the main image's.
 */
export function attributeOfFinding(finding: Pick<Finding, 'field' | 'attribute'>): string | null {
  if (finding.attribute !== null) return finding.attribute;
  const field = contentFields.find((name) => name === finding.field);
  if (field !== undefined) return contentAttributes[field];
  if (finding.field === 'images') return 'main_product_image_locator';
  return finding.field === 'offer' ? 'purchasable_offer' : null;
}

/** The attribute that holds an image of a gallery: `MAIN`, `PT01` … `PT08`, `SWCH`. */
export function attributeOfImage(variant: string): string {
  if (variant === 'SWCH') return 'swatch_product_image_locator';
  const place = /^PT0?(\d+)$/.exec(variant);
  return place === null ? 'main_product_image_locator' : `other_product_image_locator_${place[1] ?? '1'}`;
}

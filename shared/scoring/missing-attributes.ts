import { contentAttributes } from '../catalog/content-fields';
import type { AttributeRule, ProductType } from '../catalog/product-type';
import type { Subject } from './subject';

/** Held in other facts, and judged by rules of their own or by Amazon's issues. */
const heldElsewhere = new Set<string>([
  ...Object.values(contentAttributes),
  'item_highlights',
  'brand',
  'main_product_image_locator',
  'purchasable_offer',
  'fulfillment_availability',
  'list_price',
]);

/** The attributes that a product type asks for and a listing leaves empty. */
export function missingAttributes(
  subject: Subject,
  productType: ProductType,
  isAsked: (rule: AttributeRule) => boolean,
): { asked: number; missing: { name: string; title: string }[] } {
  const attributes = subject.attributes.known ? subject.attributes.value : {};
  const asked = Object.entries(productType.attributes).filter(
    ([name, rule]) =>
      isAsked(rule) && !heldElsewhere.has(name) && !name.startsWith('other_product_image_locator'),
  );
  const missing = asked.filter(([name]) => (attributes[name] ?? '').trim() === '');
  return {
    asked: asked.length,
    missing: missing.map(([name, rule]) => ({ name, title: rule.title || name })),
  };
}

import { describe, expect, it } from 'vitest';
import { attributeOfFinding, attributeOfImage } from './attribute-of-finding';

describe('the attribute of a finding', () => {
  it.each([
    ['title', 'item_name'],
    ['itemHighlight', 'title_differentiation'],
    ['bullets', 'bullet_point'],
    ['description', 'product_description'],
    ['searchTerms', 'generic_keyword'],
    ['images', 'main_product_image_locator'],
    ['offer', 'purchasable_offer'],
    [null, null],
  ])('of the field %s is %s', (field, attribute) => {
    expect(attributeOfFinding({ field, attribute: null })).toBe(attribute);
  });

  it('is the finding’s own where it names one', () => {
    expect(attributeOfFinding({ field: 'offer', attribute: 'fulfillment_availability' })).toBe(
      'fulfillment_availability',
    );
    expect(attributeOfFinding({ field: null, attribute: 'material' })).toBe('material');
  });
});

describe('the attribute of an image', () => {
  it.each([
    ['MAIN', 'main_product_image_locator'],
    ['PT01', 'other_product_image_locator_1'],
    ['PT08', 'other_product_image_locator_8'],
    ['SWCH', 'swatch_product_image_locator'],
  ])('%s is %s', (variant, attribute) => {
    expect(attributeOfImage(variant)).toBe(attribute);
  });
});

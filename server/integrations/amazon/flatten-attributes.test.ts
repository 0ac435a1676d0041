import { describe, expect, it } from 'vitest';
import { marketplaces } from '../../../shared/catalog/marketplace';
import { flattenAttributes } from './flatten-attributes';

const uk = marketplaces['amazon-uk'];
const here = { marketplace_id: uk.amazonId };

describe('attributes made flat', () => {
  it('keep value and unit, and the sides of a box', () => {
    expect(
      flattenAttributes(
        {
          item_weight: [{ value: 1.2, unit: 'kilograms', ...here }],
          unit_count: [{ value: 50, type: { value: 'Count', language_tag: 'en_GB' }, ...here }],
          item_dimensions: [
            {
              length: { value: 120, unit: 'millimeters' },
              width: { value: 80, unit: 'millimeters' },
              height: { value: 30, unit: 'millimeters' },
              ...here,
            },
          ],
          batteries_required: [{ value: false, ...here }],
        },
        uk,
      ),
    ).toEqual({
      item_weight: '1.2 kilograms',
      unit_count: '50 Count',
      item_dimensions: '120 x 80 x 30 millimeters',
      batteries_required: 'false',
    });
  });

  it('say every value of an attribute that has several, of this marketplace and language alone', () => {
    expect(
      flattenAttributes(
        {
          material: [
            { value: 'Steel', language_tag: 'en_GB', ...here },
            { value: 'Brass', language_tag: 'en_GB', ...here },
            { value: 'Stahl', language_tag: 'de_DE', marketplace_id: 'A1PA6795UKMFR9' },
          ],
        },
        uk,
      ),
    ).toEqual({ material: 'Steel', 'material#2': 'Brass' });
  });

  it('read an attribute of parts, which is not an empty one', () => {
    expect(
      flattenAttributes(
        {
          shank: [{ type: [{ value: 'Hex', language_tag: 'en_GB' }], ...here }],
          battery: [
            {
              cell_composition: [{ value: 'lithium_ion' }],
              weight: [{ value: 45, unit: 'grams' }],
              ...here,
            },
          ],
          empty: [{ ...here }],
        },
        uk,
      ),
    ).toEqual({ shank: 'Hex', battery: 'lithium_ion, 45 grams' });
  });
});

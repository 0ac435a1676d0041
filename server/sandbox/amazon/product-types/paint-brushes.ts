import { productType } from './product-type';
import { textAttribute } from './text-attribute';
import { measureAttribute } from './value-attributes';

export const paintBrushes = productType({
  name: 'PAINT_BRUSHES',
  displayName: 'Paint Brushes and Rollers',
  keywords: ['paint', 'brush', 'brushes', 'roller', 'decorating', 'sleeve', 'emulsion', 'gloss'],
  limits: { titleLength: 180 },
  attributes: {
    bristle_material: textAttribute({
      title: 'Bristle Material',
      description: 'What the bristles are made of.',
      maxLength: 60,
      example: 'Synthetic filament',
    }),
    brush_width: measureAttribute({ title: 'Width', description: 'Width of the brush.', unit: 'length' }),
    paint_type: textAttribute({
      title: 'Paint Type',
      description: 'Paints that it is made for.',
      maxLength: 60,
      maxUniqueItems: 5,
      example: 'Water-based',
    }),
  },
});

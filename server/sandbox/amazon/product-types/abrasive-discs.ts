import { productType } from './product-type';
import { textAttribute } from './text-attribute';
import { countAttribute, measureAttribute } from './value-attributes';

/** A type without the Item Highlight. */
export const abrasiveDiscs = productType({
  name: 'ABRASIVE_DISCS',
  displayName: 'Abrasive Discs',
  keywords: ['abrasive', 'sanding', 'disc', 'discs', 'sandpaper', 'flap', 'grinding', 'cutting', 'grit'],
  limits: { titleLength: 150, highlightLength: null, searchTermBytes: 250 },
  required: ['unit_count'],
  attributes: {
    grit_rating: countAttribute({ title: 'Grit', description: 'The grit number.', maximum: 5_000 }),
    disc_diameter: measureAttribute({ title: 'Disc Diameter', description: 'Outside.', unit: 'length' }),
    backing_type: textAttribute({
      title: 'Backing',
      description: 'How the disc is held.',
      maxLength: 60,
      example: 'Hook and loop',
    }),
  },
});

import { productType } from './product-type';
import { textAttribute } from './text-attribute';
import { choiceAttribute, measureAttribute } from './value-attributes';

export const drillBits = productType({
  name: 'DRILL_BITS',
  displayName: 'Drill Bits',
  keywords: ['drill', 'bit', 'bits', 'hss', 'masonry', 'sds', 'auger', 'holesaw', 'twist'],
  required: ['material'],
  attributes: {
    drill_bit_shank_type: choiceAttribute({
      title: 'Shank',
      description: 'The end that goes into the chuck.',
      choices: { round: 'Round', hex: 'Hexagonal', sds_plus: 'SDS-plus', sds_max: 'SDS-max' },
    }),
    cutting_diameter: measureAttribute({
      title: 'Cutting Diameter',
      description: 'Diameter of the hole.',
      unit: 'length',
    }),
    compatible_material: textAttribute({
      title: 'Compatible Material',
      description: 'What it drills.',
      maxLength: 80,
      maxUniqueItems: 5,
      example: 'Mild steel',
    }),
  },
});

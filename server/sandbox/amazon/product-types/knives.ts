import { productType } from './product-type';
import { textAttribute } from './text-attribute';
import { choiceAttribute, measureAttribute } from './value-attributes';

/** Sold to adults alone: the age declaration is required. */
export const knives = productType({
  name: 'KNIVES',
  displayName: 'Knives and Cutters',
  keywords: ['knife', 'knives', 'cutter', 'stanley', 'utility', 'snap-off', 'trimming', 'hobby'],
  limits: { bulletLength: 300, bullets: 5, titleLength: 150 },
  required: ['minimum_purchase_age', 'blade_material'],
  attributes: {
    blade_material: textAttribute({
      title: 'Blade Material',
      description: 'What the blade is made of.',
      maxLength: 60,
      example: 'Carbon steel',
    }),
    blade_length: measureAttribute({
      title: 'Blade Length',
      description: 'Length of the edge.',
      unit: 'length',
    }),
    minimum_purchase_age: choiceAttribute({
      title: 'Minimum Age to Buy',
      description: 'Knives and blades are not sold to anyone under 18.',
      group: 'safety_and_compliance',
      choices: { '18': '18 years' },
    }),
    knife_mechanism: choiceAttribute({
      title: 'Mechanism',
      description: 'How the blade is held.',
      choices: { fixed: 'Fixed', retractable: 'Retractable', snap_off: 'Snap-off', folding: 'Folding' },
    }),
  },
});

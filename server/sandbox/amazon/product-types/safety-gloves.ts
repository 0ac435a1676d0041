import { productType } from './product-type';
import { textAttribute } from './text-attribute';
import { choiceAttribute } from './value-attributes';

export const safetyGloves = productType({
  name: 'SAFETY_GLOVES',
  displayName: 'Safety Gloves',
  keywords: ['glove', 'gloves', 'safety', 'work', 'nitrile', 'cut', 'resistant', 'ppe', 'rigger'],
  limits: { titleLength: 150, highlightLength: 100 },
  required: ['size', 'material'],
  attributes: {
    glove_cuff: textAttribute({
      title: 'Cuff',
      description: 'Kind of cuff.',
      maxLength: 60,
      example: 'Knitted',
    }),
    cut_resistance_level: choiceAttribute({
      title: 'Cut Resistance',
      description: 'EN 388 level.',
      group: 'safety_and_compliance',
      choices: { a: 'A', b: 'B', c: 'C', d: 'D', e: 'E', f: 'F', x: 'Not tested' },
    }),
    safety_standard: textAttribute({
      title: 'Safety Standard',
      description: 'The standard that it was tested to.',
      group: 'safety_and_compliance',
      maxLength: 60,
      maxUniqueItems: 3,
      example: 'EN 388:2016',
    }),
  },
});

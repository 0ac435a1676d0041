import { productType } from './product-type';
import { countAttribute, choiceAttribute, measureAttribute } from './value-attributes';

export const sawBlades = productType({
  name: 'SAW_BLADES',
  displayName: 'Saw Blades',
  keywords: ['saw', 'blade', 'blades', 'jigsaw', 'circular', 'hacksaw', 'mitre', 'reciprocating'],
  limits: { bulletLength: 300 },
  attributes: {
    blade_type: choiceAttribute({
      title: 'Blade Type',
      description: 'The saw that it fits.',
      choices: {
        circular: 'Circular',
        jigsaw: 'Jigsaw',
        reciprocating: 'Reciprocating',
        hacksaw: 'Hacksaw',
        multi_tool: 'Multi-tool',
      },
    }),
    number_of_teeth: countAttribute({
      title: 'Number of Teeth',
      description: 'Teeth of one blade.',
      maximum: 500,
    }),
    blade_diameter: measureAttribute({ title: 'Blade Diameter', description: 'Outside.', unit: 'length' }),
    bore_diameter: measureAttribute({
      title: 'Bore',
      description: 'The hole in the middle.',
      unit: 'length',
    }),
  },
});

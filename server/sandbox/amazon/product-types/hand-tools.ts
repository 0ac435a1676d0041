import { productType } from './product-type';
import { textAttribute } from './text-attribute';
import { flagAttribute } from './value-attributes';

export const handTools = productType({
  name: 'HAND_TOOLS',
  displayName: 'Hand Tools',
  keywords: [
    'hand',
    'tool',
    'tools',
    'hammer',
    'spanner',
    'wrench',
    'screwdriver',
    'pliers',
    'chisel',
    'level',
  ],
  limits: { bullets: 10 },
  attributes: {
    handle_material: textAttribute({
      title: 'Handle Material',
      description: 'What the handle is made of.',
      maxLength: 60,
      example: 'Ash',
    }),
    is_insulated: flagAttribute({ title: 'Insulated', description: 'Made for work on live parts.' }),
    head_material: textAttribute({
      title: 'Head Material',
      description: 'What the working end is made of.',
      maxLength: 60,
      example: 'Drop-forged steel',
    }),
  },
});

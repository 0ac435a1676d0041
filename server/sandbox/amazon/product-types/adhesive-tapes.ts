import { productType } from './product-type';
import { textAttribute } from './text-attribute';
import { measureAttribute } from './value-attributes';

/** A type without the Item Highlight. */
export const adhesiveTapes = productType({
  name: 'ADHESIVE_TAPES',
  displayName: 'Adhesive Tapes',
  keywords: [
    'tape',
    'tapes',
    'adhesive',
    'masking',
    'duct',
    'electrical',
    'double',
    'sided',
    'gaffer',
    'ptfe',
  ],
  limits: { highlightLength: null, bulletLength: 255, descriptionLength: 1_500 },
  required: ['unit_count'],
  attributes: {
    tape_width: measureAttribute({ title: 'Width', description: 'Width of the tape.', unit: 'length' }),
    tape_length: measureAttribute({ title: 'Length', description: 'Length of one roll.', unit: 'length' }),
    adhesive_type: textAttribute({
      title: 'Adhesive',
      description: 'Kind of adhesive.',
      maxLength: 60,
      example: 'Acrylic',
    }),
  },
});

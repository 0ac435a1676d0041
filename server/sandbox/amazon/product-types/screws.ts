import { productType } from './product-type';
import { choiceAttribute, measureAttribute } from './value-attributes';

export const screws = productType({
  name: 'SCREWS',
  displayName: 'Screws',
  keywords: ['screw', 'screws', 'woodscrew', 'fixings', 'decking', 'drywall', 'fastener', 'bolt'],
  limits: { titleLength: 150, bullets: 10, bulletLength: 255, searchTermBytes: 250 },
  required: ['unit_count', 'number_of_items'],
  attributes: {
    drive_system: choiceAttribute({
      title: 'Drive',
      description: 'The recess in the head.',
      choices: {
        pozidriv: 'Pozidriv',
        torx: 'Torx',
        phillips: 'Phillips',
        slotted: 'Slotted',
        hex: 'Hexagonal',
      },
    }),
    head_style: choiceAttribute({
      title: 'Head',
      description: 'Shape of the head.',
      choices: { countersunk: 'Countersunk', pan: 'Pan', hex: 'Hexagonal', bugle: 'Bugle', round: 'Round' },
    }),
    thread_size: measureAttribute({
      title: 'Thread Diameter',
      description: 'Outside diameter.',
      unit: 'length',
    }),
    fastener_length: measureAttribute({ title: 'Length', description: 'Under the head.', unit: 'length' }),
  },
});

import { productType, requiredWhen } from './product-type';
import { choiceAttribute, flagAttribute, measureAttribute } from './value-attributes';

export const lightBulbs = productType({
  name: 'LIGHT_BULBS',
  displayName: 'Light Bulbs',
  keywords: ['light', 'bulb', 'bulbs', 'led', 'lamp', 'gu10', 'e27', 'b22', 'candle'],
  limits: { bullets: 10, bulletLength: 700, descriptionLength: 3_000 },
  required: ['wattage', 'bulb_base'],
  attributes: {
    bulb_base: choiceAttribute({
      title: 'Base',
      description: 'The fitting.',
      choices: { b22d: 'B22d bayonet', e27: 'E27', e14: 'E14', gu10: 'GU10', g9: 'G9', mr16: 'MR16' },
    }),
    wattage: measureAttribute({ title: 'Wattage', description: 'Power drawn.', unit: 'power' }),
    brightness: measureAttribute({ title: 'Brightness', description: 'Light given.', unit: 'light' }),
    color_temperature: measureAttribute({
      title: 'Colour Temperature',
      description: 'Warm or cool.',
      unit: 'temperature',
    }),
    voltage: measureAttribute({ title: 'Voltage', description: 'Supply voltage.', unit: 'voltage' }),
    is_dimmable: flagAttribute({ title: 'Dimmable', description: 'Works on a dimmer.' }),
    dimmer_compatibility: choiceAttribute({
      title: 'Dimmer',
      description: 'The kind of dimmer that it works with.',
      choices: { trailing_edge: 'Trailing edge', leading_edge: 'Leading edge', any: 'Any' },
    }),
    energy_efficiency_class: choiceAttribute({
      title: 'Energy Class',
      description: 'Class on the energy label.',
      group: 'safety_and_compliance',
      choices: { a: 'A', b: 'B', c: 'C', d: 'D', e: 'E', f: 'F', g: 'G' },
    }),
  },
  conditions: [requiredWhen('is_dimmable', true, ['dimmer_compatibility'])],
});

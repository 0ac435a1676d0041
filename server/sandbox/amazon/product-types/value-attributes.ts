import {
  attribute,
  languageTag,
  leaf,
  marketplaceId,
  type AttributeDefinition,
  type PropertyGroup,
} from './attribute';

interface ValueShape {
  title: string;
  description: string;
  group?: PropertyGroup;
  offer?: boolean;
}

/** A value from a list: what the API takes, and the words that a person sees. */
export function choiceAttribute(
  shape: ValueShape & { choices: Record<string, string> },
): AttributeDefinition {
  const { choices, ...rest } = shape;
  return attribute({
    ...rest,
    members: {
      value: leaf(shape.title, {
        type: 'string',
        enum: Object.keys(choices),
        enumNames: Object.values(choices),
      }),
      marketplace_id: marketplaceId,
    },
  });
}

/** A whole number, e.g. a number of pieces. */
export function countAttribute(shape: ValueShape & { maximum?: number }): AttributeDefinition {
  const { maximum, ...rest } = shape;
  return attribute({
    ...rest,
    members: {
      value: leaf(shape.title, { type: 'integer', minimum: 1, ...(maximum && { maximum }) }),
      marketplace_id: marketplaceId,
    },
  });
}

/** A yes or no. */
export function flagAttribute(shape: ValueShape): AttributeDefinition {
  return attribute({
    ...shape,
    members: {
      value: leaf(shape.title, { type: 'boolean', enum: [false, true], enumNames: ['No', 'Yes'] }),
      marketplace_id: marketplaceId,
    },
  });
}

const lengthUnits = {
  millimeters: 'Millimetres',
  centimeters: 'Centimetres',
  meters: 'Metres',
  inches: 'Inches',
};
const weightUnits = { grams: 'Grams', kilograms: 'Kilograms' };
export const units = {
  length: lengthUnits,
  weight: weightUnits,
  volume: { milliliters: 'Millilitres', liters: 'Litres' },
  power: { watts: 'Watts' },
  voltage: { volts: 'Volts' },
  light: { lumen: 'Lumen' },
  temperature: { kelvin: 'Kelvin', degrees_celsius: 'Degrees Celsius' },
} satisfies Record<string, Record<string, string>>;

const measured = (title: string, choices: Record<string, string>) => ({
  value: leaf(title, { type: 'number', minimum: 0 }),
  unit: leaf(`${title} unit`, {
    type: 'string',
    enum: Object.keys(choices),
    enumNames: Object.values(choices),
  }),
});

/** A number with a unit. */
export function measureAttribute(shape: ValueShape & { unit: keyof typeof units }): AttributeDefinition {
  const { unit, ...rest } = shape;
  return attribute({
    ...rest,
    members: { ...measured(shape.title, units[unit]), marketplace_id: marketplaceId },
  });
}

/** Length, width and height together. */
export function boxAttribute(shape: ValueShape): AttributeDefinition {
  const side = (title: string) => ({
    type: 'object',
    required: ['value', 'unit'],
    properties: measured(title, units.length),
    additionalProperties: false,
  });
  return attribute({
    ...shape,
    members: {
      length: side('Length'),
      width: side('Width'),
      height: side('Height'),
      marketplace_id: marketplaceId,
    },
  });
}

/** Number of units for the unit price that UK law asks for: count and what is counted. */
export function unitCountAttribute(): AttributeDefinition {
  return attribute({
    title: 'Unit Count',
    description: 'How much is in the pack, for the price per unit.',
    members: {
      value: leaf('Unit Count', { type: 'number', exclusiveMinimum: 0 }),
      type: {
        type: 'object',
        required: ['value', 'language_tag'],
        properties: {
          value: leaf('Unit Count Type', { type: 'string', minLength: 1, maxLength: 50 }),
          language_tag: languageTag,
        },
        additionalProperties: false,
      },
      marketplace_id: marketplaceId,
    },
  });
}

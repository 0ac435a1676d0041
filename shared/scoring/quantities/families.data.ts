export type Family =
  | 'length'
  | 'mass'
  | 'volume'
  | 'voltage'
  | 'power'
  | 'current'
  | 'charge'
  | 'torque'
  | 'speed'
  | 'pressure'
  | 'light';

/** Each unit that we compare, by the name of `units.data.ts`: its family, and how many base units (mm, g, ml, V …) it has. */
export const unitFamilies: Readonly<Record<string, { family: Family; factor: number; isImperial?: true }>> = {
  µm: { family: 'length', factor: 0.001 },
  mm: { family: 'length', factor: 1 },
  cm: { family: 'length', factor: 10 },
  m: { family: 'length', factor: 1000 },
  in: { family: 'length', factor: 25.4, isImperial: true },
  ft: { family: 'length', factor: 304.8, isImperial: true },
  yd: { family: 'length', factor: 914.4, isImperial: true },
  mg: { family: 'mass', factor: 0.001 },
  g: { family: 'mass', factor: 1 },
  kg: { family: 'mass', factor: 1000 },
  lb: { family: 'mass', factor: 453.592, isImperial: true },
  oz: { family: 'mass', factor: 28.35, isImperial: true },
  ml: { family: 'volume', factor: 1 },
  cl: { family: 'volume', factor: 10 },
  l: { family: 'volume', factor: 1000 },
  V: { family: 'voltage', factor: 1 },
  W: { family: 'power', factor: 1 },
  kW: { family: 'power', factor: 1000 },
  A: { family: 'current', factor: 1 },
  Ah: { family: 'charge', factor: 1 },
  mAh: { family: 'charge', factor: 0.001 },
  Nm: { family: 'torque', factor: 1 },
  rpm: { family: 'speed', factor: 1 },
  bar: { family: 'pressure', factor: 1 },
  psi: { family: 'pressure', factor: 0.068948, isImperial: true },
  lm: { family: 'light', factor: 1 },
};

/** Amazon's own names of units in attributes, where they differ from what sellers write. */
export const amazonUnits: Readonly<Record<string, string>> = {
  micrometers: 'µm',
  centimeters: 'cm',
  centimeter: 'cm',
  kilograms: 'kg',
  kilogram: 'kg',
  milligrams: 'mg',
  pounds: 'lb',
  pound: 'lb',
  ounces: 'oz',
  ounce: 'oz',
  yards: 'yd',
  milliliters: 'ml',
  millilitres: 'ml',
  centiliters: 'cl',
  kilowatts: 'kW',
  amp_hours: 'Ah',
  'amp hours': 'Ah',
  milliamp_hours: 'mAh',
  'milliamp hours': 'mAh',
  milliampere_hour: 'mAh',
  newton_meters: 'Nm',
  'newton meters': 'Nm',
  newton_metres: 'Nm',
  'newton metres': 'Nm',
  revolutions_per_minute: 'rpm',
  bars: 'bar',
  lumen: 'lm',
};

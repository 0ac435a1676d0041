import type { Family } from '../family';
import { abrasiveDiscs } from './abrasive-discs.data';
import { drillBits } from './drill-bits.data';
import { tools } from './hand-tools.data';
import { knives } from './knives.data';
import { lightBulbs } from './light-bulbs.data';
import { paintBrushes } from './paint-brushes.data';
import { rivalsDrilling } from './rivals-drilling.data';
import { rivalsFinishing } from './rivals-finishing.data';
import { safetyGloves } from './safety-gloves.data';
import { sawBlades } from './saw-blades.data';
import { screws } from './screws.data';
import { tapes } from './adhesive-tapes.data';

/** All families of the catalogue, own ones first. */
export const families: Family[] = [
  ...drillBits,
  ...screws,
  ...sawBlades,
  ...abrasiveDiscs,
  ...tools,
  ...tapes,
  ...paintBrushes,
  ...lightBulbs,
  ...safetyGloves,
  ...knives,
  ...rivalsDrilling,
  ...rivalsFinishing,
];

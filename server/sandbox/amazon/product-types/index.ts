import { abrasiveDiscs } from './abrasive-discs';
import { adhesiveTapes } from './adhesive-tapes';
import { drillBits } from './drill-bits';
import { handTools } from './hand-tools';
import { knives } from './knives';
import { lightBulbs } from './light-bulbs';
import { paintBrushes } from './paint-brushes';
import type { ProductType } from './product-type';
import { safetyGloves } from './safety-gloves';
import { sawBlades } from './saw-blades';
import { screws } from './screws';

/** Every product type that the simulated Amazon defines. */
export const productTypes: ProductType[] = [
  drillBits,
  screws,
  sawBlades,
  abrasiveDiscs,
  handTools,
  adhesiveTapes,
  paintBrushes,
  lightBulbs,
  safetyGloves,
  knives,
];

const byName = new Map(productTypes.map((type) => [type.name, type]));

/** The product type of a name such as `DRILL_BITS`. */
export function productTypeNamed(name: string): ProductType | undefined {
  return byName.get(name);
}

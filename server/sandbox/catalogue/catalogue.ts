import { composeFamily } from './compose';
import { families } from './families';
import type { CatalogueItem } from './item';

/** Every product of the simulated market: the seller's own SKUs first, then the rivals'. */
export const catalogue: CatalogueItem[] = families.flatMap(composeFamily);

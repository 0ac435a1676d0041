import { cleanListings } from './clean-listings';
import type { Kind, Plant } from './kind';
import { bulletKinds } from './kinds/bullet-kinds.data';
import { factsKinds } from './kinds/facts-kinds.data';
import { imageKinds } from './kinds/image-kinds.data';
import { laterWordings } from './kinds/later-wordings.data';
import { offerKinds } from './kinds/offer-kinds.data';
import { searchKinds } from './kinds/search-kinds.data';
import { textKinds } from './kinds/text-kinds.data';
import { titleKinds } from './kinds/title-kinds.data';
import type { LabelledListing } from './labelled-listing';
import { randomOfSeed } from '../../random-of-seed';
import { oneOf } from './random';

/** A clean listing with exactly one defect. */
export interface MutatedListing {
  kind: Kind;
  plant: Plant;
  clean: LabelledListing;
  labelled: LabelledListing;
}

export const kinds: readonly Kind[] = [
  ...titleKinds,
  ...bulletKinds,
  ...textKinds,
  ...searchKinds,
  ...factsKinds,
  ...imageKinds,
  ...offerKinds,
  ...laterWordings,
];

/** Every plant of every kind, each on a clean listing that suits it, chosen by the seed. */
export function mutatedListings(seed: number): MutatedListing[] {
  const random = randomOfSeed(seed);
  const clean = cleanListings(seed);
  return kinds.flatMap((kind) =>
    kind.plants.map((plant) => {
      const suitable = clean.filter((labelled) => plant.suits?.(labelled) ?? true);
      if (suitable.length === 0) throw new Error(`no listing suits «${plant.name}» of ${kind.name}`);
      const chosen = oneOf(suitable, random);
      return { kind, plant, clean: chosen, labelled: plant.plant(chosen) };
    }),
  );
}

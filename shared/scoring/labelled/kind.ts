import type { Severity } from '../rule';
import type { LabelledListing } from './labelled-listing';

/** One way in which a defect of a kind is planted: the listing as it was, with that one thing wrong. */
export interface Plant {
  /** Tells the plants of a kind apart; for wording, the offending words themselves. */
  name: string;
  /** True where the defect is one of wording: the name is then what was planted, word for word. */
  isWording?: boolean;
  /** Which listings can carry it; all where absent. */
  suits?: (labelled: LabelledListing) => boolean;
  plant: (labelled: LabelledListing) => LabelledListing;
  /** The bullet that the finding must name. */
  index?: number;
  /** Where it must be found, where this differs from the kind's. */
  places?: readonly string[];
  severities?: readonly Severity[];
}

/** A kind of defect, as listed in `docs/scoring.md`, with who must find it and how. */
export interface Kind {
  /** Its row in the list. */
  number: number;
  name: string;
  /** Any one of these must find it. */
  rules: readonly string[];
  severities: readonly Severity[];
  /** Fields or attributes that the finding must name one of; empty: it belongs to the listing as a whole. */
  places: readonly string[];
  /** Rules that rightly speak too: a title with a phrase too many may say too much as well. */
  also?: readonly string[];
  plants: readonly Plant[];
}

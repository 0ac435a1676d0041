import type { Slot } from './slot';
import type { TracedText } from './traced-text';

/** One thing that the inputs say of the product, and the place that it may fill. */
export interface DraftFact {
  slot: Slot;
  text: TracedText;
  /** Before the text in a bullet; empty where the text stands by itself. */
  label: string;
  /** A bare figure («24» teeth) needs its label, so it stays out of a title. */
  needsLabel: boolean;
}

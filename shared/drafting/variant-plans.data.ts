import type { Slot } from './slot';

/** One way of putting the same facts: what leads the title, and whether facts or the seller's bullets come first. */
export interface VariantPlan {
  id: string;
  name: string;
  /** Slots that go before the family's own order. */
  front: readonly Slot[];
  bullets: 'own' | 'facts' | 'figures';
  /** The title ends after these, and the rest goes to the Item Highlight. */
  isShort?: boolean;
  /** Only where the facts are so few that the others come out alike. */
  isSpare?: boolean;
  /** Begin with the seller's own title as it stands, where it keeps the rules. */
  keepsTitle: boolean;
}

export const variantPlans: readonly VariantPlan[] = [
  { id: 'own-order', name: 'Your title, mended', front: [], bullets: 'own', keepsTitle: true },
  {
    id: 'size-first',
    name: 'Size first',
    front: ['size', 'dimensions', 'thread', 'quantity'],
    bullets: 'own',
    keepsTitle: false,
  },
  {
    id: 'part-first',
    name: 'Trade: part number first',
    front: ['part', 'size', 'thread'],
    bullets: 'facts',
    keepsTitle: false,
  },
  {
    id: 'use-first',
    name: 'Use first',
    front: ['use', 'fits', 'size', 'quantity'],
    bullets: 'facts',
    keepsTitle: false,
  },
  {
    id: 'material-first',
    name: 'Material first',
    front: ['material', 'finish', 'colour', 'size', 'quantity'],
    bullets: 'facts',
    keepsTitle: false,
  },
  {
    id: 'short-title',
    name: 'Short title, figures first',
    front: ['size', 'thread'],
    bullets: 'figures',
    keepsTitle: false,
    isShort: true,
  },
  {
    id: 'name-only',
    name: 'Name only, the rest in the Item Highlight',
    front: [],
    bullets: 'facts',
    keepsTitle: false,
    isShort: true,
    isSpare: true,
  },
];

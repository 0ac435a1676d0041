import type { ComponentType } from 'preact';
import type { ListingData } from './listing-data';

export interface ListingPanelProps {
  data: ListingData;
  /** Epoch ms, growing while the page is open. */
  now: number;
}

/** One panel of a listing's page; it draws nothing where it has nothing to say. */
export interface ListingPanelEntry {
  id: string;
  /** The wide column or the narrow one. */
  side: 'main' | 'side';
  View: ComponentType<ListingPanelProps>;
}

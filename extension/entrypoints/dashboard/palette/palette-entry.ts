import type { IconName } from '../../../ui/icon';
import type { ListingRow } from '../../../dashboard/listing-row';

/** One line of the palette: a listing, a page or an act. */
export interface PaletteEntry {
  id: string;
  group: string;
  name: string;
  /** Second line or figure at the end. */
  note?: string;
  icon: IconName;
  /** Drawn with its score and image. */
  row?: ListingRow;
  /** Key that does the same in the table. */
  keyName?: string;
  run: (how: { inNewTab: boolean }) => void;
}

import type { PanelAim } from '../../store/tab-page';
import { openSidePanel as openBeside } from '../../ui/open-side-panel';

/** Opens the side panel and leaves: from a click, with nothing awaited before it. */
export function openSidePanel(aim: Omit<PanelAim, 'at'>): void {
  void openBeside(aim).then(() => window.close());
}

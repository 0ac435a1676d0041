import { browser } from 'wxt/browser';
import { ok } from '@shared/result';
import { aimSidePanel } from '../../store/tab-page';
import type { Handler } from '../handler';

/** Opens the side panel. Nothing may be awaited before `open`: the click that allows it would be spent. */
export const sidePanelOpen: Handler<'sidePanel.open'> = async ({ asin }, { sender }) => {
  const opening = openPanel(sender.tabId);
  if (asin !== null) await aimSidePanel({ asin });
  return ok({ opened: await opening });
};

/** Firefox opens its sidebar only from our own buttons; there the answer is false and the caller says how. */
async function openPanel(tabId: number): Promise<boolean> {
  try {
    await browser.sidePanel.open({ tabId });
    return true;
  } catch {
    return false;
  }
}

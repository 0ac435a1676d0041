import { browser } from 'wxt/browser';
import { aimSidePanel, type PanelAim } from '../store/tab-page';

/** Asked when the page loads, since nothing may be awaited between a click and opening the panel. */
let windowId: number | undefined;
void browser.windows?.getCurrent().then((current) => {
  windowId = current.id;
});

/**
 * Opens the side panel beside the page, on a listing where one is named. Must be called from a click or key, with
 * nothing awaited before it. Where the browser has none its page opens in a tab.
 */
export async function openSidePanel(aim: Omit<PanelAim, 'at'>): Promise<void> {
  const opening = open();
  if (Object.keys(aim).length > 0) await aimSidePanel(aim);
  if (!(await opening)) await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}

async function open(): Promise<boolean> {
  try {
    if (browser.sidePanel && windowId !== undefined) {
      await browser.sidePanel.open({ windowId });
      return true;
    }
    return await openSidebar();
  } catch {
    return false;
  }
}

/** Firefox's own way; WXT's types know Chromium's names only. */
async function openSidebar(): Promise<boolean> {
  const sidebar: unknown = 'sidebarAction' in browser ? browser.sidebarAction : null;
  if (typeof sidebar !== 'object' || sidebar === null || !('open' in sidebar)) return false;
  if (typeof sidebar.open !== 'function') return false;
  await (sidebar.open as () => Promise<void>).call(sidebar);
  return true;
}

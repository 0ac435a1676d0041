import { browser } from 'wxt/browser';

/** What a tab shows, as its content script last reported: the chosen variation, which the address may not name. */
export interface TabPage {
  asin: string;
  url: string;
}

/** Where the side panel was sent by a click elsewhere; `at` tells a new wish from one that it has seen. */
export interface PanelAim {
  asin?: string;
  listingId?: string;
  /** To the list of all listings. */
  all?: boolean;
  at: number;
}

const aimKey = 'panelAim';
const tabKey = (tabId: number) => `tab:${tabId}`;

/** Kept in memory by the browser (`storage.session`): it outlives the worker and ends with the browser. */
export async function rememberTab(tabId: number, page: TabPage): Promise<void> {
  await browser.storage.session.set({ [tabKey(tabId)]: page });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabKey(tabId));
}

export async function readTab(tabId: number): Promise<TabPage | null> {
  const stored = (await browser.storage.session.get(tabKey(tabId)))[tabKey(tabId)];
  return isTabPage(stored) ? stored : null;
}

export async function aimSidePanel(aim: Omit<PanelAim, 'at'>): Promise<void> {
  await browser.storage.session.set({ [aimKey]: { ...aim, at: Date.now() } });
}

/** The last wish, or null; the panel drops one that it has followed. */
export async function readPanelAim(): Promise<PanelAim | null> {
  const stored = (await browser.storage.session.get(aimKey))[aimKey];
  return isPanelAim(stored) ? stored : null;
}

export async function dropPanelAim(): Promise<void> {
  await browser.storage.session.remove(aimKey);
}

function isTabPage(value: unknown): value is TabPage {
  return typeof value === 'object' && value !== null && 'asin' in value && typeof value.asin === 'string';
}

function isPanelAim(value: unknown): value is PanelAim {
  return typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'number';
}

import { browser } from 'wxt/browser';
import type { Alert } from '@shared/catalog/alert';
import type { Connection } from '@shared/catalog/connection';
import { readWaiting, type WaitingChange } from '../../editing/open-changes';
import { asinInUrl } from '../../pages/asin';
import type { Settings } from '../../settings';
import type { Database, QueuedMutation } from '../../store/database';
import { readMeta, type Health } from '../../store/meta';
import { unsettledMutations } from '../../store/queue';
import type { SeenPage } from '../../store/seen-page';
import { loadSettings } from '../../store/settings-store';
import type { Summary } from '../../store/summary';
import { readTab } from '../../store/tab-page';

/** What the popup is told by the browser and not by the database; it stays as it is while the popup is open. */
export interface PopupSetting {
  settings: Settings;
  tab: { asin: string | null; host: string | null };
}

export async function readPopupSetting(): Promise<PopupSetting> {
  const [settings, tab] = await Promise.all([loadSettings(), activeTab()]);
  return { settings, tab };
}

/** Everything that the popup shows, in one read of small rows. */
export interface PopupData {
  paired: boolean;
  serverUrl: string | null;
  health: Health | null;
  summary: Summary | null;
  connection: Connection | null;
  alerts: Alert[];
  waiting: (WaitingChange & { sku: string })[];
  unsettled: QueuedMutation[];
  firstSync: { done: number; collection: string } | null;
  settings: Settings;
  /** The product of the active tab, as its page was last read. */
  page: SeenPage | null;
  host: string | null;
}

/**
 * Reads it from the database alone: a query that waits for anything else (a tab, a setting) is no longer followed by
 * Dexie, and the popup would show for ever what was there when it opened.
 */
export async function readPopup(database: Database, { settings, tab }: PopupSetting): Promise<PopupData> {
  const [device, health, summary, firstSync, connection, alerts, queue, unsettled, page] = await Promise.all([
    readMeta(database, 'device'),
    readMeta(database, 'health'),
    readMeta(database, 'summary'),
    readMeta(database, 'firstSync'),
    database.connections.get('amazon'),
    database.alerts.toArray(),
    database.queue.toArray(),
    unsettledMutations(database),
    tab.asin === null ? undefined : database.pages.get(tab.asin),
  ]);
  return {
    paired: device !== null,
    serverUrl: device?.serverUrl ?? null,
    health,
    summary,
    connection: connection ?? null,
    alerts: alerts.filter((alert) => alert.dismissedAt === null).sort((a, b) => b.createdAt - a.createdAt),
    waiting: await withSkus(
      database,
      queue.flatMap((row) => readWaiting(row) ?? []),
    ),
    unsettled,
    firstSync,
    settings,
    page: page ?? null,
    host: tab.host,
  };
}

async function withSkus(database: Database, waiting: WaitingChange[]): Promise<PopupData['waiting']> {
  const listings = await database.listings.bulkGet(waiting.map((change) => change.listingId));
  return waiting.map((change, at) => ({ ...change, sku: listings[at]?.sku ?? 'a listing' }));
}

async function activeTab(): Promise<{ asin: string | null; host: string | null }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { asin: null, host: null };
  const host = tab.url ? new URL(tab.url).host : null;
  return { asin: (await readTab(tab.id))?.asin ?? asinInUrl(tab.url), host };
}

import { browser } from 'wxt/browser';
import type { Database } from '../store/database';
import { readMeta, writeMeta } from '../store/meta';
import type { Summary } from '../store/summary';

/** More new issues than this at once are one notification: a first sync must not bury the screen. */
const mostAtOnce = 3;

const failuresBeforeSaying = 3;

/**
 * One notification for each critical alert that was not there before. The id of a notification carries the listing, so
 * that a click can open it.
 */
export async function notifyNewIssues(database: Database, summary: Summary): Promise<void> {
  const before = await readMeta(database, 'notified');
  const notified = new Set(before);
  const fresh = summary.criticalAlerts.filter((alert) => !notified.has(alert.id));
  const ids = summary.criticalAlerts.map((alert) => alert.id);
  if (before === null || fresh.length > 0 || ids.length !== notified.size)
    await writeMeta(database, 'notified', ids);
  if (fresh.length > mostAtOnce) {
    const title = `${fresh.length} new critical issues`;
    await show(
      'issues',
      title,
      'Amazon suppresses listings of yours. Open Plumbline to see what to mend first.',
    );
    return;
  }
  for (const alert of fresh) {
    await show(`issue:${alert.listingId ?? ''}:${alert.id}`, 'A new critical issue', alert.message);
  }
}

/** Said once an outage, after three failures in a row. */
export async function notifyOutage(database: Database): Promise<void> {
  const health = await readMeta(database, 'health');
  if (health === null || health.saidOnce || health.failures < failuresBeforeSaying) return;
  await writeMeta(database, 'health', { ...health, saidOnce: true });
  await show(
    'outage',
    'Plumbline cannot reach its server',
    `${health.message ?? ''} Edits are kept on this computer.`.trim(),
  );
}

/** The listing that a notification is about, or null where it is about none. */
export function listingOfNotification(id: string): string | null {
  return /^issue:([^:]+):/.exec(id)?.[1] ?? null;
}

async function show(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

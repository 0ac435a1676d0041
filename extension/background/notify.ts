import { browser } from 'wxt/browser';
import type { Database } from '../store/database';
import { readMeta, writeMeta } from '../store/meta';
import type { Summary } from '../store/summary';

/** More new issues than this at once are one notification: a first sync must not bury the screen. */
const mostAtOnce = 3;

const failuresBeforeSaying = 3;

/**
 * One notification for each critical issue that was not there before; an issue that ended and comes back is new. The
 * id of a notification carries the listing, so that a click can open it.
 */
export async function notifyNewIssues(database: Database, summary: Summary): Promise<void> {
  const notified = new Set(await readMeta(database, 'notified'));
  const fresh = summary.criticalIssues.filter((issue) => !notified.has(issue.key));
  await writeMeta(
    database,
    'notified',
    summary.criticalIssues.map((issue) => issue.key),
  );
  if (fresh.length > mostAtOnce) {
    const listings = new Set(fresh.map((issue) => issue.listingId)).size;
    const title = `${listings} ${listings === 1 ? 'listing has' : 'listings have'} critical issues`;
    await show(
      'issues',
      title,
      'Amazon suppresses them or reports errors. Open Plumbline to see the worst first.',
    );
    return;
  }
  for (const issue of fresh)
    await show(`issue:${issue.listingId}:${issue.key}`, `${issue.sku}: a new critical issue`, issue.message);
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

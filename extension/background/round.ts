import { readMeta } from '../store/meta';
import { unsettledMutations } from '../store/queue';
import { loadSettings } from '../store/settings-store';
import { syncOnce, type SyncParts } from '../sync/sync';
import { attentionCount, showBadge } from './badge';
import { notifyNewIssues, notifyOutage } from './notify';

/** What the alarm does each minute: one round with the server, then badge and notifications. */
export async function runRound(parts: SyncParts): Promise<void> {
  const { paused } = await loadSettings();
  if (!paused) await syncOnce(parts);
  await refreshAttention(parts, paused);
}

/** Brings badge and notifications in line with what the database says now. */
export async function refreshAttention({ store }: SyncParts, paused: boolean): Promise<void> {
  const [summary, unsettled] = await Promise.all([
    readMeta(store.caches, 'summary'),
    unsettledMutations(store.caches),
  ]);
  await showBadge(attentionCount(summary, unsettled.length), paused);
  if (paused) return;
  await notifyOutage(store.caches);
  if (summary) await notifyNewIssues(store.caches, summary);
}

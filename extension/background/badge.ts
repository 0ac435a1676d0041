import { browser } from 'wxt/browser';
import type { Summary } from '../store/summary';

/** What needs attention: critical issues, changes that ask or were refused, and edits that the server did not take. */
export function attentionCount(summary: Summary | null, unsettled: number): number {
  if (summary === null) return unsettled;
  return summary.criticalAlerts.length + summary.asks + summary.refused + unsettled;
}

export async function showBadge(count: number, paused: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#b91c1c' });
  await browser.action.setBadgeText({
    text: paused || count === 0 ? '' : count > 99 ? '99+' : String(count),
  });
  const title =
    count === 0 ? 'Plumbline' : `Plumbline: ${count} ${count === 1 ? 'thing needs' : 'things need'} you`;
  await browser.action.setTitle({ title: paused ? 'Plumbline, paused' : title });
}

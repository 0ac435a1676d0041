import { browser } from 'wxt/browser';
import { aimSidePanel, forgetTab } from '../store/tab-page';
import type { SyncParts } from '../sync/sync';
import { answerMessage } from './answer-message';
import { followPause } from './follow-pause';
import { listingOfNotification } from './notify';
import { runRound } from './round';

const alarmName = 'sync';

/**
 * Everything the worker listens to. It may be stopped and started at any moment, so nothing here is remembered in
 * memory, listeners are set before anything is awaited, and the alarm is made anew at every start. Resolves when the
 * first round is over.
 */
export function startBackground(parts: SyncParts): Promise<void> {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const answer = answerMessage(message, sender, parts);
    if (answer === null) return undefined;
    void answer.then(sendResponse);
    return true;
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === alarmName) void runRound(parts);
  });
  const applyPause = followPause();
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.notifications.onClicked.addListener((id) => void openListing(id));
  return startUp(parts, applyPause);
}

async function startUp(parts: SyncParts, applyPause: () => Promise<void>): Promise<void> {
  await browser.alarms.create(alarmName, { periodInMinutes: 1 });
  await browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: false });
  await applyPause();
  await runRound(parts);
}

/** A notification gives no gesture that the side panel would open on, so the panel's page opens in a tab. */
async function openListing(notificationId: string): Promise<void> {
  const listingId = listingOfNotification(notificationId);
  await browser.notifications.clear(notificationId);
  if (listingId !== null) await aimSidePanel({ listingId });
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}

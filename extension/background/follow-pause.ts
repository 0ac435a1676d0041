import { browser } from 'wxt/browser';
import { isPausedOn, settingsKey } from '../settings';
import { loadSettings } from '../store/settings-store';

/** Hosts on which something of ours is drawn. */
const hosts = [
  'www.amazon.co.uk',
  'www.amazon.com',
  'sellercentral.amazon.co.uk',
  'sellercentral-europe.amazon.com',
  'sellercentral.amazon.com',
];
const pagesOf = (host: string) => `https://${host}/*`;

/** Built from `entrypoints/paused-page.ts`. */
const script = { id: 'paused-page', js: ['/paused-page.js'], runAt: 'document_start' as const };

/** Follows the setting, one change after another; the answer applies it as it is now. Set before a worker awaits anything. */
export function followPause(): () => Promise<void> {
  let last = Promise.resolve();
  const apply = () => (last = last.then(applyPause, applyPause));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[settingsKey]) void apply();
  });
  return apply;
}

/** Makes pages to come on paused sites know that they are, and tells the open ones. */
async function applyPause(): Promise<void> {
  const settings = await loadSettings();
  const matches = hosts.filter((host) => isPausedOn(settings, host)).map(pagesOf);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
  if (String(registered?.matches?.toSorted() ?? '') === String(matches.toSorted())) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [script.id] });
  if (matches.length > 0) await browser.scripting.registerContentScripts([{ ...script, matches }]);
  for (const { id, url } of await browser.tabs.query({ url: hosts.map(pagesOf) })) {
    if (id === undefined || url === undefined) continue;
    const pause = isPausedOn(settings, new URL(url).hostname);
    // A tab without a script of ours has no one to hear it.
    await browser.tabs.sendMessage(id, { pause }).catch(() => null);
  }
}

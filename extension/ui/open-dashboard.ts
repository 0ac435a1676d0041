import { browser } from 'wxt/browser';

/** Shows the dashboard's tab, or opens one; `place` is an address as the dashboard's routes have it: `#/listings`. */
export async function openDashboard(place = ''): Promise<void> {
  const address = browser.runtime.getURL('/dashboard.html');
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(address));
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address + place });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(place === '' ? {} : { url: address + place }) });
  await browser.windows?.update(open.windowId, { focused: true });
}

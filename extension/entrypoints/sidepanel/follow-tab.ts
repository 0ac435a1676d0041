import { signal, type ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { asinInUrl } from '../../pages/asin';
import { dropPanelAim, readPanelAim, readTab } from '../../store/tab-page';

/** What the panel is about: a listing that was chosen, the ASIN of the tab, or nothing yet. */
export type Target = { kind: 'listing'; id: string } | { kind: 'asin'; asin: string } | { kind: 'none' };

export interface Following {
  target: ReadonlySignal<Target>;
  /** A choice in the panel itself; it stands until the tab shows another product. */
  choose(target: Target): void;
}

/**
 * Follows the active tab of this window. A tab that shows no product leaves the panel as it is, so that looking
 * something up elsewhere takes nothing away; `?listing=` and `?asin=` in the panel's own address choose at the start.
 */
export function followTab(address: string): Following {
  const target = signal<Target>(targetInAddress(address));
  let lastAsin: string | null = null;

  const look = async () => {
    const aim = await readPanelAim();
    if (aim) {
      await dropPanelAim();
      if (aim.listingId !== undefined) target.value = { kind: 'listing', id: aim.listingId };
      else if (aim.all) target.value = { kind: 'none' };
      else if (aim.asin !== undefined) target.value = { kind: 'asin', asin: aim.asin };
      lastAsin = aim.asin ?? lastAsin;
      return;
    }
    const asin = await asinOfActiveTab();
    if (asin === null || asin === lastAsin) return;
    lastAsin = asin;
    target.value = { kind: 'asin', asin };
  };

  browser.tabs.onActivated.addListener(() => void look());
  browser.tabs.onUpdated.addListener((_id, change) => {
    if (change.url !== undefined || change.status === 'complete') void look();
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'session') void look();
  });
  void look();
  return { target, choose: (next) => (target.value = next) };
}

function targetInAddress(address: string): Target {
  const query = new URL(address).searchParams;
  const id = query.get('listing');
  const asin = query.get('asin');
  if (id) return { kind: 'listing', id };
  return asin ? { kind: 'asin', asin } : { kind: 'none' };
}

/** The variation that the content script reported, where it belongs to the page that the tab shows now. */
async function asinOfActiveTab(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const inAddress = asinInUrl(tab.url);
  const reported = await readTab(tab.id);
  if (reported && tab.url !== undefined && samePage(reported.url, tab.url)) return reported.asin;
  return inAddress;
}

function samePage(a: string, b: string): boolean {
  try {
    const [left, right] = [new URL(a), new URL(b)];
    return left.host === right.host && left.pathname === right.pathname;
  } catch {
    return false;
  }
}

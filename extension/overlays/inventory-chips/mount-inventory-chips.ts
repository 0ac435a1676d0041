import { send, type InventoryRow } from '../../messages';
import {
  inventoryRowElements,
  isSellerCentralInventory,
  readSellerCentralInventory,
} from '../../pages/seller-central-inventory';
import chipCss from '../chip.css?inline';
import type { Mounted } from '../keep-mounted';
import { quietLine } from '../quiet-line';
import { followTheme, shadowHost } from '../shadow-host';
import { drawInventoryChip } from './draw-inventory-chip';
import css from './inventory-chips.css?inline';
import { spotOf } from './place-over-rows';

/** Amazon's own observers were found unreliable here (facts: pages.md), so the page is also looked at twice a second. */
const lookEveryMs = 500;
/** Rows arrive by script; a page that still has none after this is one that the reader does not know. */
const graceMs = 5_000;

/**
 * Chips over the rows of Manage All Inventory, on one host of our own: nothing is written inside Amazon's rows, and
 * nothing is ever typed or clicked for the seller.
 */
export function mountInventoryChips(standDown: (error: unknown) => void): Mounted | null {
  if (!isSellerCentralInventory(location.href)) return null;
  const { host, root } = shadowHost('plumbline-inventory', chipCss + css);
  const asked = new Set<string>();
  const chips = new Map<string, HTMLElement>();
  const since = Date.now();
  let doubt: string | null = null;
  let isPlanned = false;

  const draw = (rows: Record<string, InventoryRow>) => {
    for (const [sku, row] of Object.entries(rows)) {
      const chip = drawInventoryChip(sku, row);
      chips.get(sku)?.remove();
      chips.set(sku, chip);
      root.append(chip);
    }
    place();
  };
  const ask = async (skus: string[]) => {
    const news = skus.filter((sku) => !asked.has(sku)).slice(0, 500);
    if (news.length === 0) return;
    for (const sku of news) asked.add(sku);
    const answer = await send('inventory.seen', { skus: news });
    if (answer.ok) guard(() => draw(answer.value.rows))();
    else say(answer.error.message);
  };
  const say = (words: string) => {
    if (doubt === words) return;
    doubt = words;
    root.append(quietLine(words));
  };
  /** All is measured before anything is moved, so that the page is laid out once. */
  const place = () => {
    isPlanned = false;
    if (!host.isConnected) document.body.append(host);
    const origin = host.getBoundingClientRect();
    const rows = inventoryRowElements(document);
    const spots = [...chips].map(([sku, chip]) => {
      const row = rows.get(sku);
      return { chip, spot: row ? spotOf(row) : null };
    });
    for (const { chip, spot } of spots) {
      chip.hidden = spot === null;
      if (spot) chip.style.transform = `translate(${spot.left - origin.left}px, ${spot.top - origin.top}px)`;
    }
  };
  const plan = () => {
    if (!isPlanned) requestAnimationFrame(guard(place));
    isPlanned = true;
  };
  const look = () => {
    if (document.hidden) return;
    if (isSellerCentralInventory(location.href)) askForNews();
    place();
  };
  const askForNews = () => {
    const skus = [...inventoryRowElements(document).keys()];
    if (skus.length > 0 && skus.every((sku) => asked.has(sku))) return;
    const { rows } = readSellerCentralInventory(document, location.href).reasons;
    if (rows === undefined) void ask(skus);
    else if (Date.now() - since > graceMs) say(`this layout of the inventory is not known. ${rows}`);
  };
  const guard = (act: () => void) => () => {
    try {
      act();
    } catch (error) {
      unmount();
      standDown(error);
    }
  };
  // What was shown before the tab was left may be old: publishing happens in the side panel and elsewhere.
  const onShow = () => {
    if (!document.hidden) asked.clear();
    followTheme(host);
  };
  const observer = new MutationObserver(plan);
  observer.observe(document.body, { childList: true, subtree: true });
  const timer = setInterval(guard(look), lookEveryMs);
  addEventListener('scroll', plan, { capture: true, passive: true });
  addEventListener('resize', plan);
  document.addEventListener('visibilitychange', onShow);
  function unmount() {
    clearInterval(timer);
    observer.disconnect();
    removeEventListener('scroll', plan, { capture: true });
    removeEventListener('resize', plan);
    document.removeEventListener('visibilitychange', onShow);
    host.remove();
  }
  guard(look)();
  return { unmount };
}

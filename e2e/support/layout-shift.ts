import type { Page } from 'puppeteer';

/** Begins to add up layout shifts that no input caused; call before the page is opened. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const state = { total: 0 };
    Object.assign(globalThis, { __shift: state });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput === false) {
          state.total += Number(entry.value);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has shifted so far, as the layout shift score (Cumulative Layout Shift without its session windows). */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { __shift: { total: number } }).__shift.total);
}

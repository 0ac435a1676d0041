import type { Page } from 'puppeteer';

export interface StripReading {
  asin: string | null;
  title: string | null;
  priceText: string;
  /** Minor units, null where the strip shows «–». */
  priceMinor: number | null;
  total: number | null;
  isBar: boolean;
}

/** Waits until the strip (or the bar that stands in for it) shows a score, and reads what a seller sees there. */
export async function readStrip(page: Page, timeout = 10_000): Promise<StripReading> {
  await page.waitForFunction(
    () => {
      const root = document.querySelector('plumbline-product')?.shadowRoot;
      return root?.querySelector('[data-cell="score"][data-total]') ?? null;
    },
    { timeout, polling: 50 },
  );
  return page.evaluate(() => {
    const root = document.querySelector('plumbline-product')?.shadowRoot;
    const strip = root?.querySelector<HTMLElement>('[data-strip]');
    const total = root?.querySelector<HTMLElement>('[data-cell="score"]')?.dataset.total;
    const price = root?.querySelector<HTMLElement>('[data-cell="price"]');
    return {
      asin: strip?.dataset.asin ?? null,
      title: strip?.dataset.title ?? null,
      priceText: price?.textContent ?? '',
      priceMinor: price?.dataset.minor ? Number(price.dataset.minor) : null,
      total: total === undefined || total === '' ? null : Number(total),
      isBar: strip?.dataset.strip === 'bar',
    };
  });
}

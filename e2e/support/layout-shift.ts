import type { Page } from 'puppeteer';

export interface Moved {
  /** How many elements of the page were compared. */
  compared: number;
  /** Those that stand elsewhere, or are of another size, while our element is shown. */
  moved: string[];
}

/**
 * What of the page our element moves: the place of everything in the page with the element shown and with it hidden.
 * Saved pages shift by themselves while they load (pictures that are not there), so the layout shift score would
 * measure those; this measures us alone, to a tenth of a pixel.
 */
export async function movedBy(page: Page, host: string): Promise<Moved> {
  return page.evaluate((selector) => {
    const ours = document.querySelector<HTMLElement>(selector);
    if (!ours) throw new Error(`${selector} is not on the page`);
    const elements = [...document.body.querySelectorAll('*')].filter((element) => !ours.contains(element));
    const places = () =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height];
      });
    const shown = places();
    ours.style.setProperty('display', 'none', 'important');
    const hidden = places();
    ours.style.removeProperty('display');
    const moved = elements.filter((_, at) =>
      shown[at]?.some((value, side) => Math.abs(value - (hidden[at]?.[side] ?? 0)) > 0.1),
    );
    const names = moved.map((element) => `${element.tagName}#${element.id}.${element.className}`);
    return { compared: elements.length, moved: names.slice(0, 5) };
  }, host);
}

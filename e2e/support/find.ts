import type { ElementHandle, Page } from 'puppeteer';

/** Clicks the visible button, link or tab whose text or accessible name begins with `name`, once it can be clicked. */
export async function press(page: Page, name: string): Promise<void> {
  const found = await waitFor(page, `a button «${name}»`, async () => {
    const handle = await page.evaluateHandle((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, a, summary, [role="tab"]')];
      const nameOf = (element: HTMLElement) =>
        element.getAttribute('aria-label') ?? element.innerText.replace(/\s+/g, ' ').trim();
      const free = all.filter((element) => !(element instanceof HTMLButtonElement && element.disabled));
      return free.find((element) => nameOf(element).startsWith(wanted)) ?? null;
    }, name);
    return handle.asElement() as ElementHandle<HTMLElement> | null;
  });
  await found.click();
}

/** Puts the text into a field in place of what it holds, key by key as a person does. */
export async function write(page: Page, selector: string, text: string): Promise<void> {
  const field = await page.waitForSelector(selector, { visible: true });
  await field?.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}

/** Waits until the page shows the text (or a text that matches), and answers with all that it shows. */
export async function shows(page: Page, text: string | RegExp, timeout = 20_000): Promise<string> {
  const matches = (all: string) => (typeof text === 'string' ? all.includes(text) : text.test(all));
  let last = '';
  const find = async () => {
    last = await page.evaluate(() => document.body.innerText);
    return matches(last) ? last : null;
  };
  return waitFor(page, () => `${String(text)} in:\n${last}`, find, timeout);
}

/** Waits until nothing on the page reads like the text. */
export async function showsNoMore(page: Page, text: string, timeout = 20_000): Promise<void> {
  const find = async () =>
    (await page.evaluate(() => document.body.innerText)).includes(text) ? null : true;
  await waitFor(page, `the end of «${text}»`, find, timeout);
}

/** The value of a field. */
export function valueOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLTextAreaElement).value);
}

/** Asks again and again, 20 times a second, until there is an answer. */
async function waitFor<T>(
  page: Page,
  what: string | (() => string),
  find: () => Promise<T | null>,
  timeout = 20_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    // A page that reloads in the middle of the question is asked again.
    const found = await find().catch((error: unknown) => {
      if (/context was destroyed|detached/i.test(String(error))) return null;
      throw error;
    });
    if (found !== null) return found;
    if (Date.now() > end) {
      const words = typeof what === 'string' ? what : what();
      throw new Error(`${page.url()} did not show ${words} within ${timeout / 1000} s`);
    }
    await new Promise((again) => setTimeout(again, 50));
  }
}

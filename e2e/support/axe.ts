import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong inside elements of ours (their open shadow roots too), by WCAG 2.2 A and AA; none is wanted. */
export async function violationsIn(page: Page, host: string): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (selector) => {
    const axe = (globalThis as unknown as { axe: { run(what: unknown, how: unknown): Promise<AxeResult> } })
      .axe;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const result = await axe.run({ include: [[selector]] }, { runOnly: { type: 'tag', values: tags } });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  }, host);
}

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

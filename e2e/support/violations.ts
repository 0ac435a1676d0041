import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One line for each violation that axe finds, in light and dark. */
export async function violations(of: Page): Promise<string[]> {
  await of.bringToFront();
  await of.evaluate(axeSource);
  const all: string[] = [];
  for (const value of ['light', 'dark']) {
    await of.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const results = await of.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    all.push(
      ...results.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${value} ${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
      ),
    );
  }
  await of.emulateMediaFeatures([]);
  return all;
}

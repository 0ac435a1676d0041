import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkFacts } from '../../extension/pages/check-facts';
import { parsePage } from '../../extension/pages/parse-page';
import { readPage } from '../../extension/pages/read-page';
import { decodeHtml } from './decode-html';
import { pageAddress } from './page-address';
import { readingTable } from './reading-table';

export const READ_PAGE_USAGE = 'read-page FILE [--url URL] [--json]   what a saved page of Amazon shows';

/**
 * `read-page FILE --url URL --json`: reads a saved page and prints `{kind, url, facts, reasons}`, or a table
 * without `--json`. Without `--url` the address is taken from the page's canonical link. Throws with a sentence
 * for the person at the terminal when the file cannot be read or no address is known.
 */
export function readPageCommand(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { url: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [file, ...more] = positionals;
  if (!file || more.length) throw new Error(`Name one file. Usage: ${READ_PAGE_USAGE}`);
  const document = parsePage(decodeHtml(readFileSync(file)));
  const reading = checkFacts(readPage(document, values.url ?? pageAddress(document)));
  const { kind, url, facts, reasons } = reading;
  console.log(values.json ? JSON.stringify({ kind, url, facts, reasons }, null, 2) : readingTable(reading));
}

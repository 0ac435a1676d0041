import { readFileSync } from 'node:fs';
import { checkFacts } from '../../extension/pages/check-facts';
import { parsePage } from '../../extension/pages/parse-page';
import { readPage as read } from '../../extension/pages/read-page';
import { apiError } from '../../shared/api-error';
import { fail, ok } from '../../shared/result';
import type { Command } from './command';
import { decodeHtml } from './decode-html';
import { pageAddress } from './page-address';
import { readingTable } from './reading-table';

/** What a saved page of Amazon shows: `{kind, url, facts, reasons}` as data, a table for people. */
export const readPage: Command = {
  usage: 'FILE',
  help: [
    'Reads a saved page of Amazon: its kind (product, search, robot-check, bestsellers, other; of Seller Central the',
    'inventory and the edit page), its facts, and a reason for what it does not show. Money is in minor units.',
    '  --url URL  where the page was saved from; else its canonical link',
  ].join('\n'),
  options: { url: { type: 'string' } },
  words: [1, 1],
  run({ words: [file = ''], options }) {
    const html = htmlOf(file);
    if (html === null)
      return Promise.resolve(
        fail(apiError('not-found', `There is no file ${file} that can be read.`, { field: 'FILE' })),
      );
    const document = parsePage(html);
    const address = typeof options.url === 'string' ? options.url : addressOf(document);
    if (address === null || !URL.canParse(address)) {
      const message =
        address === null ? NO_ADDRESS : `${address} is no address: give a whole one with --url.`;
      return Promise.resolve(fail(apiError('bad-request', message, { field: '--url' })));
    }
    const { kind, url, facts, reasons } = checkFacts(read(document, address));
    const reading = { kind, url, facts, reasons };
    return Promise.resolve(ok({ text: readingTable(reading), json: reading }));
  },
};

const NO_ADDRESS = 'The page does not say where it was saved from: give its address with --url.';

function htmlOf(file: string): string | null {
  try {
    return decodeHtml(readFileSync(file));
  } catch {
    return null;
  }
}

function addressOf(document: Document): string | null {
  try {
    return pageAddress(document);
  } catch {
    return null;
  }
}

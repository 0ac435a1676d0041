import { readFileSync } from 'node:fs';
import { checkFacts } from '../../extension/pages/check-facts';
import { parsePage } from '../../extension/pages/parse-page';
import { readPage } from '../../extension/pages/read-page';
import { apiError } from '../../shared/api-error';
import { fail, ok } from '../../shared/result';
import type { Command } from './command';
import { decodeHtml } from './decode-html';
import { pageAddress } from './page-address';
import { scoreReading } from './score-reading';
import { scoreTable } from './score-table';

export const scorePage: Command = {
  usage: 'FILE',
  help: [
    'Scores a saved product page, or each result of a saved search page, over what the page shows: the total, its five',
    'components and every finding with its fix. What a page does not show is not counted, and said.',
    '  --url URL  where the page was saved from; else its canonical link',
  ].join('\n'),
  options: { url: { type: 'string' } },
  words: [1, 1],
  run({ words: [file = ''], options, say }) {
    const html = readHtml(file);
    if (html === null)
      return Promise.resolve(fail(apiError('not-found', `There is no file ${file}.`, { field: 'FILE' })));
    const document = parsePage(html);
    const url = typeof options.url === 'string' ? options.url : addressOf(document);
    if (url === null)
      return Promise.resolve(
        fail(
          apiError('bad-request', 'The page does not say where it was saved from: give --url.', {
            field: 'url',
          }),
        ),
      );
    if (!URL.canParse(url))
      return Promise.resolve(fail(apiError('bad-request', `${url} is no address.`, { field: 'url' })));
    const scored = scoreReading(checkFacts(readPage(document, url)), Date.now());
    if (scored.note !== null && scored.rulesKnown.length + scored.rows.length > 0) say(scored.note);
    return Promise.resolve(ok({ text: scoreTable(scored), json: scored }));
  },
};

function readHtml(file: string): string | null {
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

import { writeFileSync } from 'node:fs';
import { isNull } from 'drizzle-orm';
import { listings } from '../../server/database/schema';
import type { Runtime } from '../../server/runtime';
import { listingOfRow } from '../../server/services/listing/listing-of-row';
import { readOwnSubject } from '../../server/services/scoring/own-subject';
import { readScoring } from '../../server/services/scoring/read-scoring';
import { isParentListing } from '../../shared/catalog/listing';
import { changesOfSplit, splitOf } from '../../shared/recommending/propose-text';
import { ok } from '../../shared/result';
import { scoreSubject } from '../../shared/scoring/score';
import { subjectOfDraft } from '../../shared/scoring/subject-of-listing';
import type { Command } from './command';
import { table } from './table';
import { withRuntime } from './with-runtime';

interface ListedTitle {
  sku: string;
  asin: string | null;
  bestSellerRank: number | null;
  title: string;
  size: number;
  max: number;
  proposal: { title: string; itemHighlight: string | null; bullet: string | null; lost: string[] } | null;
  scoreBefore: number | null;
  scoreAfter: number | null;
}

export const titles: Command = {
  usage: '',
  help: [
    'Lists every title over its limit with a proposal that loses no fact: by best seller rank where it is known, else the',
    'longest first.',
    '  --csv FILE  writes the list to a file for a spreadsheet',
  ].join('\n'),
  options: { csv: { type: 'string' } },
  words: [0, 0],
  run: ({ options, say }) =>
    withRuntime(async (runtime) => {
      const listed = await listTitles(runtime);
      if (typeof options.csv === 'string' && options.csv !== '') {
        writeFileSync(options.csv, csvOf(listed));
        say(`Written to ${options.csv}.`);
      }
      const rows = listed.map(({ sku, size, max, proposal, scoreBefore, scoreAfter }) => [
        sku,
        `${size} of ${max}`,
        proposal?.title ?? '–',
        proposal?.itemHighlight ?? proposal?.bullet ?? '–',
        `${scoreBefore ?? '–'} → ${scoreAfter ?? '–'}`,
      ]);
      const head = ['SKU', 'Now', 'Title', 'Highlight or bullet', 'Score'];
      return ok({ text: table(head, rows, 'Every title is within its limit.'), json: listed });
    }),
};

async function listTitles(runtime: Runtime): Promise<ListedTitle[]> {
  const { read } = runtime.database;
  const found: ListedTitle[] = [];
  for (const row of await read.select().from(listings).where(isNull(listings.goneAt))) {
    const listing = listingOfRow(row);
    if (isParentListing(listing)) continue;
    const { weights, thresholds } = await readScoring(read, listing.productType);
    const subject = await readOwnSubject(read, listing);
    const context = { now: runtime.now(), thresholds };
    const split = splitOf({ content: listing.content, subject, context });
    if (split === null) continue;
    const [first] = split.proposals;
    const after = first && subjectOfDraft(subject, changesOfSplit(listing.content, first));
    found.push({
      sku: listing.sku,
      asin: listing.asin,
      bestSellerRank: subject.bestSellerRank.known ? subject.bestSellerRank.value : null,
      title: listing.content.title,
      size: split.size,
      max: split.max,
      proposal: first
        ? {
            title: first.title,
            itemHighlight: first.itemHighlight,
            bullet: first.changedBullet === null ? null : (first.bullets[first.changedBullet] ?? null),
            lost: first.lost,
          }
        : null,
      scoreBefore: scoreSubject(subject, context, { weights }).total,
      scoreAfter: after ? scoreSubject(after, context, { weights }).total : null,
    });
  }
  const rank = ({ bestSellerRank }: ListedTitle) => bestSellerRank ?? Number.MAX_SAFE_INTEGER;
  return found.toSorted((a, b) => rank(a) - rank(b) || b.size - a.size);
}

function csvOf(listed: readonly ListedTitle[]): string {
  const head = [
    'SKU',
    'ASIN',
    'Rank',
    'Title now',
    'Characters',
    'New title',
    'Item Highlight',
    'Bullet',
    'Would lose',
    'Score',
    'Score after',
  ];
  const rows = listed.map((row) => [
    row.sku,
    row.asin,
    row.bestSellerRank,
    row.title,
    row.size,
    row.proposal?.title,
    row.proposal?.itemHighlight,
    row.proposal?.bullet,
    row.proposal?.lost.join('; '),
    row.scoreBefore,
    row.scoreAfter,
  ]);
  return `\uFEFF${[head, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula is kept a text. */
function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

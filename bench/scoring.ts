import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Listing } from '../shared/catalog/listing';
import { rules } from '../shared/scoring/rules';
import { scoreSubject } from '../shared/scoring/score';
import { subjectOfDraft, subjectOfListing } from '../shared/scoring/subject-of-listing';
import type { BenchRow } from './bench-row';
import { makeListings } from './make-listings';
import { medianOf, referenceMs, timesOf } from './reference-loop';

const warmUps = 10;
const runs = 15;
const now = Date.UTC(2026, 10, 24);

/** Scoring: 500 listings, one keystroke in the editor, a cold first score, and the size of the code. */
export async function bench(): Promise<BenchRow[]> {
  const reference = referenceMs();
  const listings = makeListings(500);
  const cold = timesOf(1, () => scoreAll(listings.slice(0, 1)))[0] ?? 0;
  timesOf(warmUps, () => scoreAll(listings));
  const before = process.cpuUsage();
  const all = medianOf(timesOf(runs, () => scoreAll(listings)));
  const used = process.cpuUsage(before);
  const cpu = (used.user + used.system) / 1000 / runs;
  const keystroke = medianOf(timesOf(7, () => typeTitle(listings))) / typedCharacters(listings);
  const bytes = await codeBytes();
  const ratio = (value: number) => value / reference;
  return [
    {
      name: `score 500 listings, ${rules.length} rules`,
      value: all,
      unit: 'ms',
      ratio: ratio(all),
      aim: 150,
      note: `median of ${runs} after ${warmUps} to warm up; ${cpu.toFixed(0)} ms of processor each`,
    },
    { name: 'score one keystroke of a title', value: keystroke, unit: 'ms', ratio: ratio(keystroke), aim: 3 },
    {
      name: 'score the first listing of a fresh process',
      value: cold,
      unit: 'ms',
      ratio: ratio(cold),
      note: 'compiles every rule',
    },
    {
      name: 'scoring code, minified and gzipped',
      value: bytes / 1000,
      unit: 'kB',
      aim: 40,
      note: 'rules, engine, subjects, word lists',
    },
  ];
}

function scoreAll(listings: readonly Listing[]): void {
  for (const listing of listings) scoreSubject(subjectOfListing(listing, null), { now });
}

/** Twenty titles typed character by character, the whole listing scored after each. */
function typeTitle(listings: readonly Listing[]): void {
  for (const listing of listings.slice(0, 20)) {
    const subject = subjectOfListing(listing, null);
    const { title } = listing.content;
    for (let end = 1; end <= title.length; end++) {
      scoreSubject(subjectOfDraft(subject, { title: title.slice(0, end) }), { now });
    }
  }
}

function typedCharacters(listings: readonly Listing[]): number {
  return listings.slice(0, 20).reduce((sum, { content }) => sum + content.title.length, 0);
}

/**
 * What a page or worker loads to score: bundled alone, as the extension's build would. As a script, not as a module:
 * Vite leaves the spaces in a library's module, which the extension's own build does not.
 */
async function codeBytes(): Promise<number> {
  const entry = fileURLToPath(new URL('scoring-entry.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ['iife'], name: 'scoring', fileName: 'scoring' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) =>
    'output' in part ? part.output : [],
  );
  return outputs.reduce((sum, chunk) => sum + (chunk.type === 'chunk' ? gzipSync(chunk.code).length : 0), 0);
}

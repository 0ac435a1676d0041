import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { judgeMutated } from './judge-mutated';
import { mutatedListings, type MutatedListing } from './mutated-listings';

const shared = fileURLToPath(new URL('../..', import.meta.url));

/** Where a rule is tested or a list of words is kept, and the rules themselves; the labelled set apart. */
const sources = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter(
  (path) =>
    path.endsWith('.ts') &&
    !path.includes('labelled') &&
    (path.startsWith('scoring') || /\.(?:data|test)\.ts$/.test(path)),
);
const held = sources.map((path) => plain(readFileSync(`${shared}/${path}`, 'utf8')));

/** Letters and digits alone, so that neither case nor hyphen nor the notation of a list hides a wording. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

const isFresh = ({ plant }: MutatedListing) =>
  plant.isWording === true && !held.some((text) => text.includes(plain(plant.name)));

describe('wording that stands in no rule, no rule’s test and no list of words', () => {
  const fresh = mutatedListings(20_261_124).filter(isFresh);

  it('is planted 200 times and more', () => {
    expect(sources.length).toBeGreaterThan(200);
    console.info(`${fresh.length} planted wordings stand in no rule, rule test or word list.`); // eslint-disable-line no-console
    expect(fresh.length).toBeGreaterThanOrEqual(200);
  });

  it('is found all the same, every one', () => {
    const missed = fresh.map(judgeMutated).filter(({ isFound }) => !isFound);
    expect(missed.map(({ mutated }) => `${mutated.kind.name}: ${mutated.plant.name}`)).toEqual([]);
  });
});

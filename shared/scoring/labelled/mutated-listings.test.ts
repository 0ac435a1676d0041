import { describe, expect, it } from 'vitest';
import { rules } from '../rules';
import { judgeMutated } from './judge-mutated';
import { tableRows, tableText } from './labelled-table';
import { kinds, mutatedListings } from './mutated-listings';

const seed = 20_261_124;

describe('listings with one planted defect', () => {
  const mutated = mutatedListings(seed);
  const verdicts = mutated.map(judgeMutated);

  it('are at least 300, of at least 60 kinds, the same for one seed, and each is changed', () => {
    expect(mutated.length).toBeGreaterThanOrEqual(300);
    expect(new Set(kinds.map(({ number }) => number)).size).toBeGreaterThanOrEqual(60);
    expect(mutatedListings(seed)).toEqual(mutated);
    const unchanged = mutated.filter(
      ({ clean, labelled }) => JSON.stringify(clean) === JSON.stringify(labelled),
    );
    expect(unchanged.map(({ kind, plant }) => `${kind.name}: ${plant.name}`)).toEqual([]);
  });

  it('name rules that there are', () => {
    const known = new Set(rules.map(({ id }) => id as string));
    const named = kinds.flatMap((kind) => [...kind.rules, ...(kind.also ?? [])]);
    expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
  });

  it('have every defect found: by its rule, at its place, as severe as it is', () => {
    console.info(tableText(tableRows(verdicts))); // eslint-disable-line no-console
    const missed = verdicts.filter(({ isFound }) => !isFound);
    expect(
      missed.map(({ mutated: { kind, plant, labelled }, said }) => [
        `${kind.name}: ${plant.name} (${labelled.listing.id})`,
        ...said.map((finding) => `${finding.rule} ${finding.severity}: ${finding.evidence}`),
      ]),
    ).toEqual([]);
  });

  it('raise no other alarm of medium or higher', () => {
    const alarms = verdicts.flatMap(({ mutated: { kind, plant }, falseAlarms }) =>
      falseAlarms.map(({ rule, evidence }) => `${kind.name}: ${plant.name} | ${rule}: ${evidence}`),
    );
    expect(alarms).toEqual([]);
  });

  it('are found wherever they are planted: with other seeds too', { timeout: 120_000 }, () => {
    const missed = [1, 2, 3].flatMap((other) =>
      mutatedListings(other)
        .map(judgeMutated)
        .filter(({ isFound, falseAlarms }) => !isFound || falseAlarms.length > 0),
    );
    expect(
      missed.map(
        ({ mutated: { kind, plant, labelled } }) => `${kind.name}: ${plant.name} (${labelled.listing.id})`,
      ),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { repeatsOf } from './repeats';

describe('stuffing', () => {
  it('is a stem three times in the title, in whatever form, with its places', () => {
    const title = 'Hook Set, Wall Hooks, Coat Hook for the Hall';
    const [found, ...rest] = repeatsOf({ title, bullets: [] });
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      field: 'title',
      stem: 'hook',
      forms: ['hook', 'hooks'],
      count: 3,
      allowed: 2,
    });
    expect(found?.marks.map(({ start, end }) => title.slice(start, end))).toEqual(['Hook', 'Hooks', 'Hook']);
    expect(found?.words).toBe('«hook, hooks» stands 3 times in the title; 2 are allowed');
  });

  it('is no noun that each bullet names once, but a word in every other place', () => {
    const honest = [
      'This hook holds 5 kg',
      'Each hook has two screws',
      'The hook is steel',
      'Paint the hook',
      'Hook size 40 mm',
    ];
    expect(repeatsOf({ title: '', bullets: honest })).toEqual([]);
    const stuffed = [
      'hook wall hook coat hook hat hook',
      'hook for bag hook, key hook, towel hook',
      'steel hook hook',
    ];
    expect(repeatsOf({ title: '', bullets: stuffed })).toMatchObject([
      { field: 'bullets', stem: 'hook', count: 10 },
    ]);
  });

  it('counts no small words, single letters or figures', () => {
    expect(repeatsOf({ title: 'A of the for of the of 10 10 10 x x x', bullets: [] })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { titleNumerals } from './title-numerals';

describe('seo/title-numerals', () => {
  it.each([
    ['Norvane Hooks, Pack of Ten', '10'],
    ['Norvane Ten Pack Hooks', '10'],
    ['Two Norvane Brushes', '2'],
    ['Norvane Five Litres Emulsion', '5'],
  ])('asks for figures in %s', (title, figure) => {
    const outcome = measuredWith(titleNumerals, { title });
    expect(outcome).toMatchObject({ score: 0, severity: 'hint', field: 'title' });
    expect(outcome.fix).toContain(figure);
  });

  it.each([
    'Norvane 10 Pack Hooks',
    'Norvane Two-Part Epoxy 50 ml',
    'Norvane Four Way Lug Wrench',
    'Seven Oaks Saw',
    '3-IN-ONE Oil',
  ])('lets %s be', (title) => {
    expect(measuredWith(titleNumerals, { title }).score).toBe(1);
  });

  it('reads no books, and needs the title', () => {
    expect(measureWith(titleNumerals, { title: 'Ten Sets' }, { isMedia: true }).kind).toBe('not-applicable');
    expect(measureWith(titleNumerals, {})).toMatchObject({ kind: 'unknown', fact: 'title' });
  });
});

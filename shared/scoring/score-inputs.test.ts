import { describe, expect, it } from 'vitest';
import { known } from './fact';
import { causesOf, scoreInputs } from './score-inputs';
import { subjectWith } from './testing/subject-with';

const settings = { settingsVersion: 1, rulesVersion: 'r1', limits: { title: 75 } };
const subject = subjectWith({ title: known('Hex bolt'), rating: known(4.5) });
const before = scoreInputs(subject, settings);
const kindsAfter = (after: ReturnType<typeof scoreInputs>) =>
  causesOf(before, after, 6).map(({ kind }) => kind);

describe('what moved a score', () => {
  it('names the field that changed, with the version', () => {
    const after = scoreInputs({ ...subject, title: known('Hex bolt M8') }, settings);
    expect(causesOf(before, after, 6)).toEqual([{ kind: 'listing', words: 'Title changed (version 6)' }]);
  });

  it('tells what is newly known from a change of the listing', () => {
    expect(kindsAfter(scoreInputs({ ...subject, rating: known(4.1) }, settings))).toEqual(['knowledge']);
    expect(kindsAfter(scoreInputs({ ...subject, measuredImages: known([]) }, settings))).toEqual([
      'knowledge',
    ]);
  });

  it('names weights, rules and limits', () => {
    expect(kindsAfter(scoreInputs(subject, { ...settings, settingsVersion: 2 }))).toEqual(['weights']);
    expect(kindsAfter(scoreInputs(subject, { ...settings, rulesVersion: 'r2' }))).toEqual(['rules']);
    expect(kindsAfter(scoreInputs(subject, { ...settings, limits: { title: 60 } }))).toEqual(['limits']);
  });

  it('names several when several changed, and is never empty', () => {
    const after = scoreInputs({ ...subject, bullets: known(['A']), priceIncVat: known(100) }, settings);
    expect(kindsAfter(after)).toEqual(['listing', 'offer']);
    expect(causesOf(before, before, 1)).toHaveLength(1);
    expect(causesOf(null, before, 1)).toEqual([{ kind: 'first', words: 'First scored' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { markWording } from './mark-wording';

describe('compliance/mark-wording', () => {
  it.each([
    'CE certified for your safety',
    'CE Approved',
    'Fully CE approved',
    'UKCA certification held',
    'Certified by CE',
    'CE-certified motor',
    'CE marked and UKCA approved',
  ])('finds the boast in «%s»', (bullet) => {
    const outcome = measuredWith(markWording, { title: 'Norvane Heat Gun', bullets: [bullet] });
    expect(outcome).toMatchObject({ severity: 'warning', places: [{ field: 'bullets', index: 0 }] });
  });

  it.each([
    'UKCA and CE marked',
    'CE mark on the plate',
    'Certified to EN 166',
    'Tested to BS 1363, UKCA marked',
    'Approved by joiners',
  ])('is content with «%s»', (bullet) => {
    expect(measuredWith(markWording, { title: 'Norvane Heat Gun', bullets: [bullet] }).score).toBe(1);
  });

  it('needs a text', () => {
    expect(measureWith(markWording, {})).toMatchObject({ kind: 'unknown', fact: 'title' });
  });
});

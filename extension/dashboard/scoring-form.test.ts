import { describe, expect, it } from 'vitest';
import type { Rule } from '@shared/scoring/rule';
import { defaultWeights } from '@shared/scoring/weights';
import {
  emptyForm,
  formProblems,
  isOurs,
  sameForm,
  withComponent,
  withRule,
  withThreshold,
} from './scoring-form';

const inherited = defaultWeights.components;
const name = 'wanted';
const threshold = { name: 'images advised', unit: 'images', default: 6, min: 1, max: 9 };
const withFigures: Rule = {
  id: 'images/image-count',
  component: 'images',
  weight: 6,
  name: 'Number of images',
  source: { text: 'A test', date: '2026-11-24' },
  thresholds: { [name]: threshold },
  measure: () => ({ kind: 'not-applicable' }),
};
const rules = [withFigures];

describe('the form of weights and thresholds', () => {
  it('is ours again when everything set is taken back', () => {
    let form = withComponent(emptyForm, 'seo', 40);
    form = withRule(form, withFigures.id, 0);
    form = withThreshold(form, withFigures.id, name, threshold.max);
    expect(isOurs(form)).toBe(false);
    form = withComponent(form, 'seo', null);
    form = withRule(form, withFigures.id, null);
    form = withThreshold(form, withFigures.id, name, null);
    expect(form).toEqual(emptyForm);
    expect(isOurs(form)).toBe(true);
  });

  it('is the same form in whatever order the figures were set', () => {
    const a = withRule(withRule(emptyForm, 'seo/title-length', 1), 'content/bullet-count', 2);
    const b = withRule(withRule(emptyForm, 'content/bullet-count', 2), 'seo/title-length', 1);
    expect(sameForm(a, b)).toBe(true);
    expect(sameForm(a, withRule(b, 'seo/title-length', 3))).toBe(false);
  });

  it('cannot be saved with nothing that counts, or with a figure out of its range', () => {
    const none = { seo: 0, content: 0, images: 0, competitive: 0, compliance: 0 };
    expect(formProblems({ ...emptyForm, components: none }, inherited, rules)).toHaveLength(1);
    expect(formProblems({ ...emptyForm, components: { ...none, seo: 1 } }, inherited, rules)).toEqual([]);
    const over = withThreshold(emptyForm, withFigures.id, name, threshold.max + 1);
    expect(formProblems(over, inherited, rules)[0]).toContain(withFigures.name);
    expect(formProblems(withThreshold(emptyForm, withFigures.id, name, NaN), inherited, rules)).toHaveLength(
      1,
    );
  });
});

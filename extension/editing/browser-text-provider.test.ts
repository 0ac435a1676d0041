import { expect, it } from 'vitest';
import { fieldLimits } from '@shared/scoring/field-limits';
import { browserTextProvider } from './browser-text-provider';

const input = {
  facts: [{ source: 'title' as const, text: 'Halewick Gate Hinge', isFact: true }],
  draft: {
    title: 'Halewick Gate Hinge',
    itemHighlight: null,
    bullets: [],
    description: null,
    searchTerms: null,
  },
};
const constraints = {
  limits: fieldLimits({ productType: null, isMedia: false, now: Date.UTC(2026, 10, 24) }),
  count: 1,
  signal: new AbortController().signal,
};
const scopeWith = (answer: unknown, state = 'available') => {
  const ended: string[] = [];
  const LanguageModel = {
    availability: () => Promise.resolve(state),
    create: () =>
      Promise.resolve({ prompt: () => Promise.resolve(answer), destroy: () => ended.push('ended') }),
  };
  return { scope: { LanguageModel }, ended };
};

it('is not offered where the browser has no model, or only one to download', async () => {
  expect(await browserTextProvider({}).available()).toMatchObject({ ready: false });
  expect(await browserTextProvider({ LanguageModel: 7 }).available()).toMatchObject({ ready: false });
  const { scope } = scopeWith('', 'downloadable');
  expect(await browserTextProvider(scope).available()).toEqual({
    ready: false,
    reason: 'This browser’s model is not ready (downloadable).',
  });
});

it('reads the proposals of a model that answers in the form, and ends its session', async () => {
  const { scope, ended } = scopeWith('{"candidates":[{"title":"Halewick Hinge"}]}');
  expect(await browserTextProvider(scope).available()).toEqual({ ready: true });
  expect(await browserTextProvider(scope).rewrite(input, constraints)).toEqual({
    ok: true,
    value: [{ title: 'Halewick Hinge' }],
  });
  expect(ended).toEqual(['ended']);
});

it('answers with an error, never an exception, to garbage and to a model that fails', async () => {
  for (const answer of ['no json', 42, Promise.reject(new Error('gone'))]) {
    const { scope } = scopeWith(answer);
    expect(await browserTextProvider(scope).rewrite(input, constraints)).toMatchObject({ ok: false });
  }
});

import { describe, expect, it } from 'vitest';
import type { ListingContent } from '../../../shared/catalog/listing-content';
import { originOf } from './version-origin';

const words = (title: string): ListingContent => ({
  title,
  itemHighlight: null,
  bullets: [],
  description: null,
  searchTerms: null,
});
const change = (state: string, title: string) => ({ id: 'c', state, after: { title } });

describe('the origin of new words', () => {
  it('is our own change once it shows, white space aside', () => {
    expect(originOf(words('old'), words('new  words '), [change('accepted', 'new words')])).toMatchObject({
      origin: 'published',
      changeId: 'c',
    });
  });

  it('is a rewriting when words that we had published became others', () => {
    expect(originOf(words('ours'), words('theirs'), [change('live', 'ours')])).toMatchObject({
      origin: 'rewritten',
      rewritten: ['title'],
    });
  });

  it('is a rewriting when a title over its limit came back within it, whoever wrote the long one', () => {
    const limit = { max: 75, unit: 'characters' as const, maxItems: null, source: { text: '', date: '' } };
    const long = `${'word '.repeat(20)}end`;
    expect(originOf(words(long), words('short'), [], limit)).toMatchObject({
      origin: 'rewritten',
      rewritten: ['title'],
    });
    expect(originOf(words('short'), words(long), [], limit)).toMatchObject({ origin: 'amazon' });
    expect(originOf(words(long), words('short'), [change('sent', 'short')], limit)).toMatchObject({
      origin: 'published',
    });
  });

  it('is Amazon when nothing of ours explains it', () => {
    expect(originOf(words('a'), words('b'), [])).toMatchObject({ origin: 'amazon' });
    expect(originOf(words('a'), words('b'), [change('accepted', 'c')])).toMatchObject({ origin: 'amazon' });
    expect(originOf(words('a'), words('b'), [change('live', 'ours')])).toMatchObject({ origin: 'amazon' });
  });
});

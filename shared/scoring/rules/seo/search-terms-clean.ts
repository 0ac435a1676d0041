import { makerNames } from '../../../keywords/maker-names';
import { smallWords } from '../../../keywords/small-words.data';
import { wordsOf } from '../../../keywords/tokens';
import { findAll } from '../../find-all';
import { findPhrases } from '../../phrases/judge-phrases';
import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

/** What help G23501 names, beside the phrases of price and praise that no text may hold. */
const praise = new Set(
  'new best cheap cheapest amazing bestseller sale discount available offer offers'.split(' '),
);
const asin = /\bB0(?=[A-Z]*\d)[A-Z0-9]{8}\b/gi;
/** One «for» in a phrase does no harm. */
const mostSmallWords = 3;
const punctuation = /[,;:|!?"“”()[\]]/g;

export const searchTermsClean: Rule = {
  id: 'seo/search-terms-clean',
  component: 'seo',
  weight: 2,
  name: 'Search terms without waste',
  source: sources.searchTerms,
  measure(subject) {
    return whenKnown(subject, 'searchTerms', (text) => {
      if (text === null || text.trim() === '') return notApplicable;
      const words = wordsOf(text);
      const brand = subject.brand.known ? subject.brand.value.trim() : '';
      const asins = findAll(text, asin);
      const isNamed = brand.length > 1 && text.toLowerCase().includes(brand.toLowerCase());
      const own = !isNamed ? { found: [], marks: [] } : findAll(text, wholeWord(brand));
      const makers = words.filter(({ key }) => makerNames.has(key) && key !== brand.toLowerCase());
      const brands = {
        found: [...own.found, ...makers.map(({ key }) => key)],
        marks: [...own.marks, ...makers.map(({ start, end }): [number, number] => [start, end])],
      };
      const praised = findPhrases(text, { topics: ['rank', 'praise', 'price', 'stock', 'urgency'] });
      const praises = words.filter(
        ({ key, start }) =>
          praise.has(key) && !praised.marks.some(([from, to]) => from <= start && start < to),
      );
      const small = words.filter(({ key }) => smallWords.has(key));
      const idle = small.length >= mostSmallWords ? small : [];
      const isShouted = words.filter((word) => word.text !== word.key).length * 2 > words.length;
      const marked = findAll(text, punctuation);
      const parts = [
        ...asins.found.map((found) => `the ASIN ${found}`),
        ...brands.found.slice(0, 2).map((found) => `the brand «${found}»`),
        ...(praised.found.length + praises.length > 0
          ? [quoteList([...praised.found, ...praises.map(({ key }) => key)])]
          : []),
        ...(idle.length > 0
          ? [`words that are not searched (${quoteList(idle.map(({ key }) => key))})`]
          : []),
        ...(isShouted ? ['capitals'] : []),
        ...(marked.marks.length > 0 ? ['punctuation'] : []),
      ];
      if (parts.length === 0) return fulfilled('Plain words only');
      const isBanned = asins.marks.length + brands.marks.length > 0;
      return wanting({
        score: Math.max(0, (isBanned ? 0.4 : 0.8) - 0.1 * (parts.length - 1)),
        severity: isBanned ? 'warning' : 'hint',
        evidence: `The search terms hold ${parts.join(', ')}`,
        fix: 'Leave plain words in small letters with a space between: no brands, ASINs, praise, small words or punctuation.',
        field: 'searchTerms',
        marks: [
          ...asins.marks,
          ...brands.marks,
          ...praised.marks,
          ...[...praises, ...idle].map(({ start, end }): [number, number] => [start, end]),
          ...marked.marks,
        ],
      });
    });
  },
};

function wholeWord(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'giu');
}

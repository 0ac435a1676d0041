import { wordsOf } from '../../../keywords/tokens';
import { findAll } from '../../find-all';
import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

const praise = new Set('new best cheap cheapest amazing bestseller sale discount available'.split(' '));
const asin = /\bB0(?=[A-Z]*\d)[A-Z0-9]{8}\b/g;
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
      const brand = subject.brand.known ? subject.brand.value.trim() : '';
      const asins = findAll(text, asin);
      const brands = brand.length < 2 ? { found: [], marks: [] } : findAll(text, wholeWord(brand));
      const praises = wordsOf(text).filter(({ key }) => praise.has(key));
      const marked = findAll(text, punctuation);
      const parts = [
        ...asins.found.map((found) => `the ASIN ${found}`),
        ...brands.found.slice(0, 1).map((found) => `the brand «${found}»`),
        ...(praises.length > 0 ? [quoteList(praises.map(({ key }) => key))] : []),
        ...(marked.marks.length > 0 ? ['punctuation'] : []),
      ];
      if (parts.length === 0) return fulfilled('Plain words only');
      const isBanned = asins.marks.length + brands.marks.length > 0;
      return wanting({
        score: Math.max(0, (isBanned ? 0.4 : 0.8) - 0.1 * (parts.length - 1)),
        severity: isBanned ? 'warning' : 'hint',
        evidence: `The search terms hold ${parts.join(', ')}`,
        fix: 'Leave plain words with a space between: no brands, ASINs, praise or punctuation.',
        field: 'searchTerms',
        marks: [
          ...asins.marks,
          ...brands.marks,
          ...praises.map(({ start, end }): [number, number] => [start, end]),
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

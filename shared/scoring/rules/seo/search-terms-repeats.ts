import { singularOf, wordsOf } from '../../../keywords/tokens';
import { measureText } from '../../measure-text';
import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import type { Subject } from '../../subject';
import { countOf } from '../../wording';

export const searchTermsRepeats: Rule = {
  id: 'seo/search-terms-repeats',
  component: 'seo',
  weight: 2,
  name: 'Repeats in the search terms',
  source: sources.searchTerms,
  measure(subject) {
    return whenKnown(subject, 'searchTerms', (text) => {
      const terms = wordsOf(text ?? '');
      if (terms.length === 0) return notApplicable;
      const said = placesOfWords(subject);
      const repeated = terms.flatMap((word) => {
        const singular = singularOf(word.key);
        const place = said.get(singular);
        if (place === undefined) said.set(singular, 'the search terms');
        return place === undefined ? [] : [{ word, place }];
      });
      const [first] = repeated;
      if (first === undefined) return fulfilled('No word is said twice');
      // Each goes with the space beside it.
      const bytes = repeated.reduce((sum, { word }) => sum + measureText(word.text, 'bytes') + 1, 0);
      const share = repeated.length / terms.length;
      const more = repeated.length > 1 ? `, and ${countOf(repeated.length - 1, 'more word')} like it` : '';
      return wanting({
        score: 1 - share,
        severity: share > 0.25 ? 'warning' : 'hint',
        evidence: `«${first.word.key}» is in ${first.place} already${more}`,
        fix: `Cut what is repeated: ${countOf(bytes, 'byte')} free for other words.`,
        field: 'searchTerms',
        marks: repeated.map(({ word }) => [word.start, word.end]),
      });
    });
  },
};

/** Where each word is said in the fields that shoppers see. */
function placesOfWords({ title, itemHighlight, bullets }: Subject): Map<string, string> {
  const places = new Map<string, string>();
  const add = (text: string, place: string) => {
    for (const { key } of wordsOf(text)) {
      const singular = singularOf(key);
      if (!places.has(singular)) places.set(singular, place);
    }
  };
  if (title.known) add(title.value, 'the title');
  if (itemHighlight.known) add(itemHighlight.value ?? '', 'the Item Highlight');
  if (bullets.known) bullets.value.forEach((text, index) => add(text, `bullet ${index + 1}`));
  return places;
}

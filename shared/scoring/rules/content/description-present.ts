import { fulfilled, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

export const descriptionPresent: Rule = {
  id: 'content/description-present',
  component: 'content',
  weight: 3,
  name: 'Description',
  source: sources.description,
  measure(subject) {
    // A+ takes the description's place on the page.
    if (subject.hasAplus.known && subject.hasAplus.value) return fulfilled('A+ content is shown');
    return whenKnown(subject, 'description', (text) => {
      if (text !== null && text.replace(/<[^<>]{0,200}>|&nbsp;/g, '').trim() !== '')
        return fulfilled('There is a description');
      return wanting({
        score: 0,
        severity: 'warning',
        evidence: 'No description',
        fix: 'Describe in a few sentences what it is, how it is used, what it fits and what is in the box.',
        field: 'description',
      });
    });
  },
};

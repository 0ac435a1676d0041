import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

export const aplus: Rule = {
  id: 'content/aplus',
  component: 'content',
  weight: 1,
  name: 'A+ content',
  source: sources.ourReading,
  measure(subject) {
    // A book's cover and blurb follow rules of their own.
    if (subject.isMedia) return notApplicable;
    return whenKnown(subject, 'hasAplus', (hasAplus) =>
      hasAplus
        ? fulfilled('The page has A+ content')
        : wanting({
            score: 0,
            severity: 'hint',
            evidence: 'No A+ content on the page',
            fix: 'With a registered brand, add pictures and a comparison table below the fold.',
            field: 'description',
          }),
    );
  },
};

import { tokensOf } from '../../../keywords/tokens';
import { attributeValue } from '../../attribute-value';
import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

const sizeAttributes = [
  'size',
  'size_name',
  'item_diameter',
  'diameter',
  'capacity',
  'volume',
  'thread_size',
  'drive_size',
];

export const titleStatesSize: Rule = {
  id: 'seo/title-states-size',
  component: 'seo',
  weight: 3,
  name: 'Size in the title',
  source: sources.ourReading,
  measure(subject) {
    // A page's table mixes in sizes of the parcel; only the attributes of an own listing say what they mean.
    if (!subject.isOwn) return notApplicable;
    return whenBothKnown(subject, ['title', 'attributes'], (title, attributes) => {
      const size = attributeValue(attributes, ...sizeAttributes);
      // «Medium» or «One size» needs no figure.
      if (size === null || !/\d/.test(size)) return notApplicable;
      const figures = tokensOf(title).filter((token) => token.kind !== 'word');
      if (figures.length > 0) return fulfilled('The title gives figures');
      return wanting({
        score: 0,
        severity: 'warning',
        evidence: `The size is ${size}, but the title gives no figure`,
        fix: `Put ${size} in the title: shoppers search and compare by it.`,
        field: 'title',
      });
    });
  },
};

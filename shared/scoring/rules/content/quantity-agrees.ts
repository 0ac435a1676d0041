import { packQuantitiesOf } from '../../../keywords/pack-quantity';
import { attributeValue } from '../../attribute-value';
import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

const packAttributes = ['number_of_items', 'unit_count', 'item_package_quantity', 'package_quantity'];
const pieceAttributes = ['number_of_pieces', ...packAttributes];

export const quantityAgrees: Rule = {
  id: 'content/quantity-agrees',
  component: 'content',
  weight: 3,
  name: 'Quantity agrees',
  source: sources.productType,
  measure(subject) {
    return whenBothKnown(subject, ['title', 'attributes'], (title, attributes) => {
      const promised = packQuantitiesOf(title);
      const [first] = promised;
      if (first === undefined) return notApplicable;
      const names = first.kind === 'pack' ? packAttributes : pieceAttributes;
      const stated = names.flatMap((name) => {
        const count = Number.parseFloat(attributeValue(attributes, name) ?? '');
        // «1» beside «12-piece set» is one set: it contradicts a pack, not a set.
        return Number.isFinite(count) && (count > 1 || first.kind === 'pack') ? [{ name, count }] : [];
      });
      const [other] = stated;
      if (other === undefined) return notApplicable;
      if (promised.some(({ count }) => stated.some((row) => row.count === count))) {
        return fulfilled(`«${first.text}» agrees with the attributes`);
      }
      return wanting({
        score: 0,
        severity: 'warning',
        evidence: `The title says «${first.text}», the attribute ${other.name} says ${other.count}`,
        fix: 'Make the two agree: buyers return what they counted differently.',
        field: 'title',
        marks: [[first.start, first.end]],
      });
    });
  },
};

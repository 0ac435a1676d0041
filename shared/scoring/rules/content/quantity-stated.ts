import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import { countsInAttributes, packCountsOf } from '../../pack-counts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

export const quantityStated: Rule = {
  id: 'content/quantity-stated',
  component: 'content',
  weight: 2,
  name: 'Quantity stated',
  source: sources.ourReading,
  measure(subject) {
    if (!subject.isOwn || !subject.bullets.known) return notApplicable;
    const bullets = subject.bullets.value;
    return whenBothKnown(subject, ['title', 'attributes'], (title, attributes) => {
      const several = countsInAttributes(attributes, 'pack').find(({ count }) => count > 1);
      const count = several?.count ?? packCountsOf(title).find((one) => one.count > 1)?.count;
      if (count === undefined) return notApplicable;
      const says = (text: string) => isCountIn(text, count) || packCountsOf(text).length > 0;
      const inTitle = says(title) || countedThings.test(title);
      if (inTitle && bullets.some(says)) return fulfilled(`${count} are stated in title and bullets`);
      const where = inTitle ? 'no bullet says it' : 'the title does not say it';
      const stated =
        several === undefined ? `The title promises ${count}` : `The attribute ${several.name} says ${count}`;
      return wanting({
        score: inTitle ? 0.5 : 0,
        severity: inTitle ? 'hint' : 'warning',
        evidence: `${stated}, ${where}`,
        fix: inTitle
          ? `Say in a bullet what is in the pack: ${count} of what, and what else.`
          : `Say «Pack of ${count}» in the title: buyers compare prices by it.`,
        field: inTitle ? 'bullets' : 'title',
      });
    });
  },
};

/** «with 5 blades», «10 medium sleeves»: what is counted may differ from what Amazon counts as an item. */
const countedThings = /(?<![\w.,/-])\d{1,4} (?:[a-z-]{3,} ){0,2}[a-z]{3,}s\b/i;

/** The figure on its own, in digits; no part of a size or a part number. */
function isCountIn(text: string, count: number): boolean {
  const figure = String(count);
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.slice(at + figure.length, at + figure.length + 3);
    if (!/[\w.,/-]/.test(before) && !/^(?:\d|[.,]\d| ?(?:mm|cm|m|kg|g|l|ml|v|w|")(?![a-z]))/i.test(after))
      return true;
  }
  return false;
}

import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

const noBrand = /^(?:generic|unbranded|no brand|n\/?a|none)?$/i;

export const titleLeadsWithBrand: Rule = {
  id: 'seo/title-leads-with-brand',
  component: 'seo',
  weight: 2,
  name: 'Brand first',
  source: sources.titleStyle,
  measure(subject) {
    if (subject.isMedia) return notApplicable;
    return whenBothKnown(subject, ['title', 'brand'], (title, brand) => {
      const wanted = folded(brand);
      if (noBrand.test(brand.trim()) || wanted === '') return notApplicable;
      const written = folded(title);
      if (written.startsWith(wanted)) return fulfilled(`The title begins with ${brand.trim()}`);
      const isLater = written.includes(wanted);
      return wanting({
        score: isLater ? 0.5 : 0,
        severity: 'hint',
        evidence: isLater ? `${brand} is in the title, but not first` : `The title does not name ${brand}`,
        fix: `Begin the title with ${brand}.`,
        field: 'title',
      });
    });
  },
};

/** «Norvane Tools», «NORVANE-TOOLS» and «Norvane® Tools» are one brand. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import { kindNamed } from '../../kinds-of-subject';
import type { Rule } from '../../rule';
import { attributeLike, saysAnywhere } from '../../says';
import { sources } from '../../sources.data';

const mark = /\b(?:CE|UKCA|UK CA)\b/;

export const markStated: Rule = {
  id: 'compliance/mark-stated',
  component: 'compliance',
  weight: 1,
  name: 'UKCA or CE mark stated',
  source: sources.marking,
  measure(subject) {
    if (subject.marketplace !== 'amazon-uk') return notApplicable;
    return whenBothKnown(subject, ['title', 'bullets'], (title) => {
      const name = kindNamed(
        subject,
        'powerTool',
        'mainsGood',
        'bulb',
        'eyewear',
        'mask',
        'earwear',
        'headwear',
        'footwear',
        'harness',
      );
      if (name === null || /\bpetrol\b/i.test(title)) return notApplicable;
      if (
        saysAnywhere(subject, mark) ||
        attributeLike(subject, /ukca|ce_mark|conformity|compliance|certification/) !== null
      )
        return fulfilled('UKCA or CE is stated');
      return wanting({
        score: 0,
        severity: 'hint',
        evidence: `«${name}»: neither UKCA nor CE is mentioned`,
        fix: 'If the thing carries the mark, say «UKCA marked» or «CE marked» and keep the declaration to hand: Amazon asks for it.',
        field: 'bullets',
      });
    });
  },
};

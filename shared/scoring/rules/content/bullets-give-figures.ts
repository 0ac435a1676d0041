import { tokensOf } from '../../../keywords/tokens';
import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

export const bulletsGiveFigures: Rule = {
  id: 'content/bullets-give-figures',
  component: 'content',
  weight: 2,
  name: 'Figures in the bullets',
  source: sources.ourReading,
  measure(subject) {
    if (subject.isMedia) return notApplicable;
    return whenKnown(subject, 'bullets', (bullets) => {
      if (bullets.every((bullet) => bullet.trim() === '')) return notApplicable;
      const withFigure = bullets.findIndex((bullet) =>
        tokensOf(bullet).some((token) => token.kind !== 'word'),
      );
      if (withFigure >= 0) return fulfilled(`Bullet ${withFigure + 1} gives a figure`);
      return wanting({
        score: 0,
        severity: 'hint',
        evidence: 'No bullet gives a figure: no size, load, rating or count',
        fix: 'Give what a buyer checks before buying: sizes, load, voltage, grade, how many.',
        field: 'bullets',
      });
    });
  },
};

import { contentAttributes } from '../../../catalog/content-fields';
import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import type { Subject } from '../../subject';
import { sources } from '../../sources.data';
import { thresholdOf } from '../../thresholds';
import { countOf } from '../../wording';

export const bulletCount: Rule = {
  id: 'content/bullet-count',
  component: 'content',
  weight: 6,
  name: 'Number of bullets',
  source: sources.bulletStyle,
  thresholds: {
    wanted: { name: 'bullets advised', unit: 'bullets', default: 5, min: 1, max: 10 },
  },
  measure(subject, context) {
    // A book's cover and blurb follow rules of their own.
    if (subject.isMedia) return notApplicable;
    return whenKnown(subject, 'bullets', (bullets) => {
      const written = bullets.filter((bullet) => bullet.trim() !== '').length;
      // A product type that takes fewer than five asks for no more than it takes.
      const wanted = Math.min(
        thresholdOf(bulletCount, 'wanted', context),
        mostBullets(subject) ?? Number.POSITIVE_INFINITY,
      );
      const most = mostBullets(subject);
      if (most !== null && written > most) {
        return wanting({
          score: 0.5,
          severity: 'warning',
          evidence: `${countOf(written, 'bullet')}; this product type takes ${most}`,
          fix: `Join or drop ${countOf(written - most, 'bullet')}: Amazon refuses or hides what is over.`,
          field: 'bullets',
        });
      }
      if (written >= wanted) return fulfilled(countOf(written, 'bullet'));
      return wanting({
        score: written / wanted,
        severity: 'warning',
        evidence: `${countOf(written, 'bullet')} of ${wanted}`,
        fix: `Add ${countOf(wanted - written, 'bullet')}: sizes, material, what it fits, what is in the box, how it is used.`,
        field: 'bullets',
      });
    });
  },
};

/** What the definition says, for an own listing: a page shows what it shows. */
function mostBullets({ isOwn, productType }: Subject): number | null {
  if (!isOwn || !productType.known) return null;
  return productType.value.attributes[contentAttributes.bullets]?.maxItems ?? null;
}

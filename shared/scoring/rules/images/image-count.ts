import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { thresholdOf } from '../../thresholds';
import { countOf } from '../../wording';

export const imageCount: Rule = {
  id: 'images/image-count',
  component: 'images',
  weight: 6,
  name: 'Number of images',
  source: sources.imageAdvice,
  thresholds: {
    wanted: { name: 'images advised', unit: 'images', default: 6, min: 1, max: 9 },
  },
  measure(subject, context) {
    // A book's cover and blurb follow rules of their own.
    if (subject.isMedia) return notApplicable;
    return whenKnown(subject, 'imageCount', (count) => {
      const wantedImages = thresholdOf(imageCount, 'wanted', context);
      if (count >= wantedImages) return fulfilled(countOf(count, 'image'));
      return wanting({
        score: Math.max(0, count) / wantedImages,
        severity: 'warning',
        evidence: `${countOf(count, 'image')} of ${wantedImages} advised`,
        fix: `Add ${countOf(wantedImages - count, 'image')}: in use, sizes drawn in, what is in the box, a close view.`,
        field: 'images',
      });
    });
  },
};

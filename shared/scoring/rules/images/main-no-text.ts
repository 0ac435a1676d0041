import { whenMainMeasured } from '../../main-image';
import { fulfilled, notKnown, wanting } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { thresholdOf } from '../../thresholds';

export const mainNoText: Rule = {
  id: 'images/main-no-text',
  component: 'images',
  weight: 3,
  name: 'No text on the main image',
  source: sources.mainImage,
  thresholds: {
    suspicion: { name: 'suspicion of text that counts', unit: '%', default: 60, min: 35, max: 95 },
  },
  measure(subject, context) {
    return whenMainMeasured(subject, (measure, place) => {
      const likelihood = measure.textLikelihood;
      if (likelihood === null)
        return notKnown('measuredImages', 'the main image is too busy to tell text from picture');
      const percent = Math.round(100 * likelihood);
      if (percent < thresholdOf(mainNoText, 'suspicion', context))
        return fulfilled('No text or watermark is suspected on the main image');
      return wanting({
        score: 0,
        severity: 'warning',
        evidence: `Text or a watermark is suspected on the main image (likelihood ${percent} %)`,
        fix: 'Look at it: if there is lettering, a badge or a watermark beside the product, move it to another image.',
        ...place,
      });
    });
  },
};

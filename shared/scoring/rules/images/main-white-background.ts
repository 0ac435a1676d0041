import { whenMainMeasured } from '../../main-image';
import { fulfilled, wanting } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { thresholdOf } from '../../thresholds';

/** With less of the border white than this, the ground is of another colour; above, something reaches into it. */
const clearlyNotWhite = 0.5;

export const mainWhiteBackground: Rule = {
  id: 'images/main-white-background',
  component: 'images',
  weight: 4,
  name: 'White ground of the main image',
  source: sources.mainImage,
  thresholds: {
    white: { name: 'border that must be pure white', unit: '%', default: 85, min: 50, max: 100 },
  },
  measure(subject, context) {
    return whenMainMeasured(subject, (measure, place) => {
      const share = measure.whiteBorderShare;
      const asked = thresholdOf(mainWhiteBackground, 'white', context) / 100;
      const percent = Math.floor(100 * share);
      if (share >= asked) return fulfilled(`${percent} % of the main image’s border is pure white`);
      return wanting({
        score: Math.min(0.95, share / asked),
        severity: share < clearlyNotWhite ? 'policy' : 'warning',
        evidence: `${percent} % of the main image’s border is pure white (RGB 255, 255, 255); Amazon asks for a pure white ground`,
        fix: 'Cut the product out and lay it on pure white, then send the main image again.',
        ...place,
      });
    });
  },
};

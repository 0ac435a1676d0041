import { whenMainMeasured } from '../../main-image';
import { fulfilled, notKnown, wanting } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { thresholdOf } from '../../thresholds';

/** Below this share of what is asked, the product is lost among the search results. */
const small = 0.8;

export const mainFillsFrame: Rule = {
  id: 'images/main-fills-frame',
  component: 'images',
  weight: 3,
  name: 'Product fills the main image',
  source: sources.mainImage,
  thresholds: {
    fill: { name: 'share of the frame’s width or height to fill', unit: '%', default: 85, min: 30, max: 100 },
  },
  measure(subject, context) {
    return whenMainMeasured(subject, (measure, place) => {
      const { fillShare } = measure;
      if (fillShare === null)
        return notKnown('measuredImages', 'where the product ends could not be told on the main image');
      const asked = thresholdOf(mainFillsFrame, 'fill', context);
      // As it is shown: 84.6 is read as 85.
      const percent = Math.round(100 * fillShare);
      if (percent >= asked) return fulfilled(`The product fills ${percent} % of the main image’s frame`);
      return wanting({
        score: percent / asked,
        severity: percent < small * asked ? 'warning' : 'hint',
        evidence: `The product fills ${percent} % of the frame; Amazon asks ${asked} %`,
        fix: 'Crop the main image closer, so that the product’s longer side nearly reaches the edges.',
        ...place,
      });
    });
  },
};

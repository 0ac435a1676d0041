import { galleryOf } from '../../../images/gallery';
import { attributeOfImage } from '../../attribute-of-finding';
import { fulfilled, notApplicable, notKnown, wanting, whenBothKnown } from '../../outcome';
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
    if (subject.isMedia) return notApplicable;
    return whenBothKnown(subject, ['images', 'measuredImages'], (images, measures) => {
      const main = galleryOf(images, measures).find(({ variant }) => variant === 'MAIN');
      if (main === undefined) return notApplicable;
      if (main.measure === null) return notKnown('measuredImages', 'the main image is not measured yet');
      const { fillShare } = main.measure;
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
        field: 'images',
        attribute: attributeOfImage(main.variant),
        index: main.index,
      });
    });
  },
};

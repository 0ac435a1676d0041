import { galleryOf } from '../../../images/gallery';
import { attributeOfImage } from '../../attribute-of-finding';
import { fulfilled, notApplicable, notKnown, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { thresholdOf } from '../../thresholds';

const smallest = 500;
const zoomable = 1000;
const largest = 10_000;

export const mainImageSize: Rule = {
  id: 'images/main-image-size',
  component: 'images',
  weight: 4,
  name: 'Size of the main image',
  source: sources.images,
  thresholds: {
    best: {
      name: 'longest side asked of the main image',
      unit: 'pixels',
      default: 1600,
      min: 1000,
      max: 10000,
    },
  },
  measure(subject, context) {
    // A book's cover and blurb follow rules of their own.
    if (subject.isMedia) return notApplicable;
    return whenKnown(subject, 'images', (images) => {
      const measures = subject.measuredImages.known ? subject.measuredImages.value : [];
      const main = galleryOf(images, measures).find(({ variant }) => variant === 'MAIN');
      if (main === undefined) return notApplicable;
      if (main.width === null || main.height === null)
        return notKnown('images', 'the image is not measured yet');
      const best = thresholdOf(mainImageSize, 'best', context);
      const longest = Math.max(main.width, main.height);
      const size = `${main.width} × ${main.height} pixels`;
      // A page names no form above 1,500 pixels, whatever the file has: only of an own file do we know that it is small.
      const asked = subject.isOwn ? best : zoomable;
      if (longest >= asked && longest <= largest) return fulfilled(`Main image ${size}`);
      const isOutside = longest < smallest || longest > largest;
      const isFlat = longest < zoomable;
      return wanting({
        score: isOutside ? 0 : isFlat ? 0.3 : 0.8,
        severity: isOutside ? 'policy' : isFlat ? 'warning' : 'hint',
        evidence: isOutside
          ? `Main image ${size}: Amazon takes ${smallest} to 10,000`
          : `Main image ${size}: ${isFlat ? 'shoppers cannot zoom in' : `zoom works, best from ${best}`}`,
        fix: `Send it again with ${best} pixels or more on the longest side, from the original and not enlarged.`,
        field: 'images',
        attribute: attributeOfImage(main.variant),
        index: main.index,
      });
    });
  },
};

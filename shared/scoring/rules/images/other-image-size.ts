import { galleryOf } from '../../../images/gallery';
import { fulfilled, notApplicable, notKnown, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { countOf } from '../../wording';

const zoomable = 1000;

export const otherImageSize: Rule = {
  id: 'images/other-image-size',
  component: 'images',
  weight: 2,
  name: 'Size of the other images',
  source: sources.images,
  measure(subject) {
    if (subject.isMedia) return notApplicable;
    return whenKnown(subject, 'images', (images) => {
      const measures = subject.measuredImages.known ? subject.measuredImages.value : [];
      const others = galleryOf(images, measures).filter(({ variant }) => variant !== 'MAIN');
      if (others.length === 0) return notApplicable;
      const sides = others.flatMap(({ width, height }) =>
        width === null || height === null ? [] : [Math.max(width, height)],
      );
      if (sides.length === 0) return notKnown('images', 'the images are not measured yet');
      const small = sides.filter((side) => side < zoomable).length;
      if (small === 0) return fulfilled(`${countOf(sides.length, 'further image')} can be zoomed`);
      return wanting({
        score: 1 - small / sides.length,
        severity: 'hint',
        evidence: `${small} of ${countOf(sides.length, 'further image')} too small to zoom (under ${zoomable} pixels)`,
        fix: `Send them again with ${zoomable} pixels or more on the longest side.`,
        field: 'images',
      });
    });
  },
};

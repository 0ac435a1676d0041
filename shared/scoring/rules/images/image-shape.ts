import { galleryOf } from '../../../images/gallery';
import { attributeOfImage } from '../../attribute-of-finding';
import { fulfilled, notApplicable, notKnown, wanting, whenKnown } from '../../outcome';
import type { Place, Rule } from '../../rule';
import { sources } from '../../sources.data';
import { thresholdOf } from '../../thresholds';
import { countOf } from '../../wording';

export const imageShape: Rule = {
  id: 'images/image-shape',
  component: 'images',
  weight: 1,
  name: 'Shape of the images',
  source: sources.imageShape,
  thresholds: {
    ratio: { name: 'longer side at most, in shorter sides', unit: '×', default: 2, min: 1, max: 5 },
  },
  measure(subject, context) {
    if (subject.isMedia) return notApplicable;
    return whenKnown(subject, 'images', (images) => {
      const measures = subject.measuredImages.known ? subject.measuredImages.value : [];
      const sized = galleryOf(images, measures).flatMap(({ variant, index, width, height }) =>
        width === null || height === null || Math.min(width, height) <= 0
          ? []
          : [{ variant, index, width, height }],
      );
      if (sized.length === 0)
        return images.length === 0 ? notApplicable : notKnown('images', 'the images are not measured yet');
      const most = thresholdOf(imageShape, 'ratio', context);
      const places = sized.flatMap(({ variant, index, width, height }): Place[] => {
        const ratio = Math.max(width, height) / Math.min(width, height);
        if (ratio <= most) return [];
        const evidence = `${variant} is ${width} × ${height} pixels: ${ratio.toFixed(1)} times as ${width > height ? 'wide as high' : 'high as wide'}`;
        const fix = 'Pad it with white, or crop it, to a square: search results show squares.';
        return [{ evidence, fix, attribute: attributeOfImage(variant), index }];
      });
      const [first] = places;
      if (first === undefined) return fulfilled(`${countOf(sized.length, 'image')} near enough to a square`);
      return wanting({
        score: 1 - places.length / sized.length,
        severity: 'hint',
        evidence: first.evidence,
        fix: first.fix,
        field: 'images',
        places,
      });
    });
  },
};

import { galleryOf, type GalleryImage } from '../../../images/gallery';
import { imageFileOf } from '../../../images/image-file';
import { hashDistance } from '../../../images/hash-distance';
import { attributeOfImage } from '../../attribute-of-finding';
import { fulfilled, notApplicable, notKnown, wanting, whenBothKnown } from '../../outcome';
import type { Place, Rule } from '../../rule';
import { sources } from '../../sources.data';
import { thresholdOf } from '../../thresholds';
import { countOf } from '../../wording';

export const imagesVary: Rule = {
  id: 'images/images-vary',
  component: 'images',
  weight: 2,
  name: 'Images show different things',
  source: sources.imageHash,
  thresholds: {
    bits: {
      name: 'difference up to which two pictures are alike',
      unit: 'bits of 64',
      default: 6,
      min: 0,
      max: 16,
    },
  },
  measure(subject, context) {
    return whenBothKnown(subject, ['images', 'measuredImages'], (images, measures) => {
      const gallery = galleryOf(images, measures);
      if (gallery.length < 2) return notApplicable;
      const measured = gallery.filter(({ measure }) => measure !== null);
      if (measured.length < 2) return notKnown('measuredImages', 'fewer than two images are measured yet');
      const places = alikeAmong(measured, thresholdOf(imagesVary, 'bits', context));
      const howMany =
        measured.length === gallery.length
          ? countOf(gallery.length, 'image')
          : `${measured.length} of ${countOf(gallery.length, 'image')}, the others are not measured yet`;
      const [first] = places;
      if (first === undefined) return fulfilled(`No two are nearly alike (${howMany})`);
      return wanting({
        score: 1 - places.length / measured.length,
        severity: 'hint',
        evidence: `${first.evidence} (${howMany} compared)`,
        fix: first.fix,
        field: 'images',
        places,
      });
    });
  },
};

/** One place for each picture that nearly repeats an earlier one; a file shown twice is `images/images-differ`. */
function alikeAmong(images: readonly GalleryImage[], mostBits: number): Place[] {
  return images.flatMap((image, at): Place[] => {
    const earlier = images.slice(0, at);
    if (earlier.some(({ url }) => imageFileOf(url) === imageFileOf(image.url))) return [];
    for (const other of earlier) {
      const bits = hashDistance(image.measure?.hash ?? '', other.measure?.hash ?? '');
      if (bits > mostBits) continue;
      return [
        {
          evidence: `${image.variant} looks nearly the same as ${other.variant} (${bits} of 64 bits of their hashes differ)`,
          fix: 'Show something else in its place: in use, the sizes, the contents, a close view.',
          attribute: attributeOfImage(image.variant),
          index: image.index,
        },
      ];
    }
    return [];
  });
}

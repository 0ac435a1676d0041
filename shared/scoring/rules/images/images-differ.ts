import { galleryOf } from '../../../images/gallery';
import { imageFileOf } from '../../../images/image-file';
import { attributeOfImage } from '../../attribute-of-finding';
import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

export const imagesDiffer: Rule = {
  id: 'images/images-differ',
  component: 'images',
  weight: 1,
  name: 'Images differ',
  source: sources.ourReading,
  measure(subject) {
    return whenKnown(subject, 'images', (images) => {
      const gallery = galleryOf(images);
      if (gallery.length < 2) return notApplicable;
      const seen = new Map<string, string>();
      for (const { url, variant, index } of gallery) {
        const earlier = seen.get(imageFileOf(url));
        if (earlier !== undefined) {
          return wanting({
            score: 0,
            severity: 'hint',
            evidence: `${variant} is the same picture as ${earlier}`,
            fix: 'Show something else in its place: in use, the sizes, the contents.',
            field: 'images',
            attribute: attributeOfImage(variant),
            index,
          });
        }
        seen.set(imageFileOf(url), variant);
      }
      return fulfilled('No picture is shown twice');
    });
  },
};

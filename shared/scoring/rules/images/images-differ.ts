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
      const gallery = images.filter((image) => image.variant !== 'SWCH' && image.url !== '');
      if (gallery.length < 2) return notApplicable;
      const seen = new Map<string, string>();
      for (const { url, variant } of gallery) {
        const earlier = seen.get(fileOf(url));
        if (earlier !== undefined) {
          return wanting({
            score: 0,
            severity: 'hint',
            evidence: `${variant} is the same picture as ${earlier}`,
            fix: 'Show something else in its place: in use, the sizes, the contents.',
            field: 'images',
          });
        }
        seen.set(fileOf(url), variant);
      }
      return fulfilled('No picture is shown twice');
    });
  },
};

/** Amazon serves one file in many sizes: `71abc._AC_SL1500_.jpg` is `71abc.jpg`. */
function fileOf(url: string): string {
  return url.replace(/\._[^/]{1,80}_(?=\.\w+$)/, '');
}

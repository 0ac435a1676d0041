import { fulfilled, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

export const mainImage: Rule = {
  id: 'images/main-image',
  component: 'images',
  weight: 5,
  name: 'Main image',
  source: sources.images,
  measure(subject) {
    return whenKnown(subject, 'images', (images) => {
      if (images.some((image) => image.variant === 'MAIN')) return fulfilled('There is a main image');
      return wanting({
        score: 0,
        severity: 'policy',
        evidence: 'No main image: Amazon hides such a listing from search',
        fix: 'Add one: the product alone on pure white, filling 85 % of the frame, 1,600 pixels or more.',
        field: 'images',
        isUrgent: true,
      });
    });
  },
};

import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

export const video: Rule = {
  id: 'images/video',
  component: 'images',
  weight: 1,
  name: 'Video',
  source: sources.imageAdvice,
  measure(subject) {
    if (subject.isMedia) return notApplicable;
    return whenKnown(subject, 'hasVideo', (hasVideo) =>
      hasVideo
        ? fulfilled('The gallery has a video')
        : wanting({
            score: 0,
            severity: 'hint',
            evidence: 'No video in the gallery',
            fix: 'Film the product in use for half a minute; a telephone does.',
            field: 'images',
          }),
    );
  },
};

import type { Subscriber } from '../subscriber';
import { alertOnChange } from './alert-on-change';
import { askWhenPublishingEnds } from './ask-when-publishing-ends';
import { compareOnSight } from './compare-on-sight';
import { deriveKeywordsOnSight } from './derive-keywords-on-sight';
import { keepBaseline } from './keep-baseline';
import { liveOnSight } from './live-on-sight';
import { measureNewImages } from './measure-new-images';
import { scoreOnListingUpdated } from './score-on-listing-updated';

/** Who listens to the event catalogue. */
export const subscribers: readonly Subscriber[] = [
  alertOnChange,
  askWhenPublishingEnds,
  compareOnSight,
  deriveKeywordsOnSight,
  keepBaseline,
  liveOnSight,
  measureNewImages,
  scoreOnListingUpdated,
];

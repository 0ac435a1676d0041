import { askAboutBrokenJob } from '../../services/publishing/ask-about-broken-job';
import type { Subscriber } from '../subscriber';

/** A change whose job was given up or cancelled asks, instead of resting for ever. */
export const askWhenPublishingEnds: Subscriber = {
  name: 'ask-when-publishing-ends',
  events: ['job.completed'],
  async handle(event, tx, runtime) {
    if (event.name !== 'job.completed' || event.payload.kind !== 'publish-change') return;
    const { correlationId, payload } = event;
    await askAboutBrokenJob(tx, payload.jobId, { at: runtime.now(), correlationId });
  },
};

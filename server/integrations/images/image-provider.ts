import { apiError } from '../../../shared/api-error';
import type { RatePlan } from '../orchestrator/gcra';
import type { Provider } from '../orchestrator/provider';

/** Amazon publishes no rate for its image host: one picture a second is what a person leafing through pages loads. */
const slowly: RatePlan = { rate: 1, burst: 3 };

/** The rate in a world that runs so many times faster than Amazon's (the sandbox). */
export function imageRate(pace: number): RatePlan {
  const faster = Math.max(1, pace);
  return { rate: slowly.rate * faster, burst: slowly.burst * faster };
}

/** The image host as the orchestrator sees it; its own breaker and bucket, apart from the API's. */
export function imageProvider(plan: RatePlan = slowly): Provider {
  return {
    id: 'image-host',
    name: 'The image host',
    planOf: () => plan,
    rateOf: () => null,
    requestIdOf: (answer) => answer.headers['x-amz-cf-id'] ?? null,
    judge({ status }) {
      if (status >= 200 && status < 300) return { kind: 'answered' };
      if (status === 429) return { kind: 'throttled' };
      if (status >= 500) return { kind: 'failed', reason: `answered with an error of its own (${status})` };
      const isGone = status === 404 || status === 410;
      const message = isGone ? 'There is no picture at this address.' : `The image host refused (${status}).`;
      return { kind: 'refused', error: apiError(isGone ? 'not-found' : 'provider-refused', message) };
    },
  };
}

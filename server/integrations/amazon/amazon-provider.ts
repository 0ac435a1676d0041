import { judgeAmazonAnswer } from './judge-answer';
import { judgeLoginAnswer } from './judge-login';
import { amazonRates, lwaRate } from './rates.data';
import type { Provider, ProviderAnswer } from '../orchestrator/provider';

const requestIdOf = (answer: ProviderAnswer) => answer.headers['x-amzn-requestid'] ?? null;

/** Amazon's Selling Partner API as the orchestrator sees it. */
export const amazonProvider: Provider = {
  id: 'amazon',
  name: 'Amazon',
  planOf(operation) {
    const plan = Object.entries(amazonRates).find(([name]) => name === operation)?.[1];
    if (!plan) throw new Error(`No published rate is listed for ${operation}`);
    return plan;
  },
  rateOf(answer) {
    const rate = Number(answer.headers['x-amzn-ratelimit-limit']);
    return Number.isFinite(rate) && rate > 0 ? rate : null;
  },
  requestIdOf,
  judge: judgeAmazonAnswer,
};

/** Login with Amazon: its own breaker, so that a broken API does not look like a broken login. */
export const amazonLoginProvider: Provider = {
  id: 'amazon-login',
  name: 'Login with Amazon',
  planOf: () => lwaRate,
  rateOf: () => null,
  requestIdOf,
  judge: judgeLoginAnswer,
};

import type { SandboxClock } from '../clock';
import type { LiveState } from '../live-state';
import { faultQueue } from './fault';
import type { AmazonParts, UsagePlan } from './amazon-parts';
import { operations } from './operations/index';
import { schemaDocuments } from './product-types/documents';
import { requestLog } from './request-log';
import { tokenBucket } from './token-bucket';
import { accessTokens } from './tokens';

/** Fresh usage plans with the published rates and bursts, buckets full. */
export function publishedPlans(clock: SandboxClock): Map<string, UsagePlan> {
  return new Map(
    operations.map(({ name, rate, burst }) => [
      name,
      { bucket: tokenBucket(rate, burst, () => clock.realMs()), announced: null },
    ]),
  );
}

interface AmazonOptions {
  state: LiveState;
  clock: SandboxClock;
  apiBase: string;
  imageBase: string;
  seed: number;
}

/** Puts the simulated Amazon together. */
export function createAmazon({ state, clock, apiBase, imageBase, seed }: AmazonOptions): AmazonParts {
  const documents = schemaDocuments({
    base: `${apiBase}/product-type-documents`,
    now: () => clock.ageingNow(),
    seed,
  });
  return {
    world: { state, documents, imageBase, seed },
    clock,
    tokens: accessTokens(() => clock.ageingNow()),
    faults: faultQueue(),
    log: requestLog(),
    plans: publishedPlans(clock),
  };
}

import type { MarketplaceAdapter } from '../../server/integrations/marketplace';
import { readConfig } from '../../server/config';
import { startBackground } from '../../server/jobs/background';
import { newRuntime } from '../../server/new-runtime';
import { newLog } from '../../server/observability/log';
import { startServer } from '../../server/start-server';
import { adoptSandbox } from '../../server/services/connection/adopt-sandbox';

/**
 * The real server, but that its marketplace adapter ends the whole process, as a power cut would, at the moment that
 * DIE_AT names: `before-send` (the journal says «sent», no byte has left) or `after-answer` (Amazon's answer is here
 * and not journalled). API and worker share the process, so that both end at once.
 */
const point = process.env.DIE_AT;

function dying(adapter: MarketplaceAdapter): MarketplaceAdapter {
  return {
    ...adapter,
    async patchListing(target, patches, options) {
      if (point === 'before-send') return die();
      const answer = await adapter.patchListing(target, patches, options);
      if (point === 'after-answer' && answer.ok) return die();
      return answer;
    },
  };
}

function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
}

const runtime = await newRuntime(
  readConfig(process.env),
  newLog({ level: process.env.LOG_LEVEL ?? 'info', name: 'worker' }),
);
await adoptSandbox(runtime);
startBackground({
  ...runtime,
  marketplace: async () => {
    const adapter = await runtime.marketplace();
    return adapter && dying(adapter);
  },
});
const api = await startServer({ ...process.env, PLUMBLINE_ROLE: 'api' }, () => process.exit(1));
console.log(`PLUMBLINE READY ${JSON.stringify(api.ready)}`);

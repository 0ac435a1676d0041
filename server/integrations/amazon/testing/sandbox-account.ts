import { startSandbox, type Sandbox, type SandboxOptions } from '../../../sandbox/sandbox';
import { testRuntime, type TestRuntime, type TestRuntimeOptions } from '../../../testing/test-runtime';
import type { MarketplaceAdapter } from '../../marketplace';
import { embeddedOrchestrator } from '../../orchestrator/embedded-orchestrator';
import { defaultRetryPlan } from '../../orchestrator/retry-delay';
import { createAmazonAdapter } from '../amazon-adapter';

export interface SandboxAccount {
  sandbox: Sandbox;
  runtime: TestRuntime;
  adapter: MarketplaceAdapter;
  close(): Promise<void>;
}

/** An adapter on a running sandbox, over real HTTP, with a database of its own. Short timeouts and pauses. */
export async function sandboxAccount(
  options: Partial<SandboxOptions> = {},
  runtimeOptions: TestRuntimeOptions = { handlers: [], subscribers: [] },
): Promise<SandboxAccount> {
  const sandbox = await startSandbox({ port: 0, ...options });
  const runtime = await testRuntime(runtimeOptions);
  const adapter = adapterOn(sandbox, runtime);
  runtime.connect(adapter);
  return {
    sandbox,
    runtime,
    adapter,
    async close() {
      await sandbox.close();
      await runtime.close();
    },
  };
}

/** A further adapter on the same sandbox, as another process has it. */
export function adapterOn(sandbox: Sandbox, runtime: TestRuntime, timeoutMs = 1500): MarketplaceAdapter {
  return createAmazonAdapter({
    orchestrator: embeddedOrchestrator({
      database: runtime.database,
      log: runtime.log,
      retries: { ...defaultRetryPlan, firstBackoffMs: 10 },
    }),
    credentials: sandbox.credentials,
    marketplace: 'amazon-uk',
    apiBase: sandbox.apiBase,
    lwaUrl: sandbox.lwaTokenUrl,
    timeoutMs,
  });
}

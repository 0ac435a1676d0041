import { createHash } from 'node:crypto';
import type { MarketplaceId } from '../../../shared/catalog/marketplace';
import { marketplaceIdSchema } from '../../../shared/catalog/marketplace';
import { createAmazonAdapter } from '../../integrations/amazon/amazon-adapter';
import type { AmazonCredentials } from '../../integrations/amazon/credentials';
import type { MarketplaceAdapter } from '../../integrations/marketplace';
import { embeddedOrchestrator } from '../../integrations/orchestrator/embedded-orchestrator';
import type { Orchestrator } from '../../integrations/orchestrator/orchestrator';
import type { Runtime } from '../../runtime';
import { openVault, type Vault } from '../../security/vault';
import { raiseRateLimitAlert } from '../alert/rate-limit-alert';
import { getAmazonSecrets } from './amazon-secrets';
import { connectionOf } from './connection-row';
import { readSandboxAccount } from './sandbox-account';

export type BaseRuntime = Omit<Runtime, 'marketplace'>;

interface Account {
  credentials: AmazonCredentials;
  marketplace: MarketplaceId;
  apiBase: string;
  lwaUrl: string;
}

/**
 * What `runtime.marketplace()` answers: the adapter of the connected account, or of the sandbox while none is
 * connected and one was started. The sandbox never answers for a connected account. An adapter lives as long as its
 * credentials stay the same, so that its access token is fetched once.
 */
export function marketplaceOfConnection(runtime: BaseRuntime): () => Promise<MarketplaceAdapter | null> {
  const vault = openVault(runtime);
  const orchestrator = orchestratorOf(runtime);
  let current: { fingerprint: string; adapter: MarketplaceAdapter } | null = null;
  return async () => {
    const account = await accountOf(runtime, vault);
    if (account === null) return (current = null);
    const fingerprint = createHash('sha256').update(JSON.stringify(account)).digest('hex');
    if (current?.fingerprint === fingerprint) return current.adapter;
    const adapter = adapterOf(orchestrator, account);
    current = { fingerprint, adapter };
    return adapter;
  };
}

/** An orchestrator on the runtime's database, which tells the seller when a limit is nearly used up. */
export function orchestratorOf(runtime: BaseRuntime): Orchestrator {
  return embeddedOrchestrator({
    database: runtime.database,
    log: runtime.log,
    onNearLimit(notice) {
      raiseRateLimitAlert(runtime, notice).catch((error: unknown) => {
        runtime.log.error({ err: error }, 'the alert about a rate limit could not be written');
      });
    },
  });
}

export function adapterOf(orchestrator: Orchestrator, account: Account): MarketplaceAdapter {
  return createAmazonAdapter({ orchestrator, ...account });
}

async function accountOf(runtime: BaseRuntime, vault: Vault): Promise<Account | null> {
  const connection = await connectionOf(runtime.database.read);
  if (connection.state === 'connected' || connection.state === 'failing') {
    const secrets = await getAmazonSecrets(vault);
    if (secrets === null || connection.sellerId === null) return null;
    return {
      credentials: { ...secrets, sellerId: connection.sellerId },
      marketplace: marketplaceIdSchema.parse(connection.marketplace ?? 'amazon-uk'),
      apiBase: runtime.config.amazonApiBase,
      lwaUrl: runtime.config.amazonLwaUrl,
    };
  }
  const sandbox = readSandboxAccount(runtime.config.sandbox);
  if (sandbox === null) return null;
  const { credentials, apiBase, lwaTokenUrl: lwaUrl } = sandbox;
  return { credentials, marketplace: 'amazon-uk', apiBase, lwaUrl };
}

import type { ApiError } from '../../../shared/api-error';
import { apiError } from '../../../shared/api-error';
import type { Connection } from '../../../shared/catalog/connection';
import { marketplaces } from '../../../shared/catalog/marketplace';
import { fail, ok, type Result } from '../../../shared/result';
import type { MarketplaceAdapter, Participation } from '../../integrations/marketplace';
import { priorities } from '../../jobs/port';
import type { Runtime } from '../../runtime';
import { openVault } from '../../security/vault';
import { putAmazonSecrets } from './amazon-secrets';
import { changeConnection, connectionOf } from './connection-row';
import { readCredentials, type CredentialsInput } from './credentials-input';
import { retireListings } from './retire-listings';
import { adapterOf, orchestratorOf } from './marketplace-of-connection';

export interface By {
  /** `device:<id>` or `owner` */
  who: string;
  correlationId: string;
}

/**
 * Connects the seller's account: checks what was typed, proves at Amazon that the credentials, the seller ID and the
 * role work together, then stores the secrets in the vault and starts the first sync. Nothing is stored when any of
 * it fails; the error names the field at fault.
 */
export async function connectAmazon(runtime: Runtime, input: unknown, by: By): Promise<Result<Connection>> {
  const read = readCredentials(input);
  if (!read.ok) return read;
  const proof = await prove(runtime, read.value);
  if (!proof.ok) return proof;
  const vault = openVault(runtime);
  const { clientId, clientSecret, refreshToken, sellerId, marketplace } = read.value;
  const at = runtime.now();
  return runtime.database.write(async (tx) => {
    const before = await connectionOf(tx);
    await putAmazonSecrets(tx, vault, { clientId, clientSecret, refreshToken });
    const isOther = before.sellerId !== sellerId;
    // Another account's listings are not this one's: the first sync brings back those that are.
    if (isOther) await retireListings(tx, marketplace, { at, correlationId: by.correlationId });
    const connection = await changeConnection(
      tx,
      {
        state: 'connected',
        storeName: proof.value.storeName,
        sellerId,
        marketplace,
        problem: null,
        syncing: null,
        ...(isOther ? { lastSyncAt: null, lastSyncCount: null } : {}),
      },
      { at, cause: { at, ...by, why: 'Credentials were entered and tested' } },
    );
    await runtime.jobs.enqueue(tx, {
      kind: 'sync-listings',
      key: 'sync-listings',
      whenRunning: 'again',
      payload: { mode: 'full' },
      priority: priorities.scheduled,
      correlationId: by.correlationId,
    });
    return ok(connection);
  });
}

/** Asks Amazon with the new credentials, before they are stored. */
async function prove(runtime: Runtime, input: CredentialsInput): Promise<Result<Participation>> {
  const { marketplace, ...credentials } = input;
  const adapter = adapterOf(orchestratorOf(runtime), {
    credentials,
    marketplace,
    apiBase: runtime.config.amazonApiBase,
    lwaUrl: runtime.config.amazonLwaUrl,
  });
  return testAccount(adapter);
}

/**
 * Proves that an account works: that it sells on the adapter's marketplace, and that the seller ID is its own, which
 * only the Listings API can tell.
 */
export async function testAccount(adapter: MarketplaceAdapter): Promise<Result<Participation>> {
  const { amazonId, name } = marketplaces[adapter.marketplace];
  const rows = await adapter.participations({ priority: 'user-waiting' });
  if (!rows.ok) return rows;
  const here = rows.value.find((row) => row.marketplaceAmazonId === amazonId);
  if (!here?.isParticipating) {
    const message = `These credentials work, but the account does not sell on ${name}.`;
    return fail(apiError('provider-refused', message, { field: 'marketplace' }));
  }
  const listed = await adapter.searchListings({}, { priority: 'user-waiting' });
  return listed.ok ? ok(here) : fail(asSellerIdProblem(listed.error));
}

function asSellerIdProblem(error: ApiError): ApiError {
  if (error.code !== 'provider-refused' && error.code !== 'not-found') return error;
  const message = `Amazon accepts the credentials, but not for this seller ID, or the app lacks the role «Product Listing». ${error.message}`;
  return apiError('provider-refused', message, { field: 'sellerId' });
}

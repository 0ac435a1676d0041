import { priorities } from '../../jobs/port';
import type { Runtime } from '../../runtime';
import { changeConnection, connectionOf } from './connection-row';
import { retireListings } from './retire-listings';
import { readSandboxAccount } from './sandbox-account';

/**
 * At the start: shows the sandbox as what is connected while no account is, and reads its listings for the first
 * time; without a sandbox an earlier one is shown no longer. A connected account is left alone.
 */
export async function adoptSandbox(runtime: Runtime): Promise<void> {
  const sandbox = readSandboxAccount(runtime.config.sandbox);
  const at = runtime.now();
  const cause = { at, correlationId: runtime.newId(), who: 'owner', why: 'The server started' };
  await runtime.database.write(async (tx) => {
    const before = await connectionOf(tx);
    if (before.state === 'connected' || before.state === 'failing') return;
    if (sandbox === null) {
      if (before.state === 'sandbox')
        await changeConnection(tx, { state: 'none', syncing: null }, { at, cause });
      return;
    }
    const { sellerId } = sandbox.credentials;
    const isOther = before.sellerId !== null && before.sellerId !== sellerId;
    if (isOther) await retireListings(tx, 'amazon-uk', cause);
    const change = {
      state: 'sandbox',
      sellerId,
      marketplace: 'amazon-uk',
      storeName: 'Simulated shop',
    } as const;
    await changeConnection(tx, { ...change, problem: null, syncing: null }, { at, cause });
    await runtime.jobs.enqueue(tx, {
      kind: 'sync-listings',
      key: 'sync-listings',
      payload: { mode: isOther || before.lastSyncAt === null ? 'full' : 'incremental' },
      priority: priorities.scheduled,
      correlationId: cause.correlationId,
    });
  });
}

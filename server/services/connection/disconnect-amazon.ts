import type { Connection } from '../../../shared/catalog/connection';
import type { Runtime } from '../../runtime';
import { openVault } from '../../security/vault';
import { deleteAmazonSecrets } from './amazon-secrets';
import { adoptSandbox } from './adopt-sandbox';
import type { By } from './connect-amazon';
import { changeConnection, connectionOf } from './connection-row';

/**
 * Forgets the credentials. What was read from Amazon stays; nothing is read from it or sent to it any more. A sandbox
 * that runs beside takes the account's place.
 */
export async function disconnectAmazon(runtime: Runtime, by: By): Promise<Connection> {
  const vault = openVault(runtime);
  const at = runtime.now();
  await runtime.database.write(async (tx) => {
    const before = await connectionOf(tx);
    if (before.state === 'none' || before.state === 'sandbox') return;
    await deleteAmazonSecrets(tx, vault);
    await changeConnection(
      tx,
      { state: 'none', storeName: null, problem: null, syncing: null },
      { at, cause: { at, ...by, why: 'The account was disconnected' } },
    );
  });
  await adoptSandbox(runtime);
  return connectionOf(runtime.database.read);
}

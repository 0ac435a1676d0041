import { apiError } from '../../../shared/api-error';
import type { Connection } from '../../../shared/catalog/connection';
import { fail, ok, type Result } from '../../../shared/result';
import type { Runtime } from '../../runtime';
import { testAccount, type By } from './connect-amazon';
import { changeConnection, connectionOf } from './connection-row';

/** Asks Amazon whether the stored credentials still work, and keeps the answer in the connection's state. */
export async function testConnection(runtime: Runtime, by: By): Promise<Result<Connection>> {
  const adapter = await runtime.marketplace();
  if (adapter === null) return fail(apiError('not-connected', 'No Amazon account is connected.'));
  const tested = await testAccount(adapter);
  const at = runtime.now();
  const cause = { at, ...by, why: 'The connection was tested' };
  return runtime.database.write(async (tx) => {
    const before = await connectionOf(tx);
    // A passing trouble of Amazon's says nothing about the credentials.
    if (!tested.ok && tested.error.retryable) return tested;
    if (!tested.ok) {
      if (before.state === 'connected') {
        await changeConnection(tx, { state: 'failing', problem: tested.error.message }, { at, cause });
      }
      return tested;
    }
    const state = before.state === 'failing' ? 'connected' : before.state;
    const { storeName } = tested.value;
    return ok(await changeConnection(tx, { state, storeName, problem: null }, { at, cause }));
  });
}

import type { Client, TransactionMode } from '@libsql/client';

/**
 * A local client whose write transactions survive a busy database. The driver begins them with a prepared statement,
 * and when that is refused with SQLITE_BUSY it stays half-run until it is garbage collected: it pins the old snapshot,
 * so that the next tries are refused too, and makes the commit of one that succeeds fail with «SQL statements in
 * progress». Run as a script, a refused BEGIN is finalised at once.
 */
export function lockingClient(client: Client): Client {
  const transaction: Client['transaction'] = async (mode?: TransactionMode) => {
    if (mode === 'read' || mode === 'deferred') return client.transaction(mode);
    // Deferred takes no lock, so it cannot be refused.
    const opened = await client.transaction('deferred');
    try {
      await opened.executeMultiple('COMMIT; BEGIN IMMEDIATE');
      return opened;
    } catch (error) {
      opened.close();
      throw error;
    }
  };
  return new Proxy(client, {
    get(target, name) {
      if (name === 'transaction') return transaction;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

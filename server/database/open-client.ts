import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient, type Client } from '@libsql/client';
import { startRefusal } from '../start-refusal';
import { isBusy, sqliteErrorCode } from './sqlite-error';

/** How often an opening that meets another one is tried, 20 ms apart. */
const attempts = 250;

/**
 * Opens one connection to the encrypted file and sets its pragmas. The change to the write-ahead log may be refused
 * while another process makes it at the same moment, whatever the timeout; a connection that was refused is thrown
 * away. Throws a start refusal when the key is wrong or the file cannot be written.
 */
export async function openClient(
  file: string,
  options: { key: string; timeoutMs: number; pragmas: string[] },
): Promise<Client> {
  for (let attempt = 1; ; attempt += 1) {
    let client: Client | null = null;
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      client = createClient({
        url: pathToFileURL(file).href,
        encryptionKey: options.key,
        timeout: options.timeoutMs,
        concurrency: 1,
      });
      for (const pragma of options.pragmas) await client.execute(`PRAGMA ${pragma}`);
      // The first read of a page: a wrong key shows here.
      await client.execute('SELECT count(*) FROM sqlite_schema');
      return client;
    } catch (error) {
      client?.close();
      if (!isBusy(error) || attempt === attempts) throw explain(error, file);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

const unwritable = new Set(['SQLITE_CANTOPEN', 'SQLITE_READONLY', 'EACCES', 'EROFS', 'ENOTDIR']);

function explain(error: unknown, file: string): unknown {
  const code = sqliteErrorCode(error) ?? (error instanceof Error && 'code' in error ? error.code : null);
  if (code === 'SQLITE_NOTADB') {
    return startRefusal(
      `The database ${file} cannot be opened with this master key: it was made with another one, or it is damaged.`,
      error,
    );
  }
  if (typeof code === 'string' && unwritable.has(code)) {
    return startRefusal(
      `The database ${file} cannot be opened for writing: check the folder and its permissions.`,
      error,
    );
  }
  return error;
}

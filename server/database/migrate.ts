import type { Client, Transaction } from '@libsql/client';
import * as z from 'zod';
import { startRefusal } from '../start-refusal';
import { isBusy } from './sqlite-error';
import { readMigrations, type Migration } from './migrations';

type Applied = z.infer<typeof appliedSchema>;

/**
 * Brings the database up to date: every missing migration in one transaction, so that a failure leaves it as it was.
 * Two processes that start together take turns. Refuses a database that is newer than this code, and one whose
 * migrations were other ones than ours. Answers with the tags applied now.
 */
export async function migrate(client: Client, migrations: Migration[] = readMigrations()): Promise<string[]> {
  if (pendingAfter(await readApplied(client), migrations).length === 0) return [];
  // A rebuilt table drops the old one, which foreign keys would refuse; they are checked before the commit instead.
  await client.execute('PRAGMA foreign_keys = OFF');
  try {
    const transaction = await begin(client);
    try {
      const pending = pendingAfter(await readApplied(transaction), migrations);
      await apply(transaction, pending);
      await transaction.commit();
      return pending.map((migration) => migration.tag);
    } finally {
      transaction.close();
    }
  } finally {
    await client.execute('PRAGMA foreign_keys = ON');
  }
}

async function apply(transaction: Transaction, pending: Migration[]): Promise<void> {
  await transaction.execute(
    'CREATE TABLE IF NOT EXISTS migrations ("index" INTEGER PRIMARY KEY, tag TEXT NOT NULL, checksum TEXT NOT NULL, at INTEGER NOT NULL)',
  );
  for (const { index, tag, checksum, statements } of pending) {
    for (const statement of statements) {
      try {
        await transaction.execute(statement);
      } catch (error) {
        throw new Error(`Migration ${tag} failed, and the database was left as it was`, { cause: error });
      }
    }
    await transaction.execute({
      sql: 'INSERT INTO migrations VALUES (?, ?, ?, unixepoch() * 1000)',
      args: [index, tag, checksum],
    });
  }
  const broken = await transaction.execute('PRAGMA foreign_key_check');
  if (broken.rows.length > 0) {
    throw new Error('A migration would leave broken references, and the database was left as it was');
  }
}

async function begin(client: Client): Promise<Transaction> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client.transaction('write');
    } catch (error) {
      // Another process migrates, or works: its transaction ends soon.
      if (!isBusy(error) || attempt === 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

const appliedSchema = z.object({ index: z.int(), tag: z.string(), checksum: z.string() });

/** The migrations that a database has had, in order; none on a new one. */
export async function readApplied(client: Pick<Client, 'execute'>): Promise<Applied[]> {
  const table = await client.execute("SELECT 1 FROM sqlite_schema WHERE name = 'migrations'");
  if (table.rows.length === 0) return [];
  const { rows } = await client.execute('SELECT "index", tag, checksum FROM migrations ORDER BY "index"');
  return rows.map((row) => appliedSchema.parse({ ...row }));
}

/** What is missing; throws a start refusal when the database had something else than our migrations. */
function pendingAfter(applied: Applied[], migrations: Migration[]): Migration[] {
  for (const [position, had] of applied.entries()) {
    const ours = migrations[position];
    if (ours === undefined) {
      throw startRefusal(
        `The database was written by a newer version of Plumbline (it has migration ${had.tag}, which this version does not know). Update Plumbline, or restore a backup made by this version.`,
      );
    }
    if (ours.tag !== had.tag || ours.checksum !== had.checksum) {
      throw startRefusal(
        `The database had migration ${had.tag}, and this version's ${ours.tag} differs from it. Use the version of Plumbline that made the database.`,
      );
    }
  }
  return migrations.slice(applied.length);
}

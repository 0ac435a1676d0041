import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient, type Client } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate, readApplied } from './migrate';
import { checksumOf, migrationsFolder, readMigrations, type Migration } from './migrations';

let folder: string;
let client: Client;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-migrate-'));
  client = createClient({ url: pathToFileURL(join(folder, 'test.db')).href, concurrency: 1 });
});
afterEach(() => {
  client.close();
  rmSync(folder, { recursive: true, force: true });
});

const migration = (index: number, ...statements: string[]): Migration => ({
  index,
  tag: `000${index}_test`,
  checksum: checksumOf(statements.join()),
  statements,
});
const tables = async () =>
  (await client.execute("select name from sqlite_schema where type = 'table' order by name")).rows.map(
    (row) => row.name,
  );

describe('migrating', () => {
  test('applies every migration of the project once', async () => {
    const tags = readMigrations().map((one) => one.tag);
    expect(await migrate(client)).toEqual(tags);
    expect(await migrate(client)).toEqual([]);
    expect((await readApplied(client)).map((one) => one.tag)).toEqual(tags);
    expect((await client.execute('select epoch from sync_state')).rows).toHaveLength(1);
  });

  test('that fails in the middle leaves the database as it was', async () => {
    await migrate(client, [migration(0, 'create table first (id integer)')]);
    const failing = migrate(client, [
      migration(0, 'create table first (id integer)'),
      migration(1, 'create table second (id integer)'),
      migration(2, 'create table third (id integer)', 'insert into nowhere values (1)'),
    ]);
    await expect(failing).rejects.toThrow(/0002_test failed, and the database was left as it was/);
    expect(await tables()).toEqual(['first', 'migrations']);
  });

  test('refuses to leave a reference that points to nothing', async () => {
    const base = migration(
      0,
      'create table parent (id integer primary key)',
      'create table child (parent integer references parent)',
      'insert into parent values (1)',
      'insert into child values (1)',
    );
    await migrate(client, [base]);
    await expect(migrate(client, [base, migration(1, 'delete from parent')])).rejects.toThrow(
      /broken references/,
    );
    expect((await client.execute('select * from parent')).rows).toHaveLength(1);
  });

  test('refuses a database that is newer than the code, with a sentence that says what to do', async () => {
    const [known, newer] = [migration(0, 'create table a (id)'), migration(1, 'create table b (id)')];
    await migrate(client, [known, newer]);
    await expect(migrate(client, [known])).rejects.toThrow(
      /newer version of Plumbline.*0001_test.*Update Plumbline/,
    );
  });

  test('refuses a database that had other migrations', async () => {
    await migrate(client, [migration(0, 'create table a (id)')]);
    await expect(migrate(client, [migration(0, 'create table b (id)')])).rejects.toThrow(/differs/);
  });

  test('has nothing left to do for the second process', async () => {
    const other = createClient({
      url: pathToFileURL(join(folder, 'test.db')).href,
      concurrency: 1,
      timeout: 5000,
    });
    const first = await migrate(client);
    const second = await migrate(other);
    other.close();
    expect([first.length > 0, second]).toEqual([true, []]);
  });
});

describe('the folder of migrations', () => {
  const copy = (change: (file: (name: string) => { read(): string; write(text: string): void }) => void) => {
    cpSync(migrationsFolder, join(folder, 'drizzle'), { recursive: true });
    change((name) => {
      const path = join(folder, 'drizzle', name);
      return { read: () => readFileSync(path, 'utf8'), write: (text) => writeFileSync(path, text) };
    });
    return () => readMigrations(join(folder, 'drizzle'));
  };
  const first = readMigrations()[0]!.tag;

  test('is whole: each is in order and as it was when it landed', () => {
    expect(readMigrations().length).toBeGreaterThan(0);
  });

  test('is refused when an old migration was edited', () => {
    const reading = copy((file) =>
      file(`${first}.sql`).write(`${file(`${first}.sql`).read()}\n-- a small change`),
    );
    expect(reading).toThrow(/was edited after it landed/);
  });

  test('is read alike with the line ends of Windows', () => {
    const reading = copy((file) =>
      file(`${first}.sql`).write(file(`${first}.sql`).read().replaceAll('\n', '\r\n')),
    );
    expect(reading()).toEqual(readMigrations());
  });

  test('is refused when a merge put an older migration behind a newer one', () => {
    const reading = copy((file) => {
      const journal = JSON.parse(file('meta/_journal.json').read()) as { entries: { when: number }[] };
      journal.entries.at(-1)!.when = 1;
      file('meta/_journal.json').write(JSON.stringify(journal));
    });
    expect(reading).toThrow(/out of order/);
  });

  test('is refused when a migration was never sealed', () => {
    expect(copy((file) => file('checksums.json').write('{}'))).toThrow(/has no checksum yet/);
  });
});

import { count } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { listings } from '../../database/schema';
import { sandboxAccount } from '../../integrations/amazon/testing/sandbox-account';
import { syncListingsHandler } from '../../jobs/handlers/sync-listings';
import { runDueJobs } from '../../jobs/run-due-jobs';

it('500 SKUs are read within Amazon’s published rates, and no 429 reaches the job', async () => {
  const account = await sandboxAccount({}, { subscribers: [] });
  account.sandbox.control.setCatalogueSize(500);
  await account.runtime.jobs.enqueue(null, { kind: 'sync-listings', payload: { mode: 'full' } });
  await runDueJobs(account.runtime, [syncListingsHandler]);
  const [row] = await account.runtime.database.read.select({ n: count() }).from(listings);
  expect(row?.n).toBe(500);
  const [job] = await account.runtime.jobs.list({ kind: 'sync-listings' });
  expect(job).toMatchObject({ state: 'done', attempts: 1 });
  const refused = account.sandbox.control.requests().filter(({ status }) => status === 429);
  expect(refused).toEqual([]);
  await account.close();
}, 120_000);

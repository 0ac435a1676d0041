import { eq } from 'drizzle-orm';
import type { Change } from '../../../../shared/catalog/change';
import type { ContentChanges } from '../../../../shared/catalog/listing-content';
import { listings } from '../../../database/schema';
import { adapterOn } from '../../../integrations/amazon/testing/sandbox-account';
import type { MarketplaceAdapter } from '../../../integrations/marketplace';
import { publishChange } from '../../../jobs/handlers/publish-change';
import { alertOnChange } from '../../../events/subscribers/alert-on-change';
import { askWhenPublishingEnds } from '../../../events/subscribers/ask-when-publishing-ends';
import { liveOnSight } from '../../../events/subscribers/live-on-sight';
import { startSandbox, type Sandbox } from '../../../sandbox/sandbox';
import { testRuntime, type TestRuntime } from '../../../testing/test-runtime';
import { storeListing } from '../../listing/store-listing';
import { changeDocument, loadChange, loadSteps } from '../change-store';
import { pickFields, changedFields } from '../read-back';
import { publishContent } from '../publish-content';

export const sku = 'TB-MDB-12';
export const newTitle = 'Tarnbrook 12-Piece Masonry Drill Bit Set 4-12 mm Carbide Tips';

export interface PublishingWorld {
  sandbox: Sandbox;
  runtime: TestRuntime;
  listingId: string;
  adapter: MarketplaceAdapter;
  publish(after: ContentChanges, decidedAt?: number): ReturnType<typeof publishContent>;
  change(): Promise<Change>;
  /** Lets Amazon's and our own clock go on together, with the worker at work every minute. */
  pass(minutes: number): Promise<void>;
  close(): Promise<void>;
}

/** A seller with one listing on a running sandbox, over real HTTP, with both clocks in the test's hand. */
export async function publishingWorld(): Promise<PublishingWorld> {
  const sandbox = await startSandbox({ port: 0, acceptanceMinutes: [20, 20] });
  const runtime = await testRuntime({
    handlers: [publishChange],
    subscribers: [alertOnChange, askWhenPublishingEnds, liveOnSight],
  });
  const adapter = adapterOn(sandbox, runtime, 20_000);
  runtime.connect(adapter);
  const read = await adapter.getListing(sku);
  if (!read.ok) throw new Error(read.error.message);
  const context = { at: runtime.now(), correlationId: 'test' };
  const stored = await runtime.database.write((tx) => storeListing(tx, 'amazon-uk', read.value, context));
  let made = 0;
  let last = '';
  return {
    sandbox,
    runtime,
    listingId: stored.id,
    adapter,
    async publish(after, decidedAt = runtime.now()) {
      const [row] = await runtime.database.read.select().from(listings).where(eq(listings.id, stored.id));
      if (!row) throw new Error('no listing');
      made += 1;
      last = `change-${made}`;
      return runtime.database.write((tx) =>
        publishContent(tx, runtime, {
          changeId: last,
          listingId: stored.id,
          before: pickFields(row.content, changedFields(after)),
          after,
          reason: 'test',
          decidedAt,
          by: 'owner',
          correlationId: 'test',
        }),
      );
    },
    async change() {
      const row = await loadChange(runtime.database.read, last);
      if (!row) throw new Error('no change');
      return changeDocument(row, await loadSteps(runtime.database.read, last));
    },
    async pass(minutes) {
      for (let minute = 0; minute < minutes; minute += 1) {
        sandbox.control.advance(1);
        runtime.clock.advance(60_000);
        await runtime.settle();
      }
    },
    async close() {
      await runtime.close();
      await sandbox.close();
    },
  };
}

// The real server (HTTP, encrypted database) in a process of its own, for the sync benches.
import process from 'node:process';
import { inArray, sql } from 'drizzle-orm';
import { readConfig } from '../../server/config';
import { listings } from '../../server/database/schema';
import { newRuntime } from '../../server/new-runtime';
import { newLog } from '../../server/observability/log';
import { createPairingCode } from '../../server/security/pairing';
import { startHttp } from '../../server/start-http';
import { countBytesSent } from './bytes-sent';
import type { ListingRow } from './believable-listings';
import { serveOrders } from './serve-orders';

const bytesSent = countBytesSent();
const runtime = await newRuntime(readConfig(process.env), newLog({ level: 'error' }));
const http = await startHttp(runtime);

serveOrders(
  {
    bytes: () => bytesSent(),
    code: async () => (await createPairingCode(runtime)).code,
    async fill(rows: ListingRow[]) {
      for (let at = 0; at < rows.length; at += 250) {
        await runtime.database.write((tx) => tx.insert(listings).values(rows.slice(at, at + 250)));
      }
    },
    /** Changes price and version of these listings in one transaction; answers with the time of its commit. */
    async change({ ids, version }: { ids: string[]; version: number }) {
      await runtime.database.write((tx) =>
        tx
          .update(listings)
          .set({ version, offer: sql`json_set(${listings.offer}, '$.priceIncVat', ${1000 + version})` })
          .where(inArray(listings.id, ids)),
      );
      return Date.now();
    },
  },
  { port: http.port },
);
process.on(
  'SIGTERM',
  () =>
    void http
      .stop()
      .then(() => runtime.database.close())
      .then(() => process.exit(0)),
);

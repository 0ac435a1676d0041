// Brings the database up to date before anything else is started, and says what is connected: one line of JSON.
import { isNull, ne, and, eq } from 'drizzle-orm';
import { readConfig } from '../../server/config';
import { connections, devices } from '../../server/database/schema';
import { newRuntime } from '../../server/new-runtime';
import { newLog } from '../../server/observability/log';
import { isStartRefusal } from '../../server/start-refusal';

try {
  const config = readConfig(process.env);
  const runtime = await newRuntime(config, newLog({ level: 'error' }));
  const { read } = runtime.database;
  const [amazon] = await read
    .select()
    .from(connections)
    .where(
      and(eq(connections.id, 'amazon'), ne(connections.state, 'none'), ne(connections.state, 'sandbox')),
    );
  const paired = await read.select({ id: devices.id }).from(devices).where(isNull(devices.revokedAt));
  await runtime.database.close();
  console.log(JSON.stringify({ amazonConnected: amazon !== undefined, devices: paired.length }));
} catch (error) {
  console.error(isStartRefusal(error) ? error.message : error);
  process.exit(1);
}

import { readConfig } from './config';
import { startBackground } from './jobs/background';
import { startWorkerThread } from './jobs/start-worker-thread';
import { startHttp } from './start-http';
import { newRuntime } from './new-runtime';
import { newLog } from './observability/log';
import { addMetricsSource, startProcessMetrics } from './observability/metrics';
import { adoptSandbox } from './services/connection/adopt-sandbox';

export interface RunningServer {
  /** For programs that start this one. `port` is null where the role has no HTTP. */
  ready: { role: string; pid: number; port: number | null };
  stop(): Promise<void>;
}

/**
 * Composes a process by its role: `api` answers HTTP, `worker` runs jobs and events, `all` does both, the background in
 * a thread of its own. `died` is called when a part ends without being asked to.
 */
export async function startServer(
  environment: Record<string, string | undefined>,
  died: (error: Error) => void,
): Promise<RunningServer> {
  const config = readConfig(environment);
  const log = newLog({ level: config.logLevel });
  startProcessMetrics();
  // In this order stopped, last started first; a start that fails half-way stops what it had begun.
  const parts: { stop(): Promise<unknown> }[] = [];
  const stop = async (): Promise<void> => {
    for (const part of parts.reverse()) await part.stop();
    log.info('stopped');
  };
  try {
    const runtime = await newRuntime(config, log);
    parts.push({ stop: () => runtime.database.close() });
    // One process says what stands in for Amazon; an API beside it may not have been told.
    if (config.role !== 'api') await adoptSandbox(runtime);
    let port: number | null = null;
    if (config.role === 'worker') parts.push(startBackground(runtime));
    if (config.role === 'all') {
      const thread = await startWorkerThread(died);
      const forget = addMetricsSource(() => thread.metrics());
      parts.push({ stop: () => Promise.resolve(forget()).then(() => thread.stop()) });
    }
    if (config.role !== 'worker') {
      const http = await startHttp(runtime);
      port = http.port;
      parts.push(http);
    }
    log.info({ role: config.role, port }, 'listening');
    return { ready: { role: config.role, pid: process.pid, port }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

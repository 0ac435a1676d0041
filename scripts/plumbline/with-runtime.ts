import process from 'node:process';
import { readConfig } from '../../server/config';
import { newRuntime } from '../../server/new-runtime';
import { newLog } from '../../server/observability/log';
import type { Runtime } from '../../server/runtime';

/**
 * Gives a command the database in PLUMBLINE_HOME, as a second process beside a running server or alone. Only errors
 * are logged: stdout and stderr belong to the command.
 */
export async function withRuntime<T>(work: (runtime: Runtime) => Promise<T>): Promise<T> {
  const config = readConfig({ ...process.env, LOG_LEVEL: process.env.LOG_LEVEL ?? 'error' });
  const log = newLog({ level: config.logLevel, name: 'plumbline' });
  const runtime = await newRuntime(config, log);
  try {
    return await work(runtime);
  } finally {
    await runtime.database.close();
  }
}

/** The owner at the keyboard, as the audit log names him. */
export function owner(runtime: Runtime): { who: string; correlationId: string } {
  return { who: 'owner', correlationId: runtime.newId() };
}

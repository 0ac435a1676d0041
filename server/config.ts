import * as z from 'zod';
import { startRefusal } from './start-refusal';

const number = (fallback: number) => z.coerce.number().default(fallback);

/** Settings from the environment, with working defaults (DESIGN § 10). */
const configSchema = z.object({
  /** Port of the server; `GET /health` answers there. 0 takes a free one. */
  PORT: number(8787),
  HOST: z.string().default('127.0.0.1'),
  SANDBOX_PORT: number(8790),
  /** Folder of data and keys. */
  PLUMBLINE_HOME: z.string().default('.plumbline'),
  /** all, api or worker */
  PLUMBLINE_ROLE: z.enum(['all', 'api', 'worker']).default('all'),
  /** Overrides the embedded file, e.g. `libsql://…`. */
  DATABASE_URL: z.string().optional(),
  /** 64 hex digits; else the key file in PLUMBLINE_HOME. */
  PLUMBLINE_MASTER_KEY: z.string().optional(),
  /** Base addresses of Amazon, so that a sandbox can stand in. */
  AMAZON_API_BASE: z.string().default('https://sellingpartnerapi-eu.amazon.com'),
  AMAZON_LWA_URL: z.string().default('https://api.amazon.com/auth/o2/token'),
  /**
   * How many times faster than Amazon's clock the world behind the adapter runs: 1 for Amazon. The start script sets
   * it to the sandbox's pace, so that read-backs come as often as there is something to read.
   */
  PLUMBLINE_PACE: number(1),
  /** The sandbox that stands in while no account is connected: JSON, set by the start script. */
  PLUMBLINE_SANDBOX: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'info', 'debug', 'silent']).default('info'),
});

export interface Config {
  port: number;
  host: string;
  sandboxPort: number;
  home: string;
  role: 'all' | 'api' | 'worker';
  databaseUrl: string | null;
  masterKey: string | null;
  amazonApiBase: string;
  amazonLwaUrl: string;
  pace: number;
  /** JSON as `services/connection/sandbox-account.ts` reads it. */
  sandbox: string | null;
  logLevel: string;
}

/** Reads the settings; throws with the name of the setting at fault, since nothing can start without them. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = configSchema.safeParse(environment);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw startRefusal(`Setting ${issue?.path.join('.') ?? '?'}: ${issue?.message ?? 'is not valid'}`);
  }
  const settings = parsed.data;
  return {
    port: settings.PORT,
    host: settings.HOST,
    sandboxPort: settings.SANDBOX_PORT,
    home: settings.PLUMBLINE_HOME,
    role: settings.PLUMBLINE_ROLE,
    databaseUrl: settings.DATABASE_URL ?? null,
    masterKey: settings.PLUMBLINE_MASTER_KEY ?? null,
    amazonApiBase: settings.AMAZON_API_BASE,
    amazonLwaUrl: settings.AMAZON_LWA_URL,
    pace: settings.PLUMBLINE_PACE,
    sandbox: settings.PLUMBLINE_SANDBOX ?? null,
    logLevel: settings.LOG_LEVEL,
  };
}

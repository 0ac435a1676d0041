import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox, SandboxOptions } from '../../server/sandbox/sandbox';
import { startSandbox } from '../../server/sandbox/sandbox';
import { launchBrowser, type BrowserOptions, type TestBrowser } from './browser';
import { startProcess, type RunningProcess } from './process';

export interface World {
  sandbox: Sandbox;
  /** Port on which the simulated web pages answer over TLS. */
  pagesPort: number;
  home: string;
  server: RunningProcess<{ port: number }>;
  serverUrl: string;
  /**
   * Starts the server again on the same data and the same port, after `server.stop()` or `server.kill()`; from another
   * entry where one is named.
   */
  restartServer(how?: { entry?: string; env?: Record<string, string> }): Promise<void>;
  /** A fresh one-time code for pairing. */
  pairingCode(): Promise<string>;
  close(): Promise<void>;
}

export interface WorldOptions extends Partial<SandboxOptions> {
  /** How many times faster than real time the sandbox and our read-backs run. */
  pace?: number;
}

/** The whole product but the browser: a sandbox in this process, and a real server process on a home of its own. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const pace = options.pace ?? 60;
  const sandbox = await startSandbox({ port: 0, pagesPort: 0, ...options, pace });
  const home = mkdtempSync(join(tmpdir(), 'plumbline-e2e-'));
  const env: Record<string, string> = {
    PLUMBLINE_HOME: home,
    PLUMBLINE_PACE: String(pace),
    PLUMBLINE_SANDBOX: JSON.stringify({
      apiBase: sandbox.apiBase,
      lwaTokenUrl: sandbox.lwaTokenUrl,
      credentials: sandbox.credentials,
    }),
  };
  const start = (port: number, entry = 'server/main.ts', more: Record<string, string> = {}) =>
    startProcess<{ port: number }>(['--import', 'tsx', entry], {
      mark: 'PLUMBLINE READY ',
      env: { ...env, ...more, PORT: String(port) },
    });
  const server = await start(0);
  const world: World = {
    sandbox,
    pagesPort: sandbox.pages?.port ?? 0,
    home,
    server,
    serverUrl: `http://127.0.0.1:${server.ready.port}`,
    async restartServer({ entry, env: more } = {}) {
      world.server = await start(server.ready.port, entry, more);
    },
    async pairingCode() {
      const { code } = await commandLine(['pair', '--json'], { PLUMBLINE_HOME: home });
      return String(code);
    },
    async close() {
      await world.server.stop();
      await sandbox.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return world;
}

/** Runs an owner's command and reads the JSON that it prints. */
export async function commandLine(
  args: string[],
  env: Record<string, string>,
): Promise<Record<string, unknown>> {
  const { execFile } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/plumbline/main.ts', ...args],
      { env: { ...process.env, ...env }, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        if (error) reject(new Error(`${args.join(' ')}: ${stderr || stdout}`));
        else resolve(JSON.parse(stdout) as Record<string, unknown>);
      },
    );
  });
}

/** A browser on a world's pages. */
export function launchOn(
  world: World,
  options: Omit<BrowserOptions, 'pagesPort'> = {},
): Promise<TestBrowser> {
  return launchBrowser({ ...options, pagesPort: world.pagesPort });
}

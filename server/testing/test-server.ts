import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import { createApp, type AppOptions } from '../app';
import { createPairingCode } from '../security/pairing';
import { testRuntime, type TestRuntime, type TestRuntimeOptions } from './test-runtime';

export const testOrigin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

export interface TestServer {
  runtime: TestRuntime;
  url: string;
  /** Pairs as an extension would, and answers with what it may do from then on. */
  pair(name?: string): Promise<TestDevice>;
  /** Ends the server but not the database, as a restart of the server would. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export interface TestDevice {
  deviceId: string;
  token: string;
  /** Calls a route with this device's token; a body is sent as JSON. */
  call(
    path: string,
    init?: { method?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<Response>;
}

/**
 * The API on a free port of this machine, over real HTTP, on a real database. `inProcess` hands a device's calls to the
 * app without a socket, for tests of thousands of them.
 */
export async function testServer(
  options: TestRuntimeOptions & { app?: AppOptions; runtime?: TestRuntime; inProcess?: boolean } = {},
): Promise<TestServer> {
  const runtime = options.runtime ?? (await testRuntime(options));
  const app = createApp(runtime, options.app ?? { limits: unlimited });
  const server = await new Promise<ServerType>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(started));
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  const ask: (address: string, init: RequestInit) => Promise<Response> = options.inProcess
    ? async (address, init) =>
        app.request(address, { ...init, headers: { host: '127.0.0.1', ...(init.headers as object) } })
    : fetch;
  return {
    runtime,
    url,
    async pair(name = 'Test browser') {
      const { code } = await createPairingCode(runtime);
      const answer = await fetch(`${url}/pair`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: testOrigin },
        body: JSON.stringify({ code, name }),
      });
      const { deviceId, token } = (await answer.json()) as { deviceId: string; token: string };
      return {
        deviceId,
        token,
        call: (path, { method, body, headers } = {}) =>
          ask(`${url}${path}`, {
            method: method ?? (body === undefined ? 'GET' : 'POST'),
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          }),
      };
    },
    stop,
    async close() {
      await stop();
      await runtime.close();
    },
  };
}

const unlimited = { device: { rate: 1e6, burst: 1e6 }, stranger: { rate: 1e6, burst: 1e6 } };

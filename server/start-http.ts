import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app';
import type { Runtime } from './runtime';
import { isLoopback } from './security/origin';
import { startRefusal } from './start-refusal';

export interface HttpServer {
  port: number;
  /** Takes no new request, gives open ones a second, then closes their connections. */
  stop(): Promise<void>;
}

/** Serves the API on the configured address. Throws a start refusal when the port is taken or not allowed. */
export async function startHttp(runtime: Runtime): Promise<HttpServer> {
  const { host, port } = runtime.config;
  if (!isLoopback(host)) {
    throw startRefusal(
      `HOST is ${host}, which other machines can reach, and tokens would cross the network unencrypted. Use 127.0.0.1.`,
    );
  }
  const server = createAdaptorServer({ fetch: createApp(runtime).fetch });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw explain(error, host, port);
  }
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      // News streams stay open for as long as their page does.
      const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 1000);
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      await closed;
      clearTimeout(cut);
    },
  };
}

function explain(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return startRefusal(
      `Port ${port} on ${host} is in use by another program, perhaps another Plumbline. Stop that one, or set PORT.`,
      error,
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return startRefusal(`The server may not listen on ${host}:${port}. Set HOST or PORT.`, error);
  }
  return error;
}

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { createAmazon } from './amazon/amazon';
import { amazonApp } from './amazon/amazon-app';
import { seller } from './amazon/marketplace';
import type { NodeBindings } from './amazon/node-bindings';
import type { CatalogueItem } from './catalogue/item';
import { catalogue as wholeCatalogue } from './catalogue/catalogue';
import { startClock } from './clock';
import { sandboxControl, type SandboxControl } from './control';
import { controlRoutes } from './control-routes';
import { createImageHost } from './images/image-host';
import { createLiveState, type LiveState } from './live-state';
import { startPages } from './pages/serve';

export interface SandboxOptions {
  /** Port of the API on loopback; 0 takes a free one. */
  port: number;
  /** Port of the web pages over TLS; 0 takes a free one, left out there are none. */
  pagesPort?: number;
  /** Simulated minutes per real minute. */
  pace?: number;
  /** Everything that «happens» is drawn from it. */
  seed?: number;
  /** Folder in which published changes survive a restart; null keeps them in memory. */
  home?: string | null;
  catalogue?: CatalogueItem[];
  /** The real clock (monotonic ms) by which token buckets fill and time goes on; tests hold it still. */
  realMs?: () => number;
  /** Least and most simulated minutes from ACCEPTED to visible (15-40 seen, facts/amazon.md § 3). */
  acceptanceMinutes?: [number, number];
}

/** A running sandbox. */
export interface Sandbox {
  /** Address of the API without a slash at the end. */
  apiBase: string;
  lwaTokenUrl: string;
  /** Address of the image host without a slash at the end. */
  imageBase: string;
  credentials: { clientId: string; clientSecret: string; refreshToken: string; sellerId: string };
  /** The web pages: port, and the hash by which a browser is told to trust their certificate. */
  pages: { port: number; certificateKeyHash: string } | null;
  state: LiveState;
  control: SandboxControl;
  close(): Promise<void>;
}

/** Starts the simulated Amazon on loopback: the API of the seller's account, and its control under /_sandbox. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { port, pace = 1, seed = 1, home = null, catalogue = wholeCatalogue } = options;
  const root = new Hono<NodeBindings>();
  const server = createAdaptorServer({ fetch: root.fetch, createServer });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  const apiBase = `http://127.0.0.1:${portOf(server.address())}`;
  const imageBase = `${apiBase}/images/I`;
  const clock = startClock(pace, options.realMs);
  const { acceptanceMinutes = [15, 40] } = options;
  const state = createLiveState({ catalogue, clock, seed, home, acceptanceMinutes });
  const parts = createAmazon({ state, clock, apiBase, imageBase, seed });
  const control = sandboxControl(parts, state);
  root.route(
    '/_sandbox',
    controlRoutes(control, () => state.now()),
  );
  const images = createImageHost();
  root.get('/images/I/:name', (c) => {
    const bytes = images.image(c.req.param('name'));
    if (bytes === undefined) return c.text('', 404);
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'image/png',
      'cache-control': 'max-age=630720000',
    });
  });
  root.route('/', amazonApp(parts));
  const pages =
    options.pagesPort === undefined
      ? null
      : await startPages({ state, port: options.pagesPort, isBlocked: () => control.isRobotCheck() });
  return {
    apiBase,
    lwaTokenUrl: `${apiBase}/auth/o2/token`,
    imageBase,
    credentials: {
      clientId: seller.clientId,
      clientSecret: seller.clientSecret,
      refreshToken: seller.refreshToken,
      sellerId: seller.sellerId,
    },
    pages: pages && { port: pages.port, certificateKeyHash: pages.certificateKeyHash },
    state,
    control,
    async close() {
      await pages?.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string')
    throw new Error('the sandbox is not listening on a port');
  return address.port;
}

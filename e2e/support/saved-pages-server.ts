import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { testCertificate } from './certificate';

export interface SavedPagesServer {
  port: number;
  close(): Promise<void>;
}

/**
 * Saved pages carry no style sheets. This stands in for Amazon's: three columns, so that what we insert could push
 * something, and the helper classes whose meaning readers rely on.
 */
const layout = `<style>
  body { margin: 0; font: 14px/20px Arial, sans-serif; background: #fff; color: #0f1111; }
  .aok-hidden, .a-hidden, script, template { display: none !important; }
  #dp-container, #ppd { max-width: 1400px; margin: 0 auto; }
  #leftCol { float: left; width: 35%; } #rightCol { float: right; width: 240px; }
  #centerCol { margin-left: 36%; margin-right: 260px; }
  img { width: 40px; height: 40px; }
</style>`;

/**
 * Serves pages over TLS at the addresses they were saved from. Everything else on those hosts (images, scripts) is
 * answered 404 at once, so that nothing waits for a network.
 */
export async function serveSavedPages(
  pages: readonly { url: string; html: string }[],
): Promise<SavedPagesServer> {
  const bodies = new Map(pages.map(({ url, html }) => [addressOf(new URL(url)), withLayout(html)]));
  const server = createServer(await testCertificate(), (request, response) => {
    const body = bodies.get(`${request.headers.host ?? ''}${request.url ?? ''}`);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? '<!doctype html><title>Page Not Found</title><p>Looking for something?</p>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function addressOf(url: URL): string {
  return `${url.host}${url.pathname}${url.search}`;
}

function withLayout(html: string): string {
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + layout) : layout + html;
}

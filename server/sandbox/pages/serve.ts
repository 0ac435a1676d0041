import { createHash, randomBytes, X509Certificate } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { generate } from 'selfsigned';
import { createImageHost } from '../images/image-host';
import type { SandboxState } from '../state';
import { notFound, type Answer } from './answer';
import type { PageContext } from './page-context';
import { answerSellerCentral } from './seller-central-routes';
import { answerShop, robotCheck } from './shop-routes';

const names = ['www.amazon.co.uk', 'sellercentral.amazon.co.uk', 'm.media-amazon.com', 'localhost'];

interface PagesOptions {
  state: SandboxState;
  /** 0 takes a free one. */
  port: number;
  host?: string;
  /** The build whose hashes stand in class names; without one every start has its own. */
  seed?: string;
  /** While true, every page of the shop is the robot check. */
  isBlocked?: () => boolean;
}

export interface RunningPages {
  port: number;
  /** Base64 SHA-256 of the certificate's public key, for `--ignore-certificate-errors-spki-list`. */
  certificateKeyHash: string;
  close(): Promise<void>;
}

/**
 * Serves the pages of the simulated Amazon over TLS, told apart by the Host header: the shop, Seller Central and the
 * image host. The certificate is made at every start and lives in memory only; whoever opens the pages maps the three
 * names to this port. Rejects where the port is taken.
 */
export async function startPages(options: PagesOptions): Promise<RunningPages> {
  const { state, seed = randomBytes(6).toString('hex'), isBlocked = () => false } = options;
  const certificate = await generate([{ name: 'commonName', value: 'www.amazon.co.uk' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  });
  const images = createImageHost();
  const answer = (request: IncomingMessage): Answer => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = addressOf(request, host);
    if (url === undefined) return notFound();
    if (host === 'm.media-amazon.com')
      return imageAnswer(images.image(url.pathname.replace('/images/I/', '')));
    const context: PageContext = { state, build: seed, nonce: randomBytes(16).toString('base64') };
    if (host === 'sellercentral.amazon.co.uk') return answerSellerCentral(url, context);
    return isBlocked() ? robotCheck(url, context) : answerShop(url, context);
  };
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    send(request, response, answer(request));
  });
  await listen(server, options.port, options.host ?? '127.0.0.1');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    certificateKeyHash: keyHash(certificate.cert),
    close: () => close(server),
  };
}

function addressOf(request: IncomingMessage, host: string): URL | undefined {
  const address = `https://${host}${request.url ?? '/'}`;
  return URL.canParse(address) ? new URL(address) : undefined;
}

function imageAnswer(bytes: Buffer | undefined): Answer {
  if (bytes === undefined) return notFound();
  return {
    status: 200,
    type: 'image/png',
    body: bytes,
    headers: { 'cache-control': 'max-age=630720000,public', 'access-control-allow-origin': '*' },
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, body, headers }: Answer,
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}

function keyHash(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

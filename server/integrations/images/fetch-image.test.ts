import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testRuntime, type TestRuntime } from '../../testing/test-runtime';
import { embeddedOrchestrator } from '../orchestrator/embedded-orchestrator';
import { defaultRetryPlan } from '../orchestrator/retry-delay';
import { createImageFetcher, largestImage, type FetchImage } from './fetch-image';
import { allowedImages } from './image-hosts';
import { imageProvider } from './image-provider';
import { reducedAddress } from './reduced-address';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
let runtime: TestRuntime;
let server: Server;
let base: string;
let fetchImage: FetchImage;
let requests: number;
let answer: (response: ServerResponse) => void;

beforeEach(async () => {
  runtime = await testRuntime({ handlers: [], subscribers: [] });
  requests = 0;
  server = createServer((_, response) => {
    requests += 1;
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  fetchImage = fetcher();
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await runtime.close();
});

function fetcher(timeoutMs?: number): FetchImage {
  const { database, log } = runtime;
  return createImageFetcher({
    orchestrator: embeddedOrchestrator({
      database,
      log,
      retries: { ...defaultRetryPlan, firstBackoffMs: 5 },
    }),
    provider: imageProvider({ rate: 1000, burst: 1000 }),
    isAllowed: allowedImages('amazon-uk', [base]),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
}

const never = new AbortController().signal;
const get = (path = '/images/I/1.png') => fetchImage(`${base}${path}`, never);

describe('an image file', () => {
  it('comes with the type that its bytes show, whatever the host calls it', async () => {
    answer = (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(png);
    expect(await get()).toMatchObject({ ok: true, value: { contentType: 'image/png', bytes: png } });
  });

  it('is refused when its bytes are no picture’s', async () => {
    answer = (response) =>
      response
        .writeHead(200, { 'content-type': 'image/svg+xml' })
        .end('<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(await get()).toMatchObject({ ok: false, error: { code: 'provider-refused' } });
    answer = (response) => response.writeHead(200, { 'content-type': 'image/png' }).end();
    expect(await get()).toMatchObject({ ok: false, error: { code: 'provider-refused' } });
  });

  it('is given up, once, when it is larger than any product picture', async () => {
    answer = (response) => response.writeHead(200).end(Buffer.concat([png, Buffer.alloc(largestImage)]));
    expect(await get()).toMatchObject({ ok: false, error: { message: 'The file is larger than 15 MB.' } });
    expect(requests).toBe(1);
  });

  it('follows a redirect on the same host, and none to another', async () => {
    answer = (response) => {
      if (requests === 1) response.writeHead(302, { location: '/images/I/2.png' }).end();
      else response.writeHead(200).end(png);
    };
    expect(await get()).toMatchObject({ ok: true });
    for (const location of [
      'http://127.0.0.1:1/x.png',
      'http://169.254.169.254/',
      'file:///etc/passwd',
      '//[',
    ]) {
      answer = (response) => response.writeHead(302, { location }).end();
      expect(await get()).toMatchObject({ ok: false, error: { code: 'provider-refused' } });
    }
  });

  it('that goes round in circles is given up', async () => {
    answer = (response) => response.writeHead(302, { location: '/images/I/1.png' }).end();
    expect(await get()).toMatchObject({ ok: false });
    expect(requests).toBe(3);
  });

  it('that is not there is said to be missing, without a second try', async () => {
    answer = (response) => response.writeHead(404).end();
    expect(await get()).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(requests).toBe(1);
  });

  it('is tried again when the host is in trouble or stalls, and then given up', async () => {
    answer = (response) => response.writeHead(503).end();
    expect(await get()).toMatchObject({ ok: false, error: { code: 'provider-unavailable' } });
    expect(requests).toBeGreaterThan(1);
    fetchImage = fetcher(200);
    answer = (response) => response.writeHead(200).write(png);
    expect(await get()).toMatchObject({ ok: false });
  });
});

describe('the allow-list', () => {
  const isAllowed = allowedImages('amazon-uk', [
    'http://127.0.0.1:8790',
    'https://sellingpartnerapi-eu.amazon.com',
  ]);
  it('holds the marketplace’s image hosts over https, and the sandbox of this machine', () => {
    for (const address of [
      'https://m.media-amazon.com/images/I/71a.jpg',
      'https://images-eu.ssl-images-amazon.com/images/I/71a.jpg',
      'http://127.0.0.1:8790/images/I/71a.png',
    ])
      expect(isAllowed(address), address).toBe(true);
  });

  it('holds nothing else', () => {
    for (const address of [
      'http://m.media-amazon.com/images/I/71a.jpg',
      'https://m.media-amazon.com:8443/images/I/71a.jpg',
      'https://user:secret@m.media-amazon.com/images/I/71a.jpg',
      'https://m.media-amazon.com.example.org/1.jpg',
      'https://images-na.ssl-images-amazon.com/images/I/71a.jpg',
      'https://sellingpartnerapi-eu.amazon.com/1.jpg',
      'http://127.0.0.1:8787/listings',
      'http://localhost:8790/images/I/71a.png',
      'file:///etc/passwd',
      'data:image/png;base64,AAAA',
      'no address',
      '',
    ])
      expect(isAllowed(address), address).toBe(false);
  });
});

it('a reduced copy is asked for only where the host makes one', () => {
  const host = 'https://m.media-amazon.com/images';
  expect(reducedAddress(`${host}/I/71aBc-d+L.jpg`)).toBe(`${host}/I/71aBc-d+L._SL800_.jpg`);
  expect(reducedAddress(`${host}/I/71aBcL._AC_SL1500_.jpg`)).toBeNull();
  expect(reducedAddress(`${host}/S/aplus/1.jpg`)).toBeNull();
  expect(reducedAddress('https://images.shop.example/1.jpg')).toBeNull();
});

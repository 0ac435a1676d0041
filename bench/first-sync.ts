import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { launchBrowser } from '../e2e/support/browser';
import type { BenchRow } from './bench-row';
import { medianOf, referenceMs } from './reference-loop';
import { believableListings, type ListingRow } from './support/believable-listings';
import { startBenchProcess } from './support/bench-process';
import { openForPairing, pairAndWait, seenInStore } from './support/extension-store';
import { documentsOf, type PeerDocument } from './support/peer-documents';

const listings = 5000;
const changed = 50;
const syncs = 3;
const changes = 7;

interface Measured {
  firstMs: number;
  firstBytes: number;
  changeMs: number;
}

/** First sync of 5,000 listings and a change of 1 %, ours beside PouchDB and TinyBase: same rows, same browser. */
export async function bench(): Promise<BenchRow[]> {
  const rows = believableListings(listings);
  const documents = documentsOf(rows);
  const plain = Buffer.from(JSON.stringify(documents));
  const gzipped = gzipSync(plain).length;
  const reference = referenceMs();
  const ours = await measureOurs(rows);
  const peers = await measurePeers(documents);
  const compared = (what: keyof Measured, scale: number) =>
    peers.map(([name, peer]) => ({ name, value: peer === null ? null : peer[what] / scale }));
  const size = `rows ${megabytes(plain.length)} as JSON, ${megabytes(gzipped)} gzipped, ${megabytes(brotli(plain))} by Brotli 9`;
  const lines = (
    base: Omit<BenchRow, 'peer'>,
    against: { name: string; value: number | null }[],
  ): BenchRow[] => against.map((peer, at) => ({ ...base, ...(at === 0 ? {} : { note: '' }), peer }));
  return [
    ...lines(
      {
        name: `first sync of ${listings} listings`,
        value: ours.firstMs,
        unit: 'ms',
        ratio: ours.firstMs / reference,
        aim: 1000,
        note: `median of ${syncs}, from the click on «Pair»`,
      },
      compared('firstMs', 1),
    ),
    ...lines(
      { name: 'its bytes on the wire', value: ours.firstBytes / 1000, unit: 'kB', aim: 300, note: size },
      [{ name: 'gzip of the rows', value: gzipped / 1000 }, ...compared('firstBytes', 1000)],
    ),
    ...lines(
      {
        name: `a change of ${changed} listings, commit to visible`,
        value: ours.changeMs,
        unit: 'ms',
        ratio: ours.changeMs / reference,
        aim: 50,
        note: `median of ${changes}`,
      },
      compared('changeMs', 1),
    ),
  ];
}

async function measureOurs(rows: ListingRow[]): Promise<Measured> {
  const home = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const server = await startBenchProcess<{ port: number }>('sync-server.ts', {
    PLUMBLINE_HOME: home,
    PORT: '0',
  });
  try {
    await server.order('fill', rows);
    const first: number[] = [];
    const bytes: number[] = [];
    let changeMs: number[] = [];
    for (let run = 0; run < syncs; run += 1) {
      const chromium = await launchBrowser({ pagesPort: 1 });
      try {
        const before = await server.order<number>('bytes');
        const page = await openForPairing(chromium, await server.order<string>('code'), server.ready.port);
        first.push(await pairAndWait(page, rows.length));
        bytes.push((await server.order<number>('bytes')) - before);
        if (run < syncs - 1) continue;
        await new Promise((settled) => setTimeout(settled, 2000));
        changeMs = await timesOfChanges(rows, (ids, version) =>
          visibleAfter(
            server.order<number>('change', { ids, version }),
            seenInStore(page, ids[0] ?? '', version),
          ),
        );
      } finally {
        await chromium.close();
      }
    }
    return { firstMs: medianOf(first), firstBytes: medianOf(bytes), changeMs: medianOf(changeMs) };
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Peers = [name: string, measured: Measured | null][];

/** A peer that cannot be run here stays in the table, without a figure and with the reason. */
async function measurePeers(documents: PeerDocument[]): Promise<Peers> {
  const found: Peers = [];
  for (const name of ['pouchdb', 'tinybase'] as const) {
    try {
      found.push([name === 'pouchdb' ? 'PouchDB' : 'TinyBase', await measurePeer(name, documents)]);
    } catch (error) {
      found.push([
        `${name} could not be run: ${error instanceof Error ? error.message : String(error)}`,
        null,
      ]);
    }
  }
  return found;
}

async function measurePeer(name: 'pouchdb' | 'tinybase', documents: PeerDocument[]): Promise<Measured> {
  const server = await startBenchProcess<{ port: number; wsPort: number }>('peer-server.ts');
  const { port, wsPort } = server.ready;
  const chromium = await launchBrowser({ pagesPort: 1 });
  try {
    await server.order('fill', documents);
    const first: number[] = [];
    const bytes: number[] = [];
    let changeMs: number[] = [];
    for (let run = 0; run < syncs; run += 1) {
      const page = await chromium.browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/`);
      const call = (what: string, ...given: unknown[]) => page.evaluate(callInPage, what, given);
      await call('startPeer', name, wsPort);
      const before = await server.order<number>('bytes');
      first.push(Number(await call('firstSync', documents.length)));
      bytes.push((await server.order<number>('bytes')) - before);
      if (run === syncs - 1) {
        await new Promise((settled) => setTimeout(settled, 2000));
        changeMs = await timesOfChanges(documents, (ids, version) =>
          visibleAfter(
            server.order<number>('change', { peer: name, ids, version }),
            call('seen', ids[0] ?? '', version).then(Number),
          ),
        );
      }
      await page.close();
    }
    return { firstMs: medianOf(first), firstBytes: medianOf(bytes), changeMs: medianOf(changeMs) };
  } finally {
    await chromium.close();
    await server.stop();
  }
}

/** Runs in the page of the peers. */
function callInPage(what: string, given: unknown[]): unknown {
  const called: unknown = Reflect.get(globalThis, what);
  if (typeof called !== 'function') throw new Error(`the page has no ${what}`);
  return (called as (...all: unknown[]) => unknown)(...given);
}

async function timesOfChanges(
  rows: readonly { id: string }[],
  change: (ids: string[], version: number) => Promise<number>,
): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < changes; run += 1) {
    const ids = rows.slice(run * changed, (run + 1) * changed).map((row) => row.id);
    times.push(await change(ids, 100 + run));
    await new Promise((rest) => setTimeout(rest, 500));
  }
  return times;
}

async function visibleAfter(committed: Promise<number>, seen: Promise<number>): Promise<number> {
  const [at, then] = await Promise.all([committed, seen]);
  return then - at;
}

function brotli(bytes: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 };
  return brotliCompressSync(bytes, { params }).length;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

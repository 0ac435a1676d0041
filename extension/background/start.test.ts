import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Alert } from '@shared/catalog/alert';
import { pauseAll } from '../store/settings-store';
import { freshStore } from '../testing/fresh-store';
import { createScriptedServer } from '../testing/scripted-server';
import { pair } from '../sync/pair';
import type { SyncParts } from '../sync/sync';
import { createChainLock } from '../sync/with-sync-lock';
import { listingOfNotification } from './notify';
import { runRound } from './round';
import { startBackground } from './start';

let server: ReturnType<typeof createScriptedServer>;
let parts: SyncParts;

beforeEach(async () => {
  server = createScriptedServer();
  parts = { store: freshStore(), network: server.network, lock: createChainLock() };
  await pair(parts.store, server.network, { serverUrl: '127.0.0.1:8787', code: 'ABCD', name: 'test' });
});

const alert = (id: string, changes: Partial<Alert> = {}): Alert => ({
  id,
  key: id,
  kind: 'listing-issue',
  severity: 'critical',
  message: `SKU-${id}: suppressed`,
  listingId: `listing-${id}`,
  createdAt: 1,
  dismissedAt: null,
  ...changes,
});
const put = (each: Alert) => server.put('alerts', each.id, each);
const badge = () => browser.action.getBadgeText({});
const shown = async () => Object.keys(await browser.notifications.getAll());

it('makes its alarm anew at every start', async () => {
  await startBackground(parts);
  expect(await browser.alarms.get('sync')).toMatchObject({ periodInMinutes: 1 });
});

it('pulls when the alarm rings', async () => {
  await startBackground(parts);
  put(alert('a'));
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'sync', scheduledTime: 1 });
  await vi.waitFor(async () => expect(await shown()).toEqual(['issue:listing-a:a']));
});

it('counts on its badge what needs the seller, and drops what was dismissed', async () => {
  put(alert('a'));
  put(alert('b'));
  put(alert('c', { severity: 'warning' }));
  await runRound(parts);
  expect(await badge()).toBe('2');
  put(alert('a', { dismissedAt: 5 }));
  await runRound(parts);
  expect(await badge()).toBe('1');
});

it('tells of each new critical issue once', async () => {
  put(alert('a'));
  await runRound(parts);
  await runRound(parts);
  expect(await shown()).toEqual(['issue:listing-a:a']);
  expect(listingOfNotification('issue:listing-a:a')).toBe('listing-a');
  put(alert('b'));
  await runRound(parts);
  expect((await shown()).sort()).toEqual(['issue:listing-a:a', 'issue:listing-b:b']);
});

it('makes one notification of many at once', async () => {
  for (const id of ['a', 'b', 'c', 'd', 'e']) put(alert(id));
  await runRound(parts);
  expect(await shown()).toEqual(['issues']);
});

it('tells of an outage once, after three failures in a row', async () => {
  await runRound(parts);
  server.state.troubles = ['down', 'down', 'down', 'down', 'down'];
  await runRound(parts);
  await runRound(parts);
  expect(await shown()).toEqual([]);
  await runRound(parts);
  expect(await shown()).toEqual(['outage']);
  await browser.notifications.clear('outage');
  await runRound(parts);
  expect(await shown()).toEqual([]);
});

it('does nothing while paused', async () => {
  put(alert('a'));
  await pauseAll(true);
  const before = server.state.calls.length;
  await runRound(parts);
  expect(server.state.calls.length).toBe(before);
  expect(await badge()).toBe('');
});

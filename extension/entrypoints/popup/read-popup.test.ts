import { expect, it, vi } from 'vitest';
import { freshHealth, writeMeta } from '../../store/meta';
import { liveSignal } from '../../store/live-signal';
import { freshStore } from '../../testing/fresh-store';
import { readPopup, readPopupSetting } from './read-popup';

it('an open popup follows what the database learns', async () => {
  const { caches } = freshStore();
  const setting = await readPopupSetting();
  const { value, stop } = liveSignal(() => readPopup(caches, setting), await readPopup(caches, setting));
  expect(value.value.health?.lastSyncAt ?? null).toBeNull();
  await writeMeta(caches, 'health', { ...freshHealth, lastSyncAt: 5 });
  await vi.waitFor(() => expect(value.value.health?.lastSyncAt).toBe(5));
  await writeMeta(caches, 'health', { ...freshHealth, lastSyncAt: 6 });
  await vi.waitFor(() => expect(value.value.health?.lastSyncAt).toBe(6));
  stop();
});

import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pauseAll, pauseSite } from '../store/settings-store';
import { followPause } from './follow-pause';

const marked = async () =>
  (await browser.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches);

it('marks pages of a paused site before they are drawn, and no others', async () => {
  await pauseSite('www.amazon.co.uk', true);
  await followPause()();
  expect(await marked()).toEqual(['https://www.amazon.co.uk/*']);
});

it('follows a pause of everything and its end, and tells open pages', async () => {
  const tab = await browser.tabs.create({ url: 'https://www.amazon.co.uk/dp/B0CT4K8R2M' });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab]);
  const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  followPause();
  await pauseAll(true);
  await vi.waitFor(async () => expect(await marked()).toHaveLength(5));
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(tab.id, { pause: true }));
  await pauseAll(false);
  await vi.waitFor(async () => expect(await marked()).toEqual([]));
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(tab.id, { pause: false }));
});

it('a worker that starts again disturbs no page', async () => {
  await pauseAll(true);
  await followPause()();
  const asked = vi.spyOn(fakeBrowser.tabs, 'query').mockClear();
  await followPause()();
  expect(asked).not.toHaveBeenCalled();
});

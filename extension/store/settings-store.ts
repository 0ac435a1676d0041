import { browser } from 'wxt/browser';
import { readSettings, settingsKey, type Settings } from '../settings';

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(settingsKey);
  return readSettings(stored[settingsKey]);
}

async function storeSettings(settings: Settings): Promise<Settings> {
  await browser.storage.local.set({ [settingsKey]: settings });
  return settings;
}

/** Pauses or resumes everything: overlays and syncing. */
export async function pauseAll(paused: boolean): Promise<Settings> {
  return storeSettings({ ...(await loadSettings()), paused });
}

export async function pauseSite(host: string, paused: boolean): Promise<Settings> {
  const settings = await loadSettings();
  const others = settings.pausedSites.filter((site) => site !== host);
  return storeSettings({ ...settings, pausedSites: paused ? [...others, host] : others });
}

/** Settings of this browser, in `storage.local` so that a content script may read them before anything else. */
export interface Settings {
  /** No overlays anywhere, no syncing. */
  paused: boolean;
  /** Hosts without overlays. */
  pausedSites: string[];
}

export const settingsKey = 'settings';
export const defaultSettings: Settings = { paused: false, pausedSites: [] };

/** Reads stored settings; whatever is not of the right shape counts as never set. */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const paused = 'paused' in stored && stored.paused === true;
  const sites = 'pausedSites' in stored && Array.isArray(stored.pausedSites) ? stored.pausedSites : [];
  return { paused, pausedSites: sites.filter((site): site is string => typeof site === 'string') };
}

export function isPausedOn(settings: Settings, host: string): boolean {
  return settings.paused || settings.pausedSites.includes(host);
}

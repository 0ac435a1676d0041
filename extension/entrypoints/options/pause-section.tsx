import { useEffect, useState } from 'preact/hooks';
import { defaultSettings, type Settings } from '../../settings';
import { loadSettings, pauseAll, pauseSite } from '../../store/settings-store';
import { Button } from '../../ui/button';

/** Where nothing is drawn into pages. */
export function PauseSection() {
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  useEffect(() => void loadSettings().then(setSettings), []);
  return (
    <section class="option" aria-labelledby="pause">
      <h2 id="pause">Pause</h2>
      <label class="row check">
        <input
          type="checkbox"
          checked={settings.paused}
          onChange={(event) => void pauseAll(event.currentTarget.checked).then(setSettings)}
        />
        Pause everywhere: nothing is drawn into Amazon’s pages, nothing is synced
      </label>
      {settings.pausedSites.map((site) => (
        <p class="row" key={site}>
          <span class="grow">
            Paused on <b>{site}</b>
          </span>
          <Button compact onClick={() => void pauseSite(site, false).then(setSettings)}>
            Resume<span class="sr-only"> on {site}</span>
          </Button>
        </p>
      ))}
    </section>
  );
}

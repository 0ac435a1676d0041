import { useState } from 'preact/hooks';
import type { ApiError } from '@shared/api-error';
import type { Device, Health } from '../../store/meta';
import { defaultServerUrl, pair, unpair } from '../../sync/pair';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { useNow } from '../../ui/use-now';
import { agoWords, dayWords } from '../../ui/words';
import { FormField } from './form-field';
import type { OptionsParts } from './options';

/** Pairing with the own server: a one-time code for a token that stays in this browser. */
export function PairSection(props: { parts: OptionsParts; device: Device | null; health: Health | null }) {
  const { parts, device, health } = props;
  return (
    <section class="option" aria-labelledby="pairing">
      <h2 id="pairing">Your server</h2>
      {device && health?.problem !== 'unpaired' ? (
        <Paired parts={parts} device={device} health={health} />
      ) : (
        <>
          {device && (
            <Note tone="warn" title="This browser is not paired any more">
              It was ended at the server. Pair again: what waits here is then sent, nothing twice.
            </Note>
          )}
          <PairForm parts={parts} />
        </>
      )}
    </section>
  );
}

function Paired({ parts, device, health }: { parts: OptionsParts; device: Device; health: Health | null }) {
  const now = useNow();
  return (
    <div class="row wrap">
      <p class="grow">
        Paired with <b>{device.serverUrl}</b> since {dayWords(device.pairedAt)}.{' '}
        {health?.offlineSince ? (
          <span class="warn">{health.message}</span>
        ) : (
          <span class="muted">
            {health?.lastSyncAt ? `In step, ${agoWords(health.lastSyncAt, now)}.` : 'First sync…'}
          </span>
        )}
      </p>
      <Button onClick={parts.tryNow} icon="retry">
        Sync now
      </Button>
      <Button onClick={() => void unpair(parts.store)}>Unpair this browser</Button>
    </div>
  );
}

function PairForm({ parts }: { parts: OptionsParts }) {
  const [serverUrl, setServerUrl] = useState(defaultServerUrl);
  const [code, setCode] = useState('');
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    setError(null);
    const outcome = await pair(parts.store, parts.network, { serverUrl, code, name: browserName() });
    setBusy(false);
    if (outcome.ok) parts.tryNow();
    else setError(outcome.error.error);
  };
  const about = (field: string) => (error?.field === field ? error.message : null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p class="muted">Brings your own listings, history and alerts. Everything stays on your computer.</p>
      <FormField
        id="pair-code"
        name="Pairing code"
        value={code}
        help="Shown when the server starts; a new one: npm run -s plumbline -- pair. It holds for five minutes."
        problem={about('code')}
        onInput={setCode}
      />
      <FormField
        id="server-url"
        name="Address of the server"
        value={serverUrl}
        help="As the server prints it when it starts."
        problem={about('serverUrl')}
        onInput={setServerUrl}
      />
      {error && error.field !== 'code' && error.field !== 'serverUrl' && (
        <p class="small bad" role="alert">
          {error.message}
        </p>
      )}
      <Button primary type="submit" disabled={busy || code.trim() === ''} onClick={() => {}}>
        {busy ? 'Pairing…' : 'Pair'}
      </Button>
    </form>
  );
}

/** What the list of devices calls this browser. */
function browserName(): string {
  const system = /Windows|Mac OS X|Android|CrOS|Linux/.exec(navigator.userAgent)?.[0] ?? 'computer';
  const program = /Firefox|Edg|OPR|Chrome/.exec(navigator.userAgent)?.[0] ?? 'Browser';
  return `${program === 'Edg' ? 'Edge' : program} on ${system === 'Mac OS X' ? 'macOS' : system}`;
}

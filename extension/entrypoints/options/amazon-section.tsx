import { useState } from 'preact/hooks';
import type { ApiError } from '@shared/api-error';
import type { Connection } from '@shared/catalog/connection';
import type { AmazonCredentials, ServerActs } from '../../sync/server-acts';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { useNow } from '../../ui/use-now';
import { agoWords, count } from '../../ui/words';
import { FormField } from './form-field';

export interface AmazonSectionProps {
  acts: ServerActs;
  connection: Connection | null;
  paired: boolean;
  onChanged: () => void;
}

/** The seller's Amazon account: connect, test, disconnect. The secrets go to the own server's vault and stay there. */
export function AmazonSection({ acts, connection, paired, onChanged }: AmazonSectionProps) {
  const state = connection?.state ?? 'none';
  return (
    <section class="option" aria-labelledby="amazon">
      <h2 id="amazon">Amazon</h2>
      {!paired && <p class="muted">Pair with your server first: it keeps your secrets, not the browser.</p>}
      {paired && state === 'sandbox' && (
        <Note tone="plain" title="The sandbox stands in for Amazon">
          A made-up shop to try everything on. It stops by itself when you connect your account.
        </Note>
      )}
      {paired && connection && (state === 'connected' || state === 'failing') ? (
        <Connected acts={acts} connection={connection} onChanged={onChanged} />
      ) : (
        paired && <ConnectForm acts={acts} onChanged={onChanged} />
      )}
    </section>
  );
}

function Connected({
  acts,
  connection,
  onChanged,
}: {
  acts: ServerActs;
  connection: Connection;
  onChanged: () => void;
}) {
  const now = useNow();
  const [said, say] = useState<string | null>(null);
  const run = async (act: () => Promise<{ ok: true } | { ok: false; error: ApiError }>, done: string) => {
    say('Asking Amazon…');
    const outcome = await act();
    say(outcome.ok ? done : outcome.error.message);
    onChanged();
  };
  return (
    <>
      {connection.problem && (
        <Note tone="bad" title="Amazon refuses">
          {connection.problem}
        </Note>
      )}
      <p>
        Connected to <b>{connection.storeName ?? connection.sellerId}</b>
        {connection.lastSyncAt !== null && (
          <span class="muted">
            {' '}
            · {count(connection.lastSyncCount ?? 0, 'listing')} read {agoWords(connection.lastSyncAt, now)}
          </span>
        )}
      </p>
      <div class="row wrap acts">
        <Button onClick={() => void run(acts.testAmazon, 'It works.')}>Test</Button>
        <Button onClick={() => void run(acts.readListings, 'Reading your listings…')}>
          Read listings now
        </Button>
        <Button onClick={() => void run(acts.disconnectAmazon, 'Disconnected; the secrets are gone.')}>
          Disconnect
        </Button>
        <span class="small muted" role="status">
          {said}
        </span>
      </div>
    </>
  );
}

const nothing: AmazonCredentials = { clientId: '', clientSecret: '', refreshToken: '', sellerId: '' };

const fields: { key: keyof AmazonCredentials; name: string; help: string; secret?: boolean }[] = [
  {
    key: 'clientId',
    name: 'Client ID',
    help: 'Seller Central, Apps and Services, Develop Apps: «View» beside your app. Begins with amzn1.application-oa2-client.',
  },
  {
    key: 'clientSecret',
    name: 'Client secret',
    help: 'Under the client ID, in the same window.',
    secret: true,
  },
  {
    key: 'refreshToken',
    name: 'Refresh token',
    help: 'Develop Apps, the arrow beside «Edit app», «Authorise», then «Authorise app». Begins with Atzr|.',
    secret: true,
  },
  {
    key: 'sellerId',
    name: 'Seller ID',
    help: 'Seller Central, Account info, «Your merchant token»: capital letters and digits.',
  },
];

function ConnectForm({ acts, onChanged }: { acts: ServerActs; onChanged: () => void }) {
  const [typed, setTyped] = useState(nothing);
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    setError(null);
    const outcome = await acts.connectAmazon(typed);
    setBusy(false);
    if (!outcome.ok) return setError(outcome.error);
    setTyped(nothing);
    onChanged();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p class="muted">
        Brings your listings with Amazon’s issues, and publishing. Four things are needed; Amazon is asked
        before anything is stored.
      </p>
      {fields.map(({ key, name, help, secret }) => (
        <FormField
          key={key}
          id={key}
          name={name}
          help={help}
          secret={secret ?? false}
          value={typed[key]}
          problem={error?.field === key ? error.message : null}
          onInput={(value) => setTyped({ ...typed, [key]: value })}
        />
      ))}
      {error && !fields.some(({ key }) => key === error.field) && (
        <p class="small bad" role="alert">
          {error.message}
        </p>
      )}
      <Button
        primary
        type="submit"
        disabled={busy || Object.values(typed).some((value) => value.trim() === '')}
        onClick={() => {}}
      >
        {busy ? 'Asking Amazon…' : 'Connect and test'}
      </Button>
    </form>
  );
}

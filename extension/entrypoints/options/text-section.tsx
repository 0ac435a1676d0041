import { useEffect, useState } from 'preact/hooks';
import type { ApiError } from '@shared/api-error';
import type { ServerActs } from '../../sync/server-acts';
import { Button } from '../../ui/button';
import { FormField } from './form-field';

const nothing = { address: '', model: '', key: '' };

/** An address that rewrites drafts: none by default. The key goes to the own server's vault and stays there. */
export function TextSection({ acts }: { acts: ServerActs }) {
  const [typed, setTyped] = useState(nothing);
  const [hasKey, setHasKey] = useState(false);
  const [isOn, setOn] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const [said, say] = useState('');
  useEffect(() => {
    void acts.textProvider().then((answer) => {
      if (answer.ok) take(answer.value);
    });
  }, []);
  const take = (set: { kind: string; address: string | null; model: string | null; hasKey: boolean }) => {
    setTyped({ address: set.address ?? '', model: set.model ?? '', key: '' });
    setHasKey(set.hasKey);
    setOn(set.kind !== 'none');
  };
  const save = async () => {
    setError(null);
    const { address, model, key } = typed;
    const answer = await acts.setTextProvider({
      kind: 'openai-compatible',
      address,
      model,
      ...(key === '' ? {} : { key }),
    });
    if (!answer.ok) return setError(answer.error);
    take(answer.value);
    say('Saved.');
  };
  const remove = async () => {
    const answer = await acts.setTextProvider({ kind: 'none' });
    if (!answer.ok) return setError(answer.error);
    take(answer.value);
    say('Removed; the key is gone.');
  };
  const test = async () => {
    say('Asking…');
    const answer = await acts.testTextProvider();
    say(answer.ok ? answer.value.message : answer.error.message);
  };
  const field = (key: keyof typeof nothing) => ({
    value: typed[key],
    problem: error?.field === key ? error.message : null,
    onInput: (value: string) => setTyped({ ...typed, [key]: value }),
  });
  return (
    <section class="option" aria-labelledby="text-provider">
      <h2 id="text-provider">Text provider</h2>
      <p class="muted">
        Not needed: drafts are written from your own facts. An OpenAI-compatible address may rewrite them;
        what it answers must pass the same checks. Your listing’s texts are sent there when you ask for it,
        and only then.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <FormField
          id="text-address"
          name="Address"
          help="For example http://127.0.0.1:11434/v1"
          {...field('address')}
        />
        <FormField id="text-model" name="Model" help="As the provider names it." {...field('model')} />
        <FormField
          id="text-key"
          name="Key"
          help={
            hasKey
              ? 'A key is kept; leave this empty to go on with it.'
              : 'Leave it empty where none is asked for.'
          }
          secret
          {...field('key')}
        />
        {error !== null && !['address', 'model', 'key'].includes(error.field ?? '') && (
          <p class="small bad" role="alert">
            {error.message}
          </p>
        )}
        <div class="row wrap acts">
          <Button type="submit" onClick={() => undefined}>
            Save the text provider
          </Button>
          {isOn && <Button onClick={() => void test()}>Try it</Button>}
          {isOn && <Button onClick={() => void remove()}>Remove</Button>}
          <span class="small muted" role="status">
            {said}
          </span>
        </div>
      </form>
    </section>
  );
}

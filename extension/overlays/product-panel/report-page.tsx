import { useState } from 'preact/hooks';
import { send } from '../../messages';
import type { ProductReading } from './panel';
import { redactedCopy } from './redacted-copy';

type Stage = { at: 'closed' | 'asked' | 'sending' | 'saved' } | { at: 'failed'; why: string };

/** «This page reads wrongly»: a copy without personal data goes to the own server, with what was read from it. */
export function ReportPage({ reading }: { reading: ProductReading }) {
  const [stage, setStage] = useState<Stage>({ at: 'closed' });
  const [note, setNote] = useState('');
  const save = async () => {
    setStage({ at: 'sending' });
    const answer = await send('page.report', { html: redactedCopy(document), reading, note });
    setStage(answer.ok ? { at: 'saved' } : { at: 'failed', why: answer.error.message });
  };
  if (stage.at === 'saved') {
    return (
      <p class="report small" role="status">
        Saved on your server.
      </p>
    );
  }
  if (stage.at === 'closed') {
    return (
      <p class="report">
        <button type="button" class="plain" onClick={() => setStage({ at: 'asked' })}>
          This page reads wrongly
        </button>
      </p>
    );
  }
  return (
    <form
      class="report"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      // What is typed here is no shortcut of the shop's; Escape still closes the panel.
      onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
    >
      <label for="report-note">What is wrong?</label>
      <textarea
        id="report-note"
        rows={2}
        maxLength={2000}
        value={note}
        ref={(field) => {
          if (stage.at === 'asked' && note === '') field?.focus();
        }}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <div class="report-acts">
        <button type="submit" class="compact" disabled={stage.at === 'sending'}>
          {stage.at === 'sending' ? 'Saving …' : 'Save a copy on my server'}
        </button>
        <button type="button" class="plain" onClick={() => setStage({ at: 'closed' })}>
          Cancel
        </button>
        {stage.at === 'failed' ? (
          <span class="small bad" role="alert">
            {stage.why}
          </span>
        ) : (
          <span class="small muted">Names, addresses and account data are taken out first.</span>
        )}
      </div>
    </form>
  );
}

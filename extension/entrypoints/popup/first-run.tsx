import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { Button } from '../../ui/button';
import { FindingRow } from '../../ui/finding-row';
import { Icon } from '../../ui/icon';
import { Ring } from '../../ui/ring';
import type { PopupData } from './read-popup';

/** Value before any account: the page that is open is scored; each next step says what it brings. */
export function FirstRun({ data }: { data: PopupData }) {
  const { page, paired, connection, firstSync } = data;
  const connected = connection !== null && connection.state !== 'none';
  const options = () => void browser.runtime.openOptionsPage();
  return (
    <>
      <div class="first-page">
        <Ring total={page?.score.total ?? null} size={56} />
        <p class="grow">
          <b class="big">{page ? `This page scores ${page.score.total ?? '–'}` : 'Open a product page'}</b>
          <span class="small muted clip">
            {page?.title ?? 'on amazon.co.uk or amazon.com, to see what it scores'}
          </span>
        </p>
      </div>
      {page && (
        <>
          <ul class="page-findings">
            {page.score.findings
              .filter((finding) => finding.score !== null)
              .slice(0, 3)
              .map((finding) => (
                <li key={finding.rule + finding.evidence}>
                  <FindingRow finding={finding} fix={false} />
                </li>
              ))}
          </ul>
          <p class="small muted">Read from the open page; nothing has left this computer.</p>
        </>
      )}
      <ol class="steps">
        <Step
          number={1}
          state={page ? 'done' : 'next'}
          name="Score this page"
          gain="Works on every product page"
          act={page && <span class="good strong small">done</span>}
        />
        <Step
          number={2}
          state={paired ? 'done' : page ? 'next' : 'later'}
          name="Pair with your server"
          gain="Your data on your own computer, history and alerts"
          act={
            paired ? (
              <span class="good strong small">done</span>
            ) : (
              <Button compact primary onClick={options}>
                Pair…
              </Button>
            )
          }
        />
        <Step
          number={3}
          state={connected ? 'done' : paired ? 'next' : 'later'}
          name="Connect Amazon"
          gain={
            syncingWords(data) ??
            (firstSync
              ? `Copying ${firstSync.collection}: ${firstSync.done}`
              : 'Your listings, their issues, publishing')
          }
          act={
            paired && !connected ? (
              <Button compact primary onClick={options}>
                Connect…
              </Button>
            ) : connected ? (
              <span class="muted small">reading…</span>
            ) : null
          }
        />
      </ol>
    </>
  );
}

function syncingWords({ connection }: PopupData): string | null {
  const syncing = connection?.syncing;
  if (!syncing) return null;
  return `Reading your listings: ${syncing.done}${syncing.total === null ? '' : ` of ${syncing.total}`}`;
}

function Step(props: {
  number: number;
  state: 'done' | 'next' | 'later';
  name: string;
  gain: string;
  act: ComponentChildren;
}) {
  const { number, state, name, gain, act } = props;
  return (
    <li class={`step ${state}`}>
      <span class="number" aria-hidden="true">
        {state === 'done' ? <Icon name="check" small /> : number}
      </span>
      <p class="grow">
        <b>{name}</b>
        <span class="small muted">{gain}</span>
      </p>
      {act}
    </li>
  );
}

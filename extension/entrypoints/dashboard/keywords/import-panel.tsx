import { useState } from 'preact/hooks';
import type { Listing } from '@shared/catalog/listing';
import { readKeywordFile, type KeywordFilePreview } from '@shared/import/keyword-file';
import { candidatesOfFile } from '@shared/import/candidates-of-file';
import { hrefOf } from '../../../dashboard/route';
import { takeKeywords } from '../../../keywords/take-keywords';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Note } from '../../../ui/note';
import { count } from '../../../ui/plain-words';
import { usePanel } from '../../sidepanel/panel-context';
import { FilePreview } from './file-preview';
import { ListingChoice } from './listing-choice';

const mostBytes = 50_000_000;

type Step =
  | { at: 'choose'; problem?: string }
  | { at: 'reading'; name: string }
  | { at: 'preview'; name: string; preview: KeywordFilePreview }
  | { at: 'taking'; share: number; stop: AbortController }
  | { at: 'done'; words: string };

/** A file of keywords: looked at first, then its good rows are given to listings, all of them or none. */
export function ImportPanel({ listings }: { listings: readonly Listing[] }) {
  const { store, network, tryNow } = usePanel();
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > mostBytes) return setStep({ at: 'choose', problem: `${file.name} is over 50 MB.` });
    setStep({ at: 'reading', name: file.name });
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return setStep({ at: 'choose', problem: `${file.name} cannot be read.` });
    const preview = readKeywordFile(new Uint8Array(bytes));
    // A report of one product names the listing that it is for.
    const about = listings.find(({ asin }) => asin !== null && asin === preview.about);
    if (about !== undefined) setChosen([about.id]);
    setStep({ at: 'preview', name: file.name, preview });
  };
  const take = async (preview: KeywordFilePreview) => {
    const stop = new AbortController();
    setStep({ at: 'taking', share: 0, stop });
    const now = network.now();
    const candidates = candidatesOfFile(preview, now);
    try {
      await takeKeywords(store, {
        listingIds: chosen,
        candidates,
        now,
        onProgress: (share) => setStep({ at: 'taking', share, stop }),
        signal: stop.signal,
      });
    } catch {
      const problem = stop.signal.aborted
        ? 'Cancelled: nothing was taken.'
        : 'The disk did not take it: nothing was taken. Is it full?';
      return setStep({ at: 'choose', problem });
    }
    tryNow();
    const words = `${count(candidates.length, 'row')} for ${count(chosen.length, 'listing')}`;
    setStep({ at: 'done', words });
  };
  return (
    <div class="keywords-scroll">
      {step.at === 'done' && (
        <Note
          tone="good"
          title={`Taken: ${step.words}`}
          acts={<a href={hrefOf('keywords')}>See all keywords</a>}
        >
          The server keeps the 2,000 most searched of a listing.
        </Note>
      )}
      {step.at === 'choose' && step.problem !== undefined && <Note tone="warn" title={step.problem} />}
      {step.at === 'taking' ? (
        <div class="row" role="status">
          <progress aria-label="Taking keywords" max={1} value={step.share} />
          <span>{Math.round(100 * step.share)}%</span>
          <Button compact onClick={() => step.stop.abort()}>
            Cancel
          </Button>
        </div>
      ) : step.at === 'preview' ? (
        <>
          <FilePreview name={step.name} preview={step.preview} />
          {step.preview.rows.length > 0 && (
            <ListingChoice listings={listings} chosen={chosen} onChange={setChosen} />
          )}
          <div class="row wrap">
            <Button
              primary
              disabled={step.preview.rows.length === 0 || chosen.length === 0}
              title={chosen.length === 0 ? 'Choose a listing first' : ''}
              onClick={() => void take(step.preview)}
            >
              Take the {count(step.preview.rows.length, 'good row')}
            </Button>
            <Button onClick={() => setStep({ at: 'choose' })}>Another file</Button>
          </div>
        </>
      ) : (
        <DropZone busy={step.at === 'reading' ? step.name : null} onFile={(file) => void read(file)} />
      )}
    </div>
  );
}

function DropZone({ busy, onFile }: { busy: string | null; onFile: (file: File | undefined) => void }) {
  const [isOver, setOver] = useState(false);
  return (
    <label
      class={`drop-zone ${isOver ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer?.files[0]);
      }}
    >
      <Icon name="download" />
      <b>{busy === null ? 'Drop a file here, or choose one' : `Reading ${busy} …`}</b>
      <span class="muted">
        Search Query Performance, Brand Analytics, Keyword Planner, Cerebro, any table with a column of
        phrases, or one phrase a line
      </span>
      <input
        type="file"
        id="keyword-file"
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        disabled={busy !== null}
        onChange={(event) => onFile(event.currentTarget.files?.[0])}
      />
    </label>
  );
}

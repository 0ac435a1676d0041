import type { ContentChanges } from '@shared/catalog/listing-content';
import type { Listing } from '@shared/catalog/listing';
import type { FieldLimits } from '@shared/scoring/field-limits';
import type { ContentPreview } from '../../../sync/preview-content';
import { changedParts } from '../../../editing/content-edit';
import { Button } from '../../../ui/button';
import { Icon, type IconName } from '../../../ui/icon';
import { Note } from '../../../ui/note';
import { count, timeWords } from '../../../ui/words';
import { SideBySide } from './side-by-side';
import { TaskBar } from '../listing/task-bar';

export interface PublishViewProps {
  listing: Listing;
  /** What is sent: tidied. */
  after: ContentChanges;
  limits: FieldLimits;
  scoreBefore: number | null;
  scoreAfter: number | null;
  /** Amazon's answer for these very words; null when they were not checked. */
  preview: ContentPreview | null;
  isOffline: boolean;
  isRollBack: boolean;
  now: number;
  onCancel: () => void;
  onPublish: () => void;
}

/** The one confirmation: old beside new, what else will happen, one button. */
export function PublishView(props: PublishViewProps) {
  const { listing, after, limits, preview, isOffline, now } = props;
  const parts = changedParts(listing.content, after);
  const task = props.isRollBack ? 'Roll back' : 'Publish';
  return (
    <>
      <TaskBar
        title={`${task} ${count(parts.length, 'change')}`}
        side={`${props.scoreBefore ?? '–'} → ${props.scoreAfter ?? '–'}`}
        onBack={props.onCancel}
      />
      <div class="body">
        <PreviewNote preview={preview} now={now} />
        <SideBySide before={listing.content} after={after} limits={limits} />
        <h2 class="section">What else happens</h2>
        <ul class="happens">
          {isOffline ? (
            <Happens
              icon="offline"
              words="It waits on this computer and is sent when the server is back, if Amazon’s text is still the same"
            />
          ) : (
            <Happens icon="clock" words="Amazon queues it, usually 15–40 minutes; this panel follows" />
          )}
          <Happens
            icon="list"
            words={`Today’s text is kept as version ${listing.version}; it can be put back`}
          />
          <Happens icon="box" words="Price, stock, images and every other field are not sent" />
          <Happens
            icon="flag"
            words="Others may share this ASIN: their text may win on the page, so the page is read too"
          />
        </ul>
      </div>
      <footer class="foot">
        <div class="what muted">Nothing is sent yet</div>
        <Button onClick={props.onCancel}>Cancel</Button>
        <Button primary icon={isOffline ? 'clock' : 'send'} onClick={props.onPublish}>
          {isOffline ? 'Queue' : task} {count(parts.length, 'change')}
        </Button>
      </footer>
    </>
  );
}

function Happens({ icon, words }: { icon: IconName; words: string }) {
  return (
    <li>
      <Icon name={icon} tone="muted" />
      <span>{words}</span>
    </li>
  );
}

export function PreviewNote({ preview, now }: { preview: ContentPreview | null; now: number }) {
  if (preview === null) {
    return (
      <Note tone="plain" title="Not checked with Amazon">
        Amazon checks when it receives it; «Check with Amazon» asks beforehand.
      </Note>
    );
  }
  const errors = preview.issues.filter((issue) => issue.severity === 'ERROR').length;
  const warnings = preview.issues.length - errors;
  const words = [
    errors > 0 ? count(errors, 'error') : 'No errors',
    warnings > 0 ? count(warnings, 'warning') : '',
  ];
  return (
    <Note
      tone={preview.isValid ? 'good' : 'bad'}
      title={`Checked with Amazon at ${timeWords(preview.checkedAt, now)}`}
    >
      {words.filter(Boolean).join('. ')}.
      <ul>
        {preview.issues.map((issue) => (
          <li key={issue.code + issue.message}>{issue.message}</li>
        ))}
      </ul>
    </Note>
  );
}

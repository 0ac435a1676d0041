import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListingVersion } from '@shared/catalog/listing';
import type { ContentChanges } from '@shared/catalog/listing-content';
import { limitsOfSubject } from '@shared/scoring/limits-of-subject';
import { blockers } from '../../../editing/content-edit';
import { lockedFields } from '../../../editing/open-changes';
import { scoreOwn } from '../../../store/own-listing';
import { publish } from '../../../store/publish';
import { Button } from '../../../ui/button';
import { Note } from '../../../ui/note';
import { count } from '../../../ui/plain-words';
import { rollBackChanges } from '../../sidepanel/listing/roll-back-changes';
import { SideBySide } from '../../sidepanel/publish/side-by-side';
import { usePanel } from '../../sidepanel/panel-context';
import type { ListingData } from './listing-data';

/** What going back to a version will send, to be confirmed. Words that are over today's limits are named and not sent. */
export function RollBackDialog(props: { data: ListingData; goal: ListingVersion; onClose: () => void }) {
  const { data, goal, onClose } = props;
  const { store, network, tryNow } = usePanel();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isSending, setSending] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const { listing } = data.own;
  const now = network.now();
  const limits = limitsOfSubject(data.own.subject, { now, thresholds: data.own.scoring.thresholds });
  const locked = lockedFields(data.locked);
  const wanted = rollBackChanges(listing.content, goal.content);
  const after: ContentChanges = Object.fromEntries(
    Object.entries(wanted).filter(([field]) => !locked.some((each) => each === field)),
  );
  const blocked = blockers(listing.content, after, limits);
  const number = Object.keys(after).length;
  const total = scoreOwn(data.own, now, after).total;
  const send = async () => {
    setSending(true);
    await publish(store, {
      listing,
      after,
      reason: `Roll back to version ${goal.version}`,
      now: network.now(),
    });
    tryNow();
    dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      class="help wide"
      aria-label={`Roll back to version ${goal.version}`}
      onClose={onClose}
    >
      <h2>Roll back to version {goal.version}</h2>
      <p class="muted">
        Score {data.score?.result.total ?? '–'} → {total ?? '–'}. What is live at Amazon is looked at again
        before anything is sent.
      </p>
      <SideBySide before={listing.content} after={after} limits={limits} />
      {locked.length > 0 && number < Object.keys(wanted).length && (
        <Note tone="plain" title="Some fields are on their way to Amazon">
          They stay as they were sent.
        </Note>
      )}
      {blocked.length > 0 && (
        <Note tone="warn" title="This version breaks today’s limits">
          {blocked.join('. ')}. Open it in the side panel to shorten it.
        </Note>
      )}
      <div class="row wrap">
        <Button
          primary
          disabled={isSending || number === 0 || blocked.length > 0}
          onClick={() => void send()}
        >
          Publish {count(number, 'change')}
        </Button>
        <Button onClick={() => dialog.current?.close()}>Cancel</Button>
      </div>
    </dialog>
  );
}

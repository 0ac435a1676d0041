import { changedParts } from '../../../editing/content-edit';
import { stateWords } from '../../../editing/change-words';
import { Button } from '../../../ui/button';
import { Note } from '../../../ui/note';
import { openSidePanel } from '../../../ui/open-side-panel';
import { count } from '../../../ui/plain-words';
import type { ListingData } from './listing-data';

/** What wants an answer, is on its way or lies in a draft; each is gone on with in the side panel. */
export function Draft({ data }: { data: ListingData }) {
  const { onItsWay, draft, own, refusals, score, drafted } = data;
  const open = () => void openSidePanel({ listingId: own.listing.id });
  const [asking] = onItsWay.asking;
  if (asking) {
    return (
      <Note tone="warn" title="A change waits for your answer" acts={<Button onClick={open}>Answer…</Button>}>
        {asking.question?.message ?? 'Amazon shows neither the old text nor yours.'}
      </Note>
    );
  }
  if (refusals.length > 0) {
    return (
      <Note tone="bad" title="An edit came back" acts={<Button onClick={open}>See why…</Button>}>
        {refusals[0]?.answer?.error?.message ?? 'Your server did not take it.'}
      </Note>
    );
  }
  const [moving] = onItsWay.moving;
  const waiting = onItsWay.waiting.length;
  if (moving || waiting > 0) {
    const words = moving ? stateWords[moving.state] : 'waits on this computer';
    return (
      <Note
        tone="plain"
        icon="clock"
        title={`A change is on its way: ${words}`}
        acts={<Button onClick={open}>Follow it</Button>}
      />
    );
  }
  if (draft === null) return null;
  const parts = changedParts(own.listing.content, draft.changes);
  return (
    <Note
      tone="plain"
      icon="pencil"
      title={`A draft with ${count(parts.length, 'change')}`}
      acts={<Button onClick={open}>Go on…</Button>}
    >
      {parts.map((part) => part.name).join(', ')}
      {drafted && score ? `. Score ${score.result.total ?? '–'} → ${drafted.total ?? '–'}` : ''}
    </Note>
  );
}

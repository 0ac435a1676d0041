import { splitOf, changesOfSplit } from '@shared/recommending/propose-text';
import { subjectOfDraft } from '@shared/scoring/subject-of-listing';
import { completeListing } from '../store/own-listing';
import { Button } from '../ui/button';
import { OneSide } from '../ui/differences';
import { usePanel } from '../entrypoints/sidepanel/panel-context';
import { publishBatch } from '../batches/publish-batch';
import type { RewrittenTitle } from './rewritten-titles';
import './recommendations.css';

/** Amazon's title beside the seller's own, the words that differ marked, and the way back within the limit. */
export function RewrittenTitleNote({ title }: { title: RewrittenTitle }) {
  const { store, network } = usePanel();
  const { listing, mine } = title;
  const theirs = listing.content.title;
  const publish = async () => {
    const own = await completeListing(store.caches, listing);
    const content = { ...listing.content, title: mine };
    const context = { now: network.now(), thresholds: own.scoring.thresholds };
    const proposal = splitOf({ content, subject: subjectOfDraft(own.subject, { title: mine }), context })
      ?.proposals[0];
    const after = proposal === undefined ? { title: mine } : changesOfSplit(content, proposal);
    const rows = [{ listing, after, reason: 'My title, shortened, in place of Amazon’s' }];
    await publishBatch(store, {
      name: `Title of ${listing.sku} put back`,
      kind: 'titles',
      rows,
      now: network.now(),
    });
  };
  return (
    <article class="rewritten" aria-label={`Amazon rewrote the title of ${listing.sku}`}>
      <b>Amazon rewrote the title of {listing.sku}</b>
      <dl>
        <dt>Yours · {mine.length}</dt>
        <dd>
          <OneSide mine={mine} other={theirs} />
        </dd>
        <dt>Amazon’s · {theirs.length}</dt>
        <dd>
          <OneSide mine={theirs} other={mine} />
        </dd>
      </dl>
      <Button compact icon="send" onClick={() => void publish()}>
        Publish mine shortened
      </Button>
    </article>
  );
}

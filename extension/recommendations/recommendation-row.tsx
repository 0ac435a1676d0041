import { useState } from 'preact/hooks';
import { contentFieldNames, contentFields } from '@shared/catalog/listing-content';
import type { DecidedRecommendation } from '@shared/recommending/open-recommendations';
import type { Recommendation } from '@shared/recommending/recommendation';
import { saveDraft } from '../store/drafts';
import { usePanel } from '../entrypoints/sidepanel/panel-context';
import { Button, LinkButton } from '../ui/button';
import { MergedText } from '../ui/differences';
import { Icon, type IconName } from '../ui/icon';
import { Why } from '../ui/why';
import { decide } from './decide';
import { publishBatch } from '../batches/publish-batch';

const stakes: Record<
  Recommendation['stake'],
  { icon: IconName; tone: 'bad' | 'warn' | 'muted'; words: string }
> = {
  suppressed: { icon: 'alert', tone: 'bad', words: 'Costs sales now' },
  policy: { icon: 'shield', tone: 'warn', words: 'Policy' },
  money: { icon: 'rise', tone: 'muted', words: 'Money at stake' },
  points: { icon: 'bulb', tone: 'muted', words: 'Points' },
};

const efforts: Record<Recommendation['effort'], string> = {
  'one-click': 'one click',
  minutes: 'minutes',
  'needs-fact': 'needs a fact from you',
  'needs-photo': 'needs a photo',
};

const reasons = ['Not true of this product', 'I like it as it is', 'Not worth the work'] as const;
const day = 24 * 60 * 60_000;

export interface RecommendationRowProps {
  entry: DecidedRecommendation;
  /** The listing's version: a draft is begun on it. */
  version: number;
  /** Shown where several listings stand together. */
  sku?: string;
  /** Opens the listing in the editor, where this page can. */
  onEdit?: (() => void) | undefined;
  choice?: { isChosen: boolean; onChoose: () => void } | undefined;
}

/** One recommendation: what and why, exactly what would change, the scored gain, and what can be decided about it. */
export function RecommendationRow({ entry, version, sku, onEdit, choice }: RecommendationRowProps) {
  const { store, network } = usePanel();
  const { recommendation, decision } = entry;
  const [isRejecting, setRejecting] = useState(false);
  const { change, listingId, stake, isSafe } = recommendation;
  const { icon, tone, words } = stakes[stake];
  const now = () => network.now();
  const say = (what: Parameters<typeof decide>[2]) => void decide(store, recommendation, what);
  const publish = () => {
    if (change === null) return;
    void store.caches.listings.get(listingId).then(async (listing) => {
      if (listing === undefined) return;
      const rows = [{ listing, after: change.after, reason: recommendation.words.slice(0, 900) }];
      const name = `${listing.sku}: ${recommendation.words}`.slice(0, 120);
      await publishBatch(store, { name, kind: 'recommendations', rows, now: now() });
      say({ decision: 'accepted', now: now() });
    });
  };
  const edit = () => {
    const open = () => onEdit?.();
    if (change === null) return open();
    const draft = { listingId, changes: change.after, live: change.before, baseVersion: version, now: now() };
    void saveDraft(store, draft).then(open);
  };
  return (
    <li class="recommendation">
      {choice && (
        <label class="tick">
          <input
            type="checkbox"
            checked={choice.isChosen}
            disabled={change === null}
            onChange={choice.onChoose}
          />
          <span class="sr-only">Choose: {recommendation.words}</span>
        </label>
      )}
      <Icon name={icon} tone={tone} />
      <div class="grow">
        <p>
          {sku && <b>{sku} · </b>}
          {recommendation.words}
        </p>
        <p class="muted small">
          {recommendation.evidence} · {words}
          {recommendation.deadline && <> since {recommendation.deadline}</>} ·{' '}
          {efforts[recommendation.effort]}
        </p>
        {change !== null && <ExactChange change={change} />}
        <div class="recommendation-acts">
          {decision === null ? (
            <>
              {isSafe && (
                <Button compact icon="send" onClick={publish}>
                  Publish it
                </Button>
              )}
              {(onEdit || change !== null) && (
                <LinkButton onClick={edit}>{change === null ? 'open the editor' : 'edit first'}</LinkButton>
              )}
              <LinkButton onClick={() => say({ decision: 'snoozed', until: now() + 14 * day, now: now() })}>
                in two weeks
              </LinkButton>
              <LinkButton onClick={() => setRejecting(!isRejecting)}>no, because …</LinkButton>
            </>
          ) : (
            <>
              <span class="muted small">
                {decision.decision === 'accepted'
                  ? 'Accepted'
                  : decision.decision === 'rejected'
                    ? 'Rejected'
                    : 'Set aside'}
                {decision.reason && `: ${decision.reason}`}
              </span>
              <LinkButton icon="undo" onClick={() => say({ decision: 'clear', now: now() })}>
                take that back
              </LinkButton>
            </>
          )}
        </div>
        {isRejecting && decision === null && (
          <div class="recommendation-acts" role="group" aria-label="Why not">
            {reasons.map((reason) => (
              <Button compact key={reason} onClick={() => say({ decision: 'rejected', reason, now: now() })}>
                {reason}
              </Button>
            ))}
          </div>
        )}
      </div>
      <Gain recommendation={recommendation} />
    </li>
  );
}

function ExactChange({ change }: { change: NonNullable<Recommendation['change']> }) {
  return (
    <details class="exact-change">
      <summary class="small">What would change</summary>
      <dl>
        {contentFields.flatMap((field) => {
          const after = change.after[field];
          if (after === undefined) return [];
          return [
            <dt key={`${field}-name`}>{contentFieldNames[field]}</dt>,
            <dd key={field}>
              <MergedText before={textOf(change.before[field])} after={textOf(after)} />
            </dd>,
          ];
        })}
      </dl>
    </details>
  );
}

function Gain({ recommendation }: { recommendation: Recommendation }) {
  const { gain, points, evidence, source } = recommendation;
  const figure = gain ?? Math.round(points);
  const facts = [{ name: 'Measured', value: evidence }];
  return (
    <Why
      about={figure > 0 ? `the gain of ${figure} points` : 'no gain in points'}
      words={
        gain === null
          ? 'No text can be made of what is known: this is what mending it would win by the rule. It says nothing about sales.'
          : 'The changed listing was scored, less the score now. It says nothing about sales.'
      }
      facts={facts}
      source={source}
    >
      <b class={figure > 0 ? 'good' : 'muted'}>
        {gain === null && figure > 0 ? 'up to ' : ''}
        {figure > 0 ? `+${figure}` : '–'}
      </b>
    </Why>
  );
}

function textOf(value: string | readonly string[] | null | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : value.join(' • ');
}

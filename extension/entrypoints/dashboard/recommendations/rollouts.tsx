import type { Rollout } from '@shared/catalog/rollout';
import { endRollout } from '../../../recommendations/begin-rollout';
import { useLive } from '../../../store/live-signal';
import { Button } from '../../../ui/button';
import { usePanel } from '../../sidepanel/panel-context';

/** Wait-lists that run: how many had their turn, what was left out and why, when the next is. */
export function Rollouts() {
  const { store, network } = usePanel();
  const rollouts = useLive<Rollout[]>(() => store.caches.rollouts.toArray(), [], 'rollouts');
  if (rollouts.length === 0) return null;
  return (
    <section class="rollouts" aria-label="Rolling out">
      <h2>Rolling out</h2>
      {rollouts.map((rollout) => (
        <div key={rollout.id} class="recommendations-head">
          <b>{rollout.name}</b>
          <span class="muted small">{stateOf(rollout)}</span>
          {rollout.stoppedAt === null && waiting(rollout).length > 0 && (
            <Button compact icon="pause" onClick={() => void endRollout(store, rollout, network.now())}>
              Stop
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}

function waiting({ items }: Rollout) {
  return items.filter(({ changeId, skipped }) => changeId === null && skipped === null);
}

function stateOf(rollout: Rollout): string {
  const made = rollout.items.filter(({ changeId }) => changeId !== null).length;
  const skipped = rollout.items.filter((item) => item.skipped !== null);
  const left = waiting(rollout);
  const next = Math.min(...left.map(({ dueAt }) => dueAt));
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'Europe/London' });
  return [
    `${made} of ${rollout.items.length} sent`,
    skipped.length > 0
      ? `${skipped.length} left out: ${[...new Set(skipped.map((item) => item.skipped))].join(' ')}`
      : null,
    rollout.stoppedAt !== null ? 'stopped' : left.length > 0 ? `next ${when.format(next)}` : 'done',
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

import { useLive } from '../../../store/live-signal';
import { settle, unsettledMutations } from '../../../store/queue';
import type { QueuedMutation } from '../../../store/database';
import { Button } from '../../../ui/button';
import { Note } from '../../../ui/note';
import { usePanel } from '../../sidepanel/panel-context';
import { usePortfolio } from '../portfolio-context';

const ofTable: ReadonlySet<QueuedMutation['kind']> = new Set(['marks.set', 'view.save', 'view.delete']);

/** Tags, stages and views that the server did not take: said here, since they were set here. */
export function Refusals() {
  const { store } = usePanel();
  const { rowOf } = usePortfolio();
  const unsettled = useLive(() => unsettledMutations(store.caches), [], 'unsettled');
  const rows = unsettled.filter((row) => ofTable.has(row.kind));
  return (
    <>
      {rows.slice(0, 3).map((row) => (
        <Note
          key={row.id}
          tone="bad"
          title={`${row.kind === 'marks.set' ? 'A tag, stage or group' : 'A view'} was not taken, and is as before`}
          acts={
            <Button compact onClick={() => void settle(store, row.order)}>
              Understood
            </Button>
          }
        >
          {row.listingId === null ? '' : `${rowOf.get(row.listingId)?.sku ?? 'A listing'}: `}
          {row.answer?.error?.message ?? 'Your server did not say why.'}
        </Note>
      ))}
    </>
  );
}

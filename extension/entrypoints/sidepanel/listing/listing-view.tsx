import { useEffect, useMemo } from 'preact/hooks';
import { createEditorModel } from '../../../editing/editor-model';
import type { Health } from '../../../store/meta';
import { useNow } from '../../../ui/use-now';
import { usePanel } from '../panel-context';
import { ListingPanel } from './listing-panel';
import { editorInput, type ListingViewData } from './read-listing-view';

/** One listing: holds its editor, feeds it from the database, and sees that nothing typed is lost when it goes. */
export function ListingView(props: { data: ListingViewData; health: Health | null; onAll: () => void }) {
  const { store, network } = usePanel();
  const { data, health, onAll } = props;
  // A second at a time while a countdown is on screen.
  const now = useNow(health?.offlineSince ? 1_000 : 15_000);
  const id = data.own.listing.id;
  const model = useMemo(() => createEditorModel(store, editorInput(data), () => network.now()), [id]);
  useEffect(() => model.feed(editorInput(data)), [data]);
  return <ListingPanel data={data} model={model} health={health} now={now} onAll={onAll} />;
}

import { useState } from 'preact/hooks';
import type { BulkEdit } from '../../../dashboard/bulk-rows';
import { hrefOf } from '../../../dashboard/route';
import { BatchResults } from '../../../batches/batch-results';
import { Button } from '../../../ui/button';
import { count } from '../../../ui/plain-words';
import { Tabs } from '../../../ui/tabs';
import { selected } from '../listings/table-state';
import type { DashboardPage } from '../page';
import { go } from '../use-route';
import { FindForm } from './find-form';
import { Preview } from './preview';
import { TemplateForm } from './template-form';
import './bulk-edit.css';

/** Find and replace, or a template, over the listings that are ticked: previewed, published as one batch, undone as one. */
export const bulkEditPage: DashboardPage = {
  id: 'bulk-edit',
  name: 'Bulk edit',
  icon: 'pencil',
  View: BulkEditView,
};

const ways = [
  { id: 'find', name: 'Find and replace' },
  { id: 'template', name: 'Template' },
] as const;
type Way = (typeof ways)[number]['id'];

/** An edit with the name that its batch gets. */
export interface NamedEdit {
  name: string;
  kind: 'bulk-edit' | 'template';
  edit: BulkEdit;
}

function BulkEditView() {
  const [way, setWay] = useState<Way>('find');
  const [edit, setEdit] = useState<NamedEdit | null>(null);
  const ids = [...selected.value];
  return (
    <div class="bulk-edit">
      <p class="row wrap">
        <b>{count(ids.length, 'listing')} chosen</b>
        <Button compact onClick={() => go(hrefOf('listings'))}>
          {ids.length === 0 ? 'Choose listings' : 'Choose others'}
        </Button>
      </p>
      <Tabs
        label="How to edit"
        tabs={ways}
        selected={way}
        onSelect={(next) => {
          setWay(next);
          setEdit(null);
        }}
      />
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${way}`}>
        {way === 'find' ? <FindForm onEdit={setEdit} /> : <TemplateForm ids={ids} onEdit={setEdit} />}
      </div>
      {ids.length === 0 ? (
        <p class="muted">Tick listings in the table first; they stay ticked here.</p>
      ) : (
        edit !== null && <Preview ids={ids} edit={edit} />
      )}
      <BatchResults kinds={['bulk-edit', 'template', 'undo']} />
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { contentFieldNames } from '@shared/catalog/content-fields';
import type { ListingTemplate, TemplateParts } from '@shared/catalog/listing-template';
import { applyTemplate } from '@shared/templates/apply-template';
import { templateOf } from '@shared/templates/template-of';
import { useLive } from '../../../store/live-signal';
import { deleteTemplate, readTemplates, saveTemplate } from '../../../store/templates';
import { uuidV7 } from '../../../sync/uuid-v7';
import { Button } from '../../../ui/button';
import { usePanel } from '../../sidepanel/panel-context';
import { usePortfolio } from '../portfolio-context';
import type { NamedEdit } from './bulk-edit-page';
import { TemplateFields } from './template-fields';

interface FormProps {
  ids: readonly string[];
  onEdit: (edit: NamedEdit | null) => void;
}

type Edited = Pick<ListingTemplate, 'id' | 'name' | 'parts' | 'fromListingId'>;

/** A template to choose, make of a listing, change and apply: its slots are filled with each listing's own facts. */
export function TemplateForm({ ids, onEdit }: FormProps) {
  const { store, network, tryNow } = usePanel();
  const { rowOf } = usePortfolio();
  const saved = useLive<ListingTemplate[]>(() => readTemplates(store.caches), [], 'templates');
  const [edited, setEdited] = useState<Edited | null>(null);
  useEffect(() => {
    if (edited === null) return onEdit(null);
    const { parts, name } = edited;
    onEdit({
      name: `Template «${name}»`.slice(0, 120),
      kind: 'template',
      edit: ({ listing }) => {
        const brand = listing.attributes.brand;
        const attributes = { ...listing.attributes, ...(brand === undefined ? {} : { brand }) };
        return applyTemplate(parts, { content: listing.content, attributes });
      },
    });
  }, [edited]);
  const makeOf = async (listingId: string) => {
    const listing = await store.caches.listings.get(listingId);
    if (listing === undefined) return;
    setEdited({
      id: uuidV7(network.now()),
      name: `As ${listing.sku}`,
      // Search terms are a product's own: a template says nothing of them unless the seller writes it.
      parts: { ...templateOf(listing.content, listing.attributes), searchTerms: null },
      fromListingId: listing.id,
    });
  };
  const save = async (template: Edited) => {
    await saveTemplate(store, template, network.now());
    tryNow();
  };
  const isSaved = edited !== null && saved.some(({ id }) => id === edited.id);
  return (
    <div class="bulk-form">
      <div class="row wrap">
        <label class="row">
          <span class="muted">Template</span>
          <select
            value={isSaved ? edited.id : ''}
            onChange={(event) => {
              const chosen = saved.find(({ id }) => id === event.currentTarget.value);
              setEdited(chosen ?? null);
            }}
          >
            <option value="">{saved.length === 0 ? 'none saved yet' : 'choose …'}</option>
            {saved.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="row">
          <span class="muted">or make one of</span>
          <select
            value=""
            onChange={(event) => void makeOf(event.currentTarget.value)}
            disabled={ids.length === 0}
          >
            <option value="">{ids.length === 0 ? 'tick listings first' : 'a chosen listing …'}</option>
            {ids.slice(0, 200).map((id) => (
              <option key={id} value={id}>
                {rowOf.get(id)?.sku ?? id}
              </option>
            ))}
          </select>
        </label>
      </div>
      {edited !== null && (
        <>
          <label class="form-line">
            <span>Name</span>
            <input
              type="text"
              value={edited.name}
              maxLength={120}
              onInput={(event) => setEdited({ ...edited, name: event.currentTarget.value })}
            />
          </label>
          <TemplateFields
            parts={edited.parts}
            names={contentFieldNames}
            onParts={(parts: TemplateParts) => setEdited({ ...edited, parts })}
          />
          <div class="row wrap">
            <Button disabled={edited.name.trim() === ''} onClick={() => void save(edited)}>
              {isSaved ? 'Save changes' : 'Save template'}
            </Button>
            {isSaved && (
              <Button
                icon="trash"
                onClick={() => {
                  setEdited(null);
                  void deleteTemplate(store, edited.id, network.now()).then(tryNow);
                }}
              >
                Delete
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

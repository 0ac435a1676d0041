import { useEffect, useState } from 'preact/hooks';
import { findAndReplace, type Replacement } from '@shared/bulk-edit/find-and-replace';
import { contentFieldNames, contentFields } from '@shared/catalog/content-fields';
import type { NamedEdit } from './bulk-edit-page';

const fresh: Replacement = {
  find: '',
  replace: '',
  fields: contentFields,
  matchCase: false,
  wholeWords: true,
};

/** What to find, where, and what to put in its place; the preview follows as one types. */
export function FindForm({ onEdit }: { onEdit: (edit: NamedEdit | null) => void }) {
  const [look, setLook] = useState(fresh);
  const change = (part: Partial<Replacement>) => setLook({ ...look, ...part });
  useEffect(() => {
    if (look.find === '' || look.fields.length === 0) return onEdit(null);
    const name = `«${look.find}» → «${look.replace}»`.slice(0, 120);
    const edit: NamedEdit['edit'] = ({ listing }) => ({
      changes: findAndReplace(listing.content, look).changes,
      missing: [],
    });
    onEdit({ name, kind: 'bulk-edit', edit });
  }, [look]);
  return (
    <form class="bulk-form" onSubmit={(event) => event.preventDefault()}>
      <label class="form-line">
        <span>Find</span>
        <input
          type="text"
          value={look.find}
          maxLength={200}
          onInput={(event) => change({ find: event.currentTarget.value })}
        />
      </label>
      <label class="form-line">
        <span>Replace with</span>
        <input
          type="text"
          value={look.replace}
          maxLength={500}
          onInput={(event) => change({ replace: event.currentTarget.value })}
        />
      </label>
      <fieldset class="row wrap bulk-checks">
        <legend class="sr-only">Where</legend>
        {contentFields.map((field) => (
          <label key={field} class="check">
            <input
              type="checkbox"
              checked={look.fields.includes(field)}
              onChange={(event) =>
                change({
                  fields: event.currentTarget.checked
                    ? [...look.fields, field]
                    : look.fields.filter((other) => other !== field),
                })
              }
            />
            {contentFieldNames[field]}
          </label>
        ))}
      </fieldset>
      <div class="row wrap bulk-checks">
        <label class="check">
          <input
            type="checkbox"
            checked={look.wholeWords}
            onChange={(event) => change({ wholeWords: event.currentTarget.checked })}
          />
          Whole words only
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={look.matchCase}
            onChange={(event) => change({ matchCase: event.currentTarget.checked })}
          />
          Match capitals
        </label>
      </div>
    </form>
  );
}

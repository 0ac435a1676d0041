import { useState } from 'preact/hooks';
import type { Listing } from '@shared/catalog/listing';
import { count } from '../../../ui/plain-words';
import { selected } from '../listings/table-state';
import { LinkButton } from '../../../ui/button';

const most = 12;

export interface ListingChoiceProps {
  listings: readonly Listing[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Which listings get the keywords: found by SKU, ASIN or title, or those that are ticked in the table. */
export function ListingChoice({ listings, chosen, onChange }: ListingChoiceProps) {
  const [search, setSearch] = useState('');
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = listings.filter(({ id, sku, asin, content }) => {
    if (words.length === 0) return chosen.includes(id);
    const text = `${sku} ${asin ?? ''} ${content.title}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const shown = words.length === 0 && found.length === 0 ? listings : found;
  const ticked = listings.filter(({ id }) => selected.value.has(id)).map(({ id }) => id);
  return (
    <fieldset class="listing-choice">
      <legend>For which listings? {chosen.length > 0 && `${count(chosen.length, 'listing')} chosen`}</legend>
      <div class="row wrap">
        <input
          type="text"
          id="listing-choice-search"
          aria-label="Find listings"
          placeholder="SKU, ASIN or title"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        {ticked.length > 0 && (
          <LinkButton onClick={() => onChange(ticked)}>
            The {count(ticked.length, 'listing')} ticked in the table
          </LinkButton>
        )}
      </div>
      {shown.slice(0, most).map(({ id, sku, content }) => (
        <label class="check" key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
          <b>{sku}</b>
          <span class="muted clip">{content.title}</span>
        </label>
      ))}
      {shown.length > most && (
        <p class="muted small">{count(shown.length - most, 'more', 'more')}: narrow the search</p>
      )}
      {shown.length === 0 && <p class="muted">No listing fits.</p>}
    </fieldset>
  );
}

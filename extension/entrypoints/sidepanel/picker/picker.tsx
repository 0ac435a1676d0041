import { useState } from 'preact/hooks';
import { isParentListing, type Listing } from '@shared/catalog/listing';
import { isCriticalIssue } from '@shared/catalog/listing-issue';
import { toneOfScore } from '../../../ui/ring';
import { Icon } from '../../../ui/icon';
import { count } from '../../../ui/words';

export interface PickerProps {
  listings: Listing[];
  /** By listing id. */
  totals: ReadonlyMap<string, number | null>;
  onPick: (id: string) => void;
}

const mostShown = 60;

/** All own listings, the ones with most to mend first; found by SKU, ASIN or words of the title. */
export function Picker({ listings, totals, onPick }: PickerProps) {
  const [query, setQuery] = useState('');
  const found = search(listings, query).sort((a, b) => rank(a, totals) - rank(b, totals));
  return (
    <div class="picker">
      <label class="search">
        <Icon name="search" tone="muted" />
        <span class="sr-only">Search your listings</span>
        <input
          type="search"
          value={query}
          placeholder="SKU, ASIN or words of the title"
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="small muted" role="status">
        {count(found.length, 'listing')}
        {found.length > mostShown ? `, the first ${mostShown} shown` : ''}
      </p>
      <ul>
        {found.slice(0, mostShown).map((listing) => (
          <li key={listing.id}>
            <button type="button" class="pick" onClick={() => onPick(listing.id)}>
              <b class={`small total ${toneOfScore(totals.get(listing.id) ?? null)}`}>
                {totals.get(listing.id) ?? '–'}
                <span class="sr-only"> points, </span>
              </b>
              <span class="grow">
                <span class="clip block">{listing.content.title}</span>
                <span class="small muted">
                  {listing.sku}
                  {listing.asin ? ` · ${listing.asin}` : ''}
                </span>
              </span>
              {listing.issues.length > 0 && (
                <span class={`small issues ${listing.issues.some(isCriticalIssue) ? 'bad' : 'warn'}`}>
                  <Icon name={listing.issues.some(isCriticalIssue) ? 'alert' : 'warning'} />
                  {count(listing.issues.length, 'issue')}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function search(listings: Listing[], query: string): Listing[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return listings
    .filter((listing) => !isParentListing(listing))
    .filter((listing) => {
      const text = `${listing.sku} ${listing.asin ?? ''} ${listing.content.title}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
}

/** Critical issues first, then the lowest score. */
function rank(listing: Listing, totals: PickerProps['totals']): number {
  return (listing.issues.some(isCriticalIssue) ? 0 : 1_000) + (totals.get(listing.id) ?? 500);
}

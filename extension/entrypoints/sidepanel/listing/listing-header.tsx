import type { Listing } from '@shared/catalog/listing';
import { isCriticalIssue } from '@shared/catalog/listing-issue';
import { Icon } from '../../../ui/icon';
import { count, timeWords } from '../../../ui/words';

export interface ListingHeaderProps {
  listing: Listing;
  /** One line of 44 px: while a task is on, or the page is scrolled. */
  folded: boolean;
  offlineSince: number | null;
  now: number;
}

/** Which listing this is, always in sight. */
export function ListingHeader({ listing, folded, offlineSince, now }: ListingHeaderProps) {
  const { content, issues, images } = listing;
  const main = images.find((image) => image.variant === 'MAIN') ?? images[0];
  return (
    <header class={`listing-header ${folded ? 'folded' : ''}`}>
      <span class="thumb">{main ? <img src={main.url} alt="" loading="lazy" /> : <Icon name="box" />}</span>
      <div class="grow">
        <h1 title={content.title}>{content.title}</h1>
        {!folded && (
          <div class="meta">
            <span title="SKU">{listing.sku}</span>
            {listing.asin && <span title="ASIN">{listing.asin}</span>}
            <Status listing={listing} />
            {offlineSince !== null && (
              <span class="warn">
                <Icon name="offline" />
                Read {timeWords(listing.fetchedAt, now)}
              </span>
            )}
            <Issues issues={issues} />
          </div>
        )}
      </div>
      {folded && <Issues issues={issues} />}
    </header>
  );
}

function Status({ listing }: { listing: Listing }) {
  if (listing.status.includes('BUYABLE')) {
    return (
      <span class="good">
        <Icon name="check" />
        Active
      </span>
    );
  }
  return (
    <span class="warn">
      <Icon name="pause" />
      {listing.status.includes('DISCOVERABLE') ? 'Not buyable' : 'Inactive'}
    </span>
  );
}

function Issues({ issues }: Pick<Listing, 'issues'>) {
  if (issues.length === 0) {
    return (
      <span class="small muted issues">
        <Icon name="check" />
        no issues
      </span>
    );
  }
  const critical = issues.some(isCriticalIssue);
  return (
    <span
      class={`small issues ${critical ? 'bad' : 'warn'}`}
      title={issues.map((issue) => issue.message).join('\n')}
    >
      <Icon name={critical ? 'alert' : 'warning'} />
      {count(issues.length, 'issue')}
    </span>
  );
}

import type { ComponentChildren } from 'preact';
import { isCriticalIssue } from '@shared/catalog/is-critical-issue';
import { statusOf } from '../../../dashboard/listing-row';
import { categoryWords, statusNames } from '../../../dashboard/row-words';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { openSidePanel } from '../../../ui/open-side-panel';
import { agoWords, count, grouped, money } from '../../../ui/plain-words';
import { Thumb } from '../../../ui/thumb';
import { Why } from '../../../ui/why';
import { seeOnAmazon } from '../palette/actions';
import { usePortfolio } from '../portfolio-context';
import { ListingMarks } from './listing-marks';
import type { ListingPanelProps } from './panel';

/** Which listing this is, its figures, its marks, and the way to edit it. */
export function ListingTop({ data, now }: ListingPanelProps) {
  const { listing } = data.own;
  const { rowOf } = usePortfolio();
  const row = rowOf.get(listing.id);
  const { offer, content } = listing;
  const read = { name: 'Read from Amazon', value: agoWords(listing.fetchedAt, now) };
  const main = listing.images.find((image) => image.variant === 'MAIN') ?? listing.images[0];
  const over = row !== undefined && row.titleLength > row.titleLimit;
  return (
    <header class="listing-top">
      <Thumb src={main?.url ?? null} size={56} />
      <div class="listing-names">
        <h2 title={content.title}>{content.title}</h2>
        <p class="listing-ids">
          <span>{listing.sku}</span>
          {listing.asin && <span>{listing.asin}</span>}
          {listing.productType && <span>{categoryWords(listing.productType)}</span>}
          <Status data={data} />
          <Issues data={data} />
          {over && (
            <span class="warn">
              {row.titleLength}/{row.titleLimit} characters
            </span>
          )}
          {row && <ListingMarks row={row} />}
        </p>
      </div>
      <dl class="key-figures">
        <Figure
          name="price incl. VAT"
          about="price"
          facts={[read]}
          words="Your own offer, as the Listings API gives it."
        >
          {money(offer.priceIncVat, offer.currency)}
        </Figure>
        <Figure
          name="stock"
          about="stock"
          facts={[read]}
          words="The quantity that you offer, as Amazon has it."
        >
          {offer.quantity === null ? '–' : grouped(offer.quantity)}
        </Figure>
        <Figure
          name="handling"
          about="handling time"
          facts={[read]}
          words="Days from order to dispatch, as Amazon has them."
        >
          {offer.handlingDays === null ? '–' : count(offer.handlingDays, 'day')}
        </Figure>
      </dl>
      <span class="row listing-acts">
        {listing.asin !== null && (
          <Button icon="eye" onClick={() => seeOnAmazon(listing)}>
            See on Amazon
          </Button>
        )}
        <Button icon="panel" onClick={() => void openSidePanel({ listingId: listing.id })}>
          Edit in side panel <kbd aria-hidden="true">E</kbd>
        </Button>
      </span>
    </header>
  );
}

function Figure(props: {
  name: string;
  about: string;
  words: string;
  facts: { name: string; value: string }[];
  children: ComponentChildren;
}) {
  return (
    <div>
      <dd>
        <Why about={props.about} words={props.words} facts={props.facts}>
          {props.children}
        </Why>
      </dd>
      <dt>{props.name}</dt>
    </div>
  );
}

function Status({ data }: Pick<ListingPanelProps, 'data'>) {
  const status = statusOf(data.own.listing.status);
  return (
    <span class={`row tight ${status === 'active' ? 'good' : 'warn'}`}>
      <Icon name={status === 'active' ? 'check' : 'pause'} small />
      {statusNames[status]}
    </span>
  );
}

function Issues({ data }: Pick<ListingPanelProps, 'data'>) {
  const { issues } = data.own.listing;
  if (issues.length === 0) return null;
  const critical = issues.some(isCriticalIssue);
  return (
    <span
      class={`row tight ${critical ? 'bad' : 'warn'}`}
      title={issues.map((issue) => issue.message).join('\n')}
    >
      <Icon name={critical ? 'alert' : 'warning'} small />
      {count(issues.length, 'Amazon issue')}
    </span>
  );
}

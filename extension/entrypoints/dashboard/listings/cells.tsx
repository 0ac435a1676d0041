import { componentNames, type Component } from '@shared/scoring/rule';
import type { ColumnId } from '../../../dashboard/column-ids';
import type { ListingRow } from '../../../dashboard/listing-row';
import { categoryWords, statusNames, workNames } from '../../../dashboard/row-words';
import { Icon, type IconName } from '../../../ui/icon';
import { ageWords, grouped, money } from '../../../ui/plain-words';
import { Ring } from '../../../ui/ring';
import { MarksPopover } from './marks-popover';

/** What is not known: a dash that says why. */
function Unknown({ why }: { why: string }) {
  return (
    <span class="muted" title={why}>
      –<span class="sr-only"> {why}</span>
    </span>
  );
}

const workTones: Record<NonNullable<ListingRow['work']>, [IconName, string]> = {
  asks: ['warning', 'warn'],
  refused: ['alert', 'bad'],
  'on-its-way': ['clock', 'muted'],
  draft: ['pencil', 'muted'],
};

/** One cell of a row, but for the title's. */
export function Cell({ id, row, now }: { id: ColumnId; row: ListingRow; now: number }) {
  switch (id) {
    case 'score':
      return row.isParent ? (
        <span class="muted" title="A parent is neither bought nor scored">
          <Icon name="family" />
        </span>
      ) : (
        <Ring total={row.total} size={28} />
      );
    case 'price':
      return row.priceIncVat === null ? (
        <Unknown why={row.isParent ? 'A parent has no price' : 'Amazon gives no price'} />
      ) : (
        <>{money(row.priceIncVat, row.currency)}</>
      );
    case 'stock':
      return row.quantity === null ? (
        <Unknown why={row.isParent ? 'A parent has no stock' : 'Amazon gives no stock'} />
      ) : (
        <span class={row.quantity === 0 ? 'warn' : ''}>{grouped(row.quantity)}</span>
      );
    case 'toMend':
      return <ToMend row={row} />;
    case 'issues':
      return <Issues row={row} />;
    case 'titleLength':
      return (
        <span class={row.titleLength > row.titleLimit ? 'warn' : ''}>
          {row.titleLength}
          <span class="muted"> / {row.titleLimit}</span>
        </span>
      );
    case 'tags':
    case 'stage':
    case 'group':
      return row.isParent ? null : <MarksPopover row={row} part={id} />;
    case 'category':
      return <span class="clip">{row.category === null ? '–' : categoryWords(row.category)}</span>;
    case 'status':
      return <span class={row.status === 'active' ? 'muted' : 'warn'}>{statusNames[row.status]}</span>;
    case 'work':
      return row.work === null ? null : (
        <span class={`row tight ${workTones[row.work][1]}`}>
          <Icon name={workTones[row.work][0]} small />
          {workNames[row.work]}
        </span>
      );
    case 'seo':
    case 'content':
    case 'images':
    case 'competitive':
    case 'compliance':
      return <Points row={row} component={id} />;
    case 'known':
      return row.knownShare === null ? (
        <Unknown why="Not scored yet" />
      ) : (
        <>{Math.round(100 * row.knownShare)} %</>
      );
    case 'pictures':
      return <>{row.imageCount}</>;
    case 'handling':
      return row.handlingDays === null ? (
        <Unknown why="Amazon gives no handling time" />
      ) : (
        <>{row.handlingDays} d</>
      );
    case 'updated':
      return <span class="muted">{ageWords(row.updatedAt, now)}</span>;
    case 'read':
      return <span class="muted">{ageWords(row.fetchedAt, now)}</span>;
    case 'listing':
      return null;
  }
}

function ToMend({ row }: { row: ListingRow }) {
  if (row.total === null) return <Unknown why={row.isParent ? 'A parent is not scored' : 'Not scored yet'} />;
  return (
    <>
      {row.policyCount > 0 && (
        <span class="warn" title="Breaches of policy">
          {row.policyCount} of{' '}
        </span>
      )}
      {row.openCount}
    </>
  );
}

function Issues({ row }: { row: ListingRow }) {
  if (row.issueCount === 0) return <span class="muted">0</span>;
  return (
    <span class={`row tight ${row.hasCriticalIssue ? 'bad' : 'warn'}`}>
      <Icon name={row.hasCriticalIssue ? 'alert' : 'warning'} />
      {row.issueCount}
      <span class="sr-only">{row.hasCriticalIssue ? ' critical' : ''} issues of Amazon’s</span>
    </span>
  );
}

function Points({ row, component }: { row: ListingRow; component: Component }) {
  const points = row.points[component] ?? null;
  return points === null ? (
    <Unknown why={`Nothing of ${componentNames[component]} is known`} />
  ) : (
    <>{points}</>
  );
}

import type { ComponentChildren } from 'preact';
import type { Summary } from '../../store/summary';
import { LinkButton } from '../../ui/button';
import { openDashboard } from '../../ui/open-dashboard';
import { Histogram } from './histogram';

/** Until orders flow: where the scores lie, and what is wrong. */
export function Tiles({ summary, stale }: { summary: Summary; stale: boolean }) {
  return (
    <dl class={`tiles ${stale ? 'stale' : ''}`}>
      <Tile name="Mean score" figure={summary.meanTotal ?? '–'}>
        <Histogram bins={summary.histogram} />
      </Tile>
      <Tile name="Listings to mend" figure={summary.toMend}>
        <span class="small muted">of {summary.listings.toLocaleString('en-GB')}</span>
      </Tile>
      <Tile
        name="Titles over the limit"
        figure={summary.titlesOver}
        onOpen={
          summary.titlesOver > 0 ? () => void openDashboard('#/titles').then(() => window.close()) : undefined
        }
      >
        <Share part={summary.titlesOver} whole={summary.listings} />
      </Tile>
      <Tile name="Amazon’s issues" figure={summary.issueCount}>
        <span class={`small ${summary.criticalAlerts.length > 0 ? 'bad' : 'muted'}`}>
          {summary.criticalAlerts.length > 0 ? `${summary.criticalAlerts.length} critical` : 'none critical'}
        </span>
      </Tile>
    </dl>
  );
}

function Tile({
  name,
  figure,
  onOpen,
  children,
}: {
  name: string;
  figure: number | string;
  /** Where its name leads. */
  onOpen?: (() => void) | undefined;
  children: ComponentChildren;
}) {
  return (
    <div>
      <dt>{onOpen ? <LinkButton onClick={onOpen}>{name}</LinkButton> : name}</dt>
      <dd>
        <b class="figure">{typeof figure === 'number' ? figure.toLocaleString('en-GB') : figure}</b>
        {children}
      </dd>
    </div>
  );
}

function Share({ part, whole }: { part: number; whole: number }) {
  return <span class="small muted">{whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`}</span>;
}

import type { ComponentChildren } from 'preact';
import type { Summary } from '../../store/summary';
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
      <Tile name="Titles over the limit" figure={summary.titlesOver}>
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
  children,
}: {
  name: string;
  figure: number | string;
  children: ComponentChildren;
}) {
  return (
    <div>
      <dt>{name}</dt>
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

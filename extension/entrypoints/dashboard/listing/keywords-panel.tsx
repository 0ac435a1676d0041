import { useMemo } from 'preact/hooks';
import { keywordSourceNames } from '@shared/keywords/keyword-sources';
import type { CoverageLevel } from '@shared/keywords/coverage';
import { limitsOfSubject } from '@shared/scoring/limits-of-subject';
import { hrefOf } from '../../../dashboard/route';
import { relevanceOf, type KeywordRow } from '../../../keywords/keyword-rows';
import { useKeywordRows } from '../../../keywords/use-keyword-rows';
import { count, grouped } from '../../../ui/plain-words';
import { Why } from '../../../ui/why';
import { usePanel } from '../../sidepanel/panel-context';
import type { ListingPanelProps } from './panel';
import { PanelFrame } from './panel-frame';

/** The Keywords tab of the side panel has them all. */
const most = 12;

const levelWords: Record<CoverageLevel, string> = {
  exact: 'as a phrase',
  stem: 'in one text',
  spread: 'spread over texts',
  missing: 'not in your words',
};

/** The keywords most worth having, each with where it stands and who speaks for it. */
export function KeywordsPanel({ data }: ListingPanelProps) {
  const { network } = usePanel();
  const { own } = data;
  const limits = useMemo(() => limitsOfSubject(own.subject, { now: network.now() }), [own.subject]);
  const rows = useKeywordRows(own, own.listing.content, limits).filter(({ isOwnCopy }) => !isOwnCopy);
  const missing = rows.filter(({ coverage }) => coverage.level === 'missing').length;
  return (
    <PanelFrame
      id="keywords"
      title="Keywords"
      note={
        rows.length === 0 ? undefined : `${missing} of ${count(rows.length, 'keyword')} not in your words`
      }
      end={<a href={hrefOf('keywords')}>All keywords</a>}
    >
      {rows.length === 0 && (
        <p class="muted">None yet: type some in the side panel, import a file, or open a search on Amazon.</p>
      )}
      <ul class="keyword-list">
        {rows.slice(0, most).map((row) => (
          <KeywordItem key={row.keyword.key} row={row} />
        ))}
      </ul>
    </PanelFrame>
  );
}

function KeywordItem({ row }: { row: KeywordRow }) {
  const { keyword, volume, coverage, rank, relevance } = row;
  const value = relevanceOf(row);
  return (
    <li class="row">
      <span class="grow clip">{keyword.phrase}</span>
      <span class={coverage.level === 'missing' ? 'warn small' : 'muted small'}>
        {levelWords[coverage.level]}
      </span>
      {rank?.organic != null && <b>#{rank.organic.position}</b>}
      <Why
        about={`keyword ${keyword.phrase}`}
        words={relevance?.parts.map(({ words }) => words).join('; ')}
        facts={[
          {
            name: volume === null ? 'Searches' : `Searches (${keywordSourceNames[volume.source]})`,
            value: volume === null ? 'no source gave a number' : grouped(volume.volume),
          },
          ...(value === null ? [] : [{ name: 'Relevance', value: `${Math.round(100 * value)} %` }]),
          ...keyword.sources.map(({ source, evidence }) => ({
            name: keywordSourceNames[source],
            value: evidence,
          })),
        ]}
      />
    </li>
  );
}

import { useState } from 'preact/hooks';
import type { KeywordCoverage } from '@shared/keywords/coverage';
import { keywordSourceNames } from '@shared/keywords/keyword-sources';
import type { EditorModel } from '../../../editing/editor-model';
import { relevanceOf, type KeywordRow } from '../../../keywords/keyword-rows';
import { putWords } from '../../../keywords/put-words';
import { removeKeywords } from '../../../store/keywords';
import type { OwnListing } from '../../../store/own-listing';
import { Button, LinkButton } from '../../../ui/button';
import { agoWords, grouped } from '../../../ui/plain-words';
import { usePanel } from '../panel-context';
import { columns } from './columns';
import { RankChart } from './rank-chart';

export interface KeywordLineProps {
  row: KeywordRow;
  own: OwnListing;
  model: EditorModel;
  now: number;
}

/** A keyword in one line; a click opens what speaks for it, where it would fit, and its rank in time. */
export function KeywordLine({ row, own, model, now }: KeywordLineProps) {
  const [isOpen, setOpen] = useState(false);
  const { keyword, volume, coverage, rank } = row;
  const id = `keyword-${keyword.key.replaceAll(/\W+/g, '-')}`;
  return (
    <>
      <tr class={isOpen ? 'is-open' : ''}>
        <th scope="row">
          <button
            type="button"
            class="keyword-open"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            <Phrase coverage={coverage} />
          </button>
        </th>
        <td class="figure">
          {volume === null ? (
            <span class="muted" title="No source gave a number of searches">
              –
            </span>
          ) : (
            <span title={`${keywordSourceNames[volume.source]}: ${volume.evidence}`}>
              {grouped(volume.volume)}
            </span>
          )}
        </td>
        {columns.map(({ field, name }) => (
          <td key={field} class="dot">
            <Dot level={levelIn(coverage, field)} name={name} />
          </td>
        ))}
        <td class="figure">
          {rank?.organic == null ? (
            <span
              class="muted"
              title={rank === null ? 'Not looked for yet' : notFoundWords(rank.checkedResults)}
            >
              –
            </span>
          ) : (
            <b>#{rank.organic.position}</b>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr class="keyword-more">
          <td colSpan={7} id={id}>
            <Detail row={row} own={own} model={model} now={now} />
          </td>
        </tr>
      )}
    </>
  );
}

function notFoundWords(results: number): string {
  return `Not among the first ${results} results that you looked at`;
}

/** The phrase, words that stand in no field underlined. */
function Phrase({ coverage }: { coverage: KeywordCoverage }) {
  const missing = new Set(coverage.missingWords.map((word) => word.toLowerCase()));
  return (
    <>
      {coverage.phrase.split(/(\s+)/).map((word, at) =>
        missing.has(word.toLowerCase()) ? (
          <span key={at} class="nowhere" title="In no field">
            {word}
          </span>
        ) : (
          word
        ),
      )}
    </>
  );
}

type Level = 'all' | 'some' | 'none';

function levelIn({ places }: KeywordCoverage, field: string): Level {
  const here = places.filter((place) => place.field === field);
  if (here.some(({ level }) => level !== 'part')) return 'all';
  return here.length > 0 ? 'some' : 'none';
}

function Dot({ level, name }: { level: Level; name: string }) {
  const words = { all: 'all its words', some: 'some of its words', none: 'none of its words' }[level];
  return (
    <span role="img" aria-label={`${name}: ${words}`} title={`${name}: ${words}`} class={`dot-${level}`}>
      {{ all: '●', some: '◐', none: '–' }[level]}
    </span>
  );
}

function Detail({ row, own, model, now }: KeywordLineProps) {
  const { store, network, tryNow } = usePanel();
  const { keyword, relevance, coverage, rank, isOwnCopy } = row;
  const value = relevanceOf(row);
  return (
    <div class="keyword-detail">
      {coverage.fits.length > 0 && (
        <div class="row wrap">
          {coverage.fits.slice(0, 4).map((fit) => (
            <Button
              key={`${fit.field} ${fit.index ?? ''}`}
              compact
              icon="plus"
              title={`Adds «${fit.add}»: ${fit.size} of ${fit.room} ${fit.unit} left`}
              onClick={() => putWords(model, fit)}
            >
              {fit.label}
            </Button>
          ))}
          <span class="small muted">adds «{coverage.fits[0]?.add}»</span>
        </div>
      )}
      <ul class="small">
        {keyword.sources.map(({ source, evidence, volume, at }) => (
          <li key={`${source} ${evidence}`}>
            <b>{keywordSourceNames[source]}</b>: {evidence}
            {volume !== null && `, ${grouped(volume)} searches`}
            <span class="muted"> · {agoWords(at, now)}</span>
          </li>
        ))}
        {value !== null && (
          <li>
            <b>Relevance {Math.round(100 * value)}%</b>
            {relevance !== null && `: ${relevance.parts.map(({ words }) => words).join('; ')}`}
          </li>
        )}
        {rank !== null && (
          <li>
            <b>Rank</b>:{' '}
            {rank.organic === null
              ? notFoundWords(rank.checkedResults)
              : `#${rank.organic.position}${movement(rank.organicBefore?.position ?? null, rank.organic.position)}`}
            {rank.sponsored !== null && `, advert #${rank.sponsored.position}`}
            <span class="muted"> · looked {agoWords(rank.checkedAt, now)}</span>
          </li>
        )}
      </ul>
      {rank !== null && <RankChart subject={rank.id} phrase={keyword.phrase} />}
      {!isOwnCopy && (
        <LinkButton
          onClick={() => {
            const what = { listingId: own.listing.id, keys: [keyword.key], now: network.now() };
            void removeKeywords(store, what).then(tryNow);
          }}
        >
          Take off this listing
        </LinkButton>
      )}
    </div>
  );
}

/** ▲ is better: a smaller number. */
function movement(before: number | null, now: number): string {
  if (before === null || before === now) return '';
  return before > now ? ` ▲ ${before - now}` : ` ▼ ${now - before}`;
}

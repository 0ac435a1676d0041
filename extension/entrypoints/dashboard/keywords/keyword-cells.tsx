import { keywordSourceNames } from '@shared/keywords/keyword-sources';
import type { PortfolioKeyword } from '../../../keywords/portfolio-keywords';
import { hrefOf } from '../../../dashboard/route';
import { ageWords, grouped } from '../../../ui/plain-words';

/** The cells of a keyword; every figure says on hover who gave it. */
export function KeywordCells({ row, now }: { row: PortfolioKeyword; now: number }) {
  const { phrase, listingId, sku, volume, relevance, rank, sources } = row;
  const organic = rank?.organic ?? null;
  const sponsored = rank?.sponsored ?? null;
  const names = sources.map((source) => keywordSourceNames[source]).join(', ');
  return (
    <>
      <span class="cell" role="cell">
        <span class="clip" title={phrase}>
          {phrase}
        </span>
      </span>
      <span class="cell" role="cell">
        <a class="clip keyword-sku" href={hrefOf('listings', [listingId])}>
          {sku}
        </a>
      </span>
      <span class="cell number" role="cell">
        {volume === null ? (
          <Unknown why="No source gave a number of searches" />
        ) : (
          <span title={`${keywordSourceNames[volume.source]}: ${volume.evidence}`}>
            {grouped(volume.volume)}
          </span>
        )}
      </span>
      <span class="cell number" role="cell">
        {relevance === null ? (
          <Unknown why="Not judged yet" />
        ) : (
          <span title="How well it fits the listing, by its words, rivals, clicks and rank">
            {Math.round(100 * relevance)}%
          </span>
        )}
      </span>
      <span class="cell number" role="cell">
        {organic === null ? (
          <Unknown
            why={
              rank === null
                ? 'Not looked for yet'
                : `Not among the first ${rank.checkedResults} results looked at`
            }
          />
        ) : (
          <>
            <Moved before={rank?.organicBefore?.position ?? null} position={organic.position} />
            <b title={`Natural place, seen ${ageWords(organic.at, now)} ago`}>#{organic.position}</b>
          </>
        )}
      </span>
      <span class="cell number" role="cell">
        {sponsored === null ? <Unknown why="No advert of it was seen" /> : `#${sponsored.position}`}
      </span>
      <span class="cell number muted" role="cell">
        {rank === null ? <Unknown why="Not looked for yet" /> : ageWords(rank.checkedAt, now)}
      </span>
      <span class="cell muted" role="cell">
        <span class="clip" title={names}>
          {names}
        </span>
      </span>
    </>
  );
}

/** ▲ is better: a smaller number than the time before. */
function Moved({ before, position }: { before: number | null; position: number }) {
  if (before === null || before === position) return null;
  const isBetter = before > position;
  return (
    <span class={isBetter ? 'good' : 'bad'} title={`#${before} the time before`}>
      {isBetter ? '▲' : '▼'} {Math.abs(before - position)}
    </span>
  );
}

function Unknown({ why }: { why: string }) {
  return (
    <span class="muted" title={why}>
      –<span class="sr-only"> {why}</span>
    </span>
  );
}

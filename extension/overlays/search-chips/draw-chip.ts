import type { SearchAnswer } from '../../messages';
import type { SearchResult } from '../../pages/facts';
import { element } from '../element';
import { scoreRing } from '../score-ring';

export interface ChipView {
  result: SearchResult;
  /** Null while the background has not answered; `problem` says that it will not. */
  row: SearchAnswer['rows'][string] | null;
  problem: string | null;
}

/** One chip: the score, how much it knows, the natural rank («ad» for an advertisement), and whether it is ours. */
export function drawChip({ result, row, problem }: ChipView): HTMLElement {
  const { organicRank } = result;
  const total = row?.total ?? null;
  const isWaiting = row === null && problem === null;
  const known = row === null ? null : Math.round(row.knownShare * 100);
  const said = [
    isWaiting
      ? 'scoring'
      : total === null
        ? `no score${problem ? `: ${problem}` : ''}`
        : `score ${total} of 100`,
    known !== null && `${known}% of the weights known from here`,
    organicRank === null ? 'an advertisement, not ranked' : `natural rank ${organicRank}`,
    row?.own && `your listing ${row.sku ?? ''}`,
  ].filter(Boolean);
  const words = `Plumbline: ${said.join(', ')}`;
  return element(
    'div',
    {
      class: 'chip',
      role: 'img',
      'aria-label': words,
      title: words,
      'data-asin': result.asin,
      'data-total': row === null ? null : (total ?? ''),
      'data-own': row?.own ?? false,
    },
    element('span', { class: isWaiting ? 'score waits' : 'score' }, scoreRing(total, 22)),
    element('span', { class: 'known muted' }, known === null ? '' : `${known}% known`),
    element(
      'span',
      { class: organicRank === null ? 'rank muted' : 'rank' },
      organicRank === null ? 'ad' : `#${organicRank}`,
    ),
    element('span', { class: row?.own ? 'whose yours' : 'whose' }, row?.own ? 'yours' : ''),
  );
}

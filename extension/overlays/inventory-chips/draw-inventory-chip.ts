import type { InventoryRow } from '../../messages';
import { count } from '../../ui/plain-words';
import { element } from '../element';
import { alertShape, icon, infoShape, warningShape } from '../icons';
import { scoreRing } from '../score-ring';

type Look = { shape: readonly string[]; tone: string; word: string };

const looks: Record<string, Look> = {
  SUPPRESSED: { shape: alertShape, tone: 'bad', word: 'suppressed' },
  ERROR: { shape: alertShape, tone: 'bad', word: 'error' },
  WARNING: { shape: warningShape, tone: 'warn', word: 'warning' },
  INFO: { shape: infoShape, tone: 'muted', word: 'note' },
};

/** One chip of the inventory: score, Amazon's worst issue with their number, and what the title is over by. */
export function drawInventoryChip(sku: string, row: InventoryRow): HTMLElement {
  const { total, issueCount, worst, titleSurplus, titleLimit } = row;
  const look = worst === null ? null : (looks[worst] ?? { ...looks.INFO, word: worst.toLowerCase() });
  const title = titleSurplus > 0 ? `+${titleSurplus} over ${titleLimit}` : '';
  const said = [
    total === null ? 'no score' : `score ${total} of 100`,
    look === null ? 'no issue' : `${count(issueCount, 'issue')} from Amazon, the worst: ${look.word}`,
    title && `title ${titleSurplus} over the limit of ${titleLimit}`,
  ].filter(Boolean);
  const words = `Plumbline, ${sku}: ${said.join(', ')}`;
  return element(
    'div',
    {
      class: 'chip',
      role: 'img',
      'aria-label': words,
      title: words,
      'data-of': sku,
      'data-total': total ?? '',
    },
    element('span', { class: 'score' }, scoreRing(total, 22)),
    look === null || look.shape === undefined
      ? element('span', { class: 'issues muted' }, 'no issue')
      : element(
          'span',
          { class: `issues ${look.tone}` },
          icon(look.shape, 12),
          issueCount === 1 ? `1 issue, ${look.word}` : `${issueCount}, ${look.word}`,
        ),
    element('span', { class: title ? 'title bad' : 'title muted' }, title || 'title fits'),
  );
}

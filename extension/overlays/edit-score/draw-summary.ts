import type { EditAnswer } from '../../messages';
import { count } from '../../ui/plain-words';
import { element } from '../element';
import { closeShape, icon, mark } from '../icons';
import { scoreRing } from '../score-ring';
import { drawHints } from './draw-hints';
import type { TypedField } from './read-changes';

export interface SummaryView {
  answer: EditAnswer | null;
  /** Why there is no score; null where there is one, or it is on its way. */
  problem: string | null;
  notRecognised: readonly string[];
  /** The field that has the focus, or had it last. */
  typing: TypedField | null;
}

/** The floating summary: the score before and as the fields stand now, what is most worth mending, what is not read. */
export function drawSummary(
  { answer, problem, notRecognised, typing }: SummaryView,
  close: () => void,
): HTMLElement {
  const button = element('button', { type: 'button', 'aria-label': 'Close' }, icon(closeShape));
  button.addEventListener('click', close);
  const head = element(
    'header',
    {},
    mark(),
    element('b', {}, answer === null ? 'Plumbline' : answer.sku),
    button,
  );
  return element(
    'section',
    { class: 'summary', 'aria-label': 'Plumbline: score of this listing' },
    head,
    ...(answer === null ? [element('p', { class: 'muted' }, problem ?? 'Scoring …')] : scores(answer)),
    answer !== null && typing !== null && drawHints(answer, typing),
    notRecognised.length > 0 &&
      element(
        'p',
        { class: 'unknown muted', title: notRecognised.join('\n') },
        `${count(notRecognised.length, 'field')} not recognised: ${notRecognised.join(', ')}`,
      ),
  );
}

function scores({ before, after }: EditAnswer): HTMLElement[] {
  const findings = after.findings
    .filter((finding) => finding.score !== null && finding.points >= 0.5)
    .slice(0, 3);
  return [
    element(
      'p',
      {
        class: 'totals',
        role: 'img',
        'data-before': before.total,
        'data-after': after.total,
        'aria-label': `Live ${before.total ?? 'no score'}, as the fields stand now ${after.total ?? 'no score'}`,
      },
      scoreRing(before.total, 40),
      element('span', { class: 'muted' }, '→'),
      scoreRing(after.total, 40),
      element('span', { class: 'muted' }, 'live → as typed'),
    ),
    element(
      'ul',
      {},
      ...findings.map(({ evidence, points }) =>
        element(
          'li',
          {},
          element('span', {}, evidence),
          element('b', { class: 'good' }, Math.round(points) > 0 ? `+${Math.round(points)}` : ''),
        ),
      ),
    ),
  ];
}

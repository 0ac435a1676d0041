import type { PageAnswer } from '../../messages';
import { agoWords, ageWords } from '../../ui/words';
import { element } from '../element';
import { icon, mark } from '../icons';
import { scoreRing } from '../score-ring';
import { stripCells, type Cell, type StripFacts } from './strip-cells';

export interface StripView extends StripFacts {
  /** `bar`: no place in the page was kept, so the strip stands at the foot of the window. */
  form: 'strip' | 'bar';
  isOpen: boolean;
  /** Why the background cannot say more; null while it can. */
  problem: string | null;
  /** Epoch ms. */
  now: number;
}

export interface StripActs {
  toggle(): void;
  close(): void;
}

/** Draws the strip from what is known so far: first the page's facts with a place kept for the score, then all of it. */
export function drawStrip(view: StripView, acts: StripActs): HTMLElement {
  const { facts, answer, form, isOpen } = view;
  const title = facts.title ?? 'no title';
  const toggle = element(
    'button',
    {
      type: 'button',
      class: 'toggle',
      'aria-expanded': String(isOpen),
      'aria-label': 'Show what the score is made of',
    },
    icon(isOpen ? 'up' : 'down'),
  );
  toggle.addEventListener('click', acts.toggle);
  const strip = element(
    'section',
    {
      class: 'strip',
      'data-strip': form,
      'data-asin': facts.asin,
      'data-title': facts.title,
      'aria-label': `Plumbline: ${title}${facts.asin === null ? '' : ` (${facts.asin})`}`,
    },
    mark(),
    scoreCell(answer),
    element('dl', { class: 'cells' }, ...stripCells(view).map(drawCell)),
    age(view),
    toggle,
    form === 'bar' && closeButton(acts),
  );
  if (answer?.state.offlineSince != null) strip.classList.add('stale');
  return strip;
}

function scoreCell(answer: PageAnswer | null): HTMLElement {
  const total = answer?.score?.total ?? null;
  const known = answer?.score ? Math.round(answer.score.knownShare * 100) : 0;
  const words =
    answer === null
      ? 'Scoring …'
      : total === null
        ? 'No score: nothing of this page is known'
        : `Score ${total} of 100; ${known}% of the weights known from ${answer.scoreOf === 'listing' ? 'your listing' : 'this page'}`;
  return element(
    'div',
    {
      class: 'score',
      'data-cell': 'score',
      'data-total': answer === null ? null : (total ?? ''),
      role: 'img',
      'aria-label': words,
      title: words,
    },
    scoreRing(total, 32),
  );
}

function drawCell(cell: Cell): HTMLElement {
  const reason = cell.reason ?? null;
  return element(
    'div',
    {
      class: `cell ${cell.name}`,
      'data-cell': cell.name,
      'data-minor': cell.minor ?? null,
      title: reason,
    },
    element('dt', {}, cell.label),
    element(
      'dd',
      {},
      element('b', { class: cell.tone ?? null }, cell.value),
      cell.note ? element('span', { class: 'note' }, ` ${cell.note}`) : null,
      reason === null ? null : element('span', { class: 'said' }, `, ${reason}`),
    ),
  );
}

/** The age of the oldest figure shown, or what is wrong. */
function age({ answer, problem, now }: StripView): HTMLElement {
  if (problem !== null) {
    return element(
      'span',
      { class: 'age warn', title: problem },
      icon('warning', 12),
      element('span', {}, 'not scored'),
      element('span', { class: 'said' }, `: ${problem}`),
    );
  }
  if (answer === null) return element('span', { class: 'age' });
  const { own, state } = answer;
  if (own === null) return element('span', { class: 'age', title: 'Read from this page just now' }, 'now');
  const isOffline = state.offlineSince !== null;
  const words = `Your listing was read from Amazon ${agoWords(own.fetchedAt, now)}${isOffline ? '; the server cannot be reached' : ''}`;
  return element(
    'span',
    { class: isOffline ? 'age warn' : 'age', title: words },
    isOffline ? icon('clock', 12) : null,
    ageWords(own.fetchedAt, now),
    element('span', { class: 'said' }, `: ${words}`),
  );
}

function closeButton(acts: StripActs): HTMLElement {
  const button = element('button', { type: 'button', class: 'toggle', 'aria-label': 'Close' }, icon('close'));
  button.addEventListener('click', acts.close);
  return button;
}

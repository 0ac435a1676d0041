import type { PageAnswer } from '../../messages';
import type { ProductEvidence } from '../../pages/product/product-evidence';
import { element } from '../element';
import { closeShape, downShape, icon, mark, upShape, warningShape } from '../icons';
import { scoreRing } from '../score-ring';
import { drawAge } from './draw-age';
import { stripCells, type Cell, type StripFacts } from './strip-cells';

export interface StripView extends StripFacts {
  /** `bar`: no place in the page was kept, or too little was found, so the strip stands at the foot of the window. */
  form: 'strip' | 'bar';
  isOpen: boolean;
  /** Why the background cannot say more; null while it can. */
  problem: string | null;
  /** Epoch ms. */
  now: number;
}

export interface StripActs {
  toggle: () => void;
  close: () => void;
}

/** Draws the strip from what is known so far: first the page's facts with a place kept for the score, then all of it. */
export function drawStrip(view: StripView, acts: StripActs): HTMLElement {
  const { evidence, answer, form, isOpen, problem } = view;
  const { asin, title } = evidence;
  const strip = element(
    'section',
    {
      class: 'strip',
      'data-strip': form,
      'data-asin': asin,
      'data-title': title,
      'aria-label': `Plumbline: ${title ?? 'no title'}${asin === null ? '' : ` (${asin})`}`,
    },
    mark(),
    ...(isReadable(evidence)
      ? [
          scoreCell(answer, problem),
          element('dl', { class: 'cells' }, ...stripCells(view).map(drawCell)),
          drawAge(view),
        ]
      : unreadable()),
    button(
      isOpen ? 'Hide what the score is made of' : 'Show what the score is made of',
      isOpen ? upShape : downShape,
      acts.toggle,
      isOpen,
    ),
    form === 'bar' && button('Close', closeShape, acts.close),
  );
  if (answer?.state.offlineSince != null) strip.classList.add('stale');
  return strip;
}

/** False where neither title nor price was found: the page is of no layout that is known. */
export function isReadable({ title, price }: ProductEvidence): boolean {
  return title !== null || price.priceIncVat !== null;
}

function unreadable(): Node[] {
  return [
    icon(warningShape),
    element('b', { class: 'warn' }, 'Page not readable'),
    element('span', { class: 'why' }, 'No title and no price found.'),
  ];
}

function button(name: string, shape: readonly string[], act: () => void, expanded?: boolean): HTMLElement {
  const made = element(
    'button',
    {
      type: 'button',
      class: expanded === undefined ? 'toggle close' : 'toggle',
      'aria-label': name,
      title: name,
      'aria-expanded': expanded === undefined ? null : String(expanded),
    },
    icon(shape),
  );
  made.addEventListener('click', act);
  return made;
}

function scoreCell(answer: PageAnswer | null, problem: string | null): HTMLElement {
  const score = answer?.score ?? null;
  const total = score?.total ?? null;
  const isWaiting = answer === null && problem === null;
  const words = isWaiting
    ? 'Scoring …'
    : score === null || total === null
      ? 'No score'
      : `Score ${total} of 100: ${Math.round(score.knownShare * 100)}% of the weights known, from ${answer?.scoreOf === 'listing' ? 'your listing' : 'this page'}`;
  return element(
    'div',
    {
      class: isWaiting ? 'score waits' : 'score',
      'data-cell': 'score',
      'data-total': answer === null ? null : (total ?? ''),
      role: 'img',
      'aria-label': words,
      title: words,
    },
    scoreRing(total, 32),
  );
}

function drawCell({ name, label, value, note, tone, reason, minor }: Cell): HTMLElement {
  return element(
    'div',
    { class: `cell ${name}`, 'data-cell': name, 'data-minor': minor, title: reason },
    element('dt', {}, label),
    element(
      'dd',
      {},
      element('b', { class: tone }, value),
      note && element('span', { class: 'note' }, ` ${note}`),
      reason && element('span', { class: 'said' }, `, ${reason}`),
    ),
  );
}

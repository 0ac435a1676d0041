import { agoWords, ageWords } from '../../ui/plain-words';
import { element } from '../element';
import { clockShape, icon, offlineShape, warningShape } from '../icons';
import type { StripView } from './draw-strip';

/** A listing is read from Amazon anew at least once a day; older than this, its figures are old. */
const staleAfterMs = 26 * 3_600_000;

/** The age of the oldest figure shown, or what is wrong; the sentence whole on hover and for readers. */
export function drawAge({ answer, problem, now }: StripView): HTMLElement {
  if (problem !== null) return drawn(['not scored', problem], warningShape);
  if (answer === null) return element('span', { class: 'age waits' });
  const { own, state } = answer;
  if (own === null) {
    return state.offlineSince === null
      ? drawn(['now', 'Read from this page just now'])
      : drawn(['offline', 'Read from this page just now; the server cannot be reached'], offlineShape);
  }
  const age = ageWords(own.fetchedAt, now);
  const sentence = `Your listing was read from Amazon ${agoWords(own.fetchedAt, now)}`;
  if (state.offlineSince !== null) {
    return drawn([`Offline, ${age}`, `${sentence}; the server cannot be reached`], offlineShape);
  }
  return now - own.fetchedAt > staleAfterMs
    ? drawn([`${age} old`, sentence], clockShape)
    : drawn([age, sentence]);
}

function drawn([words, sentence]: [string, string], shape?: readonly string[]): HTMLElement {
  return element(
    'span',
    { class: shape ? 'age warn' : 'age', title: sentence },
    shape && icon(shape),
    element('span', {}, words),
    element('span', { class: 'said' }, `: ${sentence}`),
  );
}

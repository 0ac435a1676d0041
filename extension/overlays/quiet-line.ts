import { element } from './element';
import { closeShape, icon, mark } from './icons';

/** One quiet line at the foot of the window, that can be closed. */
export function quietLine(words: string): HTMLElement {
  const close = element('button', { type: 'button', 'aria-label': 'Close' }, icon(closeShape));
  const line = element('p', { class: 'line', role: 'status' }, mark(), `Plumbline: ${words}`, close);
  close.addEventListener('click', () => line.remove());
  return line;
}

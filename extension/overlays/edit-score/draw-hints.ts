import { measureText } from '@shared/scoring/measure-text';
import type { EditAnswer, KeywordHint } from '../../messages';
import { grouped } from '../../ui/plain-words';
import { element } from '../element';
import type { TypedField } from './read-changes';

const names: Record<TypedField['field'], string> = {
  title: 'title',
  itemHighlight: 'Item Highlight',
  bullets: 'bullets',
  description: 'description',
  searchTerms: 'search terms',
};
const copiedMs = 2_000;

/** Wanted keywords that fit the field being typed. A click copies the words: we write nothing into Amazon's fields. */
export function drawHints({ hints, limits }: EditAnswer, { field, text }: TypedField): HTMLElement | null {
  const limit = limits[field];
  const fitting = hints[field] ?? [];
  if (limit === null || fitting.length === 0) return null;
  const left = limit.max - measureText(text, limit.unit);
  const room = left < 0 ? `${grouped(-left)} ${limit.unit} over` : `${grouped(left)} ${limit.unit} left`;
  return element(
    'div',
    { class: 'hints', 'data-of': field },
    element(
      'p',
      { id: 'hints-head' },
      element('b', {}, `Keywords for the ${names[field]}`),
      element('span', { class: 'muted' }, `${room} · click to copy`),
    ),
    element('ul', { 'aria-labelledby': 'hints-head' }, ...fitting.map(drawHint)),
  );
}

function drawHint({ phrase, add, label, size, room, unit }: KeywordHint): HTMLElement {
  const where = label.startsWith('Bullet') ? `${label} · ` : '';
  const takes = element('span', { class: 'muted' }, `${where}takes ${size}`);
  const button = element(
    'button',
    {
      type: 'button',
      class: 'hint',
      title: `For «${phrase}»: takes ${size} of ${grouped(room)} ${unit} left in ${label}. Copies «${add}».`,
    },
    element('span', {}, add),
    takes,
  );
  // The field keeps the focus, so that the words can be pasted at once.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    const before = takes.textContent;
    const say = (words: string) => {
      takes.textContent = words;
      setTimeout(() => (takes.textContent = before), copiedMs);
    };
    navigator.clipboard.writeText(add).then(
      () => say('copied'),
      () => say('not allowed to copy here'),
    );
  });
  return element('li', {}, button);
}

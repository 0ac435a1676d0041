import type { FieldLimits } from '@shared/scoring/field-limits';
import { measureText } from '@shared/scoring/measure-text';
import { grouped } from '../../ui/plain-words';
import { element } from '../element';
import type { TypedField } from './read-changes';

const width = 132;
const gap = 8;

/** A counter in the field's true unit, «61 of 75», «214 of 249 bytes»; over the limit it says so in words too. */
export function drawCounter({ field, text, name }: TypedField, limits: FieldLimits): HTMLElement | null {
  const limit = limits[field];
  if (limit === null) return null;
  const used = measureText(text, limit.unit);
  const over = used - limit.max;
  return element(
    'div',
    {
      class: over > 0 ? 'counter bad' : 'counter',
      'data-of': name,
      'data-used': used,
      title: `${limit.source.text}, ${limit.source.date}`,
    },
    element('b', {}, grouped(used)),
    ` of ${grouped(limit.max)}${limit.unit === 'bytes' ? ' bytes' : ''}`,
    over > 0 && `, ${over} over`,
  );
}

/** Where a counter stands, in the window: right of its field, else above its right end; null when the field is hidden. */
export function counterSpot(field: Element): { left: number; top: number } | null {
  const box = field.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return null;
  return box.right + gap + width <= document.documentElement.clientWidth
    ? { left: box.right + gap, top: box.top + 4 }
    : { left: box.right - width, top: box.top - 18 };
}

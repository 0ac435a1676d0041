import { fold, textOf } from '../text';

/**
 * Amazon's `kat-*` elements keep their text in attributes or in an OPEN shadow root, which text readers do not
 * enter. React sets attributes, a person's typing changes only the inner field.
 */
function inner(element: Element): Element | null {
  return element.shadowRoot?.querySelector('input,textarea') ?? null;
}

/** What stands in a field now: typed text first, then the attribute it was rendered with; null when it tells nothing. */
export function fieldValue(field: Element): string | null {
  const own = inner(field) ?? (field.matches('input,textarea') ? field : null);
  const live = own && 'value' in own && typeof own.value === 'string' ? own.value : null;
  return live ?? field.getAttribute('value') ?? own?.getAttribute('value') ?? (textOf(field) || null);
}

/** What an element says: its text, or the label of a `kat-*` element, or the text of its open shadow root. */
export function said(element: Element | null | undefined): string {
  if (!element) return '';
  const shadow = [...(element.shadowRoot?.children ?? [])].map(textOf).join(' ');
  const label =
    element.getAttribute('label') ?? element.getAttribute('text') ?? element.getAttribute('emphasis') ?? '';
  const within = [...element.querySelectorAll('kat-label,kat-link')].map(
    (each) => each.getAttribute('label') ?? each.getAttribute('emphasis'),
  );
  return textOf(element) || fold(label) || fold(shadow) || fold(within.filter(Boolean).join(' '));
}

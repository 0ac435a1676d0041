import { textOf } from './text';

/** All matches in document order. Amazon repeats ids, so a single look-up is never enough. */
export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

/** The text of the first match that says anything, or null. */
export function firstText(root: ParentNode, selector: string): string | null {
  for (const element of all(root, selector)) {
    const text = textOf(element);
    if (text) return text;
  }
  return null;
}

/**
 * True inside something Amazon hides by class. Computed style is not asked for: a reader must give the same
 * answer in a DOM library, which has no layout.
 */
export function isHidden(element: Element): boolean {
  return element.closest('.aok-hidden,.a-hidden,[hidden]') !== null;
}

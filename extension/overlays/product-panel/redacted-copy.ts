import { redactPage } from '../../pages/redact';

/** The page as Amazon made it, redacted: nothing of ours is in the copy. */
export function redactedCopy(page: Document): string {
  const copy = page.cloneNode(true) as Document;
  for (const element of copy.querySelectorAll('plumbline-product')) element.remove();
  return redactPage(copy);
}

import type { PageReading } from '../../extension/pages/facts';
import { readSavedPage } from '../../extension/pages/testing/read-saved-page';

/** What the readers find in a page's HTML outside a browser. */
export function readHtml(url: string, html: string): PageReading {
  return readSavedPage({ name: url, kind: 'other', url, html, expected: null });
}

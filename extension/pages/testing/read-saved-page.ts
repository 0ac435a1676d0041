import type { PageReading } from '../facts';
import { parsePage } from '../parse-page';
import { readPage } from '../read-page';
import type { SavedPage } from './saved-pages';

/** Reads a saved page in the DOM library. */
export function readSavedPage({ html, url }: SavedPage): PageReading {
  return readPage(parsePage(html), url);
}

/** The facts as a plain record, for comparing by field name. */
export function factsOf(reading: PageReading): Record<string, unknown> {
  return { ...reading.facts };
}

import type { PageReading } from '../facts';
import { parsePage } from '../parse-page';
import { readPage } from '../read-page';
import type { KnownPage } from './saved-pages';

/** Reads a page in the DOM library. */
export function readSavedPage({ html, url }: KnownPage): PageReading {
  return readPage(parsePage(html), url);
}

/** The facts as a plain record, for comparing by field name. */
export function factsOf(reading: PageReading): Record<string, unknown> {
  return { ...reading.facts };
}

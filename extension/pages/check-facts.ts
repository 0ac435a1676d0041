import { pageReading, type PageReading } from './facts';

/**
 * Checks a reading that crossed a boundary (a message from a content script, a stored copy). Throws a ZodError
 * that names the field. Content scripts must not import this file: it brings the schema library.
 */
export function checkFacts(reading: unknown): PageReading {
  return pageReading.parse(reading);
}

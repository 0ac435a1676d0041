const NAMED = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
] as const;

/** The address that a saved page gives for itself. Throws a sentence that names `--url` when it gives none. */
export function pageAddress(document: Document): string {
  for (const [selector, attribute] of NAMED) {
    const address = document.querySelector(selector)?.getAttribute(attribute)?.trim();
    if (address && URL.canParse(address)) return address;
  }
  throw new Error('The page does not say where it was saved from: give its address with --url.');
}

/** What tells that the page shows something else now, without reading it whole. */
function signature(): string {
  const asin = document.querySelector<HTMLInputElement>('input#ASIN')?.value ?? '';
  const title = document.querySelector('#productTitle')?.textContent ?? '';
  const price =
    document.querySelector('#corePriceDisplay_desktop_feature_div, #corePrice_feature_div')?.textContent ??
    '';
  return [location.pathname, asin, title, price].join('\n');
}

const lookEveryMs = 400;

/**
 * Watches a product page for variation switches and re-renders by looking at a handful of nodes while the page is
 * visible: a product page makes tens of thousands of mutations, of which one matters. `changed` is called once the new
 * state has stood still for one look; `looked` at every look, so that a removed host can be put back.
 */
export function watchProduct(acts: { changed(): void; looked(): void }): () => void {
  let settled = signature();
  let seen = settled;
  const timer = setInterval(() => {
    if (document.hidden) return;
    acts.looked();
    const now = signature();
    if (now !== seen) {
      seen = now;
      return;
    }
    if (now === settled) return;
    settled = now;
    acts.changed();
  }, lookEveryMs);
  return () => clearInterval(timer);
}

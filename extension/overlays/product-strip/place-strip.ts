/**
 * Where the strip goes: after the title block, whose style sheet keeps its place (`product-page-reserve.content.css`). Feature blocks are
 * re-rendered whole, so nothing is put inside one. Null: this layout has no title block, and the bar is used instead.
 */
export function findPlace(page: Document): Element | null {
  return page.querySelector('#title_feature_div');
}

/** Puts the host into its place; true where anything had to be done. */
export function placeHost(host: HTMLElement, page: Document, form: 'strip' | 'bar'): boolean {
  const place = form === 'strip' ? findPlace(page) : null;
  if (place === null) {
    if (host.parentNode === page.body) return false;
    page.body.append(host);
    return true;
  }
  if (place.nextSibling === host) return false;
  place.after(host);
  return true;
}

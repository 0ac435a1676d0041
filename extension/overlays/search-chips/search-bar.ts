import { shadowHost } from '../shadow-host';
import { drawBar, type BarView } from './draw-bar';
import css from './search-bar.css?inline';

const closedMark = 'data-plumbline-bar-closed';

export interface SearchBar {
  show(view: BarView): void;
  /** Puts it back where the page threw it away. */
  place(): void;
  remove(): void;
}

/** The bar over the results, in the place that `reserve.css` keeps; closed, it stays away while this page is open. */
export function searchBar(): SearchBar {
  const { host, root } = shadowHost('plumbline-search', css);
  let isShown = false;
  const isClosed = () => document.documentElement.hasAttribute(closedMark);
  const place = () => {
    const results = document.querySelector('#search');
    if (!isShown || isClosed() || results === null || host.parentElement === results) return;
    results.prepend(host);
  };
  return {
    place,
    show(view) {
      isShown = true;
      const close = () => {
        document.documentElement.toggleAttribute(closedMark, true);
        host.remove();
      };
      root.replaceChildren(drawBar(view, close));
      place();
    },
    remove: () => host.remove(),
  };
}

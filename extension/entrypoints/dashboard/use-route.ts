import { signal, type ReadonlySignal } from '@preact/signals';
import { parseRoute, type Route } from '../../dashboard/route';

/** Where an address without a page leads. */
const first = 'listings';
const current = signal<Route>(parseRoute(location.hash, first));
addEventListener('hashchange', () => {
  current.value = parseRoute(location.hash, first);
});

/** Where the dashboard is, followed. */
export const route: ReadonlySignal<Route> = current;

/** Goes to a place written by `hrefOf`. */
export function go(href: string): void {
  location.hash = href;
}

import { signal, type ReadonlySignal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { useEffect, useMemo } from 'preact/hooks';

/** Follows a query of the database as a signal; `initial` until the first answer. Stops with the returned function. */
export function liveSignal<T>(
  query: () => Promise<T> | T,
  initial: T,
): { value: ReadonlySignal<T>; stop: () => void } {
  const value = signal(initial);
  const subscription = liveQuery(query).subscribe({
    next: (rows) => {
      value.value = rows;
    },
    // A query fails only when the database is closed under it (the page is going away): keep the last value.
    error: () => {},
  });
  return { value, stop: () => subscription.unsubscribe() };
}

/** The same inside a component: asked anew when `key` changes, dropped when the component goes. */
export function useLive<T>(query: () => Promise<T> | T, initial: T, key: string): T {
  const live = useMemo(() => liveSignal(query, initial), [key]);
  useEffect(() => live.stop, [live]);
  return live.value.value;
}

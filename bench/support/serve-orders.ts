import process from 'node:process';

/** What a process of the bench does for the one that started it, by name. */
export type Orders = Record<string, (argument: never) => unknown>;

/** Answers the orders that `startBenchProcess` sends; one at a time, in order. */
export function serveOrders(orders: Orders, ready: unknown): void {
  let last: Promise<unknown> = Promise.resolve();
  process.on('message', ({ order, argument }: { order: string; argument: never }) => {
    last = last
      .then(() => orders[order]?.(argument))
      .then(
        (value) => process.send?.({ value }),
        (error: unknown) => process.send?.({ error: error instanceof Error ? error.stack : String(error) }),
      );
  });
  process.send?.({ value: ready });
}

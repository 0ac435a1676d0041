/**
 * A fact is known, with its value, or unknown, with the reason that a person reads («not known from here»).
 * An unknown fact never scores zero: the rule that needs it says so and leaves the total alone.
 */
export type Fact<T> = { known: true; value: T } | { known: false; reason: string };

export function known<T>(value: T): Fact<T> {
  return { known: true, value };
}

export function unknown(reason: string): { known: false; reason: string } {
  return { known: false, reason };
}

/** Turns a value that a reader left null into an unknown fact. */
export function factOf<T>(value: T | null | undefined, reason: string): Fact<T> {
  return value === null || value === undefined ? unknown(reason) : known(value);
}

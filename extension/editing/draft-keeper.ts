import { signal, type ReadonlySignal } from '@preact/signals';

export type KeepState = 'idle' | 'saving' | 'saved' | 'failed';

/**
 * Saves the latest of many edits: one write at a time, begun at once, and the newest words next. «Saved» is said only
 * when the disk has the last of them.
 */
export function createDraftKeeper<T>(save: (edit: T) => Promise<void>): {
  keep: (edit: T) => void;
  /** Resolves when nothing is left to write. */
  settled: () => Promise<void>;
  state: ReadonlySignal<KeepState>;
} {
  const state = signal<KeepState>('idle');
  let next: { edit: T } | null = null;
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    while (next !== null) {
      const { edit } = next;
      next = null;
      try {
        await save(edit);
        if (next === null) state.value = 'saved';
      } catch {
        state.value = 'failed';
      }
    }
  }

  return {
    state,
    keep: (edit) => {
      next = { edit };
      state.value = 'saving';
      running ??= run().finally(() => {
        running = null;
      });
    },
    settled: () => running ?? Promise.resolve(),
  };
}

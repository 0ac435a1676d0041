import { browser } from 'wxt/browser';
import { isMarkedPaused, markPaused, pauseTold } from './pause-mark';

export interface Mounted {
  unmount(): void;
}

/**
 * Keeps an overlay on a page while this site is not paused, and follows the setting live. A failure takes the overlay
 * away for good, and is said once. `mount` gives null where the page is not one of its kind.
 */
export function keepMounted(
  name: string,
  mount: (standDown: (error: unknown) => void) => Mounted | null,
): void {
  let mounted: Mounted | null = null;
  let isDown = false;
  const standDown = (error: unknown) => {
    if (!isDown) console.error(`Plumbline: the ${name} stands down.`, error);
    isDown = true;
    mounted = null;
  };
  const apply = (isPaused: boolean) => {
    if (isPaused) {
      mounted?.unmount();
      mounted = null;
    } else if (mounted === null && !isDown) {
      try {
        mounted = mount(standDown);
      } catch (error) {
        standDown(error);
      }
      if (mounted === null && !isDown) console.debug(`Plumbline: no page for the ${name}; it stays away.`);
    }
  };
  browser.runtime.onMessage.addListener((message: unknown) => {
    const isPaused = pauseTold(message);
    if (isPaused === null) return;
    markPaused(isPaused);
    apply(isPaused);
  });
  apply(isMarkedPaused());
}

import { send, type PageAnswer } from '../messages';
import type { ProductEvidence } from '../pages/product/product-evidence';

/** What the panel under the strip is given; it is told anew whenever any of it changes. */
export interface PanelView {
  evidence: ProductEvidence;
  answer: PageAnswer | null;
  problem: string | null;
}

export interface PanelSlot {
  isOpen(): boolean;
  toggle(): void;
  show(view: PanelView): void;
}

/** What the panel's script finds when it arrives: where to draw, and how to learn what. */
export interface PanelMeeting {
  root: ShadowRoot;
  /** Calls back at once with the view as it is, and whenever it changes. Null: closed. */
  watch: (listener: (view: PanelView | null) => void) => void;
  close: () => void;
}

const meetingPlace = '__plumblinePanel';

/**
 * The panel's script is injected on the first click, into the same isolated world. The page cannot see this world's
 * globals, so the two meet there.
 */
export function meetPanel(): PanelMeeting | null {
  const found: unknown = Reflect.get(globalThis, meetingPlace);
  return (found ?? null) as PanelMeeting | null;
}

/** The place for the panel under the strip. `failed` is told when the panel's script cannot be had. */
export function panelSlot(root: ShadowRoot, host: HTMLElement, failed: (why: string) => void): PanelSlot {
  let isOpen = false;
  let isAsked = false;
  let view: PanelView | null = null;
  const listeners: ((view: PanelView | null) => void)[] = [];
  const tell = () => {
    for (const listener of listeners) listener(isOpen ? view : null);
  };
  const ask = async () => {
    const meeting: PanelMeeting = {
      root,
      watch(listener) {
        listeners.push(listener);
        listener(isOpen ? view : null);
      },
      close: () => {
        if (isOpen) slot.toggle();
      },
    };
    Reflect.set(globalThis, meetingPlace, meeting);
    const asked = await send('panel.open', {});
    if (asked.ok) return;
    isAsked = false;
    slot.toggle();
    failed(asked.error.message);
  };
  const slot: PanelSlot = {
    isOpen: () => isOpen,
    toggle() {
      isOpen = !isOpen;
      host.toggleAttribute('data-open', isOpen);
      if (isOpen && !isAsked) {
        isAsked = true;
        void ask();
      }
      tell();
    },
    show(next) {
      view = next;
      tell();
    },
  };
  return slot;
}

import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

export interface PopoverProps {
  /** What the button shows. */
  button: ComponentChildren;
  /** What a reader calls the button, where its content does not say it. */
  name?: string | undefined;
  /** What a reader calls what opens. */
  label: string;
  class?: string;
  /** CSS pixels. */
  width?: number;
  /** Of the button: for a key elsewhere that presses it. */
  id?: string | undefined;
  tabIndex?: number;
  title?: string;
  children: (close: () => void) => ComponentChildren;
}

const gap = 4;
const margin = 8;

/**
 * A button with what it opens over the page: the browser's own popover, so Escape and a press elsewhere close it and
 * give the focus back, and nothing clips it. Its content is made only while it is open.
 */
export function Popover(props: PopoverProps) {
  const { button, name, label, width = 280, id, tabIndex, title, children } = props;
  const panelId = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  // What wants the focus may be made only after the browser looked for it.
  const focusIn = () => {
    const wants = panel.current?.querySelector<HTMLElement>('[autofocus]');
    if (wants && !panel.current?.contains(document.activeElement)) wants.focus();
  };
  useEffect(() => {
    if (isOpen) focusIn();
  }, [isOpen]);
  const attributes = { popovertarget: panelId };
  return (
    <>
      <button
        ref={trigger}
        id={id}
        type="button"
        class={props.class ?? 'button'}
        aria-label={name}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        tabIndex={tabIndex}
        title={title}
        {...attributes}
      >
        {button}
      </button>
      <div
        ref={panel}
        id={panelId}
        popover="auto"
        role="dialog"
        aria-label={label}
        class="popover"
        onToggle={(event) => event.newState === 'open' && focusIn()}
        onBeforeToggle={(event) => {
          const opens = event.newState === 'open';
          if (opens) place(trigger, panel, width);
          setOpen(opens);
        }}
      >
        {isOpen && children(() => panel.current?.hidePopover())}
      </div>
    </>
  );
}

/** Under the button, or over it where there is more room; never beyond the window's edge. */
function place(trigger: RefObject<HTMLElement>, panel: RefObject<HTMLElement>, width: number): void {
  const at = trigger.current?.getBoundingClientRect();
  const { style } = panel.current ?? {};
  if (at === undefined || style === undefined) return;
  const wide = Math.min(width, innerWidth - 2 * margin);
  const left = Math.max(margin, Math.min(at.left, innerWidth - wide - margin));
  const below = innerHeight - at.bottom - gap - margin;
  const above = at.top - gap - margin;
  const isBelow = below >= Math.min(320, above);
  style.width = `${wide}px`;
  style.left = `${left}px`;
  style.maxHeight = `${isBelow ? below : above}px`;
  style.top = isBelow ? `${at.bottom + gap}px` : 'auto';
  style.bottom = isBelow ? 'auto' : `${innerHeight - at.top + gap}px`;
}

import type { ComponentChildren } from 'preact';

export interface PanelFrameProps {
  id: string;
  title: string;
  /** Beside the title, muted. */
  note?: ComponentChildren;
  /** At the other end. */
  end?: ComponentChildren;
  children: ComponentChildren;
  flush?: boolean;
}

/** The frame of a panel: hairlines, a title, what stands beside it. */
export function PanelFrame({ id, title, note, end, children, flush = false }: PanelFrameProps) {
  return (
    <section class="panel-frame" aria-labelledby={`panel-${id}`}>
      <header>
        <h2 id={`panel-${id}`}>{title}</h2>
        {note !== undefined && <span class="small muted">{note}</span>}
        <span class="grow" />
        {end}
      </header>
      <div class={flush ? '' : 'pad'}>{children}</div>
    </section>
  );
}

import { render } from 'preact';
import type { PanelMeeting } from '../panel-slot';
import { addStyles } from '../shadow-host';
import { Panel } from './panel';
import css from './panel.css?inline';

/** Draws the panel under the strip and follows what the strip learns. */
export function mountPanel({ root, watch }: PanelMeeting): void {
  addStyles(root, css);
  const place = document.createElement('div');
  root.append(place);
  watch((view) => render(view && <Panel view={view} />, place));
}

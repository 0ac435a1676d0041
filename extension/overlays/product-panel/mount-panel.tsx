import { render } from 'preact';
import type { PanelMeeting } from '../panel-slot';
import { addStyles } from '../shadow-host';
import { interpretProduct } from '../../pages/product/interpret-product';
import { Panel } from './panel';
import css from './panel.css?inline';

/** Draws the panel under the strip and follows what the strip learns. */
export function mountPanel({ root, watch }: PanelMeeting): void {
  addStyles(root, css);
  const place = document.createElement('div');
  root.append(place);
  watch((view) => {
    if (view === null) return render(null, place);
    const { evidence, ...rest } = view;
    const reading = { kind: 'product' as const, url: evidence.url, ...interpretProduct(evidence) };
    render(<Panel view={{ ...rest, reading }} />, place);
  });
}

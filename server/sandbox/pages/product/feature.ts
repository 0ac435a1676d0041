import { html, type Html } from '../html';

/** A block that Amazon renders again as a whole, named by its id. */
export function feature(id: string, asin: string, body: Html): Html {
  const name = id.replace(/_feature_div$/, '');
  return html`<div
    id="${id}"
    class="celwidget"
    data-feature-name="${name}"
    data-csa-c-type="widget"
    data-csa-c-asin="${asin}"
    data-cel-widget="${id}"
  >
    ${body}
  </div>`;
}

import { html, type Html } from '../html';
import type { ShopProduct } from '../shop-product';
import { parts, pounds } from '../wording';

/** The price as it is written large: symbol, whole pounds and pence in nodes of their own; the spoken text is empty, as on the real pages of 2024 on. */
export function largePrice(pence: number, className: string): Html {
  const [whole, fraction] = parts(pence);
  return html`<span class="a-price ${className}" data-a-size="xl" data-a-color="base"
    ><span class="a-offscreen"> </span
    ><span aria-hidden="true"
      ><span class="a-price-symbol">£</span
      ><span class="a-price-whole">${whole}<span class="a-price-decimal">.</span></span
      ><span class="a-price-fraction">${fraction}</span></span
    ></span
  >`;
}

/** A price in running text, spoken as it is read. */
export function plainPrice(pence: number, className = ''): Html {
  const text = pounds(pence);
  return html`<span class="a-price ${className}" data-a-size="b" data-a-color="base"
    ><span class="a-offscreen">${text}</span><span aria-hidden="true">${text}</span></span
  >`;
}

export function struckPrice(pence: number): Html {
  const text = pounds(pence);
  return html`<span class="a-price a-text-price" data-a-size="s" data-a-strike="true" data-a-color="secondary"
    ><span class="a-offscreen">${text}</span><span aria-hidden="true">${text}</span></span
  >`;
}

/** The price block of the middle column. */
export function priceBlock(product: ShopProduct): Html {
  const { priceIncVat: price } = product;
  if (price === null) return html``;
  const before = product.listPriceIncVat ?? product.wasIncVat;
  const saving = before === null ? null : Math.round((1 - price / before) * 100);
  const label = saving === null ? pounds(price) : `${pounds(price)} with ${saving} percent savings`;
  return html`<div id="apex_desktop">
    <div
      id="corePriceDisplay_desktop_feature_div"
      class="celwidget"
      data-feature-name="corePriceDisplay_desktop"
      data-csa-c-asin="${product.asin}"
    >
      <div class="a-section a-spacing-none aok-align-center aok-relative apex-core-price-identifier">
        <span id="apex-pricetopay-accessibility-label" class="aok-offscreen"> ${label} </span>
        ${saving !== null && html`<span aria-hidden="true" class="a-size-large a-color-price savingsPercentage">-${saving}%</span>`}
        ${largePrice(price, 'aok-align-center priceToPay apex-pricetopay-value')}
      </div>
      ${beforeBlock(product)}
      <span id="taxInclusiveMessage" class="a-size-mini a-color-secondary">Price includes VAT</span>
    </div>
  </div>`;
}

function beforeBlock({ listPriceIncVat, wasIncVat }: ShopProduct): Html | false {
  const [label, pence] = listPriceIncVat !== null ? ['RRP:', listPriceIncVat] : ['Was:', wasIncVat];
  return (
    typeof pence === 'number' &&
    html`<div class="a-section a-spacing-small aok-align-center">
      <span class="aok-relative"
        ><span class="a-size-small aok-offscreen"> ${label} ${pounds(pence)} </span
        ><span aria-hidden="true" class="a-size-small a-color-secondary aok-align-center basisPrice"
          >${label} ${struckPrice(pence)}</span
        ></span
      >
    </div>`
  );
}

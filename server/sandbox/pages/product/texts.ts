import { html, raw, type Html } from '../html';
import type { ShopProduct } from '../shop-product';
import { grouped, slug } from '../wording';

export function titleBlock({ title, highlight }: ShopProduct): Html {
  return html`<div id="titleSection" class="a-section a-spacing-none">
    <h1 id="title" class="a-size-large a-spacing-none">
      <span id="productTitle" class="a-size-large product-title-word-break"> ${title} </span>
    </h1>
    ${highlight !== null && html`<div id="itemHighlight" class="a-size-base a-color-secondary">${highlight}</div>`}
  </div>`;
}

export function byline({ brand }: ShopProduct): Html {
  return html`<div class="a-section a-spacing-none">
    <a id="bylineInfo" class="a-link-normal" href="/stores/${slug(brand)}/page/visit"
      >Visit the ${brand} Store</a
    >
  </div>`;
}

/** Stars and count; nothing where nobody has rated it. */
export function reviews({ item, asin }: ShopProduct): Html {
  const { rating, reviewCount } = item;
  if (rating === null) return html`<div id="averageCustomerReviews" data-asin="${asin}"></div>`;
  const stars = `${rating.toFixed(1)} out of 5 stars`;
  return html`<div id="averageCustomerReviews" data-asin="${asin}">
    <span id="acrPopover" class="reviewCountTextLinkedHistogram noUnderline" title="${stars}"
      ><a href="#customerReviews" class="a-popover-trigger"
        ><span aria-hidden="true" class="a-size-small a-color-base">${rating.toFixed(1)}</span>
        <i class="a-icon a-icon-star a-star-${Math.round(rating * 2) / 2}"
          ><span class="a-icon-alt">${stars}</span></i
        ></a
      ></span
    >
    <a id="acrCustomerReviewLink" class="a-link-normal" href="#customerReviews"
      ><span id="acrCustomerReviewText" aria-label="${grouped(reviewCount)} Reviews" class="a-size-small"
        >(${grouped(reviewCount)})</span
      ></a
    >
  </div>`;
}

export function bulletBlock({ bullets }: ShopProduct): Html {
  if (bullets.length === 0) return html``;
  return html`<div id="feature-bullets" class="a-section a-spacing-medium a-spacing-top-small">
    <h1 class="a-size-base-plus a-text-bold">About this item</h1>
    <ul class="a-unordered-list a-vertical a-spacing-mini">
      ${bullets.map((bullet) => html`<li class="a-spacing-mini"><span class="a-list-item"> ${bullet} </span></li>`)}
    </ul>
  </div>`;
}

/** Of a description's markup Amazon keeps line breaks and drops the rest. */
export function descriptionBlock({ description }: ShopProduct): Html {
  if (description === '') return html``;
  const lines = description
    .split(/<br\s*\/?>|<\/(?:p|li|ul)>/i)
    .map((line) => line.replace(/<[^>]*>/g, '').trim());
  return html`<h2>Product description</h2>
    <div id="productDescription" class="a-section a-spacing-small">
      <p>
        <span
          >${lines.filter((line) => line !== '').map((line, index) => [index > 0 && raw('<br>'), line])}</span
        >
      </p>
    </div>`;
}

export function overview(product: ShopProduct): Html {
  const rows = overviewRows(product);
  return html`<div class="a-section a-spacing-small">
    <table class="a-normal a-spacing-micro">
      ${rows.map(
        ([name, label, value]) =>
          html`<tr class="a-spacing-small po-${name}">
            <td class="a-span3"><span class="a-size-base a-text-bold">${label}</span></td>
            <td class="a-span9"><span class="a-size-base po-break-word">${value}</span></td>
          </tr>`,
      )}
    </table>
  </div>`;
}

function overviewRows({ brand, attributes }: ShopProduct): [name: string, label: string, value: string][] {
  const value = (name: string) => {
    const found = attributes[name]?.[0]?.value;
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
  };
  const rows: [string, string, string][] = [
    ['brand', 'Brand', brand],
    ['material', 'Material', value('material')],
    ['color', 'Colour', value('color')],
    ['size', 'Size', value('size')],
    ['number_of_items', 'Number of items', value('number_of_items')],
  ];
  return rows.filter(([, , text]) => text !== '');
}

import { hashOf } from '../../catalogue/seed';
import { html, type Html } from '../html';
import { plainPrice, struckPrice } from '../product/price';
import type { ShopProduct } from '../shop-product';
import { deliveryDay, grouped, sized, slug } from '../wording';
import type { Placement } from './find';

interface RowPlace {
  /** Amazon's own count of slots, which begins at 3. */
  slot: number;
  query: string;
  nowMs: number;
}

/** Some rows name the brand in a heading of its own, above a title without it. */
export function rowTitle({ asin, title, brand }: ShopProduct): { brand: string | null; title: string } {
  const rest = title.toLowerCase().startsWith(`${brand.toLowerCase()} `)
    ? title.slice(brand.length + 1)
    : null;
  return rest !== null && hashOf(asin) % 3 === 0 ? { brand, title: rest } : { brand: null, title };
}

/** One result. An advertisement differs by its class, its label and the address of its links. */
export function searchRow({ product, isSponsored }: Placement, { slot, query, nowMs }: RowPlace): Html {
  const { asin } = product;
  const path = `/${slug(product.title)}/dp/${asin}/ref=sr_1_${slot - 2}${isSponsored ? '_sspa' : ''}?keywords=${encodeURIComponent(query)}&sr=8-${slot - 2}`;
  const href = isSponsored ? `/sspa/click?ie=UTF8&spc=MTox&url=${encodeURIComponent(path)}` : path;
  const [main] = product.images;
  const spoken = `${isSponsored ? 'Sponsored Ad - ' : ''}${product.title}`;
  return html`<div
    role="listitem"
    data-asin="${asin}"
    data-index="${slot}"
    data-component-type="s-search-result"
    class="sg-col-20-of-24 s-result-item s-asin ${isSponsored && 'AdHolder'} sg-col s-widget-spacing-small"
  >
    <div class="sg-col-inner">
      <div
        class="s-widget-container s-spacing-small celwidget slot=MAIN template=SEARCH_RESULTS widgetId=search-results_${slot - 2}"
      >
        <div class="puis-card-container s-card-container" data-cy="asin-faceout-container">
          <div class="s-product-image-container" data-cy="image-container">
            <span data-component-type="s-product-image" class="rush-component"
              ><a class="a-link-normal s-no-outline" tabindex="-1" aria-hidden="true" href="${href}"
                >${main !== undefined && html`<img class="s-image" src="${sized(main.url, 'AC_UL320')}" alt="${spoken}" />`}</a
              ></span
            >
          </div>
          <div class="s-row-text">
            <div data-cy="title-recipe" class="a-section a-spacing-none s-title-instructions-style">
              ${isSponsored && sponsoredLabel()}${headings(product, href, spoken)}
            </div>
            ${stars(product, href)} ${price(product, href)}
            ${product.priceIncVat !== null && html`<div data-cy="delivery-recipe" class="a-section a-size-base a-color-secondary">FREE delivery <span class="a-text-bold">${deliveryDay(nowMs, product.merchant?.fulfilment === 'FBM' ? 3 : 1)}</span></div>`}
          </div>
        </div>
      </div>
    </div>
  </div>`;
}

function sponsoredLabel(): Html {
  return html`<div class="a-row a-spacing-micro">
    <a href="javascript:void(0)" role="button" class="puis-label-popover puis-sponsored-label-text"
      ><span class="puis-label-popover-default"><span class="a-color-secondary">Sponsored</span></span></a
    >
  </div>`;
}

function headings(product: ShopProduct, href: string, spoken: string): Html {
  const { brand, title } = rowTitle(product);
  return html`${
      brand !== null &&
      html`<div class="a-row a-color-secondary">
        <h2 class="a-size-mini s-line-clamp-1">
          <span class="a-size-base-plus a-color-base">${brand}</span>
        </h2>
      </div>`
    }<a class="a-link-normal s-line-clamp-2 s-link-style a-text-normal" href="${href}"
      ><h2 aria-label="${spoken}" class="a-size-medium a-spacing-none a-color-base a-text-normal">
        <span>${title}</span>
      </h2></a
    >`;
}

function stars({ item }: ShopProduct, href: string): Html | false {
  if (item.rating === null) return false;
  const text = `${item.rating.toFixed(1)} out of 5 stars`;
  return html`<div data-cy="reviews-block" class="a-section a-spacing-none">
    <span class="a-size-small">${item.rating.toFixed(1)}</span>
    <i
      data-cy="reviews-ratings-slot"
      aria-hidden="true"
      class="a-icon a-icon-star-small a-star-small-${Math.round(item.rating * 2) / 2}"
      ><span class="a-icon-alt">${text}</span></i
    >
    <a
      aria-label="${grouped(item.reviewCount)} ratings"
      class="a-link-normal s-underline-text"
      href="${href}#customerReviews"
      ><span class="a-size-base">(${grouped(item.reviewCount)})</span></a
    >
  </div>`;
}

function price(product: ShopProduct, href: string): Html {
  const { priceIncVat, listPriceIncVat } = product;
  if (priceIncVat === null) {
    return html`<div data-cy="secondary-offer-recipe" class="a-section">
      <span class="a-size-base a-color-secondary">No featured offers available</span>
      <a class="a-link-normal" href="${href}">See options</a>
    </div>`;
  }
  return html`<div data-cy="price-recipe" class="a-section a-spacing-none s-price-instructions-style">
    <a class="a-link-normal s-no-hover a-text-normal" href="${href}"
      >${plainPrice(priceIncVat)}${listPriceIncVat !== null && html` <span class="a-size-base a-color-secondary">RRP: </span>${struckPrice(listPriceIncVat)}`}</a
    >
  </div>`;
}

import { html, type Html } from '../html';
import type { ShopProduct } from '../shop-product';
import { deliveryDay, pounds } from '../wording';
import { largePrice, struckPrice } from './price';

/** What a buyer can do: one offer, an offer with a used one or a subscription beside it, a used one alone, or none. */
export type BuyBoxLayout = 'single' | 'accordion' | 'subscribe' | 'used-only' | 'no-featured-offer';

/** The right column. The hidden field `ASIN` names the selected child of a variation. */
export function buyBox(product: ShopProduct, nowMs: number, layout: BuyBoxLayout): Html {
  const { priceIncVat: price } = product;
  if (layout === 'used-only' && price !== null) return usedOnly(product, price);
  if (layout === 'no-featured-offer' || price === null)
    return withoutOffer(product, layout === 'no-featured-offer');
  const offer = html`<form
    method="post"
    id="addToCart"
    action="/gp/product/handle-buy-box"
    class="a-content"
    autocomplete="off"
  >
    ${hiddenFields(product)}
    <div id="apex_offerDisplay_desktop" class="celwidget">
      <div
        id="corePrice_feature_div"
        class="celwidget"
        data-feature-name="corePrice"
        data-csa-c-asin="${product.asin}"
      >
        <div class="a-section a-spacing-micro">
          ${largePrice(price, 'a-text-normal aok-align-center reinventPriceAccordionT2')}
        </div>
      </div>
    </div>
    <div id="desktop_qualifiedBuyBox" class="celwidget">
      <div id="deliveryBlockMessage" class="a-section">
        <span class="a-color-base">FREE delivery </span
        ><span class="a-text-bold">${deliveryDay(nowMs, deliveryDays(product))}</span>
      </div>
      ${availability(product)}
      <input type="hidden" id="twister-plus-price-data-price" value="${(price / 100).toFixed(2)}" /><input
        type="hidden"
        id="twister-plus-price-data-price-unit"
        value="£"
      />
      <label for="quantity" class="a-size-base">Quantity:</label>
      <select name="quantity" id="quantity">
        <option value="1">1</option>
        <option value="2">2</option>
        <option value="3">3</option>
      </select>
      <span id="submit.add-to-cart" class="a-button a-button-primary"
        ><input
          id="add-to-cart-button"
          name="submit.add-to-cart"
          class="a-button-input"
          type="submit"
          value="Add to Basket"
      /></span>
      <span id="submit.buy-now" class="a-button a-button-oneclick"
        ><input
          id="buy-now-button"
          name="submit.buy-now"
          class="a-button-input"
          type="submit"
          value="Buy Now"
      /></span>
      ${soldBy(product)}
    </div>
  </form>`;
  if (layout === 'single')
    return html`<div id="buybox"><div id="qualifiedBuybox" class="celwidget">${offer}</div></div>`;
  return html`<div id="buybox">
    <div id="buyBoxAccordion" class="a-box-group">
      <div id="newAccordionRow_0" class="a-box celwidget a-accordion-active">
        <h5 class="a-size-base">
          <i class="a-icon a-icon-radio-active"></i>
          ${layout === 'subscribe' ? 'One-time purchase:' : 'Buy new:'}
        </h5>
        ${offer}
      </div>
      ${layout === 'subscribe' ? subscription(price) : usedCopy(price)}
    </div>
  </div>`;
}

/** A second offer: its price block has the same id as the first one's, as on the real pages. */
function usedCopy(price: number): Html {
  return html`<div id="usedAccordionRow" class="a-box celwidget">
    <h5 class="a-size-base"><i class="a-icon a-icon-radio-inactive"></i> Save with Used - Very Good</h5>
    <div id="corePrice_feature_div" class="celwidget" data-feature-name="corePrice">
      ${largePrice(usedPrice(price), 'a-text-normal')}
    </div>
    <div id="usedBuySection">Dispatched from and sold by Amazon Resale</div>
  </div>`;
}

function subscription(price: number): Html {
  return html`<div id="snsAccordionRowMiddle" class="a-box celwidget">
    <h5 class="a-size-base"><i class="a-icon a-icon-radio-inactive"></i> Subscribe &amp; Save:</h5>
    <div id="corePrice_feature_div" class="celwidget" data-feature-name="corePrice">
      ${largePrice(Math.round(price * 0.95), 'a-text-normal')}
    </div>
    <div class="basisPrice">One-Time Price: ${struckPrice(price)}</div>
  </div>`;
}

/** What a used copy costs beside a new one. */
export function usedPrice(newPence: number): number {
  return Math.round(newPence * 0.82);
}

function usedOnly(product: ShopProduct, price: number): Html {
  return html`<div id="buybox">
    <form method="post" id="addToCart" action="/gp/product/handle-buy-box" class="a-content">
      ${hiddenFields(product)}
      <div id="usedBuySection" class="rbbHeader dp-accordion-row">
        <span class="a-text-bold">Buy used:</span>
        <span class="a-size-base a-color-price offer-price a-text-normal">${pounds(usedPrice(price))}</span>
      </div>
      <div id="usedOnlyBuybox" class="a-section">Used: Very Good. ${soldBy(product)}</div>
    </form>
  </div>`;
}

function withoutOffer(product: ShopProduct, isOfferedElsewhere: boolean): Html {
  const fields = html`<form
    method="post"
    id="addToCart"
    action="/gp/product/handle-buy-box"
    class="a-content"
  >
    ${hiddenFields({ ...product, merchant: null })}
  </form>`;
  if (isOfferedElsewhere) {
    return html`<div id="buybox">
      <div id="unqualifiedBuyBox" class="a-box">
        ${fields}
        <div id="buybox-see-all-buying-choices">
          <span class="a-button"
            ><a class="a-button-text" href="/gp/offer-listing/${product.asin}"
              >See All Buying Options</a
            ></span
          >
        </div>
      </div>
    </div>`;
  }
  return html`<div id="buybox">
    <div id="outOfStockBuyBox_feature_div" class="celwidget">
      ${fields}
      <div id="outOfStock" class="a-box">
        <div class="a-box-inner">
          <div id="availability" class="a-section">
            <span class="a-color-price a-text-bold primary-availability-message">Currently unavailable.</span>
          </div>
          <div class="a-size-small">We don't know when or if this item will be back in stock.</div>
        </div>
      </div>
    </div>
  </div>`;
}

function hiddenFields({ asin, merchant }: ShopProduct): Html {
  return html`<input type="hidden" id="ASIN" name="ASIN" value="${asin}" /><input
      type="hidden"
      name="items[0.base][asin]"
      value="${asin}"
    /><input type="hidden" id="merchantID" name="merchantID" value="${merchant?.id}" /><input
      type="hidden"
      id="isAddon"
      name="isAddon"
      value="0"
    /><input type="hidden" id="nodeID" name="nodeID" value="" /><input
      type="hidden"
      id="viewID"
      name="viewID"
      value="glance"
    />`;
}

/** The wording of the page: a count while few are left of a seller's own stock. */
export function availabilityText({ priceIncVat, quantity }: ShopProduct): string {
  if (priceIncVat === null) return 'Currently unavailable.';
  if (quantity !== null && quantity <= 10) return `Only ${quantity} left in stock.`;
  return 'In stock';
}

function availability(product: ShopProduct): Html {
  return html`<div id="availabilityInsideBuyBox_feature_div" class="celwidget">
    <div id="availability" class="a-section a-spacing-base">
      <span class="a-size-medium a-color-success primary-availability-message">
        ${availabilityText(product)}
      </span>
      <script type="a-state" data-a-state="${JSON.stringify({ key: 'social-proofing-page-state' })}">
        {"isRobot":false,"asin":"${product.asin}"}
      </script>
    </div>
  </div>`;
}

function soldBy({ merchant, asin }: ShopProduct): Html | false {
  if (merchant === null) return false;
  const isOne = merchant.fulfilment !== 'FBA';
  const seller =
    merchant.fulfilment === 'AMAZON'
      ? html`<span class="a-size-small offer-display-feature-text-message">${merchant.name}</span>`
      : html`<a
          class="a-size-small a-link-normal offer-display-feature-text-message"
          id="sellerProfileTriggerId"
          href="/gp/help/seller/at-a-glance.html/ref=dp_merchant_link?ie=UTF8&amp;seller=${merchant.id}&amp;asin=${asin}&amp;isAmazonFulfilled=${isOne ? 0 : 1}"
          >${merchant.name}</a
        >`;
  return html`<div id="offerDisplayFeatures_desktop" class="celwidget">
    <div id="offer-display-features" class="a-section offer-display-features">
      <div id="fulfillerInfoFeature_feature_div" class="celwidget" data-feature-name="fulfillerInfoFeature">
        ${!isOne && odf('Dispatches from', 'desktop-fulfiller-info', html`<span class="a-size-small offer-display-feature-text-message">Amazon</span>`)}
      </div>
      <div id="merchantInfoFeature_feature_div" class="celwidget" data-feature-name="merchantInfoFeature">
        ${odf(isOne ? 'Dispatcher / Seller' : 'Sold by', 'desktop-merchant-info', seller)}
      </div>
    </div>
  </div>`;
}

function odf(label: string, name: string, value: Html): Html {
  return html`<div class="offer-display-feature-label a-size-small" offer-display-feature-name="${name}">
      <span class="a-size-small a-color-tertiary">${label}</span>
    </div>
    <div class="offer-display-feature-text a-size-small" offer-display-feature-name="${name}">
      <div class="offer-display-feature-text a-spacing-none odf-truncation-popover">${value}</div>
    </div>`;
}

function deliveryDays({ merchant, handlingDays }: ShopProduct): number {
  return merchant?.fulfilment === 'FBM' ? handlingDays + 2 : 1;
}

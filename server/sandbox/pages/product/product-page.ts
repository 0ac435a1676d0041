import { hashOf } from '../../catalogue/seed';
import { variationsOf } from '../../catalogue/variations';
import type { LiveListing } from '../../state';
import { shopHost, shopPage } from '../frame';
import { html, raw, type Html } from '../html';
import type { PageContext } from '../page-context';
import { shopProduct, type ShopProduct } from '../shop-product';
import { slug } from '../wording';
import { buyBox, type BuyBoxLayout } from './buy-box';
import { details } from './details';
import { feature } from './feature';
import { imageBlock } from './images';
import { priceBlock } from './price';
import { bulletBlock, byline, descriptionBlock, overview, reviews, titleBlock } from './texts';
import { twister } from './twister';

/** Which way of offering the page shows; without one the shop decides. */
export interface ProductContext extends PageContext {
  layout?: BuyBoxLayout;
}

/** The product page of a listing as the simulated amazon.co.uk serves it. */
export function renderProductPage(listing: LiveListing, context: ProductContext): string {
  const product = shopProduct(listing, context.state.now());
  const features = blocks(product, context);
  const block = (id: keyof typeof features) => feature(id, product.asin, features[id]);
  const content = html`<div id="dp" class="home_improvement en_GB">
    <div id="dp-container" class="a-container" role="main">
      ${breadcrumb(product)}
      <div id="ppd">
        <div id="rightCol" class="rightCol">${block('desktop_buybox')}</div>
        <div id="leftCol" class="leftCol">${block('imageBlock_feature_div')}</div>
        <div id="centerCol" class="centerColAlign">
          ${block('title_feature_div')} ${block('bylineInfo_feature_div')}
          ${block('averageCustomerReviews_feature_div')}
          <hr />
          ${block('apex_desktop_feature_div')} ${block('twister_feature_div')}
          ${block('productOverview_feature_div')} ${block('featurebullets_feature_div')}
        </div>
      </div>
      ${block('productDescription_feature_div')} ${block('prodDetails')}
      <div id="reviewsMedley" class="a-section"><h2 id="customerReviews">Customer reviews</h2></div>
    </div>
  </div>`;
  return shopPage(
    {
      title: documentTitle(product),
      canonical: `https://${shopHost}/${slug(product.title)}/dp/${variationsOf(product.asin)?.choices[0]?.asin ?? product.asin}`,
      script: 'shop',
      bodyClass: 'dp',
    },
    content,
    context,
  );
}

/** What a switch of variation brings: the new inside of each block, as Amazon's page fetches it. */
export function renderFeatures(
  listing: LiveListing,
  context: ProductContext,
): { title: string; features: Record<string, string> } {
  const product = shopProduct(listing, context.state.now());
  const features = Object.entries(blocks(product, context)).map(([id, { html: markup }]) => [id, markup]);
  return { title: documentTitle(product), features: Object.fromEntries(features) };
}

/** How the shop offers a product: the seller's own singly; some rivals' beside a used copy or a subscription. */
export function layoutOf({ item, merchant }: ShopProduct): BuyBoxLayout {
  if (item.sku !== null || merchant === null) return 'single';
  const lot = hashOf(item.asin) % 6;
  if (lot === 0) return 'accordion';
  return lot === 1 && merchant.fulfilment !== 'FBM' ? 'subscribe' : 'single';
}

/** Layouts in which the page names the price of a new copy. */
export function isPricedLayout(layout: BuyBoxLayout): boolean {
  return layout === 'single' || layout === 'accordion' || layout === 'subscribe';
}

function blocks(product: ShopProduct, context: ProductContext) {
  const layout = context.layout ?? layoutOf(product);
  const isPriced = isPricedLayout(layout);
  return {
    desktop_buybox: buyBox(product, context.state.now(), layout),
    title_feature_div: titleBlock(product),
    bylineInfo_feature_div: byline(product),
    averageCustomerReviews_feature_div: reviews(product),
    apex_desktop_feature_div: isPriced ? priceBlock(product) : raw(''),
    twister_feature_div: twister(product, context),
    productOverview_feature_div: overview(product),
    featurebullets_feature_div: bulletBlock(product),
    imageBlock_feature_div: imageBlock(product, context.nonce),
    productDescription_feature_div: descriptionBlock(product),
    prodDetails: details(product),
  };
}

function breadcrumb({ item }: ShopProduct): Html {
  const steps = item.browsePath.map(
    (name, index) =>
      html`${index > 0 && html`<li class="a-breadcrumb-divider"><span class="a-list-item a-color-tertiary">›</span></li>`}
        <li>
          <span class="a-list-item"
            ><a class="a-link-normal a-color-tertiary" href="/s?k=${encodeURIComponent(name)}"
              >${name}</a
            ></span
          >
        </li>`,
  );
  return html`<div id="desktop-breadcrumbs_feature_div" class="celwidget">
    <div
      id="wayfinding-breadcrumbs_feature_div"
      class="a-subheader a-breadcrumb feature"
      data-feature-name="wayfinding-breadcrumbs"
    >
      <ul class="a-unordered-list a-horizontal a-size-small">
        ${steps}
      </ul>
    </div>
  </div>`;
}

function documentTitle({ title, item }: ShopProduct): string {
  return `${title} : Amazon.co.uk: ${item.browsePath[0]}`;
}

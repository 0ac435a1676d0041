import { shopPage } from './frame';
import { html } from './html';
import type { PageContext } from './page-context';
import { plainPrice } from './product/price';
import { shopProduct, type ShopProduct } from './shop-product';
import { grouped, pounds, sized, slug } from './wording';

/** The best sellers of a department that the list and its facts hold, best first. */
export function bestSellers({ state }: PageContext, limit = 30): ShopProduct[] {
  return state
    .products()
    .filter(({ item }) => item.departmentRank !== null)
    .sort((a, b) => (a.item.departmentRank ?? 0) - (b.item.departmentRank ?? 0))
    .slice(0, limit)
    .map((listing) => shopProduct(listing, state.now()));
}

/** `/gp/bestsellers/diy`. An item whose offers are not the shop's shows «2 offers from», which is no price. */
export function renderBestsellersPage(context: PageContext): string {
  const items = bestSellers(context).map((product, index) => {
    const { asin, title, priceIncVat, item, images } = product;
    const [main] = images;
    const path = `/${slug(title)}/dp/${asin}/ref=zg_bs_g_diy_d_sccl_${index + 1}`;
    return html`<div id="gridItemRoot" class="a-column a-span12 a-text-center">
      <div data-asin="${asin}" class="zg-grid-general-faceout">
        <div class="a-section zg-bdg-ctr">
          <div class="a-section zg-bdg-body"><span class="zg-bdg-text">#${index + 1}</span></div>
        </div>
        <div id="${asin}" class="p13n-sc-uncoverable-faceout">
          <a class="a-link-normal aok-block" tabindex="-1" href="${path}"
            >${main !== undefined && html`<img alt="${title}" src="${sized(main.url, 'AC_UL225_SR225,160')}" class="a-dynamic-image p13n-product-image" height="160" />`}</a
          ><a class="a-link-normal aok-block" href="${path}" role="link"
            ><span><div class="_cDEzb_p13n-sc-css-line-clamp-3_g3dy1">${title}</div></span></a
          >${
            item.rating !== null &&
            html`<div class="a-icon-row">
              <a class="a-link-normal" href="${path}#customerReviews"
                ><i class="a-icon a-icon-star-small a-star-small-${Math.round(item.rating * 2) / 2}"
                  ><span class="a-icon-alt">${item.rating.toFixed(1)} out of 5 stars</span></i
                >
                <span class="a-size-small">${grouped(item.reviewCount)}</span></a
              >
            </div>`
          }
          <div class="a-row">
            ${index % 7 === 6 || priceIncVat === null ? html`<span class="a-color-secondary">2 offers from ${pounds(priceIncVat ?? 999)}</span>` : html`<span class="a-size-base a-color-price"><span class="_cDEzb_p13n-sc-price_3mJ9Z">${pounds(priceIncVat)}</span></span>`}
          </div>
        </div>
      </div>
    </div>`;
  });
  const content = html`<div id="zg">
    <div id="zg_banner_text_wrapper">
      <h1 id="zg_banner_text" class="a-size-large">Best Sellers in DIY &amp; Tools</h1>
    </div>
    <div class="p13n-gridRow _cDEzb_grid-row_3Cywl">${items}</div>
  </div>`;
  return shopPage(
    { title: 'Amazon.co.uk Best Sellers: The most popular items in DIY & Tools', bodyClass: 'zg' },
    content,
    context,
  );
}

/** The address that no product has. */
export function renderMissingPage(context: PageContext): string {
  return shopPage(
    { title: 'Page Not Found' },
    html`<div id="g" class="missing">
      <h1>Sorry</h1>
      <p>We couldn't find that page. Try searching or go to the <a href="/">home page</a>.</p>
      <p class="a-color-secondary">A dog of the sandbox is looking for it.</p>
    </div>`,
    context,
  );
}

export function renderHomePage(context: PageContext): string {
  const best = bestSellers(context, 8).map(
    ({ asin, title, priceIncVat, images: [main] }) =>
      html`<li>
        <a class="a-link-normal" href="/${slug(title)}/dp/${asin}"
          >${main !== undefined && html`<img src="${sized(main.url, 'AC_SY200')}" alt="" />`}<span
            >${title}</span
          ></a
        >${priceIncVat !== null && plainPrice(priceIncVat)}
      </li>`,
  );
  return shopPage(
    { title: 'Amazon.co.uk: the sandbox shop' },
    html`<div id="gw-layout">
      <h2>Best sellers in DIY &amp; Tools</h2>
      <ul class="gw-cards">
        ${best}
      </ul>
    </div>`,
    context,
  );
}

/** The page that Amazon shows to what it takes for a robot: until 2024 with letters to type, since then with one button. */
export function renderRobotCheckPage(
  { nonce }: Pick<PageContext, 'nonce'>,
  kind: 'letters' | 'button',
  path = '/',
): string {
  const isLetters = kind === 'letters';
  return html`<!doctype html>
    <html class="a-no-js" lang="en-gb">
      <head>
        <meta charset="utf-8" />
        <title dir="ltr">Amazon.co.uk</title>
        <meta name="viewport" content="width=device-width" />
        <style nonce="${nonce}">
          body {
            font:
              14px Arial,
              sans-serif;
            margin: 0;
            padding: 44px 0;
          }
          .a-row {
            width: 350px;
            margin: 0 auto;
          }
          .a-box {
            border: 1px solid #ccc;
            border-radius: 4px;
            padding: 14px 18px;
            margin-bottom: 14px;
          }
          button {
            width: 100%;
            padding: 8px;
            border-radius: 100px;
            border: 1px solid #888;
            background: #eee;
          }
        </style>
      </head>
      <body>
        <div class="a-container a-padding-double-large">
          <div class="a-row a-spacing-double-large">
            <div class="a-box a-alert a-alert-info a-spacing-base">
              <div class="a-box-inner">
                <h4>
                  ${isLetters ? 'Enter the characters you see below' : 'Click the button below to continue shopping'}
                </h4>
                ${isLetters && html`<p class="a-last">Sorry, we just need to make sure you're not a robot.</p>`}
              </div>
            </div>
            <div class="a-box a-color-offset-background">
              <div class="a-box-inner">
                <form method="get" action="/errors/validateCaptcha" name="">
                  <input type="hidden" name="amzn" value="sandbox" /><input
                    type="hidden"
                    name="amzn-r"
                    value="${path}"
                  />${
                    isLetters &&
                    html`<div class="a-box">
                      <p>Type the characters: <b>K R X T P M</b></p>
                      <input
                        autocomplete="off"
                        spellcheck="false"
                        placeholder="Type characters"
                        id="captchacharacters"
                        name="field-keywords"
                        type="text"
                      />
                    </div>`
                  }<button type="submit" class="a-button-text">Continue shopping</button>
                </form>
              </div>
            </div>
          </div>
        </div>
        <script nonce="${nonce}">
          window.ue_id = 'opfcaptcha.amazon.co.uk';
        </script>
      </body>
    </html>`.html;
}

import { html, raw, scriptJson, type Html } from '../html';
import type { ShopImage, ShopProduct } from '../shop-product';
import { sized } from '../wording';

/** Widths in which the page names the large picture; Amazon never enlarges. */
const widths = [355, 450, 466, 522, 569, 679];

export function imageBlock(product: ShopProduct, nonce: string): Html {
  const [main] = product.images;
  if (main === undefined) return html`<div id="imageBlock" class="a-section"></div>`;
  return html`<div id="imageBlock" class="a-section">
    <div id="altImages">
      <ul aria-label="Image thumbnails" class="a-unordered-list a-nostyle a-button-list a-vertical">
        ${product.images.slice(0, 7).map(thumbnail)}
      </ul>
    </div>
    <div id="main-image-container" class="a-dynamic-image-container">
      <div id="imgTagWrapperId" class="imgTagWrapper">
        <img
          alt="${product.title}"
          src="${sized(main.url, 'AC_SX466')}"
          data-old-hires="${hiRes(main) ?? ''}"
          data-a-image-name="landingImage"
          class="a-dynamic-image a-stretch-horizontal"
          id="landingImage"
          data-a-dynamic-image="${JSON.stringify(namedSizes(main))}"
          width="466"
          height="${Math.round((466 * main.height) / main.width)}"
        />
      </div>
    </div>
    <script type="text/javascript" nonce="${nonce}">
      ${raw(imageScript(product))};
    </script>
  </div>`;
}

/** Written as the real page writes it: readers look for these very words. */
function imageScript({ asin, images }: ShopProduct): string {
  return `
if (window.P) P.when('A').register("ImageBlockATF", function(A){
    var data = {
                'asin' : '${asin}',
                'colorImages': { 'initial': ${scriptJson(images.map(imageData)).html}},
                'colorToAsin': {'initial': {}},
                'heroImage': {'initial': []},
                'heroVideo': {'initial': []}
              };
    return data;
});
`;
}

function thumbnail(image: ShopImage, index: number): Html {
  return html`<li class="a-spacing-small item itemNo${index} imageThumbnail">
    <span class="a-list-item"
      ><span class="a-button a-button-thumbnail a-button-toggle ${index === 0 && 'a-button-selected'}"
        ><span class="a-button-inner"
          ><button
            type="button"
            class="a-button-text"
            data-large="${sized(image.url, 'AC_SX466')}"
            aria-label="Picture ${index + 1}"
          >
            <img alt="" src="${sized(image.url, 'AC_US100')}" width="40" height="40" /></button></span></span
    ></span>
  </li>`;
}

function imageData(image: ShopImage): Record<string, unknown> {
  return {
    hiRes: hiRes(image),
    thumb: sized(image.url, 'AC_US100'),
    large: sized(image.url, 'AC'),
    main: namedSizes(image),
    variant: image.variant,
    lowRes: null,
    shoppableScene: null,
  };
}

/** Named only where zoom is worth it: a longest side of 1,000 pixels or more. */
function hiRes(image: ShopImage): string | null {
  return Math.max(image.width, image.height) >= 1000 ? sized(image.url, 'AC_SL1500') : null;
}

function namedSizes(image: ShopImage): Record<string, [number, number]> {
  const named = widths.filter((width) => width <= image.width);
  return Object.fromEntries(
    (named.length > 0 ? named : [image.width]).map((width) => [
      sized(image.url, `AC_SX${width}`),
      [width, Math.round((width / image.width) * image.height)],
    ]),
  );
}

import { variationsOf } from '../../catalogue/variations';
import { html, type Html } from '../html';
import type { PageContext } from '../page-context';
import { shopProduct, type ShopProduct } from '../shop-product';
import { pounds } from '../wording';

const names: Record<string, string> = {
  size_name: 'Size',
  color_name: 'Colour',
  style_name: 'Style',
  item_package_quantity: 'Pack Quantity',
};

/** The choice between the members of a variation; empty for a product that stands alone. */
export function twister(product: ShopProduct, { state }: PageContext): Html {
  const variations = variationsOf(product.asin);
  if (variations === undefined) return html``;
  const { dimension, choices, parentAsin } = variations;
  const chosen = choices.find(({ asin }) => asin === product.asin)?.label;
  const now = state.now();
  return html`<div id="twister-plus-inline-twister" class="a-section" data-parent-asin="${parentAsin}">
    <div id="inline-twister-row-${dimension}" class="a-section a-spacing-none inline-twister-row">
      <div id="inline-twister-dim-title-${dimension}" class="a-section a-spacing-none dimension-text">
        <span class="a-size-base a-color-secondary"> ${names[dimension]}: </span
        ><span
          id="inline-twister-expanded-dimension-text-${dimension}"
          class="a-size-base a-color-base inline-twister-dim-title-value a-text-bold"
        >
          ${chosen}
        </span>
      </div>
      <ul
        class="a-unordered-list a-nostyle a-button-list a-declarative a-button-toggle-group a-horizontal dimension-values-list"
        role="radiogroup"
      >
        ${choices.map(({ asin, label }, index) => {
          const listing = state.product(asin);
          const price = listing === undefined ? null : shopProduct(listing, now).priceIncVat;
          const isChosen = asin === product.asin;
          return html`<li
            data-asin="${asin}"
            data-initiallyselected="${isChosen ? 'true' : 'false'}"
            data-initiallyunavailable="${price === null ? 'true' : 'false'}"
            class="inline-twister-swatch a-declarative desktop-twister-dim-row-0"
          >
            <span class="a-list-item"
              ><span
                id="${dimension}_${index}"
                class="a-button a-button-toggle ${isChosen && 'a-button-selected'} ${price === null && 'a-button-unavailable'}"
                ><span class="a-button-inner"
                  ><button
                    type="button"
                    class="a-button-text"
                    role="radio"
                    aria-checked="${isChosen ? 'true' : 'false'}"
                  >
                    <span class="swatch-title-text">${label}</span
                    ><span class="dimension-slot-info"
                      >${price === null ? 'See available options' : html`<span class="a-size-mini twisterSwatchPrice">${pounds(price)}</span>`}</span
                    >
                  </button></span
                ></span
              ></span
            >
          </li>`;
        })}
      </ul>
    </div>
  </div>`;
}

import { html, type Html } from '../html';
import type { ShopProduct } from '../shop-product';
import { grouped } from '../wording';

const labels: [attribute: string, label: string][] = [
  ['manufacturer', 'Manufacturer'],
  ['part_number', 'Part Number'],
  ['model_number', 'Item model number'],
  ['material', 'Material'],
  ['color', 'Colour'],
  ['size', 'Size'],
  ['number_of_items', 'Number of Pieces'],
];

/** The two tables of product information; the second holds ASIN, reviews and ranks. */
export function details(product: ShopProduct): Html {
  const rows = labels.flatMap(([attribute, label]) => {
    const value = product.attributes[attribute]?.[0]?.value;
    return typeof value === 'string' || typeof value === 'number' ? [row(label, String(value))] : [];
  });
  return html`<h2>Product information</h2>
    <div class="a-row">
      <div class="a-column a-span6">
        <h3 class="secHeader">Technical Details</h3>
        <table id="productDetails_techSpec_section_1" class="a-keyvalue prodDetTable">
          ${rows}${weight(product)}
        </table>
      </div>
      <div class="a-column a-span6 a-span-last">
        <h3 class="secHeader">Additional Information</h3>
        <table id="productDetails_detailBullets_sections1" class="a-keyvalue prodDetTable">
          ${row('ASIN', product.asin)}${ratingRow(product)}${ranks(product)}${row('Date First Available', firstDay(product.item.createdAt))}
        </table>
      </div>
    </div>`;
}

function row(label: string, value: string | Html): Html {
  return html`<tr>
    <th class="a-color-secondary a-size-base prodDetSectionEntry">${label}</th>
    <td class="a-size-base prodDetAttrValue">${value}</td>
  </tr>`;
}

function weight({ attributes }: ShopProduct): Html | false {
  const grams = attributes.item_package_weight?.[0]?.value;
  return (
    typeof grams === 'number' &&
    row('Item weight', grams < 1000 ? `${grams} g` : `${(grams / 1000).toFixed(2)} kg`)
  );
}

function ratingRow({ item }: ShopProduct): Html | false {
  return item.rating !== null && row('Customer Reviews', `${item.rating.toFixed(1)} out of 5 stars`);
}

function ranks({ item }: ShopProduct): Html | false {
  const { departmentRank, leafRank, browsePath } = item;
  const [department, leaf] = [browsePath[0], browsePath.at(-1)];
  if (departmentRank === null || leafRank === null || department === undefined || leaf === undefined)
    return false;
  return row(
    'Best Sellers Rank',
    html`<span
      ><ul class="a-unordered-list a-nostyle a-vertical">
        <li>
          <span class="a-list-item"
            ><span
              >${grouped(departmentRank)} in ${department} (<a href="/gp/bestsellers/diy/ref=pd_zg_ts_diy"
                >See Top 100 in ${department}</a
              >)</span
            ></span
          >
        </li>
        <li>
          <span class="a-list-item"
            ><span
              >${grouped(leafRank)} in <a href="/gp/bestsellers/diy/ref=pd_zg_hrsr_diy">${leaf}</a></span
            ></span
          >
        </li>
      </ul></span
    >`,
  );
}

function firstDay(createdAt: number): string {
  return new Date(createdAt).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

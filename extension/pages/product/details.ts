import { all, firstText, isHidden } from '../elements';
import { fold, textOf } from '../text';
import type { ProductScope } from './product-scope';

const TABLES =
  '#productOverview_feature_div tr,[id^="productDetails_"] tr,.prodDetTable tr,[id^="technicalSpecifications_section"] tr';
const FACTS = '[id^="productFactsDesktop"] .product-facts-detail';
const LIST = '#detailBullets_feature_div li,#detailBulletsWrapper_feature_div li';

type Pair = readonly [label: string, value: string];

function cells(row: Element): Pair | null {
  const [label, value] = all(row, 'th,td,.a-col-left,.a-col-right');
  return label && value ? [textOf(label), textOf(value)] : null;
}

function listed(item: Element): Pair | null {
  const label = item.querySelector('.a-text-bold');
  return label ? [textOf(label), textOf(item).slice(textOf(label).length)] : null;
}

/** Rows of the details tables and lists, label to value; the first of a label that comes twice. Ranks and reviews stay out. */
export function readAttributes({ document }: ProductScope): Record<string, string> {
  const pairs = [...all(document, `${TABLES},${FACTS}`).map(cells), ...all(document, LIST).map(listed)];
  const attributes: Record<string, string> = {};
  for (const pair of pairs) {
    const label = fold(pair?.[0].replace(/[:：]\s*$/, '') ?? '');
    const value = fold(pair?.[1] ?? '');
    if (label && value && label.length < 80 && !Object.hasOwn(attributes, label)) attributes[label] = value;
  }
  return attributes;
}

/** The description in the seller's words, without Amazon's headings; A+ content is not it. */
export function readDescription({ document }: ProductScope): string | null {
  return firstText(document, '#productDescription,#bookDescription_feature_div .a-expander-content');
}

/** The way through the shop's departments, or the link back to the results, as the page shows it. */
export function readBreadcrumb({ document }: ProductScope): string[] {
  const place = document.querySelector('#wayfinding-breadcrumbs_feature_div');
  return place ? all(place, 'li a').map(textOf).filter(Boolean) : [];
}

/** Names of the dimensions that a buyer chooses from (`color_name`), in page order; 2025 to now, and before. */
export function readVariationDimensions({ document }: ProductScope): string[] {
  const rows = all(document, '[id^="inline-twister-row-"],[id^="variation_"]').filter(
    (row) => !isHidden(row),
  );
  const names = rows.map((row) => /^(?:inline-twister-row-|variation_)([a-z_]+)$/.exec(row.id)?.[1] ?? '');
  return [...new Set(names.filter(Boolean))];
}

/** Whether the page has A+ content, of the seller or of the brand. */
export function readHasAplus({ document }: ProductScope): boolean {
  return all(document, '#aplus,.aplus-v2').some((block) => block.firstElementChild !== null);
}

import { all, byId, firstSaid, firstText, inside, isHidden } from '../elements';
import { fold, textOf } from '../text';
import type { DetailRow } from './product-evidence';
import { blocksLike, insideBlocks, type ProductScope } from './product-scope';

const TABLES = /^(?:productDetails_|technicalSpecifications_section)/;
const LISTS = ['detailBulletsWrapper_feature_div', 'detailBullets_feature_div'];

/** Links of a row: they tell a rank from other numbers in a language that is not known here. */
const RANK_LINK = 'a[href*="/bestsellers"],a[href*="zgbs"],a[href*="/best-sellers"]';

function tableRow(row: Element): DetailRow {
  const [label, value] = all(row, 'th,td,.a-col-left,.a-col-right');
  const isRanked = row.querySelector(RANK_LINK) !== null;
  // A row of one cell is no attribute, but may say a rank.
  return label && value
    ? { label: textOf(label), value: textOf(value), isRanked }
    : { label: '', value: textOf(row), isRanked };
}

function listedRow(item: Element): DetailRow {
  const label = textOf(item.querySelector('.a-text-bold'));
  const isRanked = item.querySelector(RANK_LINK) !== null;
  return { label, value: textOf(item).slice(label.length), isRanked };
}

/** Rows of the details tables and lists, each read once: attributes and ranks are both made of them. */
export function detailRows(scope: ProductScope): DetailRow[] {
  const { document } = scope;
  const tables = [
    ...inside(document, 'productOverview_feature_div', 'tr'),
    ...insideBlocks(scope, TABLES, 'tr'),
    ...all(document, '.prodDetTable tr'),
    ...insideBlocks(scope, /^productFactsDesktop/, '.product-facts-detail'),
  ];
  const listed = LISTS.flatMap((id) => inside(document, id, 'li'));
  return [
    ...[...new Set(tables)].map(tableRow),
    ...[...new Set(listed)].map(listedRow),
    // The row of the years to 2019.
    ...byId(document, 'SalesRank').map((row) => ({ label: '', value: textOf(row), isRanked: true })),
  ];
}

/** Label to value; the first of a label that comes twice. */
export function attributesOf(rows: readonly DetailRow[]): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const row of rows) {
    const label = fold(row.label.replace(/[:：]\s*$/, ''));
    const value = fold(row.value);
    if (label && value && label.length < 80 && !Object.hasOwn(attributes, label)) attributes[label] = value;
  }
  return attributes;
}

/** The description in the seller's words, without Amazon's headings; A+ content is not it. */
export function readDescription({ document }: ProductScope): string | null {
  return (
    firstText(document, '#productDescription') ??
    firstSaid(inside(document, 'bookDescription_feature_div', '.a-expander-content'))
  );
}

/** The way through the shop's departments, or the link back to the results, as the page shows it. */
export function readBreadcrumb({ document }: ProductScope): string[] {
  const place = document.querySelector('#wayfinding-breadcrumbs_feature_div');
  return place ? all(place, 'li a').map(textOf).filter(Boolean) : [];
}

const DIMENSION = /^(?:inline-twister-row-|variation_)([a-z_]+)$/;

/** Names of the dimensions that a buyer chooses from (`color_name`), in page order; 2025 to now, and before. */
export function readVariationDimensions(scope: ProductScope): string[] {
  const rows = blocksLike(scope, DIMENSION).filter((row) => !isHidden(row));
  return [...new Set(rows.map((row) => DIMENSION.exec(row.id)?.[1] ?? ''))];
}

/** Whether the page has A+ content, of the seller or of the brand. */
export function readHasAplus({ document }: ProductScope): boolean {
  return [...byId(document, 'aplus'), ...all(document, '.aplus-v2')].some(
    (block) => block.firstElementChild !== null,
  );
}

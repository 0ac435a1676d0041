import { planImages } from '../images/plan';
import { imagePlanNames, type ImagePlanName, type ImageRecipe } from '../images/recipe';
import { attributesOf } from './attributes';
import type { Family, Variant } from './family';
import { issues } from './issues.data';
import type { CatalogueImage, CatalogueIssue, CatalogueItem } from './item';
import { merchants } from './merchants';
import { sequenceOf, wordOf } from './seed';

const firstCreated = Date.UTC(2016, 0, 11, 9);
const lastCreated = Date.UTC(2026, 8, 1, 9);

/** The products of a family as the catalogue holds them. */
export function composeFamily(family: Family): CatalogueItem[] {
  return family.items.map((variant) => composeItem(family, variant));
}

/** The ASIN of a variant: given, or derived from its SKU (a rival's from brand and title). */
export function asinOf(family: Family, variant: Variant): string {
  if (variant.asin !== undefined) return variant.asin;
  const name = variant.sku ?? `${family.brand} ${variant.title}`;
  return `B0${wordOf(`${name} age`, '789BCDF', 1)}${wordOf(name, 'ABCDFGHJKLMNPQRSTVWXYZ0123456789', 7)}`;
}

/** The recipes of a variant's pictures, main image first. */
export function recipesOf(family: Family, variant: Variant): ImageRecipe[] {
  const [count, ...plan] = variant.images.split(' ');
  return planImages({
    asin: asinOf(family, variant),
    shape: variant.shape ?? family.shape,
    plan: planName(plan.join(' ')),
    count: Number(count),
  });
}

function composeItem(family: Family, variant: Variant): CatalogueItem {
  const fill = (template: string) => withWords(template, variant.words ?? {});
  const stock = variant.stock ?? 0;
  const status = statusOf(variant);
  return {
    asin: asinOf(family, variant),
    sku: variant.sku ?? null,
    productType: family.productType,
    brand: family.brand,
    title: variant.title,
    itemHighlight: variant.highlight ?? null,
    bullets: (variant.bullets ?? family.bullets.slice(0, variant.bulletsKept)).map(fill),
    description: fill(variant.description ?? family.description),
    searchTerms: fill(variant.terms ?? family.terms),
    attributes: attributesOf({ ...family.facts, ...variant.facts }, family.brand),
    priceIncVat: variant.price,
    listPriceIncVat: variant.rrp ?? null,
    offerExtras: variant.extras ?? {},
    quantity: stock,
    handlingDays: variant.handlingDays ?? 1,
    status,
    issues: (variant.issues ?? []).map(copyIssue),
    images: recipesOf(family, variant).map(imageOf),
    browsePath: ['DIY & Tools', ...family.path],
    departmentRank: variant.rank?.[0] ?? null,
    leafRank: variant.rank?.[1] ?? null,
    rating: variant.stars?.[0] ?? null,
    reviewCount: variant.stars?.[1] ?? 0,
    createdAt: createdAt(asinOf(family, variant)),
    merchant: status.includes('BUYABLE') && variant.price !== null ? merchantOf(variant) : null,
  };
}

/** Buyable needs an offer with stock; a closed listing is neither buyable nor found. */
function statusOf({ sku, price, stock, state }: Variant): CatalogueItem['status'] {
  if (state === 'inactive') return [];
  if (state === 'blocked') return ['DISCOVERABLE'];
  const buyable = price !== null && (sku === undefined || (stock ?? 0) > 0);
  if (state === 'hidden') return buyable ? ['BUYABLE'] : [];
  return buyable ? ['BUYABLE', 'DISCOVERABLE'] : ['DISCOVERABLE'];
}

function merchantOf({ sku, seller }: Variant): CatalogueItem['merchant'] {
  return { ...merchants[sku === undefined ? (seller ?? 'amazon') : 'own'] };
}

function copyIssue(name: keyof typeof issues): CatalogueIssue {
  const issue = issues[name];
  return {
    ...issue,
    attributeNames: [...issue.attributeNames],
    categories: [...issue.categories],
    enforcements: [...issue.enforcements],
  };
}

const slots = ['MAIN', 'PT01', 'PT02', 'PT03', 'PT04', 'PT05', 'PT06', 'PT07', 'PT08'] as const;

function imageOf({ file, width, height }: ImageRecipe, index: number): CatalogueImage {
  const variant = slots[index];
  if (variant === undefined) throw new Error(`${file}: Amazon has nine image slots`);
  return { variant, file, width, height };
}

function planName(name: string): ImagePlanName {
  const found = imagePlanNames.find((known) => known === name);
  if (found === undefined) throw new Error(`no image plan is called «${name}»`);
  return found;
}

function createdAt(asin: string): number {
  const share = sequenceOf(`${asin} created`)();
  return Math.round((firstCreated + share * (lastCreated - firstCreated)) / 1000) * 1000;
}

function withWords(template: string, words: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`no word for {${name}} in «${template}»`);
    return word;
  });
}

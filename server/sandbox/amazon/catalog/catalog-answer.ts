import type { CatalogueItem } from '../../catalogue/item';
import { imageAddress } from '../../images/address';
import { digitsFor } from '../../random';
import type { AttributeInstance, LiveListing } from '../../state';
import { firstText } from '../listings/read-attributes';
import { relationshipsAnswer } from '../listings/relationships';
import { marketplace } from '../marketplace';
import { productTypeNamed } from '../product-types/index';

/** The data sets of the Catalog Items model; `vendorDetails` are for vendors and always left out. */
export const catalogDataSets = [
  'attributes',
  'classifications',
  'dimensions',
  'identifiers',
  'images',
  'productTypes',
  'relationships',
  'salesRanks',
  'summaries',
  'vendorDetails',
] as const;

const here = { marketplaceId: marketplace.id };

/** A browse node for a path; the same path has the same id everywhere. */
export const classificationId = (path: string[]) => digitsFor(0, path.join(' > '), 10);

interface Classification {
  displayName: string;
  classificationId: string;
  parent?: Classification;
}

function classification(path: string[]): Classification | undefined {
  const displayName = path.at(-1);
  if (displayName === undefined) return undefined;
  const parent = classification(path.slice(0, -1));
  return { displayName, classificationId: classificationId(path), ...(parent && { parent }) };
}

function summary({ item, attributes }: LiveListing) {
  const leaf = item.browsePath.at(-1);
  const optional = {
    manufacturer: firstText(attributes, 'manufacturer'),
    modelNumber: firstText(attributes, 'model_number'),
    partNumber: firstText(attributes, 'part_number'),
    color: firstText(attributes, 'color'),
    size: firstText(attributes, 'size'),
    style: firstText(attributes, 'style'),
    brand: firstText(attributes, 'brand'),
    itemName: firstText(attributes, 'item_name'),
  };
  const quantity = attributes.item_package_quantity?.[0]?.value;
  return {
    ...here,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== '')),
    ...(leaf !== undefined && {
      browseClassification: { displayName: leaf, classificationId: classificationId(item.browsePath) },
    }),
    itemClassification: 'BASE_PRODUCT',
    ...(typeof quantity === 'number' && { packageQuantity: quantity }),
    websiteDisplayGroup: 'home_improvement_display_on_website',
    websiteDisplayGroupName: item.browsePath[0] ?? 'DIY & Tools',
  };
}

/** Each image in several sizes, as the catalogue gives them; the names follow the image host's habit. */
function images({ images: drawn }: CatalogueItem) {
  return drawn.flatMap(({ variant, file, width, height }) => {
    const scaled = (longest: number) => {
      const factor = longest / Math.max(width, height);
      return { width: Math.round(width * factor), height: Math.round(height * factor) };
    };
    const largest = { variant, link: imageAddress(file), height, width };
    const smaller = [500, 75]
      .filter((size) => size < Math.max(width, height))
      .map((size) => ({ variant, link: imageAddress(file, `SL${size}`), ...scaled(size) }));
    return [largest, ...smaller];
  });
}

function ranks({ browsePath, departmentRank, leafRank }: CatalogueItem) {
  const leaf = browsePath.at(-1);
  return {
    ...here,
    ...(leafRank !== null &&
      leaf !== undefined && {
        classificationRanks: [
          { classificationId: classificationId(browsePath), title: leaf, rank: leafRank },
        ],
      }),
    ...(departmentRank !== null && {
      displayGroupRanks: [
        {
          websiteDisplayGroup: 'home_improvement_display_on_website',
          title: browsePath[0] ?? 'DIY & Tools',
          rank: departmentRank,
        },
      ],
    }),
  };
}

const isMeasure = (value: unknown): value is { value: number; unit: string } =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  typeof value.value === 'number' &&
  'unit' in value &&
  typeof value.unit === 'string';

function measures(box: AttributeInstance | undefined, weight: AttributeInstance | undefined) {
  const sides = Object.fromEntries(
    ['height', 'length', 'width'].flatMap((side) => {
      const measure = box?.[side];
      return isMeasure(measure) ? [[side, { unit: measure.unit, value: measure.value }]] : [];
    }),
  );
  return { ...sides, ...(isMeasure(weight) && { weight: { unit: weight.unit, value: weight.value } }) };
}

function dimensions({ attributes }: LiveListing) {
  const item = measures(attributes.item_dimensions?.[0], attributes.item_weight?.[0]);
  const parcel = measures(attributes.item_package_dimensions?.[0], attributes.item_package_weight?.[0]);
  return {
    ...here,
    ...(Object.keys(item).length > 0 && { item }),
    ...(Object.keys(parcel).length > 0 && { package: parcel }),
  };
}

function identifiers({ attributes }: LiveListing) {
  return {
    ...here,
    identifiers: (attributes.externally_assigned_product_identifier ?? []).map(({ type, value }) => ({
      identifierType: String(type).toUpperCase(),
      identifier: String(value),
    })),
  };
}

/** Attributes of the product; those of an offer belong to its seller alone, search terms are never shown. */
function catalogueAttributes({ attributes, item }: LiveListing) {
  const type = productTypeNamed(item.productType);
  const hidden = (name: string) => type?.attributes[name]?.offer === true || name === 'generic_keyword';
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !hidden(name)));
}

function catalogueRelationships(product: LiveListing, all: LiveListing[]) {
  const asinOf = new Map(all.map(({ item }) => [item.sku, item.asin]));
  const asins = (skus: string[] | undefined) => skus?.flatMap((sku) => asinOf.get(sku) ?? []);
  return relationshipsAnswer(product, all).map(({ marketplaceId, relationships }) => ({
    marketplaceId,
    relationships: relationships.map(({ parentSkus, childSkus, ...rest }: RelationshipBySku) => ({
      ...rest,
      ...(parentSkus && { parentAsins: asins(parentSkus) }),
      ...(childSkus && { childAsins: asins(childSkus) }),
    })),
  }));
}

interface RelationshipBySku {
  type: string;
  parentSkus?: string[];
  childSkus?: string[];
}

/** A product in the form of the Catalog Items model, with the data sets that were asked for. */
export function catalogAnswer(product: LiveListing, included: string[], listings: () => LiveListing[]) {
  const wants = (name: (typeof catalogDataSets)[number]) => included.includes(name);
  const { item } = product;
  const node = classification(item.browsePath);
  return {
    asin: item.asin,
    ...(wants('attributes') && { attributes: catalogueAttributes(product) }),
    ...(wants('classifications') && { classifications: [{ ...here, classifications: node ? [node] : [] }] }),
    ...(wants('dimensions') && { dimensions: [dimensions(product)] }),
    ...(wants('identifiers') && { identifiers: [identifiers(product)] }),
    ...(wants('images') && { images: [{ ...here, images: images(item) }] }),
    ...(wants('productTypes') && { productTypes: [{ ...here, productType: item.productType }] }),
    ...(wants('relationships') && { relationships: catalogueRelationships(product, listings()) }),
    ...(wants('salesRanks') && { salesRanks: [ranks(item)] }),
    ...(wants('summaries') && { summaries: [summary(product)] }),
  };
}

import { attributeValue } from '../../attribute-value';
import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Place, Rule } from '../../rule';
import { sources } from '../../sources.data';

/** A word of a theme, and the attribute that it is told in. */
const themeAttributes: Readonly<Record<string, string>> = {
  size: 'size',
  size_name: 'size',
  color: 'color',
  colour: 'color',
  color_name: 'color',
  style: 'style',
  style_name: 'style',
  material: 'material',
  material_type: 'material',
  item_package_quantity: 'item_package_quantity',
  number_of_items: 'number_of_items',
  unit_count: 'unit_count',
  item_length: 'item_length',
  length: 'item_length',
  capacity: 'capacity',
  wattage: 'wattage',
  voltage: 'voltage',
  scent: 'scent',
};

export const variationFacts: Rule = {
  id: 'compliance/variation-facts',
  component: 'compliance',
  weight: 1,
  name: 'Variation told in full',
  source: sources.variations,
  measure(subject) {
    if (!subject.isOwn) return notApplicable;
    return whenKnown(subject, 'attributes', (attributes) => {
      const level = attributes.parentage_level?.trim().toLowerCase();
      const theme = attributes.variation_theme ?? '';
      if (level !== 'child' && !(theme !== '' && level === undefined)) return notApplicable;
      const places: Place[] = [];
      if (theme === '')
        places.push({
          evidence: 'It is a child of a variation, and has no variation theme',
          fix: 'Choose the theme that its family varies by, for example size or colour.',
          attribute: 'variation_theme',
        });
      if (level === 'child' && attributeValue(attributes, 'child_parent_sku_relationship') === null)
        places.push({
          evidence: 'It is a child of a variation, and names no parent',
          fix: 'Fill in the parent’s SKU: without it the child stands alone on its own page.',
          attribute: 'child_parent_sku_relationship',
        });
      for (const name of attributesOfTheme(theme)) {
        if (attributeValue(attributes, name) !== null) continue;
        places.push({
          evidence: `The family varies by ${theme}, and ${name} is empty`,
          fix: 'Fill it in: shoppers choose by it, and Amazon shows the child without a name.',
          attribute: name,
        });
      }
      const [first] = places;
      if (first === undefined) return fulfilled('The variation is told in full');
      return wanting({ score: 0, severity: 'warning', evidence: first.evidence, fix: first.fix, places });
    });
  },
};

/** `SIZE/COLOR`, «Size & Colour»: the attributes that we know of it. */
function attributesOfTheme(theme: string): string[] {
  const words = theme
    .toLowerCase()
    .split(/[/&,+-]|\band\b/)
    .map((word) => word.trim().replaceAll(' ', '_'));
  return words.flatMap((word) => (Object.hasOwn(themeAttributes, word) ? (themeAttributes[word] ?? []) : []));
}

import type { Marketplace } from '../../../shared/catalog/marketplace';

/** One instance of an attribute: its value and the selectors that tell it from the others. */
export type Instance = Record<string, unknown>;
/** Attributes as the Listings API gives them. */
export type RawAttributes = Record<string, unknown[]>;

/** Members that select an instance of a text attribute (facts: amazon.md § 3). */
const textSelectors = ['marketplace_id', 'language_tag', 'audience'] as const;

export type Place = Pick<Marketplace, 'amazonId' | 'languageTag'>;

export function isInstance(value: unknown): value is Instance {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The selectors of an instance, as they must be sent back to hit the same one. */
export function selectorsOf(instance: Instance): Instance {
  return Object.fromEntries(
    textSelectors.flatMap((name) => (instance[name] === undefined ? [] : [[name, instance[name]]])),
  );
}

/**
 * The instances of an attribute that a shopper of this marketplace reads in its language: all of one set of
 * selectors, the most exact that there is. Instances of other marketplaces and languages are never among them.
 */
export function instancesOfPlace(attributes: RawAttributes, name: string, place: Place): Instance[] {
  const fitting = (attributes[name] ?? []).filter(isInstance).filter((instance) => fits(instance, place));
  const best = [...fitting].sort((a, b) => exactness(b) - exactness(a))[0];
  if (!best) return [];
  const key = JSON.stringify(selectorsOf(best));
  return fitting.filter((instance) => JSON.stringify(selectorsOf(instance)) === key);
}

function fits(instance: Instance, place: Place): boolean {
  const { marketplace_id: marketplace, language_tag: language } = instance;
  return (
    (marketplace === undefined || marketplace === place.amazonId) &&
    (language === undefined || language === place.languageTag)
  );
}

function exactness(instance: Instance): number {
  return (instance.marketplace_id === undefined ? 0 : 2) + (instance.language_tag === undefined ? 0 : 1);
}

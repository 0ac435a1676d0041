import type { AttributeInstance, Attributes } from '../../state';
import { isRecord } from '../is-record';

/** The `value` texts of an attribute, in order; instances in other languages than English are left out. */
export function texts(attributes: Attributes, name: string): string[] {
  return (attributes[name] ?? [])
    .filter(({ language_tag: language }) => language === undefined || language === 'en_GB')
    .flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

/** The first text of an attribute, or an empty one. */
export function firstText(attributes: Attributes, name: string): string {
  return texts(attributes, name)[0] ?? '';
}

/** Pounds in the first schedule of a price member (`our_price`, `discounted_price`, …), if it has one. */
export function scheduledPounds(offer: AttributeInstance | undefined, member: string): number | undefined {
  const prices = offer?.[member];
  if (!Array.isArray(prices)) return undefined;
  const [first]: unknown[] = prices;
  if (!isRecord(first) || !Array.isArray(first.schedule)) return undefined;
  const [entry]: unknown[] = first.schedule;
  return isRecord(entry) && typeof entry.value_with_tax === 'number' ? entry.value_with_tax : undefined;
}

/** The offer to consumers: the instance whose audience is ALL, else the first that names no audience. */
export function consumerOffer(attributes: Attributes): AttributeInstance | undefined {
  const offers = attributes.purchasable_offer ?? [];
  return (
    offers.find(({ audience }) => audience === 'ALL') ?? offers.find(({ audience }) => audience === undefined)
  );
}

/** Quantity on the merchant's own channel; 0 when it was never given. */
export function ownQuantity(attributes: Attributes): number {
  const channel = attributes.fulfillment_availability?.find(
    ({ fulfillment_channel_code: code }) => code === 'DEFAULT',
  );
  return typeof channel?.quantity === 'number' ? channel.quantity : 0;
}

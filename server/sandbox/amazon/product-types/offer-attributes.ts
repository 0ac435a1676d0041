import { attribute, leaf, marketplaceId, type AttributeDefinition, type SchemaNode } from './attribute';
import { choiceAttribute } from './value-attributes';

const money = (title: string): SchemaNode =>
  leaf(title, { type: 'number', minimum: 0.01, maximum: 1_000_000 });

function priceSchedule(title: string, dated: boolean): SchemaNode {
  const dates = { start_at: leaf('Start', { type: 'string' }), end_at: leaf('End', { type: 'string' }) };
  return {
    title,
    type: 'array',
    minItems: 1,
    maxItems: 1,
    items: {
      type: 'object',
      required: ['schedule'],
      properties: {
        schedule: {
          type: 'array',
          minItems: 1,
          maxItems: 1,
          items: {
            type: 'object',
            required: dated ? ['value_with_tax', 'start_at', 'end_at'] : ['value_with_tax'],
            properties: { value_with_tax: money(title), ...(dated && dates) },
            additionalProperties: false,
          },
        },
      },
      additionalProperties: false,
    },
  };
}

const currency = leaf('Currency', { type: 'string', enum: ['GBP'], enumNames: ['British pound'] });

const purchasableOffer = attribute({
  title: 'Offer',
  description: 'The terms of sale to one audience; members that are left out of a replacement are dropped.',
  group: 'offer',
  offer: true,
  selectors: ['marketplace_id', 'currency', 'audience'],
  required: ['currency', 'our_price', 'marketplace_id'],
  members: {
    marketplace_id: marketplaceId,
    currency,
    audience: leaf('Audience', {
      type: 'string',
      enum: ['ALL', 'B2B'],
      enumNames: ['Sell on Amazon', 'Amazon Business'],
    }),
    our_price: priceSchedule('Your Price', false),
    discounted_price: priceSchedule('Sale Price', true),
    minimum_seller_allowed_price: priceSchedule('Minimum Price', false),
    maximum_seller_allowed_price: priceSchedule('Maximum Price', false),
    start_at: { type: 'object', properties: { value: { type: 'string' } }, additionalProperties: false },
    end_at: { type: 'object', properties: { value: { type: 'string' } }, additionalProperties: false },
  },
});

const fulfillmentAvailability = attribute({
  title: 'Fulfilment Availability',
  description: 'Stock and handling time of one fulfilment channel.',
  group: 'offer',
  offer: true,
  selectors: ['fulfillment_channel_code'],
  maxUniqueItems: 1,
  required: ['fulfillment_channel_code'],
  members: {
    fulfillment_channel_code: leaf('Channel', {
      type: 'string',
      enum: ['DEFAULT', 'AMAZON_EU'],
      enumNames: ['Merchant', 'Fulfilment by Amazon'],
    }),
    quantity: leaf('Quantity', { type: 'integer', minimum: 0, maximum: 10_000_000 }),
    lead_time_to_ship_max_days: leaf('Handling Time', { type: 'integer', minimum: 0, maximum: 30 }),
    restock_date: leaf('Restock Date', { type: 'string' }),
    is_inventory_available: leaf('Inventory Always Available', { type: 'boolean' }),
  },
  instance: { dependentRequired: { lead_time_to_ship_max_days: ['quantity'] } },
});

const quantityDiscountPlan = attribute({
  title: 'Quantity Discounts',
  description: 'Lower prices for larger quantities.',
  group: 'offer',
  offer: true,
  selectors: ['marketplace_id', 'schedule_id'],
  required: ['marketplace_id', 'quantity_discount_type', 'level'],
  members: {
    marketplace_id: marketplaceId,
    schedule_id: leaf('Schedule', { type: 'string', maxLength: 40 }),
    quantity_discount_type: leaf('Type', {
      type: 'string',
      enum: ['fixed', 'percent'],
      enumNames: ['Fixed', 'Per cent'],
    }),
    level: {
      type: 'array',
      minItems: 1,
      maxItems: 5,
      items: {
        type: 'object',
        required: ['lower_bound', 'value'],
        properties: {
          lower_bound: leaf('From', { type: 'integer', minimum: 2 }),
          value: leaf('Value', { type: 'number', minimum: 0 }),
        },
        additionalProperties: false,
      },
    },
  },
});

const listPrice = attribute({
  title: 'List Price',
  description: 'The recommended retail price with tax.',
  group: 'offer',
  selectors: ['marketplace_id', 'currency'],
  members: { value_with_tax: money('List Price'), currency, marketplace_id: marketplaceId },
});

const merchantShippingGroup = attribute({
  title: 'Shipping Template',
  description: 'The delivery template of the seller.',
  group: 'shipping',
  offer: true,
  members: {
    value: leaf('Shipping Template', { type: 'string', minLength: 1, maxLength: 120 }),
    marketplace_id: marketplaceId,
  },
});

/** What belongs to the seller's own offer; the same for every product type. */
export const offerAttributes: Record<string, AttributeDefinition> = {
  condition_type: choiceAttribute({
    title: 'Condition',
    description: 'State of the goods.',
    group: 'offer',
    offer: true,
    choices: { new_new: 'New', used_good: 'Used - Good', refurbished_refurbished: 'Refurbished' },
  }),
  purchasable_offer: purchasableOffer,
  fulfillment_availability: fulfillmentAvailability,
  quantity_discount_plan: quantityDiscountPlan,
  list_price: listPrice,
  merchant_shipping_group: merchantShippingGroup,
};

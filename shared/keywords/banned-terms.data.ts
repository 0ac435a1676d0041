/**
 * Words of praise, price and time that search terms may not hold (Amazon, «Use search terms effectively», G23501:
 * no subjective claims, no temporary statements). Only words that are never part of a product's name in DIY: «top»,
 * «free» and «super» are («roof top box», «lead free solder», «super glue»).
 */
export const praiseWords: ReadonlySet<string> = new Set(
  (
    'best better good great amazing awesome excellent fantastic superb wonderful perfect ultimate finest greatest ' +
    'cheap cheaper cheapest affordable inexpensive bargain bargains discount discounted discounts sale sales deal deals ' +
    'offer offers clearance promo promotion new newest latest available bestseller bestsellers bestselling popular ' +
    'trending quality guarantee guaranteed recommended review reviews'
  ).split(' '),
);

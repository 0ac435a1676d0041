import { known } from '../../fact';
import { withListing, withSeen } from '../change-listing';
import type { Kind, Plant } from '../kind';
import type { LabelledListing } from '../labelled-listing';

const offer = (name: string, changes: Partial<LabelledListing['listing']['offer']>): Plant => ({
  name,
  plant: (labelled) => withListing(labelled, { offer: { ...labelled.listing.offer, ...changes } }),
});

export const offerKinds: readonly Kind[] = [
  {
    number: 76,
    name: 'not buyable',
    rules: ['compliance/buyable'],
    severities: ['policy'],
    places: ['offer'],
    plants: [['DISCOVERABLE'], ['BUYABLE'], []].map((status) => ({
      name: status.join() || 'none',
      plant: (labelled) => withListing(labelled, { status }),
    })),
  },
  {
    number: 77,
    name: 'out of stock',
    rules: ['competitive/in-stock'],
    severities: ['warning', 'policy'],
    places: ['offer'],
    plants: [offer('none', { quantity: 0 }), offer('below nothing', { quantity: -3 })],
  },
  {
    number: 78,
    name: 'long handling time',
    rules: ['competitive/handling-time'],
    severities: ['warning'],
    places: ['offer'],
    plants: [
      offer('3 days', { handlingDays: 3 }),
      offer('7 days', { handlingDays: 7 }),
      offer('30 days', { handlingDays: 30 }),
    ],
  },
  {
    number: 79,
    name: 'dearer than the Featured Offer',
    rules: ['competitive/featured-offer-price'],
    severities: ['warning'],
    places: ['offer'],
    plants: [0.99, 0.8, 0.5].map((share) => ({
      name: `Featured Offer at ${100 * share} %`,
      plant: (labelled) =>
        withSeen(labelled, {
          featuredOfferIncVat: known(Math.floor((labelled.listing.offer.priceIncVat ?? 0) * share)),
        }),
    })),
  },
  {
    number: 80,
    name: 'poor or few ratings',
    rules: ['competitive/rating', 'competitive/review-count'],
    severities: ['warning', 'hint'],
    places: [],
    plants: [
      {
        name: '3.4 stars',
        plant: (labelled) => withSeen(labelled, { rating: known(3.4) }),
        severities: ['warning'],
      },
      { name: '4.1 stars', plant: (labelled) => withSeen(labelled, { rating: known(4.1) }) },
      { name: 'no rating yet', plant: (labelled) => withSeen(labelled, { reviewCount: known(0) }) },
      { name: '7 ratings', plant: (labelled) => withSeen(labelled, { reviewCount: known(7) }) },
    ],
  },
  {
    number: 81,
    name: 'price of nothing',
    rules: ['competitive/price-stated', 'competitive/featured-offer-price', 'compliance/buyable'],
    severities: ['policy', 'warning'],
    places: ['offer'],
    plants: [offer('zero', { priceIncVat: 0 }), offer('below zero', { priceIncVat: -499 })],
  },
];

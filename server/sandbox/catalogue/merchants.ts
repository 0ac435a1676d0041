import { seller } from '../amazon/marketplace';

/** The invented seller whose account the simulated Seller Central and API belong to. */
export const ownSeller = { id: seller.sellerId, name: seller.storeName } as const;

/** Amazon as a seller, under the merchant id that amazon.co.uk uses for itself. */
const amazon = { id: 'A3P5ROKL5A1OLE', name: 'Amazon', fulfilment: 'AMAZON' } as const;

/** Sellers in the simulated market, all invented but Amazon itself. */
export const merchants = {
  own: { ...ownSeller, fulfilment: 'FBM' },
  amazon,
  boltwell: { id: 'A1BW5TQ8RK2MZC', name: 'Boltwell UK', fulfilment: 'FBA' },
  ironcroft: { id: 'A3IC0VN7YD4LHS', name: 'Ironcroft Direct', fulfilment: 'FBA' },
  fixwell: { id: 'AFX9LQ2WEN6TRJ', name: 'Fixwell Fasteners', fulfilment: 'FBM' },
  drakefell: { id: 'A2DF8HM3XPU5KG', name: 'Drakefell Trade Supplies', fulfilment: 'FBM' },
  nettlebrook: { id: 'A1NB6CZ9SJW0EV', name: 'Nettlebrook Home', fulfilment: 'FBA' },
  handrell: { id: 'A3HR4YT1QLX8BD', name: 'Handrell & Daughters', fulfilment: 'FBM' },
  voltaby: { id: 'AVB7RK5PGN3MUQ', name: 'Voltaby Lighting', fulfilment: 'FBA' },
} as const;

export type MerchantName = keyof typeof merchants;

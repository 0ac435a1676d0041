/** Amazon.co.uk as the Selling Partner API names it (facts: developer guide, marketplace ids). */
export const marketplace = {
  id: 'A1F83G8C2ARO7P',
  name: 'Amazon.co.uk',
  countryCode: 'GB',
  defaultCurrencyCode: 'GBP',
  defaultLanguageCode: 'en_GB',
  domainName: 'www.amazon.co.uk',
} as const;

/** The demo seller: the id is not returned by any operation, so it belongs to the credentials. */
export const seller = {
  sellerId: 'A2PLUMB1L1NE5X',
  storeName: 'Tarnbrook Tools',
  clientId: 'amzn1.application-oa2-client.5a9d0b8c7e1f4a2db3c6plumblinedemo',
  clientSecret: 'amzn1.oa2-cs.v1.sandbox-secret-that-opens-nothing-outside-this-simulation',
  refreshToken: 'Atzr|sandbox-refresh-token-that-opens-nothing-outside-this-simulation',
} as const;

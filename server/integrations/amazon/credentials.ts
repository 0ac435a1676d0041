/** What a seller copies from the Developer Console and Seller Central. Lives in the vault, never in a log. */
export interface AmazonCredentials {
  clientId: string;
  clientSecret: string;
  refreshToken: string;
  /** Merchant token; no operation returns it. */
  sellerId: string;
}

/** True for an address of Seller Central, of whichever marketplace or region. */
export function isSellerCentral(url: string): boolean {
  return /^https:\/\/sellercentral(?:-[a-z]+)?\.amazon\.[a-z.]+\//.test(url);
}

/** Currency of the marketplace whose name ends the host (`sellercentral.amazon.co.uk`); one host may show several. */
export function shopAddress(url: string): string {
  return url.replace(/^https:\/\/sellercentral(?:-[a-z]+)?\./, 'https://www.');
}

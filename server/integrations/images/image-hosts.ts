import type { MarketplaceId } from '../../../shared/catalog/marketplace';

/** Where each marketplace's pictures lie, as its pages and its API name them. Nothing else is ever fetched. */
const hosts: Record<MarketplaceId, readonly string[]> = {
  'amazon-uk': ['m.media-amazon.com', 'images-eu.ssl-images-amazon.com'],
  'amazon-us': ['m.media-amazon.com', 'images-na.ssl-images-amazon.com'],
};

export type IsAllowedImage = (address: string) => boolean;

/**
 * Which addresses may be fetched: https on the marketplace's own image hosts, without a port or a password of their
 * own; and a sandbox on this machine, where one is configured.
 */
export function allowedImages(
  marketplace: MarketplaceId,
  /** Base addresses of a sandbox that may stand in; those of other machines change nothing. */
  bases: readonly (string | null)[],
): IsAllowedImage {
  const sandboxes = bases.flatMap((base) => (base === null ? [] : (loopbackOrigin(base) ?? [])));
  return (address) => {
    const url = urlOf(address);
    if (url === null || url.username !== '' || url.password !== '') return false;
    if (sandboxes.includes(url.origin)) return true;
    return url.protocol === 'https:' && url.port === '' && hosts[marketplace].includes(url.hostname);
  };
}

/** The origin of an address on this machine; null for any other. */
function loopbackOrigin(address: string): string | null {
  const url = urlOf(address);
  if (url === null) return null;
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return isLoopback ? url.origin : null;
}

function urlOf(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

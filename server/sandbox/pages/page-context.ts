import type { SandboxState } from '../state';

/** What the pages need beside the product: the market around it and the build of the day. */
export interface PageContext {
  state: Pick<SandboxState, 'now' | 'product' | 'products' | 'listings'>;
  /** Allows our own inline scripts and styles under the page's content security policy. */
  nonce: string;
  /** Changes the hashes at the end of Seller Central's class names, as each build of Amazon's does. */
  build: string;
}

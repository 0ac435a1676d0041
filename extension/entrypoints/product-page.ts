import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepMounted } from '../overlays/keep-mounted';
import { mountStrip } from '../overlays/product-strip/mount-strip';

/**
 * Draws the strip on product pages. Nothing is fetched from Amazon, and nothing of the page is changed but our own. The
 * manifest lists it (`wxt.config.ts`) and not WXT, whose frame for content scripts weighs a tenth of the whole script.
 */
export default defineUnlistedScript(() => {
  keepMounted('product strip', mountStrip);
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepMounted } from '../../overlays/keep-mounted';
import '../../overlays/product-strip/reserve.css';
import { mountStrip } from '../../overlays/product-strip/mount-strip';

/** Draws the strip on product pages. Nothing is fetched from Amazon, and nothing of the page is changed but our own. */
export default defineContentScript({
  matches: [
    'https://www.amazon.co.uk/dp/*',
    'https://www.amazon.co.uk/*/dp/*',
    'https://www.amazon.co.uk/gp/product/*',
    'https://www.amazon.com/dp/*',
    'https://www.amazon.com/*/dp/*',
    'https://www.amazon.com/gp/product/*',
  ],
  runAt: 'document_end',
  main: () => keepMounted('product strip', mountStrip),
});

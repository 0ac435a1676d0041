import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../overlays/product-strip/reserve.css';
import { mountStrip } from '../../overlays/product-strip/mount-strip';
import { isPausedOn, readSettings, settingsKey } from '../../settings';

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
  async main(context) {
    const stored = await browser.storage.local.get(settingsKey);
    if (isPausedOn(readSettings(stored[settingsKey]), location.hostname)) return;
    try {
      const mounted = mountStrip();
      if (mounted === null) console.debug('Plumbline: not a product page that it knows; it stays away.');
      context.onInvalidated(() => mounted?.unmount());
    } catch (error) {
      console.error('Plumbline: the product strip stands down.', error);
    }
  },
});

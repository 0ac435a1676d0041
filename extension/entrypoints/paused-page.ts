import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markPaused } from '../overlays/pause-mark';

/** Registered for the sites that the seller has paused, and for no other: it runs before the page has a body. */
export default defineUnlistedScript(() => markPaused(true));

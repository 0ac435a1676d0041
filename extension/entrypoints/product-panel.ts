import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPanel } from '../overlays/product-panel/mount-panel';
import { meetPanel } from '../overlays/panel-slot';

/** Injected by the background on the first click; the strip has left the place where the two meet. */
export default defineUnlistedScript(() => {
  const meeting = meetPanel();
  if (meeting) mountPanel(meeting);
});

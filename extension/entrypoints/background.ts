import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../background/start';
import { openStore } from '../store/database';
import { withWebLock } from '../sync/with-sync-lock';

export default defineBackground({
  main() {
    const network = { fetch: fetch.bind(globalThis), now: () => Date.now() };
    void startBackground({ store: openStore(), network, lock: withWebLock });
  },
});

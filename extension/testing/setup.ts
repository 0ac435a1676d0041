import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach } from 'vitest';

// What the fake browser lacks and our code calls. Each records nothing: tests spy where they look.
beforeEach(() => {
  fakeBrowser.reset();
});

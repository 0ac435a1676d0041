import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach } from 'vitest';

// What the fake browser lacks and our code calls, kept as a browser keeps it.
let scripts: { id: string }[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  scripts = [];
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => scripts,
    registerContentScripts: async (added: typeof scripts) => void scripts.push(...added),
    unregisterContentScripts: async () => void (scripts = []),
  });
});

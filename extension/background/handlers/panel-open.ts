import { browser } from 'wxt/browser';
import { apiError } from '@shared/api-error';
import { fail, ok } from '@shared/result';
import type { Handler } from '../handler';

/** Built from `entrypoints/product-panel.ts`; WXT's list of paths knows only what this build holds. */
const panelFile = '/product-panel.js' as '/background.js';

/** The panel's code comes into the page on the first click, so that a page which is only looked at stays light. */
export const panelOpen: Handler<'panel.open'> = async (_body, { sender }) => {
  try {
    await browser.scripting.executeScript({
      target: { tabId: sender.tabId, frameIds: [sender.frameId] },
      files: [panelFile],
    });
    return ok(null);
  } catch {
    return fail(apiError('unavailable', 'The panel could not be opened on this page.'));
  }
};

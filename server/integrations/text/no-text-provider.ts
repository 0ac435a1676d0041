import { apiError } from '../../../shared/api-error';
import type { TextProvider } from '../../../shared/drafting/text-provider';
import { fail } from '../../../shared/result';

const reason = 'No text provider is set up.';

/** The default: nothing is asked, and every draft is our own. */
export const noTextProvider: TextProvider = {
  id: 'none',
  available: () => Promise.resolve({ ready: false, reason }),
  rewrite: () => Promise.resolve(fail(apiError('not-connected', reason))),
};

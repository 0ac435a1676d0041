import { Hono } from 'hono';
import * as z from 'zod';
import { rewriteAnswerSchema, textProviderSettingsSchema } from '../../shared/drafting/rewrite-answer';
import type { Runtime } from '../runtime';
import { rewriteListing } from '../services/drafting/rewrite';
import { testTextProvider, textProviderTestSchema } from '../services/drafting/test-text-provider';
import { textProviderOf } from '../services/drafting/text-provider-of';
import {
  readTextProvider,
  setTextProvider,
  textProviderInputSchema,
} from '../services/drafting/text-provider-settings';
import { actorOf } from './actor';
import { answer, describe } from './answer';
import type { AppEnv } from './app-env';
import { defaultBodyLimit, limitedBody } from './body';
import { valueOf } from './http-error';
import { v } from './validate';

const rewriteBody = z.strictObject({ listingId: z.string().min(1).max(128) });

/** Drafts, and the text provider that may rewrite them. The provider's key goes in and never comes out. */
export function draftingRoutes(runtime: Runtime) {
  const provider = textProviderOf(runtime);
  return new Hono<AppEnv>()
    .post(
      '/drafting/rewrite',
      limitedBody(defaultBodyLimit),
      describe(
        'A draft of a listing, rewritten by the text provider where its words pass every check',
        rewriteAnswerSchema,
      ),
      v('json', rewriteBody),
      async (c) => {
        const { listingId } = c.req.valid('json');
        const { signal } = c.req.raw;
        const rewritten = await rewriteListing(runtime, await provider(), { listingId, signal });
        return answer(c, rewriteAnswerSchema, valueOf(rewritten));
      },
    )
    .get(
      '/settings/text-provider',
      describe('The text provider as it is set up', textProviderSettingsSchema),
      async (c) => answer(c, textProviderSettingsSchema, await readTextProvider(runtime)),
    )
    .put(
      '/settings/text-provider',
      limitedBody(defaultBodyLimit),
      describe('Set up the text provider, or none', textProviderSettingsSchema),
      v('json', textProviderInputSchema),
      async (c) =>
        answer(
          c,
          textProviderSettingsSchema,
          await setTextProvider(runtime, c.req.valid('json'), actorOf(c)),
        ),
    )
    .post(
      '/settings/text-provider/test',
      describe('Whether the text provider answers in a form that can be read', textProviderTestSchema),
      async (c) =>
        answer(
          c,
          textProviderTestSchema,
          await testTextProvider(await provider(), { now: runtime.now(), signal: c.req.raw.signal }),
        ),
    );
}

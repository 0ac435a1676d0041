import * as z from 'zod';
import type { TextProvider } from '../../../shared/drafting/text-provider';
import { fieldLimits } from '../../../shared/scoring/field-limits';

export const textProviderTestSchema = z.object({
  works: z.boolean(),
  /** One sentence: what came back, or what is wrong. */
  message: z.string(),
});

/** Asks the provider to rewrite one small made-up draft: whether it answers, in the form that we can read. */
export async function testTextProvider(
  provider: TextProvider,
  { now, signal }: { now: number; signal: AbortSignal },
): Promise<z.infer<typeof textProviderTestSchema>> {
  const available = await provider.available();
  if (!available.ready) return { works: false, message: available.reason };
  const draft = {
    title: 'Plumbline Test Steel Shelf Bracket, 200 mm, Pack of 2',
    itemHighlight: null,
    bullets: ['Material: steel'],
    description: null,
    searchTerms: null,
  };
  const facts = [{ source: 'title' as const, text: draft.title, isFact: true }];
  const limits = fieldLimits({ productType: null, isMedia: false, now });
  const asked = await provider.rewrite({ facts, draft }, { limits, count: 1, signal });
  return asked.ok
    ? { works: true, message: 'It answers, and its answer can be read.' }
    : { works: false, message: asked.error.message };
}

import * as z from 'zod/mini';
import { apiError } from '@shared/api-error';
import { readCandidates } from '@shared/drafting/read-candidates';
import { rewritePrompt } from '@shared/drafting/rewrite-prompt';
import type { TextProvider } from '@shared/drafting/text-provider';
import { fail } from '@shared/result';

/** What we use of Chrome's Prompt API; whatever the browser has under the name is checked before it is called. */
interface LanguageModelFactory {
  availability(): Promise<unknown>;
  create(options: {
    initialPrompts: { role: 'system'; content: string }[];
    signal: AbortSignal;
  }): Promise<Session>;
}
interface Session {
  prompt(text: string, options: { signal: AbortSignal }): Promise<unknown>;
  destroy(): void;
}

const longestMs = 60_000;
const absent = 'This browser has no model of its own.';

/** The browser's built-in model (`LanguageModel`), where there is one and it is ready; it is never made to download. */
export function browserTextProvider(scope: object = globalThis): TextProvider {
  return {
    id: 'browser',
    async available() {
      const factory = factoryIn(scope);
      if (factory === null) return { ready: false, reason: absent };
      const state = await factory.availability().catch(() => 'unavailable');
      return state === 'available'
        ? { ready: true }
        : { ready: false, reason: `This browser’s model is not ready (${String(state)}).` };
    },
    async rewrite(input, constraints) {
      const factory = factoryIn(scope);
      if (factory === null) return fail(apiError('unavailable', absent));
      const { system, user } = rewritePrompt(input, constraints);
      const signal = AbortSignal.any([constraints.signal, AbortSignal.timeout(longestMs)]);
      let session: Session | null = null;
      try {
        session = await factory.create({ initialPrompts: [{ role: 'system', content: system }], signal });
        const answer = z.safeParse(
          z.string().check(z.maxLength(256 * 1024)),
          await session.prompt(user, { signal }),
        );
        return answer.success
          ? readCandidates(answer.data)
          : fail(apiError('malformed-answer', 'The browser’s model answered with no text.'));
      } catch {
        const late = signal.aborted ? 'gave no answer in time' : 'failed';
        return fail(apiError('provider-unavailable', `The browser’s model ${late}.`));
      } finally {
        session?.destroy();
      }
    },
  };
}

function factoryIn(scope: object): LanguageModelFactory | null {
  const found: unknown = 'LanguageModel' in scope ? scope.LanguageModel : undefined;
  const isOne =
    (typeof found === 'function' || (typeof found === 'object' && found !== null)) &&
    'availability' in found &&
    'create' in found &&
    typeof found.availability === 'function' &&
    typeof found.create === 'function';
  return isOne ? (found as LanguageModelFactory) : null;
}

import axios from 'axios';
import * as z from 'zod';
import { apiError } from '../../../shared/api-error';
import { readCandidates } from '../../../shared/drafting/read-candidates';
import { rewritePrompt } from '../../../shared/drafting/rewrite-prompt';
import type { TextProvider } from '../../../shared/drafting/text-provider';
import { fail, ok, type Result } from '../../../shared/result';
import type { Orchestrator } from '../orchestrator/orchestrator';
import type { Provider, ProviderAnswer, Verdict } from '../orchestrator/provider';

/** A listing and its variants are a few kilobytes: more is a fault or worse. */
const longestAnswer = 256 * 1024;
export const defaultTextTimeoutMs = 60_000;

export interface OpenAiOptions {
  /** Up to the path before `/chat/completions`. The seller named it, so private addresses are allowed. */
  address: string;
  model: string;
  /** Null where the address asks for none. */
  key: string | null;
  orchestrator: Orchestrator;
  timeoutMs?: number;
}

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/** Any address that answers as OpenAI's chat completions do: a local model, or a service that the seller pays. */
export function openAiCompatible(options: OpenAiOptions): TextProvider {
  const { address, model, key, orchestrator } = options;
  const url = `${address.replace(/\/+$/, '')}/chat/completions`;
  return {
    id: 'openai-compatible',
    available: () => Promise.resolve({ ready: true }),
    async rewrite(input, constraints) {
      const { system, user } = rewritePrompt(input, constraints);
      const body = {
        model,
        temperature: 0.4,
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
      };
      const answered = await orchestrator.callProvider({
        provider: textProvider,
        operation: 'rewrite',
        account: new URL(url).host,
        // Sent once: a second try costs the seller money, and the draft stands meanwhile.
        effect: 'write',
        priority: 'user-waiting',
        signal: constraints.signal,
        timeoutMs: options.timeoutMs ?? defaultTextTimeoutMs,
        send: (_, signal) => post(url, body, { key, signal }),
        read: contentOf,
      });
      return answered.ok ? readCandidates(answered.value.value) : answered;
    },
  };
}

async function post(
  url: string,
  body: unknown,
  { key, signal }: { key: string | null; signal: AbortSignal },
): Promise<ProviderAnswer> {
  const response = await axios.post<unknown>(url, body, {
    headers: {
      'content-type': 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    signal,
    validateStatus: () => true,
    transformResponse: [(text: unknown) => text],
    responseType: 'text',
    // A redirect would carry texts and key elsewhere.
    maxRedirects: 0,
    maxContentLength: longestAnswer,
    proxy: false,
  });
  return {
    status: response.status,
    headers: {},
    body: typeof response.data === 'string' ? response.data : '',
  };
}

function contentOf(answer: ProviderAnswer): Result<string> {
  try {
    const read = completionSchema.safeParse(JSON.parse(answer.body));
    const content = read.success ? read.data.choices[0]?.message.content : undefined;
    if (content !== undefined) return ok(content);
  } catch {
    // Not JSON at all: said below.
  }
  return fail(
    apiError('malformed-answer', 'The text provider’s answer cannot be used: it is no chat completion.'),
  );
}

const textProvider: Provider = {
  id: 'text-provider',
  name: 'The text provider',
  // Generous: the seller's clicks are the limit, and the address has its own.
  planOf: () => ({ rate: 1, burst: 20 }),
  rateOf: () => null,
  requestIdOf: () => null,
  judge,
};

function judge({ status }: ProviderAnswer): Verdict {
  if (status >= 200 && status < 300) return { kind: 'answered' };
  if (status === 401 || status === 403) {
    const message = 'The text provider does not accept the key. Enter it again in the options.';
    return { kind: 'refused', error: apiError('provider-refused', message, { field: 'key' }) };
  }
  // Not «throttled»: nobody should wait for a rewriting while the draft is there.
  if (status === 429)
    return {
      kind: 'refused',
      error: apiError('rate-limited', 'The text provider takes no more requests for now.'),
    };
  if (status === 404) {
    const message =
      'There is no chat completion at the text provider’s address, or it does not know the model.';
    return { kind: 'refused', error: apiError('provider-refused', message, { field: 'address' }) };
  }
  if (status >= 500) return { kind: 'failed', reason: `answered with an error of its own (${status})` };
  return { kind: 'refused', error: apiError('provider-refused', `The text provider refused (${status}).`) };
}

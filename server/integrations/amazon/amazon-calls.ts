import type { AxiosInstance, AxiosResponse } from 'axios';
import type { Marketplace } from '../../../shared/catalog/marketplace';
import { ok, type Result } from '../../../shared/result';
import type { CallOptions } from '../marketplace';
import type { Orchestrator } from '../orchestrator/orchestrator';
import type { Answered, ProviderAnswer, ProviderCall } from '../orchestrator/provider';
import { amazonProvider } from './amazon-provider';
import { answerOf } from './http';
import type { AccessTokens } from './lwa';
import type { AmazonOperation } from './rates.data';

export interface AmazonParts {
  orchestrator: Orchestrator;
  http: AxiosInstance;
  tokens: AccessTokens;
  apiBase: string;
  sellerId: string;
  marketplace: Marketplace;
  /** For one attempt; 30 s when left out. */
  timeoutMs?: number;
}

/** Options of one axios request: the token header, and the signal of the attempt. */
export interface SendOptions {
  headers: Record<string, string>;
  signal: AbortSignal;
}

export interface AmazonCall<T> {
  operation: AmazonOperation;
  effect: 'read' | 'write';
  options: CallOptions | undefined;
  /** What tells this request from others of the operation; reads only. */
  key?: string;
  keepMs?: number;
  send(options: SendOptions): Promise<AxiosResponse<unknown>>;
  read(answer: ProviderAnswer): Result<T>;
}

/** Sends one call of the Selling Partner API with an access token; a token that is refused is renewed once. */
export async function callAmazon<T>(parts: AmazonParts, call: AmazonCall<T>): Promise<Result<Answered<T>>> {
  const { options = {} } = call;
  return parts.orchestrator.callProvider<T>({
    provider: amazonProvider,
    operation: call.operation,
    account: parts.sellerId,
    effect: call.effect,
    ...definedOnly({
      priority: options.priority,
      signal: options.signal,
      maxAgeMs: options.maxAgeMs,
      key: call.key,
      keepMs: call.keepMs,
      timeoutMs: parts.timeoutMs,
    }),
    async authorise() {
      const token = await parts.tokens.get();
      return token.ok ? ok({ 'x-amz-access-token': token.value }) : token;
    },
    async send(headers, signal) {
      const answer = answerOf(await call.send({ headers, signal }));
      if (amazonProvider.judge(answer).kind === 'again')
        parts.tokens.discard(headers['x-amz-access-token'] ?? '');
      return answer;
    },
    read: (answer) => call.read(answer),
  });
}

type Optional = Partial<
  Pick<ProviderCall<unknown>, 'priority' | 'signal' | 'maxAgeMs' | 'key' | 'keepMs' | 'timeoutMs'>
>;

function definedOnly(options: { [K in keyof Optional]: Optional[K] | undefined }): Optional {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

import axios, { type AxiosInstance, type AxiosResponse } from 'axios';
import { apiError } from '../../../shared/api-error';
import { fail, ok, type Result } from '../../../shared/result';
import type { Orchestrator } from '../orchestrator/orchestrator';
import type { Provider, ProviderAnswer } from '../orchestrator/provider';
import type { IsAllowedImage } from './image-hosts';
import { imageTypeOf } from './image-type';

export interface ImageFile {
  bytes: Buffer;
  /** Told by its bytes. */
  contentType: string;
}

export interface ImageFetcherParts {
  orchestrator: Orchestrator;
  provider: Provider;
  isAllowed: IsAllowedImage;
  /** For one attempt, from the first byte to the last; 30 s when left out. */
  timeoutMs?: number;
}

export type FetchImage = (address: string, signal: AbortSignal) => Promise<Result<ImageFile>>;

/** Amazon takes no larger files from sellers than 10 MB; what is larger is no product picture. */
export const largestImage = 15 * 1024 * 1024;
const mostRedirects = 2;
export const onNoImageHost = apiError(
  'forbidden',
  'The address is on none of the marketplace’s image hosts.',
);

/**
 * Fetches pictures as files, slowly and without cookies, from the allowed hosts alone; a redirect may not lead elsewhere.
 * `unavailable` and `rate-limited` say that nothing can be had now; every other error is the picture's own.
 */
export function createImageFetcher(parts: ImageFetcherParts): FetchImage {
  const http = axios.create({
    headers: { accept: 'image/*', 'user-agent': 'Plumbline/0.1 (Language=TypeScript; Platform=Node.js)' },
    validateStatus: () => true,
    responseType: 'arraybuffer',
    maxRedirects: 0,
    maxContentLength: largestImage,
  });
  return async (address, signal) => {
    if (!parts.isAllowed(address)) return fail(onNoImageHost);
    let fetched: { bytes: Buffer; isTooLarge: boolean } = { bytes: Buffer.alloc(0), isTooLarge: false };
    const answered = await parts.orchestrator.callProvider<ImageFile>({
      provider: parts.provider,
      operation: 'image',
      account: 'anyone',
      effect: 'read',
      priority: 'backfill',
      signal,
      ...(parts.timeoutMs === undefined ? {} : { timeoutMs: parts.timeoutMs }),
      async send(_headers, attempt) {
        const got = await getWithin(http, parts.isAllowed, { address, signal: attempt });
        fetched = got;
        return got.answer;
      },
      read() {
        if (fetched.isTooLarge)
          return fail(apiError('provider-refused', `The file is larger than ${largestImage / 1048576} MB.`));
        const contentType = imageTypeOf(fetched.bytes);
        if (contentType === null)
          return fail(apiError('provider-refused', 'What lies at this address is no picture.'));
        return ok({ bytes: fetched.bytes, contentType });
      },
    });
    return answered.ok ? ok(answered.value.value) : answered;
  };
}

interface Got {
  answer: ProviderAnswer;
  bytes: Buffer;
  isTooLarge: boolean;
}

/** Follows redirects only to where an address may lead in the first place. */
async function getWithin(
  http: AxiosInstance,
  isAllowed: IsAllowedImage,
  { address, signal }: { address: string; signal: AbortSignal },
): Promise<Got> {
  let at = address;
  for (let redirects = 0; ; redirects += 1) {
    const response = await get(http, at, signal);
    if (response === 'too large')
      return {
        answer: { status: 200, headers: {}, body: '' },
        bytes: Buffer.alloc(0),
        isTooLarge: true,
      };
    const location: unknown = response.headers.location;
    const isMoved = response.status >= 300 && response.status < 400 && typeof location === 'string';
    const next = isMoved && URL.canParse(location, at) ? new URL(location, at).href : null;
    if (next === null || !isAllowed(next) || redirects >= mostRedirects) {
      const bytes = Buffer.isBuffer(response.data) ? response.data : Buffer.alloc(0);
      return { answer: answerOf(response), bytes, isTooLarge: false };
    }
    at = next;
  }
}

async function get(
  http: AxiosInstance,
  address: string,
  signal: AbortSignal,
): Promise<AxiosResponse<unknown> | 'too large'> {
  const isPlain = address.startsWith('http:');
  try {
    return await http.get<unknown>(address, { signal, ...(isPlain ? { proxy: false } : {}) });
  } catch (error) {
    // The host is well: a second try would only load it again.
    if (axios.isAxiosError(error) && error.message.includes('maxContentLength')) return 'too large';
    throw error;
  }
}

function answerOf(response: AxiosResponse<unknown>): ProviderAnswer {
  const headers = Object.entries(response.headers).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]);
  return {
    status: response.status,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: '',
  };
}

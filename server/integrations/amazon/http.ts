import axios, { type AxiosInstance, type AxiosResponse } from 'axios';
import type { ProviderAnswer } from '../orchestrator/provider';

/** Larger answers are refused: the biggest product type definitions are about 5 MB. */
const longestAnswer = 25 * 1024 * 1024;
const userAgent = 'Plumbline/0.1 (Language=TypeScript; Platform=Node.js)';

/**
 * Our own axios: no retry, no redirect that could carry the token elsewhere, every status an answer, bodies as text so
 * that we parse them ourselves.
 */
export function createAmazonHttp(apiBase: string): AxiosInstance {
  const { hostname } = new URL(apiBase);
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
  return axios.create({
    headers: { 'user-agent': userAgent },
    validateStatus: () => true,
    transformResponse: [(text: unknown) => text],
    responseType: 'text',
    maxRedirects: 0,
    maxContentLength: longestAnswer,
    ...(isLoopback ? { proxy: false as const } : {}),
  });
}

/** An axios response as the orchestrator takes it. */
export function answerOf(response: AxiosResponse<unknown>): ProviderAnswer {
  const headers = Object.entries(response.headers).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]);
  return {
    status: response.status,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: typeof response.data === 'string' ? response.data : '',
  };
}

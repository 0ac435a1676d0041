import type { LiveState } from '../live-state';
import type { Answer } from './api-error';
import type { ParameterRules, Query } from './parameters';
import type { SchemaDocuments } from './product-types/documents';

/** What an operation may use. */
export interface AmazonWorld {
  state: LiveState;
  documents: SchemaDocuments;
  imageBase: string;
  seed: number;
}

/** A request that has passed authorisation, the token bucket and the check of its query. */
export interface OperationCall {
  path: Record<string, string>;
  query: Query;
  body: unknown;
  world: AmazonWorld;
}

/** One operation of the API: where it is, what it costs, what it takes, what it answers. */
export interface AmazonOperation {
  /** `operationId` of Amazon's model. */
  name: string;
  method: 'GET' | 'PATCH' | 'PUT' | 'DELETE' | 'POST';
  /** Hono path, e.g. `/catalog/2022-04-01/items/:asin`. */
  path: string;
  /** Published requests per second and burst. */
  rate: number;
  burst: number;
  parameters: ParameterRules;
  answer(call: OperationCall): Answer;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });

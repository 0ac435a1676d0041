import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import * as z from 'zod';
import { sharedFolder } from './shared-data';
import { isRecord } from '../amazon/is-record';

const files = [
  'sellers',
  'listingsItems_2021-08-01',
  'catalogItems_2022-04-01',
  'definitionsProductTypes_2020-09-01',
];

const parameterSchema = z.looseObject({
  name: z.string(),
  in: z.enum(['path', 'query', 'body', 'header']),
  required: z.boolean().optional(),
  type: z.string().optional(),
  items: z.looseObject({ enum: z.array(z.string()).optional() }).optional(),
  enum: z.array(z.string()).optional(),
  maxItems: z.number().optional(),
  maximum: z.number().optional(),
  format: z.string().optional(),
  schema: z.looseObject({}).optional(),
});
const operationSchema = z.looseObject({
  operationId: z.string(),
  parameters: z.array(parameterSchema).default([]),
  responses: z.record(
    z.string(),
    z.looseObject({
      schema: z.looseObject({}).optional(),
      headers: z.record(z.string(), z.unknown()).default({}),
    }),
  ),
});
const modelSchema = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  definitions: z.record(z.string(), z.looseObject({})),
});

type Parameter = z.infer<typeof parameterSchema>;

interface OfficialOperation {
  id: string;
  method: string;
  path: RegExp;
  /** Names between slashes count: the fewer placeholders, the better the match. */
  placeholders: number;
  parameters: Parameter[];
  responses: z.infer<typeof operationSchema>['responses'];
  definitions: Record<string, unknown>;
}

/**
 * A Swagger 2 schema as JSON Schema. Objects whose properties are listed are closed, so that a misspelt or
 * invented member is found, although the models themselves leave them open.
 */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (!isRecord(node)) return node;
  const result = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  const isObject = isRecord(node.properties) && node.type === 'object';
  return isObject && node.additionalProperties === undefined
    ? { ...result, additionalProperties: false }
    : result;
}

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: { 'date-time': dateTime, date: true, float: true },
});
const compiled = new Map<string, ValidateFunction>();

function faultsOf(name: string, schema: unknown, definitions: unknown, value: unknown): string[] {
  const check =
    compiled.get(name) ??
    ajv.compile({ ...(isRecord(closed(schema)) && (closed(schema) as object)), definitions });
  compiled.set(name, check);
  if (check(value)) return [];
  return (check.errors ?? []).map((error) =>
    [`${name}: ${error.instancePath} ${error.message ?? ''}`, JSON.stringify(error.params)].join(' '),
  );
}

function load(folder: string): OfficialOperation[] {
  return files.flatMap((file) => {
    const model = modelSchema.parse(JSON.parse(readFileSync(join(folder, 'models', `${file}.json`), 'utf8')));
    const definitions = closed(model.definitions);
    return Object.entries(model.paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, raw]) => {
        if (method === 'parameters') return [];
        const { operationId, parameters, responses } = operationSchema.parse(raw);
        return {
          id: operationId,
          method: method.toUpperCase(),
          path: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
          placeholders: path.split('{').length - 1,
          parameters,
          responses,
          definitions: isRecord(definitions) ? definitions : {},
        };
      }),
    );
  });
}

function parameterFaults(parameter: Parameter, value: string | null): string[] {
  const { name, required, type, items, maxItems, maximum, format } = parameter;
  if (value === null) return required === true ? [`${name} is required`] : [];
  const entries = type === 'array' ? value.split(',') : [value];
  const allowed = parameter.enum ?? items?.enum;
  return [
    ...(allowed === undefined ? [] : entries.filter((e) => !allowed.includes(e)).map((e) => `${name}: ${e}`)),
    ...(maxItems !== undefined && entries.length > maxItems
      ? [`${name} has more than ${maxItems} entries`]
      : []),
    ...(type === 'integer' && !/^\d+$/.test(value) ? [`${name} is not an integer`] : []),
    ...(maximum !== undefined && Number(value) > maximum ? [`${name} is more than ${maximum}`] : []),
    ...(format === 'date-time' && Number.isNaN(Date.parse(value)) ? [`${name} is not a date-time`] : []),
  ];
}

/** A call as it went over the wire. */
export interface WireCall {
  method: string;
  url: URL;
  /** Parsed JSON of the request. */
  body?: unknown;
}

/** What came back. */
export interface WireAnswer {
  status: number;
  headers: Headers;
  body: unknown;
}

/** Amazon's own models as judges of requests and answers. Empty lists mean that all is well. */
export interface OfficialModels {
  operations: { id: string; method: string; statuses: string[] }[];
  requestFaults(call: WireCall): string[];
  answerFaults(call: WireCall, answer: WireAnswer): string[];
}

function headerFaults(operation: OfficialOperation, { status, headers }: WireAnswer): string[] {
  const rated = (status >= 200 && status < 210) || status === 400 || status === 404;
  return [
    ...(headers.has('x-amzn-RequestId') ? [] : ['no x-amzn-RequestId']),
    ...(headers.has('x-amzn-RateLimit-Limit') && !rated
      ? [`${operation.id} ${status} announces a rate`]
      : []),
  ];
}

/** The models, or null when the real inputs are not there. */
export function officialModels(): OfficialModels | null {
  const folder = sharedFolder('sp-api-models');
  if (folder === null) return null;
  const operations = load(folder);

  const find = ({ method, url }: WireCall) =>
    operations
      .filter((operation) => operation.method === method && operation.path.test(url.pathname))
      .toSorted((a, b) => a.placeholders - b.placeholders)[0];

  return {
    operations: operations.map(({ id, method, responses }) => ({
      id,
      method,
      statuses: Object.keys(responses),
    })),
    requestFaults(call) {
      const operation = find(call);
      if (operation === undefined) return [`${call.method} ${call.url.pathname} is in no model`];
      const known = operation.parameters.filter((parameter) => parameter.in === 'query');
      const unknown = [...call.url.searchParams.keys()].filter((name) => !known.some((p) => p.name === name));
      const schema = operation.parameters.find((parameter) => parameter.in === 'body')?.schema;
      const bodyFaults =
        schema === undefined
          ? call.body === undefined
            ? []
            : ['a body that the model does not know']
          : faultsOf(`${operation.id} request`, schema, operation.definitions, call.body);
      return [
        ...unknown.map((name) => `unknown parameter ${name}`),
        ...known.flatMap((parameter) =>
          parameterFaults(parameter, call.url.searchParams.get(parameter.name)),
        ),
        ...bodyFaults,
      ];
    },
    answerFaults(call, answer) {
      const operation = find(call);
      if (operation === undefined) return [`${call.method} ${call.url.pathname} is in no model`];
      const response = operation.responses[String(answer.status)];
      if (response?.schema === undefined) return [`${operation.id} knows no answer ${answer.status}`];
      const name = `${operation.id} ${answer.status}`;
      return [
        ...faultsOf(name, response.schema, operation.definitions, answer.body),
        ...headerFaults(operation, answer),
      ];
    },
  };
}

import { invalidInput, RefusedRequest } from './api-error';

/** How a query parameter is written and what it may hold. */
export interface ParameterRule {
  kind: 'text' | 'list' | 'integer' | 'date-time';
  required?: boolean;
  /** The only values that it takes, for text and lists. */
  allowed?: readonly string[];
  /** Entries of a list at most. */
  maxItems?: number;
  minimum?: number;
  maximum?: number;
}

export type ParameterRules = Record<string, ParameterRule>;

/** Checked query parameters. */
export interface Query {
  text(name: string): string | undefined;
  list(name: string): string[] | undefined;
  integer(name: string): number | undefined;
  /** Epoch ms. */
  time(name: string): number | undefined;
  has(name: string): boolean;
  /** All but the page token, as one string: which query a page token belongs to. */
  signature: string;
}

const refuse = (message: string, details = ''): never => {
  throw new RefusedRequest(invalidInput(message, details));
};

const isoDateTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

function checkValue(name: string, value: string, rule: ParameterRule): void {
  const wrong = (why: string) => refuse(`Invalid '${name}' provided.`, why);
  const { kind, allowed, maxItems, minimum, maximum } = rule;
  if (value === '') wrong('It is empty.');
  if (kind === 'integer') {
    const number = Number(value);
    if (!/^-?\d+$/.test(value)) wrong('It is not a whole number.');
    if (minimum !== undefined && number < minimum) wrong(`It is less than ${minimum}.`);
    if (maximum !== undefined && number > maximum) wrong(`It is more than ${maximum}.`);
  }
  if (kind === 'date-time' && (!isoDateTime.test(value) || Number.isNaN(Date.parse(value)))) {
    wrong('It is not a date-time in ISO 8601.');
  }
  const entries = kind === 'list' ? value.split(',') : [value];
  if (maxItems !== undefined && entries.length > maxItems) wrong(`It has more than ${maxItems} entries.`);
  if (entries.some((entry) => entry === '')) wrong('It has an empty entry.');
  if (allowed !== undefined && kind !== 'integer') {
    const unknown = entries.find((entry) => !allowed.includes(entry));
    if (unknown !== undefined) wrong(`'${unknown}' is not one of ${allowed.join(', ')}.`);
  }
}

/** Checks a query against the rules of its operation. Throws RefusedRequest (400) that names the parameter. */
export function readQuery(search: URLSearchParams, rules: ParameterRules): Query {
  const values = new Map<string, string>();
  for (const [name, value] of search) {
    const rule = rules[name];
    if (rule === undefined) {
      refuse(`Unknown parameter '${name}'.`);
      continue;
    }
    if (values.has(name)) refuse(`Parameter '${name}' is given twice.`, 'Lists are separated by commas.');
    values.set(name, value);
  }
  for (const [name, rule] of Object.entries(rules)) {
    const value = values.get(name);
    if (value !== undefined) checkValue(name, value, rule);
    else if (rule.required) refuse(`Missing required parameter '${name}'.`);
  }
  const text = (name: string) => values.get(name);
  const rest = [...values].filter(([name]) => name !== 'pageToken').toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    text,
    list: (name) => text(name)?.split(','),
    integer: (name) => (values.has(name) ? Number(text(name)) : undefined),
    time: (name) => (values.has(name) ? Date.parse(text(name) ?? '') : undefined),
    has: (name) => values.has(name),
    signature: JSON.stringify(rest),
  };
}

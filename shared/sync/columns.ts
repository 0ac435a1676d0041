import { packValues, unpackValues, valueForms, type Primitive, type Values } from './column-values';

/**
 * Rows of JSON turned into columns and back, without loss. Values of one field lie side by side, equal ones are said
 * once and times as differences, so that a compressor finds far more than in rows. The form is private to this file and
 * `column-values.ts`.
 */

type Json = Primitive | Json[] | { [key: string]: Json };

/** How a run of values is written; how many there are is known from what holds it. */
type Node =
  | Values
  /** arrays: their lengths, and the items of all of them */
  | ['a', Node, Node]
  /** objects: a column for each key */
  | ['o', [string, Node][]]
  /** objects whose keys rarely repeat: how many keys each has, all keys, all values */
  | ['m', Node, Node, Node]
  /** a column of an object's key that some objects lack: lengths of runs with and without it, in turn */
  | ['?', number[], Node]
  /** mixed kinds: the kind of each value, then the primitives, arrays and objects */
  | ['x', Node, Node, Node, Node];

export interface PackedColumns {
  count: number;
  data: Node;
}

/** Packs rows as JSON has them: no `undefined`, functions or dates. */
export function packColumns(rows: readonly unknown[]): PackedColumns {
  return { count: rows.length, data: pack(rows as Json[]) };
}

/** The rows of `packColumns`, equal in content. Throws on anything that it did not write. */
export function unpackColumns(columns: unknown): unknown[] {
  const packed = columns as Partial<PackedColumns> | null;
  if (typeof packed !== 'object' || packed === null || !Array.isArray(packed.data)) {
    throw new Error('These are not packed columns');
  }
  return unpack(packed.data, whole(packed.count));
}

function pack(values: Json[]): Node {
  const first = values.length === 0 ? 'p' : kindOf(values[0] ?? null);
  if (values.some((value) => kindOf(value) !== first)) {
    const kinds = values.map(kindOf);
    const of = (wanted: Kind) => values.filter((_, index) => kinds[index] === wanted);
    return ['x', pack(kinds), pack(of('p')), pack(of('a')), pack(of('o'))];
  }
  if (first === 'p') return packValues(values as Primitive[]);
  return first === 'a' ? packArrays(values as Json[][]) : packObjects(values as Record<string, Json>[]);
}

type Kind = 'p' | 'a' | 'o';

function kindOf(value: Json): Kind {
  if (Array.isArray(value)) return 'a';
  return typeof value === 'object' && value !== null ? 'o' : 'p';
}

function packArrays(values: Json[][]): Node {
  return ['a', pack(values.map((value) => value.length)), pack(values.flat(1))];
}

function packObjects(values: Record<string, Json>[]): Node {
  const keys = new Set<string>();
  let total = 0;
  for (const value of values) {
    const own = Object.keys(value);
    total += own.length;
    for (const key of own) keys.add(key);
  }
  if (keys.size > 32 && total * 8 < keys.size * values.length) {
    const entries = values.map((value) => Object.entries(value));
    const flat = entries.flat(1);
    const lengths = pack(entries.map((own) => own.length));
    return ['m', lengths, pack(flat.map(([key]) => key)), pack(flat.map(([, value]) => value))];
  }
  return ['o', [...keys].map((key): [string, Node] => [key, packColumn(values, key)])];
}

/** Runs of rows with and without the key, in turn; the values of those that have it. */
function packColumn(values: Record<string, Json>[], key: string): Node {
  const column: Json[] = [];
  const runs: number[] = [];
  let on = true;
  let length = 0;
  for (const value of values) {
    const has = Object.hasOwn(value, key);
    if (has) column.push(value[key] ?? null);
    if (has !== on) {
      runs.push(length);
      on = has;
      length = 0;
    }
    length += 1;
  }
  return column.length === values.length ? pack(column) : ['?', [...runs, length], pack(column)];
}

function unpack(node: Node, count: number): Json[] {
  if (isValues(node)) return unpackValues(node, count);
  switch (node[0]) {
    case 'a': {
      const lengths = unpack(node[1], count).map(whole);
      const items = unpack(node[2], sum(lengths));
      return cut(items, lengths);
    }
    case 'o':
      return unpackObjects(node[1], count);
    case 'm': {
      const lengths = unpack(node[1], count).map(whole);
      const keys = unpack(node[2], sum(lengths));
      const values = unpack(node[3], sum(lengths));
      const entries = keys.map((key, index): [string, Json] => [
        typeof key === 'string' ? key : '',
        values[index] ?? null,
      ]);
      return cut(entries, lengths).map((own) => Object.fromEntries(own));
    }
    case 'x': {
      const kinds = unpack(node[1], count);
      const counted = (kind: Kind) => kinds.filter((other) => other === kind).length;
      const parts = {
        p: unpack(node[2], counted('p')).values(),
        a: unpack(node[3], counted('a')).values(),
        o: unpack(node[4], counted('o')).values(),
      };
      return kinds.map((kind) => parts[kind as Kind].next().value ?? null);
    }
    case '?':
    default:
      throw new Error('These columns were written in a form that this version does not know');
  }
}

function isValues(node: Node): node is Values {
  return valueForms.has(node[0]);
}

function unpackObjects(columns: [string, Node][], count: number): Json[] {
  const rows = Array.from({ length: count }, (): Record<string, Json> => ({}));
  for (const [key, node] of columns) {
    const runs = node[0] === '?' ? node[1] : [count];
    const column = node[0] === '?' ? node[2] : node;
    const values = unpack(column, sum(runs.filter((_, index) => index % 2 === 0)));
    let row = 0;
    let next = 0;
    for (const [index, length] of runs.entries()) {
      const end = Math.min(row + whole(length), count);
      if (index % 2 === 0) for (; row < end; row += 1) setOwn(rows[row], key, values[next++] ?? null);
      row = end;
    }
  }
  return rows;
}

/** Plain assignment is several times faster than `Object.fromEntries`, but would set the prototype by that one name. */
function setOwn(row: Record<string, Json> | undefined, key: string, value: Json): void {
  if (row === undefined) return;
  if (key !== '__proto__') row[key] = value;
  else Object.defineProperty(row, key, { value, enumerable: true, configurable: true, writable: true });
}

function cut<T>(items: T[], lengths: number[]): T[][] {
  let at = 0;
  return lengths.map((length) => items.slice(at, (at += length)));
}

function sum(lengths: number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}

/** A count of a packed form: bounded, so that a damaged one cannot ask for all memory. */
function whole(value: unknown): number {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > 10_000_000) {
    throw new Error('These columns are damaged: a length is not one');
  }
  return value as number;
}

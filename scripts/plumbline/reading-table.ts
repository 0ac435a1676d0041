import type { PageReading } from '../../extension/pages/facts';

/** A reading whose kind and facts need not be told apart. */
type AnyReading = Pick<PageReading, 'kind' | 'url' | 'facts' | 'reasons'>;

const WIDTH = 96;

function shown(value: unknown): string {
  if (value === null || value === undefined) return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > WIDTH ? `${text.slice(0, WIDTH)}…` : text;
}

function line(name: string, value: unknown, reasons: Record<string, string>): string {
  const why = reasons[name];
  return `${name.padEnd(20)} ${shown(value)}${why ? `  (${why})` : ''}`;
}

/** A reading for people: one line a fact, a dash with its reason where there is none; rows of lists below. */
export function readingTable({ kind, url, facts, reasons }: AnyReading): string {
  const lines = [`${kind}  ${url}`];
  const rows: string[] = [];
  for (const [name, value] of Object.entries(facts ?? {})) {
    const isTable = Array.isArray(value) && value.some((each) => typeof each === 'object');
    if (!isTable) lines.push(line(name, value, reasons));
    else rows.push(`${name}:`, ...value.map((each) => `  ${shown(each)}`));
  }
  const extra = Object.entries(reasons).filter(([name]) => !facts || !(name in facts));
  return [...lines, ...extra.map(([name, why]) => line(name, null, { [name]: why })), ...rows].join('\n');
}

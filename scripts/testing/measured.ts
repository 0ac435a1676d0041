import { appendFileSync } from 'node:fs';

/** Notes a figure for docs/measured.md; does nothing outside the long run. */
export function measured(what: string, value: string | number): void {
  const file = process.env.PLUMBLINE_MEASURED;
  if (file) appendFileSync(file, `${JSON.stringify({ what, value: String(value) })}\n`);
}

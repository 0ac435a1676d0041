/** The time that a report counts, as its first lines say it. */
export interface ReportPeriod {
  /** As written: «June 1, 2025 - May 31, 2026». */
  text: string;
  /** The end of its last day, epoch ms UTC. */
  endAt: number;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const dayMs = 86_400_000;
const isoDate = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/g;
const wordDate = /(?<![\p{L}\d])(?:(\d{1,2}) )?([a-z]{3,9})\.? (?:(\d{1,2}), ?)?(20\d\d)(?!\d)/giu;

/** The period in a line above the header, or in a cell of a date column; null where there is no date, or only one that is ambiguous (4/11/2026). */
export function periodOf(line: string): ReportPeriod | null {
  if (line.length > 1000) return null;
  const dates = [
    ...[...line.matchAll(isoDate)].map((match) => ({
      match,
      at: dateOf(Number(match[1]), Number(match[2]), Number(match[3])),
    })),
    ...[...line.matchAll(wordDate)].map((match) => ({ match, at: wordDateOf(match) })),
  ].filter((date): date is { match: RegExpExecArray; at: number } => date.at !== null);
  const [first] = dates;
  if (first === undefined) return null;
  const start = Math.min(...dates.map(({ match }) => match.index));
  const end = Math.max(...dates.map(({ match }) => match.index + match[0].length));
  return { text: line.slice(start, end).trim(), endAt: Math.max(...dates.map(({ at }) => at)) + dayMs - 1 };
}

/** «June 1, 2025», «1 June 2025», «May 2026» (its last day). */
function wordDateOf([, dayBefore, name = '', dayAfter, year]: RegExpExecArray): number | null {
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  const day = dayBefore ?? dayAfter;
  if (day === undefined) return Date.UTC(Number(year), month, 0);
  return dateOf(Number(year), month, Number(day));
}

function dateOf(year: number, month: number, day: number): number | null {
  const at = Date.UTC(year, month - 1, day);
  return new Date(at).getUTCMonth() === month - 1 && new Date(at).getUTCDate() === day ? at : null;
}

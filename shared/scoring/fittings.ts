import { fittings, metricThread, type FittingFamily } from './patterns/fittings.data';

export interface NamedFitting {
  family: FittingFamily;
  name: string;
  text: string;
  start: number;
  end: number;
}

/** What fits what, as a text says it: Torx, SDS-Plus, 1/2" square drive, M6. */
export function fittingsOf(text: string): NamedFitting[] {
  const found: NamedFitting[] = [];
  for (const { family, name, pattern } of fittings) {
    const match = pattern.exec(text);
    if (match !== null) found.push(placed(family, name, match));
  }
  for (const match of text.matchAll(metricThread)) found.push(placed('thread', `M${match[1] ?? ''}`, match));
  return found;
}

function placed(family: FittingFamily, name: string, match: RegExpExecArray): NamedFitting {
  return { family, name, text: match[0], start: match.index, end: match.index + match[0].length };
}

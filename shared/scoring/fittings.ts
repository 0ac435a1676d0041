import { fittings, metricThread, type FittingFamily } from './patterns/fittings.data';
import { remembered } from './remembered';

export interface NamedFitting {
  family: FittingFamily;
  name: string;
  text: string;
  start: number;
  end: number;
}

/** What fits what, as a text says it: Torx, SDS-Plus, 1/2" square drive, M6. */
export const fittingsOf: (text: string) => readonly NamedFitting[] = remembered(find);

/** Without one of these no fitting is named. */
const hint =
  /pozi|phillips|torx|lobe|star drive|slotted|flat|hex|allen|robertson|square|sds|shank|shaft|[tu][ -]?fit|bayonet|drive|\b(?:p[zh] ?\d|pz|tx? ?\d|m\d|b[12]\d|e[124]\d|gu? ?\d|mr\d|r7)/i;

function find(text: string): NamedFitting[] {
  if (!hint.test(text)) return [];
  const found: NamedFitting[] = [];
  for (const { family, name, pattern } of fittings) {
    const match = pattern.exec(text);
    if (match !== null) found.push(placed(family, name, match));
  }
  if (text.search(metricThread) === -1) return found;
  for (const match of text.matchAll(metricThread)) found.push(placed('thread', `M${match[1] ?? ''}`, match));
  return found;
}

function placed(family: FittingFamily, name: string, match: RegExpExecArray): NamedFitting {
  return { family, name, text: match[0], start: match.index, end: match.index + match[0].length };
}

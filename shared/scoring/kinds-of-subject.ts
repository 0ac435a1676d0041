import { kindPatterns, type Kind } from './kinds.data';
import type { Subject } from './subject';

const kinds = Object.keys(kindPatterns) as Kind[];
const kindsOfSubjects = new WeakMap<Subject, ReadonlyMap<Kind, string>>();

const accessories: readonly Kind[] = [
  'drillBit',
  'driverBit',
  'socket',
  'holeSaw',
  'sawBlade',
  'cuttingDisc',
  'screw',
];
const machines: readonly Kind[] = ['powerTool', 'mainsGood', 'torqueTool'];
const spread: readonly Kind[] = ['paint', 'glue', 'soldByMeasure'];
const spreader = /\b(?:brush(?:es)?|rollers?|sleeves?|trays?|masking|knife|knives|scrapers?)\b/i;

/** What the thing fits, goes with or replaces is not what it is. */
const rest =
  /\s(?:for|fits?|to fit|suits?|suitable for|compatible with|replacement for|works with|use with|with)\s|\s?\((?:for|fits)\s/i;

/**
 * The kinds of DIY thing that a title names, each with the words that name it: read up to «for …», so that a box for
 * screws is no screw. Empty where the title is not known.
 */
export function kindsOfSubject(subject: Subject): ReadonlyMap<Kind, string> {
  const remembered = kindsOfSubjects.get(subject);
  if (remembered !== undefined) return remembered;
  const found = new Map<Kind, string>();
  if (subject.title.known && !subject.isMedia) {
    const named = (subject.title.value.split(rest)[0] ?? '').slice(0, 300);
    for (const kind of kinds) {
      const match = kindPatterns[kind].exec(named);
      if (match !== null) found.set(kind, match[0].trim().toLowerCase());
    }
    // Accessories name the machine that they go into, and rollers what they spread.
    if (accessories.some((kind) => found.has(kind))) for (const kind of machines) found.delete(kind);
    if (spreader.test(named)) for (const kind of spread) found.delete(kind);
  }
  kindsOfSubjects.set(subject, found);
  return found;
}

/** The words that name the thing as one of the kinds, or null where it is none. */
export function kindNamed(subject: Subject, ...wanted: readonly Kind[]): string | null {
  const found = kindsOfSubject(subject);
  for (const kind of wanted) {
    const name = found.get(kind);
    if (name !== undefined) return name;
  }
  return null;
}

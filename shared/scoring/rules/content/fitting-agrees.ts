import { fittingsOf, type NamedFitting } from '../../fittings';
import { fulfilled, notApplicable, notKnown, wanting } from '../../outcome';
import type { Place, Rule } from '../../rule';
import { nameOfPart } from '../../says';
import { sources } from '../../sources.data';
import type { Subject } from '../../subject';
import { partsOfFields } from '../../text-parts';

export const fittingAgrees: Rule = {
  id: 'content/fitting-agrees',
  component: 'content',
  weight: 3,
  name: 'Drive, shank and thread agree',
  source: sources.ourReading,
  measure(subject) {
    if (!subject.title.known) return notKnown('title', subject.title.reason);
    const inTitle = fittingsOf(subject.title.value);
    const places = [...textPlaces(subject, inTitle), ...attributePlaces(subject, inTitle)];
    const [first] = places;
    if (first !== undefined)
      return wanting({ score: 0, severity: 'warning', evidence: first.evidence, fix: first.fix, places });
    return inTitle.length === 0 ? notApplicable : fulfilled('What it fits by is told one way');
  },
};

const fix = 'Make the two agree: what does not fit comes back.';

/** A text that names one fitting of a family, and not the one that the title names. */
function textPlaces(subject: Subject, inTitle: readonly NamedFitting[]): Place[] {
  if (inTitle.length === 0) return [];
  return partsOfFields(subject, ['itemHighlight', 'bullets', 'description']).flatMap((part) => {
    const found = fittingsOf(part.text);
    return oddOnes(inTitle, found).map(([ours, theirs]) => ({
      evidence: `The title says «${ours.text}», ${nameOfPart(part)} says «${theirs.text}»`,
      fix,
      field: part.field,
      index: part.index,
      marks: [[theirs.start, theirs.end]] as [number, number][],
    }));
  });
}

function attributePlaces(subject: Subject, inTitle: readonly NamedFitting[]): Place[] {
  if (!subject.attributes.known || !subject.isOwn) return [];
  const texts = partsOfFields(subject, ['title', 'itemHighlight', 'bullets']);
  return Object.entries(subject.attributes.value).flatMap(([key, value]) => {
    const name = key.replace(/#\d+$/, '');
    if (!/drive|shank|thread|recess|bulb_base|cap_type|base_type/.test(name) || value.length > 60) return [];
    const said = fittingsOf(wordsOfValue(name, value));
    for (const part of texts) {
      const found = part.field === 'title' ? inTitle : fittingsOf(part.text);
      const [odd] = oddOnes(said, found);
      if (odd === undefined) continue;
      return {
        evidence: `The attribute ${name} says «${value}», ${nameOfPart(part)} says «${odd[1].text}»`,
        fix,
        field: part.field,
        attribute: name,
        index: part.index,
        marks: [[odd[1].start, odd[1].end]] as [number, number][],
      };
    }
    return [];
  });
}

/** Pairs of one family that differ, where each side names exactly one of it: more are a set, or a list of what fits. */
function oddOnes(
  ours: readonly NamedFitting[],
  theirs: readonly NamedFitting[],
): [NamedFitting, NamedFitting][] {
  return ours.flatMap((our): [NamedFitting, NamedFitting][] => {
    const isFamily = (one: NamedFitting) => one.family === our.family;
    const [their, ...more] = theirs.filter(isFamily);
    const isAlone = ours.filter(isFamily).length === 1 && more.length === 0;
    return their !== undefined && isAlone && their.name !== our.name ? [[our, their]] : [];
  });
}

/** `sds_max` and «hex» as Amazon’s values have them, with the noun that a text would have. */
function wordsOfValue(name: string, value: string): string {
  const words = value.replaceAll('_', ' ');
  const noun = /shank/.test(name) ? 'shank' : /drive|recess/.test(name) ? 'drive' : '';
  return words.includes(noun) ? words : `${words} ${noun}`;
}

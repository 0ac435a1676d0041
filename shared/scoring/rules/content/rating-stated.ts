import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import { kindNamed } from '../../kinds-of-subject';
import type { Kind } from '../../kinds.data';
import type { Family } from '../../quantities/families.data';
import { quantitiesOf } from '../../quantities/quantities';
import type { Rule } from '../../rule';
import { attributeLike } from '../../says';
import { sources } from '../../sources.data';
import { partsOfFields, shownFields } from '../../text-parts';

interface Asked {
  kinds: Kind[];
  /** Of those kinds, the ones so named. */
  only?: RegExp;
  families: Family[];
  attribute: RegExp;
  /** «its voltage». */
  what: string;
}

const asked: readonly Asked[] = [
  { kinds: ['torqueTool'], families: ['torque'], attribute: /torque/, what: 'its torque in Nm' },
  {
    kinds: ['powerTool', 'mainsGood'],
    families: ['voltage', 'power'],
    attribute: /volt|watt|power/,
    what: 'its voltage or wattage',
  },
  { kinds: ['bulb'], families: ['power'], attribute: /watt/, what: 'its wattage' },
  {
    kinds: ['batteryLight'],
    only: /torch|lamp|light|lantern/,
    families: ['light', 'voltage', 'power', 'length', 'charge'],
    attribute: /bright|lum|volt|watt|range|batter/,
    what: 'its brightness, range or battery',
  },
  {
    kinds: ['rope', 'ladder', 'bracket'],
    families: ['mass'],
    attribute: /load|weight_(?:capacity|limit)|maximum_weight|strength/,
    what: 'what load it holds in kg',
  },
];

export const ratingStated: Rule = {
  id: 'content/rating-stated',
  component: 'content',
  weight: 3,
  name: 'Load, torque or voltage stated',
  source: sources.ourReading,
  measure(subject) {
    return whenBothKnown(subject, ['title', 'bullets'], () => {
      for (const { kinds, only, families, attribute, what } of asked) {
        const name = kindNamed(subject, ...kinds);
        if (name === null || only?.test(name) === false) continue;
        const texts = partsOfFields(subject, shownFields);
        const isSaid = texts.some(({ text }) =>
          quantitiesOf(text).some(
            ({ family, end }) => families.includes(family) && (family !== 'mass' || isLoadIn(text, end)),
          ),
        );
        // A load is also told in newtons or tonnes.
        const isLoad =
          families.includes('mass') && texts.some(({ text }) => /\d ?(?:kn|n|t|tonnes?|tons?)\b/i.test(text));
        const stated = isSaid || isLoad ? null : attributeLike(subject, attribute);
        if (isSaid || isLoad) return fulfilled(`${what.charAt(0).toUpperCase()}${what.slice(1)} is stated`);
        return wanting({
          score: stated === null ? 0 : 0.5,
          severity: stated === null ? 'warning' : 'hint',
          evidence:
            stated === null
              ? `«${name}»: nothing says ${what}`
              : `«${name}»: the attribute ${stated.name} says «${stated.value}», and no text says ${what}`,
          fix: `State ${what}: buyers choose by it, and without it they ask or return.`,
          field: 'bullets',
        });
      }
      return notApplicable;
    });
  },
};

/** A weight that is what the thing holds, and not its own. */
function isLoadIn(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 60), end);
  return (
    !/\b(?:weigh\w*|weight of|in all|net)\b/i.test(before) &&
    !/^[\s,]*(?:in all|in weight|heavy|net)\b/i.test(text.slice(end))
  );
}

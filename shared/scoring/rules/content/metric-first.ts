import { fulfilled, notApplicable, notKnown, wanting } from '../../outcome';
import { quantitiesOf, type Quantity } from '../../quantities/quantities';
import type { Place, Rule } from '../../rule';
import { sources } from '../../sources.data';
import { partsOfFields, type TextPart } from '../../text-parts';

/** Sold in inches everywhere: drives, pipes, threads, hose and tap fittings, screens, bits' shanks. */
const soldInInches =
  /\b(?:drive|sq(?:uare)? drive|bsp[pt]?|npt|unc|unf|bsw|bsf|whitworth|thread(?:ed|s)?|pipes?|tubes?|hoses?|taps?|valves?|fittings?|connectors?|couplings?|elbow|tee|ball ?valve|male|female|hex|shank|sockets?|ratchets?|collets?|monitor|screen|display|amoled|lcd|hd|tv|smart ?watch(?:es)?|af|a\/f|wheels?|tyres?|rack|plugs?)\b/i;

const imperialHint =
  /[\d½¼¾][ \u00a0-]?(?:["”″]|in\b|inch|ft\b|foot|feet|yd|yards?|lbs?\b|pounds?|oz\b|ounces?)/i;

export const metricFirst: Rule = {
  id: 'content/metric-first',
  component: 'content',
  weight: 1,
  name: 'Metric first',
  source: sources.metric,
  measure(subject) {
    if (subject.marketplace !== 'amazon-uk' || subject.isMedia) return notApplicable;
    if (!subject.title.known) return notKnown('title', subject.title.reason);
    const parts = partsOfFields(subject, ['title', 'itemHighlight', 'bullets']);
    // Most listings measure in metric alone, and their texts are not read further.
    if (!parts.some(({ text }) => imperialHint.test(text)))
      return sizesIn(subject.title.value).length > 0
        ? fulfilled('Sizes are given in metric units')
        : notApplicable;
    const isMetricAnywhere = parts.some(({ text }) => sizesIn(text).some(({ isImperial }) => !isImperial));
    let measured = 0;
    const places = parts.flatMap((part): Place[] => {
      const sizes = sizesIn(part.text);
      measured += sizes.length;
      // A bullet may speak of inches where the listing gives its own size in metric.
      if (isMetricAnywhere && part.field !== 'title') return [];
      const odd = sizes.find((size) => isOdd(part, size, sizes));
      return odd === undefined ? [] : [placeOf(part, odd, isMetricAnywhere)];
    });
    const [first] = places;
    if (first !== undefined) {
      const score = isMetricAnywhere ? 0.6 : 0;
      return wanting({ score, severity: 'hint', evidence: first.evidence, fix: first.fix, places });
    }
    return measured === 0 ? notApplicable : fulfilled('Sizes are given in metric units');
  },
};

function sizesIn(text: string): Quantity[] {
  return quantitiesOf(text).filter(({ family }) => family === 'length' || family === 'mass');
}

/** In inches, feet or pounds, with no metric figure of its kind in the same text. */
function isOdd({ text }: TextPart, size: Quantity, all: readonly Quantity[]): boolean {
  if (!size.isImperial || all.some((other) => !other.isImperial && other.family === size.family))
    return false;
  const around = text.slice(Math.max(0, size.start - 30), size.end + 40);
  // «3-in-one» is a name.
  if (/^-(?:one|\d)\b/i.test(text.slice(size.end))) return false;
  return !soldInInches.test(around);
}

function placeOf(part: TextPart, { text, start, end }: Quantity, isMetricAnywhere: boolean): Place {
  return {
    evidence: `${part.label} says «${text}»${isMetricAnywhere ? ' without the metric figure' : '; no metric figure stands anywhere'}`,
    fix: 'Give the metric size first, with the other in brackets as help: «150 mm (6 inch)».',
    field: part.field,
    index: part.index,
    marks: [[start, end]],
  };
}

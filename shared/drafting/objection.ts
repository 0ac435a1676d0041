import { known, unknown } from '../scoring/fact';
import { rules } from '../scoring/rules';
import type { ScoringContext } from '../scoring/rule';
import type { Subject } from '../scoring/subject';

export type CopyField = 'title' | 'itemHighlight' | 'bullets' | 'description';

const notAsked = unknown('not asked');

/** Talk of the shop and the sale, and self-praise of the offer: no fact of the product, and mostly banned besides. */
const salesTalk =
  /\b(?:buy|order|purchase|grab|shop|click|add to (?:cart|basket))(?: (?:it|yours|one))? (?:now|today|here|with confidence)\b|\bcontact (?:us|me|our)\b|\b(?:customer (?:service|support|satisfaction)|our (?:shop|store|customers|team|website|other)|message us|email us|call us|feedback|satisfaction|money|refunds?|returns?|p&p|postage|shipping|dispatch(?:ed)?|deliver(?:y|ed)|in stock|price|offer|sale|discount|voucher|bargain|cheap(?:est)?|ebay|etsy|amazon|google)\b|[£$€¥¢]/i;

export interface ObjectionQuestion {
  subject: Subject;
  context: ScoringContext;
}

/**
 * Why a text must stay out of a field: a rule of policy that it breaks by itself, in the rule's own words. The rules
 * of the score are the judge, so a new rule holds here at once. Null when there is nothing against it.
 */
export function objectionTo(text: string, field: CopyField, question: ObjectionQuestion): string | null {
  const talk = salesTalk.exec(text);
  if (talk !== null) return `«${talk[0].trim()}» speaks of the sale, not of the product`;
  const [objection] = objections({ [field]: known(field === 'bullets' ? [text] : text) }, question);
  return objection?.evidence ?? null;
}

/** The same of many sentences at once, each as if it were a bullet: the strictest of the fields that hold sentences. */
export function objectionsTo(texts: readonly string[], question: ObjectionQuestion): (string | null)[] {
  const found = objections({ bullets: known([...texts]) }, question);
  const isUnplaced = found.some(({ index }) => index === null);
  return texts.map((text, index) => {
    const talk = salesTalk.exec(text);
    if (talk !== null) return `«${talk[0].trim()}» speaks of the sale, not of the product`;
    if (isUnplaced) return objectionTo(text, 'bullets', question);
    return found.find((one) => one.index === index)?.evidence ?? null;
  });
}

function objections(
  facts: Partial<Subject>,
  { subject, context }: ObjectionQuestion,
): { index: number | null; evidence: string }[] {
  const probe = { ...bare(subject), ...facts };
  return rules.flatMap((rule) => {
    // Lengths, counts and doubles are the writer's care; here the words alone are judged.
    if (/length|count|says-enough|differ/.test(rule.id)) return [];
    const outcome = rule.measure(probe, context);
    if (outcome.kind !== 'measured' || outcome.score >= 1) return [];
    const places = outcome.places ?? [outcome];
    return places.flatMap(({ severity = outcome.severity, evidence, index = null }) => {
      const isSevere = severity === 'policy' || (rule.component === 'compliance' && severity === 'warning');
      return isSevere ? [{ index, evidence }] : [];
    });
  });
}

/** The same product with nothing said of it, so that only what one text says by itself is judged. */
function bare(subject: Subject): Subject {
  const facts = Object.entries(subject).map(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && 'known' in value
      ? [name, name === 'brand' ? value : notAsked]
      : [name, value],
  );
  return { ...subject, ...Object.fromEntries(facts) };
}

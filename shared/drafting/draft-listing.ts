import {
  contentFieldNames,
  contentFields,
  type ContentChanges,
  type ListingContent,
} from '../catalog/listing-content';
import { sameText } from '../catalog/same-text';
import type { FieldLimits } from '../scoring/field-limits';
import { usualBulletCount } from '../scoring/policy-limits.data';
import { limitsOfSubject } from '../scoring/limits-of-subject';
import type { ScoringContext } from '../scoring/rule';
import { scoreSubject, type ScoreOptions } from '../scoring/score';
import { subjectOfDraft } from '../scoring/subject-of-listing';
import type { Subject } from '../scoring/subject';
import { attributeSlots } from './attribute-slots.data';
import { buildBullets, withoutStop } from './build-bullets';
import { buildDescription } from './build-description';
import { buildHighlight } from './build-highlight';
import { buildSearchTerms } from './build-search-terms';
import { buildTitle, ownTitleWithin } from './build-title';
import type { DraftKeyword, DraftResult, DraftWords } from './draft';
import { draftMaterial, type DraftMaterial } from './draft-material';
import { objectionTo } from './objection';
import { policyBreaches } from './policy-breaches';
import { sameContent } from './same-content';
import type { Slot } from './slot';
import { draftTextOf, type TracedText } from './traced-text';
import { variantPlans, type VariantPlan } from './variant-plans.data';

export interface DraftQuestion {
  subject: Subject;
  context: ScoringContext;
  keywords?: readonly DraftKeyword[];
  options?: ScoreOptions;
  /** Amazon's name of the product type, where its definition is not known. */
  productTypeName?: string | null;
}

/**
 * Drafts of a listing without any language model: several variants out of attributes, own copy and keywords by the
 * grammar of the product's family, each scored as the changed listing. Every piece carries its source; a fact that no
 * input holds is named as missing, never written. Pure, never throws.
 */
export function draftListing(question: DraftQuestion): DraftResult {
  const { subject, context, keywords = [], options, productTypeName = null } = question;
  const material = draftMaterial({ subject, context, keywords, productTypeName });
  const before = scoreSubject(subject, context, options);
  const result: DraftResult = {
    family: material.family.id,
    before,
    variants: [],
    missing: missingOf(material),
    notes: [...unknownFields(subject), ...new Set(material.notes)],
  };
  if (material.head === null) return result;
  const limits = limitsOfSubject(subject, context);
  for (const plan of variantPlans) {
    if (plan.isSpare === true && result.variants.length >= fewest) continue;
    const words = wordsOfPlan(plan, material, { subject, context, limits, keywords });
    if (words === null) continue;
    const content = contentOf(words);
    if (result.variants.some((other) => sameContent(other.content, content))) continue;
    const score = scoreSubject(subjectOfDraft(subject, content), context, options);
    // Scored once more without what is not the words' doing, but only where something may be wrong.
    const mayBreach = score.findings.some(
      ({ severity, score: points }) => severity === 'policy' && points !== null,
    );
    const [breach] = mayBreach ? policyBreaches(content, subject, context) : [];
    if (breach !== undefined) {
      result.notes.push(`«${plan.name}» was dropped: ${breach.evidence}`);
      continue;
    }
    const gain = score.total === null || before.total === null ? null : score.total - before.total;
    const { id, name } = plan;
    result.variants.push({ id, name, words, content, changes: changesOf(subject, content), score, gain });
  }
  result.variants.sort((a, b) => (b.score.total ?? 0) - (a.score.total ?? 0));
  return result;
}

/** A choice is of three at least. */
const fewest = 3;

interface Setting {
  subject: Subject;
  context: ScoringContext;
  limits: FieldLimits;
  keywords: readonly DraftKeyword[];
}

function wordsOfPlan(plan: VariantPlan, material: DraftMaterial, setting: Setting): DraftWords | null {
  const { subject, context, limits, keywords } = setting;
  const order = [
    ...new Set<Slot>([
      ...plan.front,
      ...material.family.title,
      'dimensions',
      'capacity',
      'grit',
      'teeth',
      'feature',
      'extra',
    ]),
  ];
  if (plan.front.includes('part') && !material.facts.some(({ slot }) => slot === 'part')) return null;
  const own = plan.keepsTitle ? ownTitleWithin(material, limits.title) : null;
  const keepsOwn = own !== null && objectionTo(own.text, 'title', { subject, context }) === null;
  const title = keepsOwn
    ? own
    : buildTitle(material, plan.isShort === true ? plan.front : order, limits.title);
  if (title.text === '') return null;
  const count = Math.min(usualBulletCount, limits.bullets.maxItems ?? usualBulletCount);
  const { bullets, left } = buildBullets(material, { limit: limits.bullets, count, lead: plan.bullets });
  const highlight =
    limits.itemHighlight === null || subject.isMedia
      ? null
      : buildHighlight(material, title.text, { order, limit: limits.itemHighlight });
  const description = buildDescription(material, { title, bullets, left, limit: limits.description });
  const visible = [title, ...(highlight === null ? [] : [highlight]), ...bullets]
    .map(({ text }) => text)
    .join(' ');
  const searchTerms = buildSearchTerms(material, visible, { limit: limits.searchTerms, keywords });
  const maybe = (text: TracedText | null) => (text === null ? null : draftTextOf(text));
  return {
    title: draftTextOf(title),
    itemHighlight: maybe(highlight),
    bullets: bullets.map((bullet) => draftTextOf(withoutStop(bullet))),
    description: maybe(description),
    searchTerms: maybe(searchTerms),
  };
}

function contentOf(words: DraftWords): ListingContent {
  return {
    title: words.title.text,
    itemHighlight: words.itemHighlight?.text ?? null,
    bullets: words.bullets.map(({ text }) => text),
    description: words.description?.text ?? null,
    searchTerms: words.searchTerms?.text ?? null,
  };
}

/** Fields that the draft would change; it never empties one: words that it cannot better stay. */
function changesOf(subject: Subject, content: ListingContent): ContentChanges {
  const changes: Record<string, unknown> = {};
  for (const field of contentFields) {
    const fact = subject[field];
    const isEmpty = content[field] === null || content[field].length === 0;
    if (!isEmpty && !(fact.known && sameText(fact.value, content[field]))) changes[field] = content[field];
  }
  return changes;
}

/** A field whose words are not known is drafted without them: said, since the draft would replace them. */
function unknownFields(subject: Subject): string[] {
  return contentFields.flatMap((field) => {
    const fact = subject[field];
    return fact.known ? [] : [`${contentFieldNames[field]} as it is now: ${fact.reason}; drafted without it`];
  });
}

/** What the family's buyers ask for and no input holds, in the words of the attribute. */
function missingOf({ family, facts, brand, head, bullets }: DraftMaterial): string[] {
  const missing = family.wanted.filter(
    (slot) => !facts.some((fact) => fact.slot === slot && fact.text.text !== ''),
  );
  return [
    ...(head === null ? ['what it is: a noun in the title, or item_type_name'] : []),
    ...(brand === null ? ['brand'] : []),
    ...missing.map(slotName),
    ...(bullets.flat().length === 0 && facts.length < usualBulletCount ? ['facts for five bullets'] : []),
  ];
}

function slotName(slot: Slot): string {
  const labels = Object.values(attributeSlots).find((attribute) => attribute.slot === slot);
  return slot === 'use'
    ? 'use'
    : slot === 'rating'
      ? 'rating (voltage, load, power)'
      : (labels?.label.toLowerCase() ?? slot);
}

import type { ContentChanges, ContentField } from '../catalog/listing-content';
import { contentFields } from '../catalog/listing-content';
import { sameText } from '../catalog/same-text';
import { scoreSubject } from '../scoring/score';
import type { Finding, ScoreResult } from '../scoring/score-result';
import { subjectOfDraft } from '../scoring/subject-of-listing';
import { digest } from './digest';
import { proposeText } from './propose-text';
import { inOrderOfStake } from './order';
import type { Recommendation, RecommendQuestion, Stake } from './recommendation';
import { typeOfFinding } from './type-of-finding';

/** Below this a finding is a matter of taste: the score lists it, nothing recommends it. */
const leastPoints = 0.5;

/**
 * What is worth doing to a listing, what is at stake first. Derived from the listing and its score alone: what was done
 * is gone because it no longer holds. Every gain is a score of the changed listing less the score now. Pure.
 */
export function recommend(question: RecommendQuestion): Recommendation[] {
  const worth = question.score.findings.filter(isWorthDoing);
  const found = new Map<string, Recommendation>();
  for (const finding of worth) {
    const recommendation = fromFinding(finding, question);
    if (!found.has(recommendation.key)) found.set(recommendation.key, recommendation);
  }
  return inOrderOfStake([...found.values()], question.profit30d);
}

function isWorthDoing({ score, fix, severity, isUrgent, points }: Finding): boolean {
  if (score === null || fix === null || score >= 1) return false;
  return isUrgent || severity === 'policy' || points >= leastPoints;
}

function fromFinding(finding: Finding, question: RecommendQuestion): Recommendation {
  const { content, listingId } = question;
  const { type, effort } = typeOfFinding(finding);
  const proposal = proposeText(finding, question);
  const after = proposal === null ? null : changedOnly(proposal.after, question);
  const changed = after === null ? null : scoreChanged(after, question);
  // A text that wins nothing is no advice.
  const isBetter = changed !== null && gainOf(question.score, changed) >= 0 && !isStill(finding, changed);
  const change = after !== null && isBetter ? { before: pick(content, after), after } : null;
  const isSafe = change !== null && proposal?.isLossless === true && !breaksAnew(question.score, changed);
  return {
    key: keyOf(finding, type, question),
    listingId,
    type,
    words: finding.fix ?? finding.name,
    evidence: finding.evidence,
    source: finding.source,
    stake: stakeOf(finding, question.profit30d),
    // Of an issue that Amazon reports the source's day is the day of reading: no day since when it holds.
    deadline: finding.severity === 'policy' && !finding.isUrgent ? finding.source.date : null,
    effort: isSafe ? 'one-click' : effort,
    field: finding.field as Recommendation['field'],
    change,
    gain: change === null || changed === null ? null : gainOf(question.score, changed),
    points: finding.points,
    isSafe,
  };
}

function stakeOf(finding: Finding, profit30d: number | null): Stake {
  if (finding.isUrgent) return 'suppressed';
  if (finding.severity === 'policy') return 'policy';
  return profit30d !== null && profit30d > 0 && finding.severity === 'warning' ? 'money' : 'points';
}

/** Type, rule and a digest of the text that it is about; where it is about no text, of the evidence without figures. */
function keyOf(finding: Finding, type: string, { content }: RecommendQuestion): string {
  const { field, index, rule, attribute } = finding;
  const place = [attribute ?? field, index].filter((part) => part !== null).join('.');
  const about = isTextField(field) ? textOf(content[field], index) : finding.evidence.replace(/\d+/g, '#');
  return [type, rule.slice(rule.indexOf('/') + 1), place, digest(about)].join(':');
}

function textOf(value: string | readonly string[] | null, index: number | null): string {
  if (value === null || typeof value === 'string') return value ?? '';
  return index === null ? value.join('\n') : (value[index] ?? '');
}

function isTextField(field: string | null): field is ContentField {
  return contentFields.some((name) => name === field);
}

function changedOnly(after: ContentChanges, { content }: RecommendQuestion): ContentChanges | null {
  const fields = contentFields.filter(
    (field) => after[field] !== undefined && !sameText(after[field], content[field]),
  );
  return fields.length === 0 ? null : Object.fromEntries(fields.map((field) => [field, after[field]]));
}

function pick(content: RecommendQuestion['content'], after: ContentChanges): ContentChanges {
  const fields = contentFields.filter((field) => after[field] !== undefined);
  return Object.fromEntries(fields.map((field) => [field, content[field]]));
}

function scoreChanged(after: ContentChanges, { subject, context, weights }: RecommendQuestion): ScoreResult {
  return scoreSubject(subjectOfDraft(subject, after), context, { weights });
}

function gainOf(before: ScoreResult, after: ScoreResult): number {
  return (after.total ?? 0) - (before.total ?? 0);
}

/** The same rule still finds the same fault in the same place. */
function isStill({ rule, index, evidence }: Finding, after: ScoreResult): boolean {
  return after.findings.some(
    (finding) => finding.rule === rule && finding.index === index && finding.evidence === evidence,
  );
}

/** A rule of policy that was kept before and is broken after. */
function breaksAnew(before: ScoreResult, after: ScoreResult | null): boolean {
  const broken = (result: ScoreResult | null) =>
    new Set((result?.findings ?? []).filter(({ severity }) => severity === 'policy').map(({ rule }) => rule));
  const was = broken(before);
  return [...broken(after)].some((rule) => !was.has(rule));
}

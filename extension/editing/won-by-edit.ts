import type { ContentField } from '@shared/catalog/listing-content';
import type { Finding, ScoreResult } from '@shared/scoring/score-result';

export interface Won {
  words: string;
  points: number;
}

/** Findings of one field, or of one bullet, as they stand in a score. */
export function findingsOf(result: ScoreResult, field: ContentField, index: number | null = null): Finding[] {
  return result.findings.filter(
    (finding) => finding.field === field && (index === null || finding.index === index),
  );
}

/** What an edit of a field has mended: findings that were there before it and are gone. */
export function wonByEdit(
  before: ScoreResult,
  after: ScoreResult,
  field: ContentField,
  index: number | null = null,
): Won[] {
  const left = findingsOf(after, field);
  return findingsOf(before, field, index)
    .filter(
      (finding) =>
        finding.points >= 0.5 &&
        !left.some((other) => other.rule === finding.rule && other.index === finding.index),
    )
    .map((finding) => ({
      words: `${finding.name}: mended`,
      points: finding.points,
    }));
}

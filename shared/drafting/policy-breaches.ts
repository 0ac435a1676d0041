import type { ListingContent } from '../catalog/listing-content';
import { known, unknown } from '../scoring/fact';
import type { ScoringContext } from '../scoring/rule';
import { scoreSubject } from '../scoring/score';
import type { Finding } from '../scoring/score-result';
import { subjectOfDraft } from '../scoring/subject-of-listing';
import type { Subject } from '../scoring/subject';

/** The fields whose words a draft writes. */
const written = new Set(['title', 'itemHighlight', 'bullets', 'description', 'searchTerms']);

/**
 * Breaches of policy that the words themselves commit: findings of the first severity under one of the five fields.
 * What Amazon reports of the listing as it stands, and what attributes lack, is not the draft's doing.
 */
export function policyBreaches(
  content: ListingContent,
  subject: Subject,
  context: ScoringContext,
): Finding[] {
  const none = unknown('not the draft’s doing');
  const probe = subjectOfDraft({ ...subject, issues: none, attributes: subject.attributes }, content);
  const { findings } = scoreSubject({ ...probe, status: none, images: none, priceIncVat: known(1) }, context);
  return findings.filter(
    ({ severity, score, field }) =>
      severity === 'policy' && score !== null && field !== null && written.has(field),
  );
}

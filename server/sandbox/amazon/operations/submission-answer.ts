import type { CatalogueIssue } from '../../catalogue/item';
import type { Submission } from '../../live-state';
import { digitsFor } from '../../random';
import type { Answer } from '../api-error';
import { issueAnswer } from '../listings/issue';
import { marketplace } from '../marketplace';
import { ok, type OperationCall } from '../operation';

/**
 * The answer to a submission: INVALID with its issues, VALID for a preview that would be taken (nothing is
 * written), or ACCEPTED, which means queued.
 */
export function submissionAnswer(
  call: OperationCall,
  submission: Submission,
  issues: CatalogueIssue[],
): Answer {
  const { query, world } = call;
  const { sku } = submission;
  const invalid = issues.some(({ severity }) => severity === 'ERROR');
  const preview = query.text('mode') === 'VALIDATION_PREVIEW';
  const included = query.list('includedData') ?? ['issues'];
  const listing = world.state.listing(sku);
  const submissionId =
    invalid || preview
      ? digitsFor(world.seed, `${sku}:${JSON.stringify(submission.body)}:${world.state.now()}`, 32)
      : world.state.accept(submission);
  const status = invalid ? 'INVALID' : preview ? 'VALID' : 'ACCEPTED';
  return ok({
    sku,
    status,
    submissionId,
    ...(included.includes('issues') && { issues: issues.map(issueAnswer) }),
    ...(included.includes('identifiers') && {
      identifiers:
        listing === undefined || invalid ? [] : [{ marketplaceId: marketplace.id, asin: listing.item.asin }],
    }),
  });
}

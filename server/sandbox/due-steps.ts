import type { PendingSubmission } from './state';

/** Steps of `pending` in order of time. */
export const dueSteps = (pending: PendingSubmission[], now: number) =>
  pending
    .flatMap((submission) => submission.steps.map((step) => ({ submission, step })))
    .filter(({ step }) => step.at <= now)
    .toSorted((a, b) => a.step.at - b.step.at);

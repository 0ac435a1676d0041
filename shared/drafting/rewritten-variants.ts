import type { DraftResult, DraftText } from './draft';
import type { InputText } from './input-text';
import { judgeCandidate } from './judge-candidate';
import type { RewriteAnswer, RewriteVariant } from './rewrite-answer';
import { sameContent } from './same-content';
import type { RewriteCandidate, TextProvider } from './text-provider';
import { traceText } from './trace-text';
import { scoreSubject, type ScoreOptions } from '../scoring/score';
import type { ScoringContext } from '../scoring/rule';
import type { Subject } from '../scoring/subject';
import { subjectOfDraft } from '../scoring/subject-of-listing';

export interface RewriteQuestion {
  subject: Subject;
  context: ScoringContext;
  options?: ScoreOptions;
  inputs: readonly InputText[];
  /** Stands wherever the provider's words do not pass. */
  draft: DraftResult;
}

/** The deterministic draft as the answer, with why no provider's words are in it. */
export function answerOfDraft(
  draft: DraftResult,
  provider: TextProvider['id'],
  reason: string | null,
): RewriteAnswer {
  return {
    provider,
    source: 'draft',
    reason,
    before: draft.before.total,
    missing: draft.missing,
    variants: draft.variants.map(({ id, name, content, words, score, gain }) => ({
      id,
      name,
      content,
      words,
      total: score.total,
      gain,
      taken: [],
      dropped: [],
      conversions: [],
    })),
  };
}

/** A provider's proposals after all checks, scored, with the deterministic variants after them. */
export function answerOfCandidates(
  candidates: readonly RewriteCandidate[],
  provider: TextProvider['id'],
  question: RewriteQuestion,
): RewriteAnswer {
  const plain = answerOfDraft(question.draft, provider, null);
  const fallback = question.draft.variants[0];
  if (fallback === undefined) return { ...plain, reason: 'there are too few facts for any draft' };
  const judged = candidates.map((candidate, index): RewriteVariant => {
    const { content, taken, dropped, conversions } = judgeCandidate(candidate, {
      ...question,
      fallback: fallback.content,
    });
    const score = scoreSubject(subjectOfDraft(question.subject, content), question.context, question.options);
    const gain = score.total === null || plain.before === null ? null : score.total - plain.before;
    const trace = (text: string) => traceText(text, question.inputs);
    const maybe = (text: string | null): DraftText | null => (text === null ? null : trace(text));
    const words = {
      title: trace(content.title),
      itemHighlight: maybe(content.itemHighlight),
      bullets: content.bullets.map(trace),
      description: maybe(content.description),
      searchTerms: maybe(content.searchTerms),
    };
    return {
      id: `rewrite-${index + 1}`,
      name: `Rewritten ${index + 1}`,
      content,
      words,
      total: score.total,
      gain,
      taken,
      dropped,
      conversions,
    };
  });
  const passed = judged.filter(
    ({ taken, content }) => taken.length > 0 && !sameContent(content, fallback.content),
  );
  if (passed.length === 0) {
    const [first] = judged.flatMap(({ dropped }) => dropped);
    const why =
      first === undefined
        ? 'it proposed no other words'
        : `«${first.text.slice(0, 60)}»: ${first.reasons[0] ?? ''}`;
    return { ...plain, reason: `Nothing of the provider’s passed the checks (${why})` };
  }
  return { ...plain, source: 'provider', variants: [...passed, ...plain.variants] };
}

import type { PageReading } from '../../pages/facts';
import type { PanelView } from '../panel-slot';
import { EditButton } from './edit-button';
import { FindingsList } from './findings-list';
import { NotRead } from './not-read';
import { OwnListing } from './own-listing';
import { ReportPage } from './report-page';
import { ScoreHead } from './score-head';

export type ProductReading = Extract<PageReading, { kind: 'product' }>;

/** The panel: what the score is made of, what we know of the own listing, and two acts that change nothing here. */
export function Panel({
  view: { reading, answer, problem },
}: {
  view: Omit<PanelView, 'evidence'> & { reading: ProductReading };
}) {
  const score = answer?.score ?? null;
  return (
    <div class="panel">
      <div class="panel-head">
        <h2>Score</h2>
        <EditButton asin={reading.facts.asin} isOwn={answer?.own != null} />
      </div>
      {problem !== null && (
        <p class="panel-problem" role="alert">
          {problem}
        </p>
      )}
      {answer === null && problem === null && <p class="small muted">Scoring …</p>}
      {answer && score && (
        <>
          <ScoreHead score={score} of={answer.scoreOf} readAt={answer.scoredAt} />
          <FindingsList findings={score.findings} />
        </>
      )}
      {answer?.own && <OwnListing own={answer.own} state={answer.state} />}
      <NotRead reading={reading} />
      <ReportPage reading={reading} />
    </div>
  );
}

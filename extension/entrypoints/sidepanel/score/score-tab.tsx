import { componentNames } from '@shared/scoring/rule';
import type { Finding, ScoreResult } from '@shared/scoring/score-result';
import { LinkButton } from '../../../ui/button';
import { FindingRow } from '../../../ui/finding-row';
import { Ring } from '../../../ui/ring';
import { SourceLine } from '../../../ui/why';
import { agoWords, count } from '../../../ui/words';

export interface ScoreTabProps {
  score: ScoreResult;
  /** When the scored facts were read. */
  readAt: number;
  now: number;
  /** Goes to the field that a finding is about; left out where there is nothing to edit. */
  onEdit?: (finding: Finding) => void;
}

/** The score whole: ring, five bars, and every finding with its fix and its source. */
export function ScoreTab({ score, readAt, now, onEdit }: ScoreTabProps) {
  const open = score.findings.filter(
    (finding) => finding.score !== null && (finding.score < 1 || finding.fix !== null),
  );
  const unknown = score.findings.filter((finding) => finding.score === null);
  const known = Math.round(100 * score.knownShare);
  return (
    <div>
      <div class="score-head">
        <Ring total={score.total} size={72} />
        <ComponentBars score={score} />
      </div>
      <p class="small muted score-note">
        Over what is known, {known}% of the weights · read {agoWords(readAt, now)}
      </p>
      <h2 class="section">
        {open.length === 0 ? 'Nothing to mend' : 'To mend'}{' '}
        {open.length > 0 && <span class="muted">{open.length}</span>}
      </h2>
      <ul class="findings">
        {open.map((finding) => (
          <li key={`${finding.rule}:${finding.index ?? ''}:${finding.evidence}`}>
            <FindingRow finding={finding} act={<FindingActs finding={finding} onEdit={onEdit} />} />
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <details class="unknowns">
          <summary>{count(unknown.length, 'thing')} not known from here</summary>
          <ul class="findings">
            {unknown.map((finding) => (
              <li key={finding.rule}>
                <FindingRow finding={finding} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const editable: ReadonlySet<string> = new Set([
  'title',
  'itemHighlight',
  'bullets',
  'description',
  'searchTerms',
]);

function FindingActs({ finding, onEdit }: { finding: Finding; onEdit: ScoreTabProps['onEdit'] }) {
  return (
    <span class="finding-acts">
      {onEdit && finding.field !== null && editable.has(finding.field) && (
        <LinkButton onClick={() => onEdit(finding)}>Edit</LinkButton>
      )}
      <details>
        <summary>why</summary>
        <SourceLine source={finding.source} />
      </details>
    </span>
  );
}

/** Five bars as long as their weight; only the weakest has colour, so the eye goes there. */
export function ComponentBars({ score }: { score: ScoreResult }) {
  const share = (row: (typeof score.components)[number]) =>
    row.points === null ? 1 : row.points / row.weight;
  const weakest = [...score.components].sort((a, b) => share(a) - share(b))[0];
  return (
    <dl class="components">
      {score.components.map((row) => (
        <div key={row.component}>
          <dt>{componentNames[row.component]}</dt>
          <dd>
            <span class="component-bar" style={{ width: `${row.weight * 4}%` }} aria-hidden="true">
              <i
                class={row === weakest && share(row) < 0.8 ? 'weakest' : ''}
                style={{ width: row.points === null ? '0' : `${100 * share(row)}%` }}
              />
            </span>
            <span class="small">
              {row.points === null ? <span title="Nothing of it is known from here">–</span> : row.points}
              <span class="muted"> of {row.weight}</span>
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

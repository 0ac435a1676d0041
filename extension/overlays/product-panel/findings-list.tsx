import { useId, useState } from 'preact/hooks';
import { contentFieldNames } from '@shared/catalog/content-fields';
import type { Finding } from '@shared/scoring/score-result';
import { Icon, type IconName } from '../../ui/icon';
import { count } from '../../ui/plain-words';

const looks: Record<Finding['severity'], { icon: IconName; tone: string; said: string }> = {
  policy: { icon: 'alert', tone: 'bad', said: 'Policy' },
  warning: { icon: 'warning', tone: 'warn', said: 'Warning' },
  hint: { icon: 'info', tone: 'muted', said: 'Hint' },
};
const fieldNames: Record<string, string> = { ...contentFieldNames, images: 'Images', offer: 'Offer' };

/** Findings in the order in which the engine gives them: what is at stake first. The unknown count for nothing. */
export function FindingsList({ findings }: { findings: readonly Finding[] }) {
  const toMend = findings.filter((finding) => finding.score !== null);
  const unknown = findings.filter((finding) => finding.score === null);
  return (
    <section class="findings">
      <h3>
        {toMend.length === 0 ? 'Nothing to mend' : `${count(toMend.length, 'finding')}, by what is at stake`}
        {toMend.length > 0 && <span class="over-points">Points</span>}
      </h3>
      <ul>
        {toMend.map((finding) => (
          <FindingLine key={keyOf(finding)} finding={finding} />
        ))}
      </ul>
      {unknown.length > 0 && (
        <details class="unknown">
          <summary>{count(unknown.length, 'thing')} not known from here, not counted</summary>
          <ul>
            {unknown.map((finding) => (
              <FindingLine key={keyOf(finding)} finding={finding} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function keyOf({ rule, field, index, evidence }: Finding): string {
  return `${rule}:${field ?? ''}:${index ?? ''}:${evidence}`;
}

function FindingLine({ finding }: { finding: Finding }) {
  const { severity, isUrgent, evidence, fix, field, source, score } = finding;
  const look =
    score === null ? ({ icon: 'unknown', tone: 'muted', said: 'Not known' } as const) : looks[severity];
  const points = Math.round(finding.points);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <li class="line" data-rule={finding.rule}>
      <Icon name={look.icon} tone={look.tone} />
      <div class="words">
        <span class="said">{look.said}: </span>
        {evidence}
        {isUrgent && <b class="bad"> Costs sales now.</b>}
        {fix && <span class="fix">{fix}</span>}
        {isOpen && (
          <span class="source" id={id}>
            {source.url ? (
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.text}
              </a>
            ) : (
              source.text
            )}
            , {source.date}
          </span>
        )}
      </div>
      <span class="field small muted">
        {severity === 'policy' && score !== null && <b class="bad">Policy</b>}
        {field !== null && <span>{fieldNames[field] ?? field}</span>}
      </span>
      <span class="points">
        {score === null ? (
          '–'
        ) : points > 0 ? (
          <b class="good">+{points}</b>
        ) : (
          <span class="muted">under 1</span>
        )}
      </span>
      <button
        type="button"
        class="plain"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={`why: ${evidence}`}
        onClick={() => setOpen(!isOpen)}
      >
        why
      </button>
    </li>
  );
}

import type { ComponentChildren } from 'preact';
import type { Finding } from '@shared/scoring/score-result';
import { Icon, type IconName } from './icon';

const icons: Record<Finding['severity'], [IconName, string, string]> = {
  policy: ['alert', 'bad', 'Breach of policy:'],
  warning: ['warning', 'warn', 'Warning:'],
  hint: ['info', 'muted', 'Hint:'],
};

/** One finding: sign, measured value, fix, and the points that mending wins. */
export function FindingRow(props: { finding: Finding; fix?: boolean; act?: ComponentChildren }) {
  const { finding, fix = true, act } = props;
  const [icon, tone, word] =
    finding.score === null ? (['unknown', 'muted', 'Not known:'] as const) : icons[finding.severity];
  return (
    <div class="finding">
      <Icon name={icon} tone={tone} />
      <p>
        <span class="sr-only">{word} </span>
        {finding.evidence}
        {fix && finding.fix && <span class="fix">{finding.fix}</span>}
        {act}
      </p>
      <Points points={finding.points} />
    </div>
  );
}

/** What an edit has won: said under the field while the draft lasts. */
export function WonRow({ words, points }: { words: string; points: number }) {
  return (
    <div class="finding">
      <Icon name="check" tone="good" />
      <p>{words}</p>
      <Points points={points} />
    </div>
  );
}

function Points({ points }: { points: number }) {
  const whole = Math.round(points);
  if (whole < 1) return null;
  return (
    <span class="points good" title={`${whole} ${whole === 1 ? 'point' : 'points'} of the total`}>
      +{whole}
    </span>
  );
}

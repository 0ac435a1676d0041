import { useRef } from 'preact/hooks';
import { rules } from '@shared/scoring/rules';
import { thresholdOf } from '@shared/scoring/thresholds';
import type { Finding } from '@shared/scoring/score-result';
import { Button } from '../../../ui/button';
import { Icon, type IconName } from '../../../ui/icon';
import { openSidePanel } from '../../../ui/open-side-panel';
import { count } from '../../../ui/plain-words';
import { Why, type WhyFact } from '../../../ui/why';
import type { ListingData } from './listing-data';
import type { ListingPanelProps } from './panel';
import { PanelFrame } from './panel-frame';

/** What is wrong, by what is at stake: urgent, Amazon's own issues, policy, then points. J and K move along it. */
export function FindingsPanel({ data, now }: ListingPanelProps) {
  const list = useRef<HTMLOListElement>(null);
  const { score } = data;
  if (score === null) return null;
  const open = score.result.findings.filter((finding) => finding.score !== null);
  const unknown = score.result.findings.filter((finding) => finding.score === null);
  const gain = open.reduce((sum, finding) => sum + finding.points, 0);
  const goal = score.result.total === null ? null : Math.min(100, Math.round(score.result.total + gain));
  const move = (event: KeyboardEvent) => {
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.finding-act button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus();
  };
  return (
    <PanelFrame
      id="findings"
      title="Findings"
      note="by what is at stake, points last"
      flush
      end={
        open.length > 0 && goal !== null ? (
          <Why
            about={`all mended: ${score.result.total} to ${goal}`}
            words="The points of all findings added to the score, at most 100. Each was found by scoring again with that rule whole; mended together they may bring a little more or less."
            facts={[{ name: 'Findings', value: open.length }]}
          >
            <span class="small muted">
              all mended: {score.result.total} → {goal}
            </span>
          </Why>
        ) : undefined
      }
    >
      {open.length === 0 && <p class="pad muted">Nothing to mend in what is known.</p>}
      <ol class="findings-list" ref={list} onKeyDown={move}>
        {open.map((finding, at) => (
          <FindingLine
            key={`${finding.rule}:${finding.index ?? ''}:${finding.evidence}:${at}`}
            finding={finding}
            data={data}
            now={now}
          />
        ))}
      </ol>
      {unknown.length > 0 && (
        <details class="unknown-facts">
          <summary>{count(unknown.length, 'fact')} not known from here</summary>
          <ul>
            {unknown.map((finding) => (
              <li key={finding.rule + finding.evidence} class="row">
                <Icon name="unknown" tone="muted" />
                <span class="grow">{finding.evidence}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </PanelFrame>
  );
}

const fieldIcons: Readonly<Record<string, IconName>> = {
  title: 'text',
  itemHighlight: 'text',
  bullets: 'listings',
  description: 'text',
  searchTerms: 'hash',
  images: 'image',
  offer: 'tag',
};
const tones = { policy: 'bad', warning: 'warn', hint: 'muted' } as const;
const severityWords = {
  policy: 'Policy: Amazon may hide or rewrite',
  warning: 'Warning: costs clicks or sales',
  hint: 'Hint: better practice',
} as const;

function FindingLine(props: { finding: Finding; data: ListingData; now: number }) {
  const { finding, data, now } = props;
  const icon = finding.isUrgent ? 'alert' : (fieldIcons[finding.field ?? ''] ?? 'shield');
  const gain = Math.round(finding.points);
  return (
    <li class="finding-line">
      <Icon name={icon} tone={finding.isUrgent ? 'bad' : tones[finding.severity]} />
      <div class="finding-words">
        <p class="strong">
          <span class="sr-only">{severityWords[finding.severity].split(':')[0]}: </span>
          {finding.evidence}
        </p>
        <p class="small muted">
          {finding.name} ·{' '}
          <Why
            about={finding.name}
            words={finding.evidence}
            facts={whyFacts(finding, data, now)}
            source={plainSource(finding.source)}
          />
        </p>
        {finding.fix && (
          <p class="finding-fix">
            <Icon name="right" small />
            {finding.fix}
          </p>
        )}
      </div>
      <span class={`finding-points ${gain > 0 ? 'good' : 'muted'}`}>
        {gain > 0 ? `+${gain}` : '<1'}
        <span class="sr-only"> {gain === 1 ? 'point' : 'points'}</span>
      </span>
      <span class="finding-act">
        <Button onClick={() => void openSidePanel({ listingId: data.own.listing.id })}>Mend</Button>
      </span>
    </li>
  );
}

function plainSource({ text, date, url }: Finding['source']) {
  return url === undefined ? { text, date } : { text, date, url };
}

/** What a finding rests on: how grave, how much it weighs, and every threshold that the rule judges by. */
function whyFacts(finding: Finding, { own }: ListingData, now: number): WhyFact[] {
  const rule = rules.find(({ id }) => id === finding.rule);
  const context = { now, thresholds: own.scoring.thresholds };
  const thresholds = Object.entries(rule?.thresholds ?? {}).map(([name, threshold]) => {
    const value = thresholdOf(rule as NonNullable<typeof rule>, name, context);
    const whose = value === threshold.default ? 'ours' : 'yours';
    return { name: threshold.name, value: `${value} ${threshold.unit} (${whose})` };
  });
  return [
    { name: 'How grave', value: severityWords[finding.severity] },
    ...thresholds,
    { name: 'Met to', value: `${Math.round(100 * (finding.score ?? 0))} %` },
    { name: 'Mending wins', value: `${finding.points} points of 100` },
    ...(finding.attribute === null ? [] : [{ name: 'Attribute', value: finding.attribute }]),
    { name: 'Rule', value: finding.rule },
  ];
}

import { componentNames } from '../../shared/scoring/rule';
import type { Finding } from '../../shared/scoring/score-result';
import type { ScoredPage } from './score-reading';
import { table } from './table';

/** A scored page for people: the total, the five components, then the findings with their fixes. */
export function scoreTable(page: ScoredPage): string {
  const head =
    [page.asin, page.title].filter((part) => part !== null).join('  ') || `${page.kind}  ${page.url}`;
  if (page.rows.length > 0) return `${head}\n\n${rowTable(page)}`;
  if (page.components.length === 0) return `${head}\nNo score. ${page.note ?? ''}`.trimEnd();
  const bars = page.components.map(
    ({ component, points, weight }) => `${componentNames[component]} ${points ?? '–'} of ${weight}`,
  );
  const known = `${Math.round(100 * page.knownShare)}% of the weights known`;
  const findings = page.findings.map(findingLines).join('\n');
  return `${head}\n\nScore ${page.total ?? '–'} · ${known}\n${bars.join(' · ')}\n\n${findings}`.trimEnd();
}

function rowTable({ rows }: ScoredPage): string {
  const cells = rows.map(({ asin, title, total, knownShare }) => [
    asin,
    String(total ?? '–'),
    `${Math.round(100 * knownShare)}%`,
    (title ?? '–').slice(0, 70),
  ]);
  return table(['ASIN', 'Score', 'Known', 'Title'], cells, 'No results on the page.');
}

function findingLines(finding: Finding): string {
  if (finding.score === null) return `     not counted  ${finding.evidence}`;
  const points = `+${finding.points.toFixed(1)}`.padStart(5);
  const fix = finding.fix === null ? '' : `\n${' '.repeat(18)}${finding.fix}`;
  const { text, date } = finding.source;
  return `${points}  ${finding.severity.padEnd(9)}  ${finding.evidence}${fix}\n${' '.repeat(18)}${finding.rule} · ${text} (${date})`;
}

import type { ProductType } from '../../shared/catalog/product-type';
import { attributeOfFinding } from '../../shared/scoring/attribute-of-finding';
import { unknown } from '../../shared/scoring/fact';
import { componentNames, type Component, type Severity } from '../../shared/scoring/rule';
import { scoreSubject } from '../../shared/scoring/score';
import type { ComponentScore, Finding } from '../../shared/scoring/score-result';
import type { Subject } from '../../shared/scoring/subject';
import { subjectOfListing } from '../../shared/scoring/subject-of-listing';
import type { ListingAnswer } from './read-listing-answer';

export interface ListedFinding {
  rule: string;
  component: Component;
  name: string;
  /** Amazon's attribute; null where the finding is about none. */
  field: string | null;
  /** Of the bullet concerned. */
  index: number | null;
  severity: Severity;
  /** 0-1. */
  score: number;
  /** Points of the total that mending it would win. */
  points: number;
  evidence: string;
  fix: string | null;
  source: Finding['source'];
}

export interface ListingScore {
  sku: string;
  asin: string | null;
  marketplace: string;
  productType: string | null;
  title: string;
  total: number | null;
  /** 0-1. */
  known: number;
  components: ComponentScore[];
  findings: ListedFinding[];
  /** What could not be counted, and why. */
  unknown: { name: string; reason: string }[];
}

/** Scores an answer of getListingsItem by the rules of `now` (epoch ms). What the answer lacks is unknown, never empty. */
export function scoreListingAnswer(
  answer: ListingAnswer,
  productType: ProductType | null,
  now: number,
): ListingScore {
  const { listing } = answer;
  const result = scoreSubject(subjectOfAnswer(answer, productType), { now });
  return {
    sku: listing.sku,
    asin: listing.asin,
    marketplace: listing.marketplace,
    productType: listing.productType,
    title: listing.content.title,
    total: result.total,
    known: result.knownShare,
    components: result.components,
    findings: result.findings.flatMap(listedFindings),
    unknown: result.findings.flatMap(({ score, name, evidence }) =>
      score === null ? [{ name, reason: evidence.replace(`${name}: `, '') }] : [],
    ),
  };
}

/** What is scored and drafted from: data sets that the answer does not hold are unknown, not empty. */
export function subjectOfAnswer(answer: ListingAnswer, productType: ProductType | null): Subject {
  return { ...subjectOfListing(answer.listing, productType), ...notAsked(answer) };
}

function notAsked({ listing, missing }: ListingAnswer): Partial<Subject> {
  const none = unknown('the answer does not hold it');
  return {
    ...(missing.has('attributes') && {
      itemHighlight: none,
      bullets: none,
      description: none,
      searchTerms: none,
      attributes: none,
      brand: none,
      imageCount: none,
      ...(listing.images.length === 0 && { images: none }),
      ...(listing.content.title === '' && { title: none }),
    }),
    ...(missing.has('issues') && { issues: none }),
    ...(missing.has('summaries') && { status: none }),
  };
}

/** A finding under its attribute; where a text and an attribute contradict each other, under both. */
function listedFindings(finding: Finding): ListedFinding[] {
  const { rule, component, name, index, severity, score, evidence, fix, source } = finding;
  if (score === null) return [];
  const ofField = attributeOfFinding({ ...finding, attribute: null });
  const fields = [...new Set([ofField, finding.attribute])].filter((field) => field !== null);
  const isImage = finding.field === 'images' || finding.field === 'offer';
  const shown = isImage || fields.length === 0 ? [attributeOfFinding(finding)] : fields;
  const points = finding.points / shown.length;
  return shown.map((field) => ({
    rule,
    component,
    name,
    field,
    index: field === ofField ? index : null,
    severity,
    score,
    points,
    evidence,
    fix,
    source,
  }));
}

/** The same for people. */
export function listingScoreTable(scored: ListingScore): string {
  const bars = scored.components.map(
    ({ component, points, weight }) => `${componentNames[component]} ${points ?? '–'} of ${weight}`,
  );
  const known = `${Math.round(100 * scored.known)}% of the weights known`;
  const findings = scored.findings.map(findingLines);
  const unknowns = scored.unknown.map(({ name, reason }) => `     not counted  ${name}: ${reason}`);
  return [
    `${scored.sku}  ${scored.title}`.trimEnd(),
    '',
    `Score ${scored.total ?? '–'} · ${known}`,
    bars.join(' · '),
    '',
    ...findings,
    ...unknowns,
  ]
    .join('\n')
    .trimEnd();
}

const indent = ' '.repeat(18);

function findingLines(finding: ListedFinding): string {
  const points = `+${finding.points.toFixed(1)}`.padStart(5);
  const { text, date } = finding.source;
  const lines = [
    `${points}  ${finding.severity.padEnd(9)}  ${finding.evidence}`,
    ...(finding.fix === null ? [] : [`${indent}${finding.fix}`]),
    `${indent}${[finding.rule, finding.field].filter((part) => part !== null).join(' · ')} · ${text} (${date})`,
  ];
  return lines.join('\n');
}

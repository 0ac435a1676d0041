import { contentFieldNames, contentFields } from '../catalog/content-fields';
import type { ScoreCause } from './score-history';
import type { Subject } from './subject';

/** Everything that a score depends on, by group, each as a short hash: two scores differ only where one of these does. */
export type ScoreInputs = Record<string, string>;

interface Group {
  kind: ScoreCause['kind'];
  /** Completes «… changed»: «Title changed». */
  words: string;
  of(subject: Subject): unknown;
}

const contentGroups = contentFields.map((field): [string, Group] => [
  field,
  { kind: 'listing', words: `${contentFieldNames[field]} changed`, of: (subject) => subject[field] },
]);

const groups: Readonly<Record<string, Group>> = {
  ...Object.fromEntries(contentGroups),
  attributes: {
    kind: 'listing',
    words: 'Attributes changed',
    of: ({ attributes, brand }) => [attributes, brand],
  },
  images: { kind: 'listing', words: 'Images changed', of: ({ images, imageCount }) => [images, imageCount] },
  offer: {
    kind: 'offer',
    words: 'Price, stock, dispatch or status changed',
    of: ({ priceIncVat, quantity, handlingDays, status }) => [priceIncVat, quantity, handlingDays, status],
  },
  issues: { kind: 'listing', words: 'Amazon’s issues changed', of: ({ issues }) => issues },
  page: {
    kind: 'knowledge',
    words: 'The page or the catalogue shows other figures (stars, rank, Featured Offer, A+, video)',
    of: (subject) => [
      subject.rating,
      subject.reviewCount,
      subject.bestSellerRank,
      subject.featuredOfferIncVat,
      subject.hasVideo,
      subject.hasAplus,
      subject.breadcrumb,
    ],
  },
  measuredImages: {
    kind: 'knowledge',
    words: 'Image files were measured',
    of: ({ measuredImages }) => measuredImages,
  },
  productType: {
    kind: 'knowledge',
    words: 'Amazon’s definition of the product type was read anew',
    of: ({ productType }) => (productType.known ? productType.value.checksum : productType.reason),
  },
};

/** Inputs that are no fact of the product. */
const settingsGroups: Readonly<Record<string, Pick<Group, 'kind' | 'words'>>> = {
  weights: { kind: 'weights', words: 'Your weights or thresholds changed' },
  rules: { kind: 'rules', words: 'Plumbline’s rules changed' },
  limits: { kind: 'limits', words: 'Amazon’s limits changed on this day' },
};

export interface ScoreSettings {
  settingsVersion: number;
  rulesVersion: string;
  /** The limits in force (`fieldLimits`). */
  limits: unknown;
}

export function scoreInputs(subject: Subject, settings: ScoreSettings): ScoreInputs {
  const inputs: ScoreInputs = {};
  for (const [name, group] of Object.entries(groups)) inputs[name] = shortHash(group.of(subject));
  inputs.weights = String(settings.settingsVersion);
  inputs.rules = settings.rulesVersion;
  inputs.limits = shortHash(settings.limits);
  return inputs;
}

/** What moved a score, in the order of the groups; never empty: with no group that differs, it is the rules' own code. */
export function causesOf(
  before: ScoreInputs | null,
  after: ScoreInputs,
  listingVersion: number,
): ScoreCause[] {
  if (before === null) return [{ kind: 'first', words: 'First scored' }];
  const causes: ScoreCause[] = [];
  for (const [name, { kind, words }] of Object.entries({ ...groups, ...settingsGroups })) {
    if (before[name] === after[name]) continue;
    const isContent = contentFields.some((field) => field === name);
    causes.push({ kind, words: isContent ? `${words} (version ${listingVersion})` : words });
  }
  return causes.length > 0 ? causes : [{ kind: 'rules', words: 'Plumbline’s rules changed' }];
}

/** FNV-1a, 32 bits: tells two states apart, keeps no secret. */
export function shortHash(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

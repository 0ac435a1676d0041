import type { ContentField } from '../catalog/listing-content';
import type { Source } from './rule';
import { sources } from './sources.data';

/** A limit that Amazon sets by policy, apart from what the product type's schema takes. Days are ISO, UTC. */
export interface PolicyLimit {
  field: ContentField;
  max: number;
  unit: 'characters' | 'bytes';
  /** First day on which it holds. */
  from: string;
  /** First day on which it no longer holds. */
  until?: string;
  /** Only for media (books, music, film), or only for the rest; both where absent. */
  media?: boolean;
  source: Source;
}

const oldTitle: Source = {
  text: 'Amazon title policy before 27 July 2026: 200 characters',
  date: '2015-01-01',
};
const mediaTitle: Source = { text: 'Amazon title policy: media keep 200 characters', date: '2026-07-27' };

export const policyLimits: readonly PolicyLimit[] = [
  { field: 'title', max: 200, unit: 'characters', from: '2015-01-01', until: '2026-07-27', source: oldTitle },
  {
    field: 'title',
    max: 75,
    unit: 'characters',
    from: '2026-07-27',
    media: false,
    source: sources.titleLength,
  },
  { field: 'title', max: 200, unit: 'characters', from: '2026-07-27', media: true, source: mediaTitle },
  { field: 'itemHighlight', max: 125, unit: 'characters', from: '2026-07-27', source: sources.itemHighlight },
  { field: 'bullets', max: 255, unit: 'characters', from: '2015-01-01', source: sources.bulletStyle },
  { field: 'description', max: 2000, unit: 'characters', from: '2015-01-01', source: sources.description },
  { field: 'searchTerms', max: 249, unit: 'bytes', from: '2015-01-01', source: sources.searchTerms },
];

/** Bullets that Amazon shows where the product type does not say. */
export const usualBulletCount = 5;

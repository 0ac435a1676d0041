import { contentFieldNames, type ContentField } from '../catalog/content-fields';
import type { ListingContent } from '../catalog/listing-content';
import { stemsOf } from './normalise';
import { plainMeasures } from './plain-measures';
import { tokensOf } from './tokens';

export type CoveredField = ContentField | 'attributes';

/** One text of a listing in which a keyword may stand: a field, one bullet, one attribute. */
export interface CoveredText {
  field: CoveredField;
  /** Of the bullet. */
  index?: number;
  /** Name of the attribute. */
  attribute?: string;
  /** «Title», «Bullet 2», «Material». */
  label: string;
  text: string;
  stems: ReadonlySet<string>;
  /** The words as written, case folded, a space at either end. */
  literal: string;
}

export interface CoveredListing {
  content: ListingContent;
  attributes: Readonly<Record<string, string>>;
}

/** The texts of a listing that shoppers are found by, empty ones left out. */
export function coveredTextsOf({ content, attributes }: CoveredListing): CoveredText[] {
  const fields: [ContentField, string | null][] = [
    ['title', content.title],
    ['itemHighlight', content.itemHighlight],
    ['description', content.description],
    ['searchTerms', content.searchTerms],
  ];
  return [
    ...fields.map(([field, text]) => textOf({ field, label: contentFieldNames[field], text: text ?? '' })),
    ...content.bullets.map((text, index) =>
      textOf({ field: 'bullets' as const, index, label: `Bullet ${index + 1}`, text }),
    ),
    ...Object.entries(attributes).map(([attribute, text]) =>
      textOf({ field: 'attributes' as const, attribute, label: attribute.replaceAll('_', ' '), text }),
    ),
  ].filter(({ stems }) => stems.size > 0);
}

function textOf(part: Omit<CoveredText, 'stems' | 'literal'>): CoveredText {
  return { ...part, stems: new Set(stemsOf(part.text)), literal: literalOf(part.text) };
}

/** A text's words with single spaces, punctuation and hyphens gone, sizes tight: what «exactly» means. */
export function literalOf(text: string): string {
  const words = tokensOf(plainMeasures(text.toLowerCase())).map(({ kind, key }) =>
    kind === 'measure' ? key.replace(/[\s\u00a0-]+(?=[a-z])/, '') : key,
  );
  return ` ${words.join(' ')} `;
}

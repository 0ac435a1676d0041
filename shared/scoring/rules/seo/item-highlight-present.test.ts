import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith, productTypeWith } from '../../testing/subject-with';
import { itemHighlightPresent } from './item-highlight-present';

describe('seo/item-highlight-present', () => {
  it('asks for an Item Highlight that was never written', () => {
    for (const itemHighlight of [null, '', '  ']) {
      expect(measuredWith(itemHighlightPresent, { itemHighlight }).evidence).toBe(
        'Item Highlight empty, 0 of 125 characters',
      );
    }
  });

  it('is content with one', () => {
    expect(measuredWith(itemHighlightPresent, { itemHighlight: 'For brick and stone' }).score).toBe(1);
  });

  it('does not apply to a product type without it, nor to media', () => {
    const without = productTypeWith({ item_name: {} });
    expect(measureWith(itemHighlightPresent, { itemHighlight: null, productType: without }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(itemHighlightPresent, { itemHighlight: null }, { isMedia: true }).kind).toBe(
      'not-applicable',
    );
    for (const name of ['title_differentiation', 'item_highlights']) {
      const having = productTypeWith({ [name]: {} });
      expect(measuredWith(itemHighlightPresent, { itemHighlight: null, productType: having }).score).toBe(0);
    }
  });

  it('says when it is not known', () => {
    expect(measureWith(itemHighlightPresent, {})).toMatchObject({ kind: 'unknown', fact: 'itemHighlight' });
  });
});

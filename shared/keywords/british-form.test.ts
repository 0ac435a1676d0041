import { describe, expect, it } from 'vitest';
import { britishFormOf } from './british-form';

describe('the British form of an American spelling', () => {
  it('is found for inflected and compounded words too', () => {
    expect(
      [
        'discolored',
        'multicolor',
        'fiberglass',
        'odorless',
        'milliliters',
        'kilometer',
        'shoveling',
        'centering',
      ].map(britishFormOf),
    ).toEqual([
      'discoloured',
      'multicolour',
      'fibreglass',
      'odourless',
      'millilitres',
      'kilometre',
      'shovelling',
      'centring',
    ]);
  });

  it('is not asked of words that are right as they are', () => {
    const right = [
      'multimeter',
      'micrometer',
      'meter',
      'odorous',
      'coloration',
      'vaporiser',
      'centre',
      'moldavian',
      'graphite',
      'literature',
      'fibrous',
      'laboratory',
      'level',
    ];
    expect(right.filter((word) => britishFormOf(word) !== null)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { backgroundOf } from './background';
import { rivalCopyCandidates, rivalPhrases, type RivalCopy } from './rival-copy';

const background = backgroundOf([
  'Heavy duty steel bracket', 'Heavy duty hinge set', 'Paint brush set', 'Steel screws set', 'Cable clips', 'Garden hose',
  'Heavy duty tape', 'Loft ladder',
]); // prettier-ignore
const rivals: RivalCopy[] = [
  { asin: 'B0TESTAAA1', brand: 'Merrow', title: 'Merrow Ring Gate Latch Heavy Duty Weather Resistant', reviewCount: 2400, position: 1 },
  { asin: 'B0TESTAAA2', brand: 'Hallam', title: 'Hallam Ring Gate Latch, Weather Resistant', reviewCount: 900, position: 2 },
  { asin: 'B0TESTAAA3', brand: 'Dray', title: 'Dray Gate Latch Heavy Duty Set', bullets: ['a weather resistant coat'], reviewCount: 12, position: 30 },
  { asin: 'B0TESTAAA4', brand: 'Oak', title: 'Oak Bolt with Odd Cranked Shape', reviewCount: 3, position: 40 },
]; // prettier-ignore
const own = ['Tarnbrook Gate Latch', 'black steel'];

describe('phrases that rivals share and we lack', () => {
  it('come in order of the rivals’ strength and of how much they tell', () => {
    const found = rivalPhrases({ rivals, own, background });
    expect(found.slice(0, 2).map(({ phrase }) => phrase)).toEqual(['weather resistant', 'ring gate latch']);
    expect(found.find(({ phrase }) => phrase === 'weather resistant')).toMatchObject({
      rivals: 3,
      of: 4,
      titles: 2,
    });
    const telling = found.findIndex(({ phrase }) => phrase === 'weather resistant');
    const common = found.findIndex(({ phrase }) => phrase.includes('heavy duty'));
    expect(common).toBeGreaterThan(telling);
  });

  it('hold nothing of ours, of one rival alone, or a brand', () => {
    const phrases = rivalPhrases({ rivals, own, background }).map(({ phrase }) => phrase);
    for (const never of ['gate latch', 'cranked', 'merrow', 'hallam']) expect(phrases).not.toContain(never);
    expect(rivalPhrases({ rivals: rivals.slice(0, 1), own, background })).toEqual([]);
    expect(rivalPhrases({ rivals: [], own, background })).toEqual([]);
  });

  it('weigh more with strong rivals than with weak ones', () => {
    const weight = (strong: boolean) => {
      const list = rivals.map((rival, at) => ({
        ...rival,
        title: at < 2 === strong ? `${rival.title}, cranked arm` : rival.title,
      }));
      return (
        rivalPhrases({ rivals: list, own, background }).find(({ phrase }) => phrase === 'cranked arm')
          ?.weight ?? 0
      );
    };
    expect(weight(true)).toBeGreaterThan(weight(false));
  });

  it('say why in words', () => {
    const [first] = rivalCopyCandidates({ rivals, own, background, at: 5 });
    expect(first?.evidence).toMatchObject({ source: 'rival-copy', volume: null, at: 5 });
    expect(first?.evidence.evidence).toMatch(
      /^used by 3 of 4 rivals \(2 in the title\), \d\d % of their strength; not in your listing$/,
    );
  });
});

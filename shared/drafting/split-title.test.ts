import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fieldLimits } from '../scoring/field-limits';
import { countCharacters } from '../scoring/measure-text';
import { splitTitle, type SplitQuestion } from './split-title';
import { lostFacts } from './split-title-facts';

const now = Date.parse('2026-11-24');
const limits = fieldLimits({ productType: null, isMedia: false, now });
const without = { ...limits, itemHighlight: null };

function ask(title: string, more: Partial<SplitQuestion> = {}) {
  return splitTitle({
    title,
    brand: null,
    attributes: {},
    itemHighlight: null,
    bullets: [],
    limits,
    ...more,
  });
}

function best(title: string, more: Partial<SplitQuestion> = {}) {
  const proposal = ask(title, more)?.proposals[0];
  if (proposal === undefined) throw new Error('no proposal');
  return proposal;
}

describe('a title over its limit', () => {
  it('keeps brand, part number, noun, size and quantity, and gives the rest to the highlight', () => {
    const { title, itemHighlight, lost } = best(
      'Tarnbrook TB-4471 Wall Anchor with Metric Screw Pack of 20 | Screws for Plasterboard | Cavity Anchor 4 x 38mm, Silver',
      { brand: 'Tarnbrook' },
    );
    expect(title).toBe('Tarnbrook TB-4471 Wall Anchor with Metric Screw Pack of 20, 4 x 38mm');
    expect(itemHighlight).toBe('For Plasterboard, Cavity Anchor, Silver');
    expect(lost).toEqual([]);
  });

  it('is cut before «for» and «with», never within', () => {
    const { title, itemHighlight } = best(
      'Norvane Retractable Blade Heavy Duty Utility Knife with Interlocking Nose and Quick Blade Change for Site Use',
      { brand: 'Norvane' },
    );
    expect(title).toBe('Norvane Retractable Blade Heavy Duty Utility Knife, for Site Use');
    expect(itemHighlight).toBe('With Interlocking Nose and Quick Blade Change');
  });

  it.each([
    [
      'Norvane Pump Set: Coupling for Quick Fitting of 13 mm (1/2 Inch) Hoses to Pumps with 33.3 mm (G 1 Inch) Thread',
      'G 1 Inch',
    ],
    [
      'Norvane Worm Drive Hose Clamp Steel, Clamping Range 40-60 mm (1 1/2 "), Width 9 mm, Screw Thread (8195-20)',
      '1 1/2"',
    ],
    [
      'Norvane 3/8" Square Drive Micrometre Torque Wrench with Reversible Ratchet Head and Storage Case for Car Tyres',
      '3/8" Square Drive',
    ],
    [
      'Norvane Anchors | Hollow Wall Anchors | Cavity Fixings | Plasterboard Fixings with Metric Screw, QT-S1-XY04038/20',
      'QT-S1-XY04038/20',
    ],
    [
      'Norvane Replacement Battery Charger with Fan Cooling and Light, Compatible for Makita 18V Slide Batteries, Black',
      'for Makita',
    ],
    [
      'Norvane Ceiling Fan without Lights, 5 Reversible Carved Solid Wood Blades, Quiet Motor, Brass Finish, Remote',
      'without Lights',
    ],
  ])('%s keeps «%s» in one piece', (title, whole) => {
    const proposal = best(title);
    const texts = [proposal.title, proposal.itemHighlight ?? ''].join('\n').toLowerCase();
    expect(texts).toContain(whole.toLowerCase());
    expect(proposal.lost).toEqual([]);
  });

  it('says nothing twice, and drops only what sells', () => {
    const { title, itemHighlight } = best(
      'Norvane Super Glue All Plastics, Superglue, Strong Plastic Glue, Best Quality, Free Delivery, UK Seller, Pack of 3',
    );
    expect(`${title} ${itemHighlight}`).not.toMatch(/superglue|delivery|seller/i);
    expect(title).toContain('Pack of 3');
  });

  it('pasted twice is said once', () => {
    const once = 'Norvane 73729 165 mm Soft-Grip Curved Pruning Secateurs';
    expect(best(once + once).title).toBe(once);
  });

  it('in capitals is calmed, but not its part number', () => {
    const { title } = best(
      'NORVANE QX-4471B ROUND PLASTIC DRAIN COVER 150MM / GULLEY GRID FOR OUTSIDE DRAINS AND GARDEN PATHS',
    );
    expect(title).toContain('QX-4471B');
    expect(title).toMatch(/Round Plastic Drain Cover/);
  });

  it('gives to a bullet what a product type without highlight has no place for', () => {
    const proposal = best(
      'Norvane 12 Piece Masonry Drill Bit Set 4mm to 12mm Carbide Tips for Brick, Block, Concrete and Stone Walls',
      {
        limits: without,
        bullets: ['Straight shanks'],
      },
    );
    expect(proposal.itemHighlight).toBeNull();
    expect(proposal.changedBullet).toBe(1);
    expect(proposal.bullets[0]).toBe('Straight shanks');
    expect(proposal.lost).toEqual([]);
  });

  it('adds to the fullest five bullets no sixth', () => {
    const bullets = ['One', 'Two', 'Three', 'Four', 'Five'].map((text) => `${text} thing about it.`);
    const proposal = best(
      'Norvane 12 Piece Masonry Drill Bit Set 4mm to 12mm Carbide Tips for Brick, Block, Concrete and Stone Walls',
      {
        limits: without,
        bullets,
      },
    );
    expect(proposal.bullets).toHaveLength(5);
    expect(proposal.lost).toEqual([]);
  });

  it('says what would be lost where nothing has room', () => {
    const bullets = Array.from({ length: 5 }, () => 'x'.repeat(250));
    const { lost } = best(
      'Norvane 12 Piece Masonry Drill Bit Set 4mm to 12mm Carbide Tips for Brick, Block, Concrete and Stone Walls',
      {
        limits: without,
        bullets,
      },
    );
    expect(lost).toContain('Concrete');
  });

  it('keeps the highlight that stands there already', () => {
    const { itemHighlight } = best(
      'Norvane 12 Piece Masonry Drill Bit Set 4mm to 12mm Carbide Tips for Brick, Block and Concrete Walls',
      {
        itemHighlight: 'Steel case',
      },
    );
    expect(itemHighlight).toMatch(/^Steel case; /);
  });

  it('within its limit needs nothing, and one word of 200 letters gets no proposal', () => {
    expect(ask('Norvane Hammer')).toBeNull();
    expect(ask('x'.repeat(200))?.proposals).toEqual([]);
  });
});

describe('lost facts', () => {
  it('see a figure that came away from what it counts', () => {
    expect(
      lostFacts('12 Piece Set with 4 Clips', { title: '4 Piece Set', itemHighlight: '12 Clips' }),
    ).not.toEqual([]);
  });

  it('see a «not» that came away', () => {
    expect(lostFacts('Trim, Valve Not Included', { title: 'Trim, Valve Included' })).toEqual([
      'Not Included',
    ]);
  });

  it('know a size however it is written, and small words are none', () => {
    expect(lostFacts('Disc for 9-Inch and 100 MM', { title: 'Discs 9"', itemHighlight: '100mm' })).toEqual(
      [],
    );
  });

  it('are none where a bullet says it', () => {
    expect(lostFacts('Rake Heavy Duty', { title: 'Rake', bullets: ['A heavy-duty rake'] })).toEqual([]);
  });
});

const words = fc.constantFrom(
  ...(
    'Norvane QX-4471 Heavy Duty Drill Bit Set 4mm to 12 mm Pack of 10 for Wood with Case , | - ( ) 1/2" 3/8 " and & x 18V ' +
    'Schlüssel ключ مفتاح 🔨 é HEX 7 No. not without Black/Silver 5.5 : ; .'
  ).split(' '),
  'x'.repeat(90),
);
const titles = fc.oneof(
  fc.array(words, { minLength: 10, maxLength: 60 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', minLength: 76, maxLength: 400 }),
  fc.string({ unit: 'grapheme', minLength: 76, maxLength: 400 }),
);

describe('any title at all', () => {
  it('is split within the limits, its losses told, and never throws', () => {
    fc.assert(
      fc.property(titles, fc.option(fc.constant('Norvane')), fc.boolean(), (title, brand, hasHighlight) => {
        const used = hasHighlight ? limits : without;
        for (const proposal of ask(title, { brand, limits: used })?.proposals ?? []) {
          expect(countCharacters(proposal.title)).toBeLessThanOrEqual(75);
          expect(proposal.title.trim()).not.toBe('');
          expect(countCharacters(proposal.itemHighlight ?? '')).toBeLessThanOrEqual(125);
          expect(proposal.lost).toEqual(lostFacts(title, proposal));
        }
      }),
      { numRuns: 400 },
    );
  });
});

const shared = env.PLUMBLINE_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const folder = `${shared}/data/listings`;
const checkRealTitles = existsSync(folder) ? splitRealTitles : sayThatThereAreNone;
checkRealTitles();

function splitRealTitles() {
  const over = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as { title: string; brand?: string; bullets?: string[] })
    .flatMap(({ title, brand = null, bullets = [] }) => ask(title, { brand, bullets }) ?? []);

  describe('the real titles over their limit', () => {
    it('are all split without loss, within 75 and 125', () => {
      const firsts = over.map(({ proposals }) => proposals[0]);
      expect(over.length).toBeGreaterThan(200);
      expect(firsts.filter((proposal) => proposal === undefined)).toEqual([]);
      expect(firsts.flatMap((proposal) => proposal?.lost)).toEqual([]);
      expect(firsts.filter((proposal) => countCharacters(proposal?.title ?? '') > 75)).toEqual([]);
      expect(firsts.filter((proposal) => countCharacters(proposal?.itemHighlight ?? '') > 125)).toEqual([]);
    });
  });
}

function sayThatThereAreNone() {
  it(`looks for real titles in ${folder} and finds none: only made ones are split`, () => {
    expect(existsSync(folder)).toBe(false);
  });
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from './score-result';
import { rules } from './rules';
import { scoreSubject } from './score';
import { scoreResultSchema } from './score-result';
import type { FactName, Subject } from './subject';
import { anySubject } from './testing/arbitrary-subject';
import { knownFacts, testNow } from './testing/subject-with';

const context = { now: testNow };
const score = (subject: Subject) => scoreSubject(subject, context);

describe('any product at all', () => {
  it('is scored without an exception, as the schema says, from 0 to 100', () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        const result = score(subject);
        expect(scoreResultSchema.safeParse(result).success).toBe(true);
        expect(result.total ?? 0).toBeGreaterThanOrEqual(0);
        expect(result.total ?? 0).toBeLessThanOrEqual(100);
      }),
      { numRuns: 300 },
    );
  });

  it('scores the same twice: no rule remembers', () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        expect(score(subject)).toEqual(score(structuredClone(subject)));
      }),
    );
  });

  it('has evidence, and a fix a person can act on, in every finding that counts', () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        for (const finding of score(subject).findings.filter((row) => row.score !== null)) {
          expect(finding.evidence).not.toMatch(/undefined|NaN|\[object/);
          expect(finding.evidence.length).toBeGreaterThan(5);
          expect(finding.fix?.length).toBeGreaterThan(5);
          expect(finding.points).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('has every mark inside the text of its field', () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        for (const finding of score(subject).findings) {
          const length = textOf(subject, finding)?.length ?? 0;
          for (const [start, end] of finding.marks) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(length);
          }
        }
      }),
    );
  });

  it('loses no point by a fact that becomes unknown: nothing is measured of it any more', () => {
    const facts: FactName[] = [
      'searchTerms',
      'rating',
      'reviewCount',
      'hasVideo',
      'hasAplus',
      'quantity',
      'issues',
    ];
    fc.assert(
      fc.property(anySubject, fc.constantFrom(...facts), (subject, name) => {
        const without: Subject = { ...subject, [name]: { known: false, reason: 'not known from here' } };
        for (const rule of rules) {
          const [before, after] = [rule.measure(subject, context), rule.measure(without, context)];
          if (after.kind !== 'measured') continue;
          // Only a description under A+ content rests on a fact that it can do without.
          if (name === 'hasAplus' && rule.id.startsWith('content/description')) continue;
          expect(after.score).toBeGreaterThanOrEqual(before.kind === 'measured' ? before.score : 0);
        }
      }),
    );
  });
});

describe('mending a finding', () => {
  const menders: { rule: string; mend: (subject: Subject, finding: Finding) => Partial<Subject> }[] = [
    { rule: 'seo/title-length', mend: marksRemoved },
    { rule: 'compliance/title-characters', mend: marksRemoved },
    {
      rule: 'seo/item-highlight-present',
      mend: () => knownFacts({ itemHighlight: 'For brick, block and stone' }),
    },
    { rule: 'seo/search-terms-filled', mend: () => knownFacts({ searchTerms: goodTerms }) },
    { rule: 'content/bullet-count', mend: () => knownFacts({ bullets: goodBullets }) },
    { rule: 'images/image-count', mend: () => knownFacts({ imageCount: 7 }) },
    { rule: 'competitive/in-stock', mend: () => knownFacts({ quantity: 3 }) },
    { rule: 'compliance/buyable', mend: () => knownFacts({ status: ['BUYABLE', 'DISCOVERABLE'] }) },
    { rule: 'compliance/amazon-issues', mend: () => knownFacts({ issues: [] }) },
    { rule: 'compliance/bullet-claims', mend: marksRemoved },
    { rule: 'compliance/bullet-characters', mend: marksRemoved },
    { rule: 'content/no-html', mend: marksRemoved },
  ];
  const goodTitle = 'Tarnbrook 12-Piece Masonry Drill Bit Set 4-12 mm';
  const goodTerms =
    'rawl pilot breeze mortar slate granite paver patio percussion corded cordless multi builder electrician plumber joiner fence gate bracket fixing anchor rotary kits engineering render screed lintel thermalite quarry';
  const goodBullets = [
    'Carbide tips stay sharp in engineering brick',
    'Straight shanks fit 13 mm chucks',
    'Ground after brazing, so no wandering',
    'Steel case shuts flat',
    'Depth marks on every shank',
  ];

  it.each(menders)('of $rule never lowers its own score', ({ rule, mend }) => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        const before = score(subject);
        const finding = before.findings.find((row) => row.rule === rule && row.score !== null);
        if (finding === undefined) return;
        const after = score({ ...subject, ...mend(subject, finding) });
        const mended = after.findings.find((row) => row.rule === rule && row.score !== null);
        expect(mended?.score ?? 1).toBeGreaterThanOrEqual(finding.score ?? 0);
      }),
    );
  });

  it('of a sound listing’s one fault raises the total by the points promised', () => {
    const sound = knownFacts({
      title: goodTitle, brand: 'Tarnbrook', itemHighlight: 'For brick, block and stone', bullets: goodBullets, searchTerms: goodTerms,
      description: 'A set of twelve bits for the holes that a house asks for. '.repeat(5), imageCount: 7, quantity: 3, issues: [],
      status: ['BUYABLE', 'DISCOVERABLE'], rating: 4.6, reviewCount: 80, handlingDays: 1,
    }); // prettier-ignore
    const faults: Partial<Subject>[] = [
      // One breach alone: of two in a component, mending either wins less than mending both.
      knownFacts({ title: `${goodTitle} with Depth Marks, Sharpening Guide and a Hard Shell` }),
      knownFacts({ itemHighlight: null }),
      knownFacts({ bullets: goodBullets.slice(0, 3) }),
      knownFacts({ bullets: ['Guarantee of quality', ...goodBullets.slice(1)] }),
      knownFacts({ searchTerms: null }),
      knownFacts({ imageCount: 2 }),
      knownFacts({ quantity: 0 }),
      knownFacts({ rating: 3.2 }),
    ];
    fc.assert(
      fc.property(anySubject, fc.constantFrom(...faults), (any, fault) => {
        const whole: Subject = {
          ...any,
          marketplace: 'amazon-uk',
          isOwn: true,
          isMedia: false,
          productType: unknownFact,
          images: unknownFact,
          ...sound,
        };
        const [faulty, mended] = [score({ ...whole, ...fault }), score(whole)];
        expect(mended.total!).toBeGreaterThanOrEqual(faulty.total!);
        const newRules = mended.rulesKnown.filter((id) => !faulty.rulesKnown.includes(id));
        if (newRules.length > 0) return;
        const gone = faulty.findings.filter(
          (row) => row.score !== null && !mended.findings.some((other) => other.rule === row.rule),
        );
        const promised = gone.reduce((sum, row) => sum + row.points, 0);
        expect(Math.abs(mended.total! - faulty.total! - promised)).toBeLessThanOrEqual(1.2);
      }),
    );
  });
});

const unknownFact = { known: false as const, reason: 'not known from here' };

function textOf(subject: Subject, finding: Finding): string | null {
  if (finding.field === 'bullets') {
    return subject.bullets.known && finding.index !== null
      ? (subject.bullets.value[finding.index] ?? null)
      : null;
  }
  const fields = ['title', 'itemHighlight', 'description', 'searchTerms'] as const;
  const fact = fields.includes(finding.field as never)
    ? subject[finding.field as (typeof fields)[number]]
    : null;
  return fact?.known ? fact.value : null;
}

function marksRemoved(subject: Subject, finding: Finding): Partial<Subject> {
  const cut = (text: string) =>
    finding.marks.toReversed().reduce((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text);
  if (finding.field === 'bullets' && subject.bullets.known) {
    return knownFacts({
      bullets: subject.bullets.value.map((text, index) => (index === finding.index ? cut(text) : text)),
    });
  }
  const text = textOf(subject, finding);
  return text === null ? {} : knownFacts({ [finding.field as 'title']: cut(text) });
}

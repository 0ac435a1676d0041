import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareScores } from './compare-scores';
import { components, type Outcome, type Rule } from './rule';
import { scoreSubject } from './score';
import { subjectWith, testNow } from './testing/subject-with';

const context = { now: testNow };
const source = { text: 'test', date: '2026-11-24' };

function ruleOf(id: Rule['id'], outcome: Outcome, weight = 1): Rule {
  const component = components.find((name) => id.startsWith(name)) ?? 'seo';
  return { id, component, weight, name: id, source, measure: () => outcome };
}

function scored(score: number, severity: 'policy' | 'warning' | 'hint' = 'hint'): Outcome {
  return { kind: 'measured', score, severity, evidence: 'measured', fix: score < 1 ? 'mend' : null };
}

const unknown: Outcome = { kind: 'unknown', fact: 'hasVideo', reason: 'not known from here' };
const outcomes = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map((score) => scored(score)),
  fc.constant(unknown),
  fc.constant<Outcome>({ kind: 'not-applicable' }),
);
const ruleSets = fc
  .array(
    fc.record({
      component: fc.constantFrom(...components),
      outcome: outcomes,
      weight: fc.integer({ min: 1, max: 9 }),
    }),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((rows) =>
    rows.map(({ component, outcome, weight }, index) => ruleOf(`${component}/${index}`, outcome, weight)),
  );

const score = (rules: Rule[]) => scoreSubject(subjectWith(), context, { rules });
const replace = (rules: Rule[], to: (rule: Rule, outcome: Outcome) => Outcome) =>
  rules.map((rule) => {
    const outcome = to(rule, rule.measure(subjectWith(), context));
    return { ...rule, measure: () => outcome };
  });

describe('the total', () => {
  it('is the weighted mean of components, each the weighted mean of its rules', () => {
    const rules = [
      ruleOf('seo/a', scored(1), 3),
      ruleOf('seo/b', scored(0), 1),
      ruleOf('images/a', scored(0.5)),
    ];
    // SEO 0.75 of 25, images 0.5 of 20: 28.75 of 45.
    expect(score(rules).total).toBe(64);
  });

  it('shares the weight of a rule that does not apply among the others of its component', () => {
    const rules = [
      ruleOf('seo/a', scored(1)),
      ruleOf('seo/b', scored(0.5)),
      ruleOf('seo/c', { kind: 'not-applicable' }, 9),
    ];
    expect(score(rules).total).toBe(75);
    expect(score(rules).knownShare).toBe(1);
  });

  it('is over what is known, and says how much that is', () => {
    const rules = [ruleOf('seo/a', scored(1)), ruleOf('seo/b', unknown, 3), ruleOf('images/a', unknown)];
    const result = score(rules);
    expect(result.total).toBe(100);
    expect(result.knownShare).toBeCloseTo((25 * 0.25) / 45);
    expect(result.rulesKnown).toEqual(['seo/a']);
    expect(result.components.find((row) => row.component === 'images')).toEqual({
      component: 'images',
      weight: 20,
      points: null,
      knownShare: 0,
    });
  });

  it('is null, not zero, when nothing is known', () => {
    expect(score([ruleOf('seo/a', unknown)]).total).toBeNull();
    expect(score([]).total).toBeNull();
  });

  it('takes up to half of a component whose rule of policy is broken, and gives it back when that is mended', () => {
    const breach = (broken: number) =>
      score([ruleOf('seo/title', scored(broken, 'policy')), ruleOf('seo/other', scored(1))]);
    expect(breach(1).total).toBe(100);
    expect(breach(0).total).toBe(25);
    expect(breach(0).findings[0]?.points).toBe(75);
    expect(breach(0.5).total).toBe(Math.round(75 * 0.75));
  });

  it('is always a whole number from 0 to 100, and the bars add up to it when all are known', () => {
    fc.assert(
      fc.property(ruleSets, (rules) => {
        const { total, components: bars, knownShare } = score(rules);
        expect(knownShare).toBeGreaterThanOrEqual(0);
        expect(knownShare).toBeLessThanOrEqual(1);
        if (total === null) return;
        expect(Number.isInteger(total)).toBe(true);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
        if (bars.some((bar) => bar.points === null)) return;
        expect(bars.reduce((sum, bar) => sum + (bar.points ?? 0), 0)).toBe(total);
      }),
    );
  });

  it('never counts an unknown fact as zero, nor as full marks', () => {
    fc.assert(
      fc.property(ruleSets, (rules) => {
        const fill = (value: number) =>
          score(replace(rules, (_, outcome) => (outcome.kind === 'unknown' ? scored(value) : outcome))).total;
        const { total } = score(rules);
        if (total === null) return;
        expect(total).toBeGreaterThanOrEqual(fill(0)!);
        expect(total).toBeLessThanOrEqual(fill(1)!);
      }),
    );
  });

  it('rises, by the points promised, when a finding is mended', () => {
    fc.assert(
      fc.property(ruleSets, (rules) => {
        const before = score(rules);
        for (const finding of before.findings.filter((row) => row.score !== null)) {
          const after = score(
            replace(rules, (rule, outcome) => (rule.id === finding.rule ? scored(1) : outcome)),
          );
          expect(after.total!).toBeGreaterThanOrEqual(before.total!);
          // Both totals are rounded to whole points, the promise to a tenth.
          expect(Math.abs(after.total! - before.total! - finding.points)).toBeLessThanOrEqual(1.05);
        }
      }),
    );
  });

  it('survives a rule that divides by zero', () => {
    expect(score([ruleOf('seo/a', scored(Number.NaN)), ruleOf('seo/b', scored(1))]).total).toBe(50);
  });

  it('follows other weights: a rule of weight 0 is switched off', () => {
    const rules = [ruleOf('seo/a', scored(0)), ruleOf('seo/b', scored(1))];
    const weights = {
      components: { seo: 1, content: 0, images: 0, competitive: 0, compliance: 0 },
      rules: { 'seo/a': 0 },
    };
    const result = scoreSubject(subjectWith(), context, { rules, weights });
    expect(result.total).toBe(100);
    expect(result.findings).toEqual([]);
  });
});

describe('findings', () => {
  it('stand in the order of what is at stake: urgent, policy, warnings, hints, then points; unknown last', () => {
    const rules = [
      ruleOf('seo/unknown', unknown),
      ruleOf('seo/hint', scored(0, 'hint'), 9),
      ruleOf('seo/small-warning', scored(0.9, 'warning')),
      ruleOf('seo/large-warning', scored(0, 'warning')),
      ruleOf('seo/policy', scored(0.9, 'policy')),
      ruleOf('compliance/suppressed', { ...scored(0.9, 'policy'), isUrgent: true } as Outcome),
      ruleOf('seo/fine', scored(1)),
    ];
    expect(score(rules).findings.map((row) => row.rule)).toEqual([
      'compliance/suppressed',
      'seo/policy',
      'seo/large-warning',
      'seo/small-warning',
      'seo/hint',
      'seo/unknown',
    ]);
  });

  it('say of an unknown fact what is unknown and why, at no points', () => {
    const [finding] = score([{ ...ruleOf('images/video', unknown), name: 'Video' }]).findings;
    expect(finding).toMatchObject({
      evidence: 'Video: not known from here',
      score: null,
      points: 0,
      fix: null,
    });
  });

  it('are one for each place, and the places share the points', () => {
    const places = [0, 1].map((index) => ({
      evidence: `bullet ${index}`,
      fix: 'mend',
      field: 'bullets' as const,
      index,
    }));
    const rule = ruleOf('seo/bullets', { ...scored(0), places } as Outcome);
    const { findings } = score([rule]);
    expect(findings.map(({ index, points }) => [index, points])).toEqual([
      [0, 50],
      [1, 50],
    ]);
  });
});

describe('comparing two scores', () => {
  it('counts only rules known on both sides: knowing more is neither gain nor drop', () => {
    const before = [ruleOf('seo/a', scored(0.5)), ruleOf('seo/b', unknown), ruleOf('seo/c', scored(0))];
    const after = [ruleOf('seo/a', scored(1)), ruleOf('seo/b', scored(0)), ruleOf('seo/c', unknown)];
    expect(compareScores(score(before), score(after), { rules: after })).toEqual({
      change: 50,
      newlyKnown: ['seo/b'],
      noLongerKnown: ['seo/c'],
    });
  });

  it('answers no change where the two share no rule', () => {
    const rules = [ruleOf('seo/a', scored(1)), ruleOf('seo/b', scored(1))];
    expect(compareScores(score([rules[0]!]), score([rules[1]!]), { rules }).change).toBeNull();
  });

  it('is the mirror of itself, and zero for the same score', () => {
    fc.assert(
      fc.property(ruleSets, fc.double({ min: 0, max: 1, noNaN: true }), (rules, value) => {
        const changed = replace(rules, (_, outcome) =>
          outcome.kind === 'measured' ? scored(value) : outcome,
        );
        const [a, b] = [score(rules), score(changed)];
        const there = compareScores(a, b, { rules }).change;
        const back = compareScores(b, a, { rules }).change;
        expect(compareScores(a, a, { rules }).change ?? 0).toBe(0);
        expect((there ?? 0) + (back ?? 0)).toBeCloseTo(0, 0);
      }),
    );
  });
});

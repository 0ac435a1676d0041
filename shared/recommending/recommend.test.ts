import { describe, expect, it } from 'vitest';
import type { ListingContent } from '../catalog/listing-content';
import { scoreSubject } from '../scoring/score';
import { known } from '../scoring/fact';
import { subjectOfDraft } from '../scoring/subject-of-listing';
import { subjectWith, testNow } from '../scoring/testing/subject-with';
import { defaultWeights } from '../scoring/weights';
import { compareStakes } from './order';
import { sortByDecision } from './open-recommendations';
import { recommend } from './recommend';
import type { Recommendation } from './recommendation';

const longTitle =
  'Norvane 12 Piece Masonry Drill Bit Set 4mm to 12mm Carbide Tips for Brick, Block, Concrete and Stone Walls';
const content: ListingContent = {
  title: longTitle,
  itemHighlight: null,
  bullets: ['Straight shanks ® for any drill', 'Color coded case'],
  description: null,
  searchTerms: 'masonry masonry plug',
};

function ask(of: Partial<ListingContent> = {}, issues: { message: string; enforcements: string[] }[] = []) {
  const words = { ...content, ...of };
  const subject = subjectWith({
    brand: known('Norvane'),
    title: known(words.title),
    itemHighlight: known(words.itemHighlight),
    bullets: known(words.bullets),
    description: known(words.description),
    searchTerms: known(words.searchTerms),
    issues: known(
      issues.map((issue) => ({
        code: '90220',
        severity: 'ERROR',
        attributeNames: ['material'],
        categories: [],
        ...issue,
      })),
    ),
  });
  const context = { now: testNow };
  const score = scoreSubject(subject, context);
  const question = {
    listingId: 'one',
    content: words,
    subject,
    score,
    context,
    weights: defaultWeights,
    keywords: [],
    profit30d: null,
  };
  return { list: recommend(question), question };
}

function of(list: readonly Recommendation[], type: Recommendation['type']): Recommendation {
  const found = list.find((one) => one.type === type);
  if (found === undefined) throw new Error(`no ${type} among ${list.map((one) => one.type).join(', ')}`);
  return found;
}

describe('recommendations', () => {
  it('bring the exact change, and the gain of scoring it', () => {
    const { list, question } = ask();
    const shorten = of(list, 'shorten-title');
    expect(shorten.change?.before.title).toBe(longTitle);
    expect(shorten.change?.after.title?.length).toBeLessThanOrEqual(75);
    const after = scoreSubject(
      subjectOfDraft(question.subject, shorten.change?.after ?? {}),
      question.context,
    );
    expect(shorten.gain).toBe((after.total ?? 0) - (question.score.total ?? 0));
    expect(shorten).toMatchObject({
      isSafe: true,
      effort: 'one-click',
      stake: 'policy',
      deadline: '2026-07-27',
    });
  });

  it('take a banned sign out of the bullet that holds it, and touch no other', () => {
    const { list } = ask();
    const text = list.find((one) => one.key.startsWith('fix-text:bullet-characters'));
    expect(text?.change?.after).toEqual({ bullets: ['Straight shanks for any drill', 'Color coded case'] });
    expect(text?.isSafe).toBe(true);
  });

  it('are gone when they are done', () => {
    const { list } = ask();
    const after = of(list, 'shorten-title').change?.after ?? {};
    expect(ask(after).list.some((one) => one.type === 'shorten-title')).toBe(false);
  });

  it('put what Amazon suppresses first, then policy, points last', () => {
    const { list } = ask({}, [{ message: 'Material is missing', enforcements: ['LISTING_SUPPRESSED'] }]);
    expect(list[0]).toMatchObject({ type: 'resolve-issue', stake: 'suppressed', gain: null, change: null });
    const order = list.map(({ stake }) => ['suppressed', 'policy', 'money', 'points'].indexOf(stake));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('have a gain only where there is something to score', () => {
    for (const { change, gain } of ask().list) expect(gain === null).toBe(change === null);
  });

  it('each have a key of their own, which stays while the words stay', () => {
    const keys = ask().list.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(ask().list.map(({ key }) => key)).toEqual(keys);
  });
});

describe('a decision', () => {
  const shorten = of(ask().list, 'shorten-title');
  const decided = (decision: 'rejected' | 'snoozed' | 'accepted', until: number | null = null) => [
    {
      id: `one:${shorten.key}`,
      listingId: 'one',
      key: shorten.key,
      decision,
      reason: 'mine',
      until,
      at: testNow,
    },
  ];

  it('to reject holds until the text is another', () => {
    expect(sortByDecision([shorten], decided('rejected'), testNow).open).toEqual([]);
    const other = of(ask({ title: `${longTitle} with Case` }).list, 'shorten-title');
    expect(sortByDecision([other], decided('rejected'), testNow).open).toHaveLength(1);
  });

  it('to snooze holds until its day', () => {
    expect(sortByDecision([shorten], decided('snoozed', testNow + 1), testNow).setAside).toHaveLength(1);
    expect(sortByDecision([shorten], decided('snoozed', testNow - 1), testNow).open).toHaveLength(1);
  });
});

describe('the order across listings', () => {
  const one = of(ask().list, 'shorten-title');
  it('asks money before points, within one stake', () => {
    const dear = { ...one, profit30d: 900, gain: 1 };
    const cheap = { ...one, profit30d: 100, gain: 20 };
    expect(compareStakes(dear, cheap)).toBeLessThan(0);
    expect(compareStakes({ ...cheap, stake: 'suppressed' }, dear)).toBeLessThan(0);
  });
});

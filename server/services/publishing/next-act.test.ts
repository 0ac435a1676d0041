import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeStates } from '../../../shared/catalog/change';
import type { ChangeProgress } from './next-act';
import { judgeReadBack, nextAct } from './next-act';
import { nextReadBack } from './pace';

const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.UTC(2026, 10, 24, 14, 30);

const progress = (over: Partial<ChangeProgress>): ChangeProgress => ({
  state: 'intended',
  decidedAt: start,
  sentAt: [],
  acceptedAt: null,
  confirmedAt: null,
  ...over,
});

describe('the next act of a change', () => {
  test('is to send while the decision is fresh, and to ask once it is older than seven days', () => {
    expect(nextAct({ progress: progress({}), now: start + 6 * day, frozenAt: null })).toEqual({
      kind: 'send',
    });
    expect(nextAct({ progress: progress({}), now: start + 8 * day, frozenAt: null })).toEqual({
      kind: 'ask',
      why: 'too-old',
    });
  });

  test('is to ask, never to send, after a restore', () => {
    expect(nextAct({ progress: progress({}), now: start, frozenAt: start })).toEqual({
      kind: 'ask',
      why: 'restored',
    });
  });

  test('is never to send from any state but intended', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...changeStates.filter((state) => state !== 'intended')),
        fc.integer({ min: 0, max: 30 * day }),
        fc.boolean(),
        (state, waited, frozen) => {
          const act = nextAct({
            progress: progress({ state, sentAt: [start] }),
            now: start + waited,
            frozenAt: frozen ? start : null,
          });
          expect(act.kind).not.toBe('send');
        },
      ),
    );
  });
});

describe('a read-back', () => {
  const sent = progress({ state: 'sent', sentAt: [start] });
  const ask = (over: Partial<Parameters<typeof judgeReadBack>[0]>) =>
    judgeReadBack({
      progress: sent,
      readBack: 'equal-to-before',
      newErrors: [],
      now: start,
      pace: 1,
      ...over,
    });

  test('confirms what reads back equal without a new error', () => {
    expect(ask({ readBack: 'equal-to-after' })).toEqual({ kind: 'confirm' });
    expect(ask({ readBack: 'equal-to-after', newErrors: ['Bad word'] }).kind).toBe('conflict');
  });

  test('sends an unanswered message once more after an hour without a trace, and then asks', () => {
    expect(ask({ now: start + 59 * minute })).toEqual({ kind: 'wait' });
    expect(ask({ now: start + 61 * minute })).toEqual({ kind: 'resend' });
    const twice = progress({ state: 'sent', sentAt: [start, start + 61 * minute] });
    expect(ask({ progress: twice, now: start + 90 * minute })).toEqual({ kind: 'wait' });
    expect(ask({ progress: twice, now: start + 125 * minute }).kind).toBe('conflict');
  });

  test('never sends again what Amazon has accepted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 * day }), (waited) => {
        const accepted = progress({ state: 'accepted', sentAt: [start], acceptedAt: start });
        expect(ask({ progress: accepted, now: start + waited }).kind).not.toBe('resend');
      }),
    );
  });

  test('waits while fields show one after another, never sends them again, and asks after four hours', () => {
    const accepted = progress({ state: 'accepted', sentAt: [start], acceptedAt: start });
    for (const state of [sent, accepted]) {
      const partly = (waited: number) =>
        ask({ progress: state, readBack: 'partly', now: start + waited * minute }).kind;
      expect([partly(0), partly(90), partly(239), partly(241)]).toEqual(['wait', 'wait', 'wait', 'conflict']);
    }
  });

  test('asks when the listing shows neither side', () => {
    expect(ask({ readBack: 'neither' }).kind).toBe('conflict');
  });
});

test('looks come later and later, and faster where the world runs faster', () => {
  const looks = [2, 5, 10].map((minutes) => start + minutes * minute);
  expect(nextReadBack(start, start, 1)).toBe(looks[0]);
  expect(nextReadBack(start, looks[0]!, 1)).toBe(looks[1]);
  expect(nextReadBack(start, looks[1]!, 1)).toBe(looks[2]);
  expect(nextReadBack(start, start, 60)).toBe(start + 2_000);
});

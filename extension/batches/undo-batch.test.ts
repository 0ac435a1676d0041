import { describe, expect, it } from 'vitest';
import type { BatchEntry } from './read-batches';
import { planUndo } from './undo-batch';

const entry = (state: BatchEntry['state'], queued: BatchEntry['queued'] = null): BatchEntry => ({
  changeId: state,
  listingId: state,
  before: { title: 'old' },
  after: { title: 'new' },
  state,
  detail: null,
  queued,
});

describe('undoing a batch', () => {
  it('takes out what never left, drops what was not sent, and turns round what Amazon shows', () => {
    const plan = planUndo({
      entries: [
        entry('queued', { order: 1, attempted: false }),
        entry('intended'),
        entry('confirmed'),
        entry('live'),
        entry('refused'),
        entry('cancelled'),
      ],
    });
    expect(plan.drop.map(({ state }) => state)).toEqual(['queued']);
    expect(plan.cancel.map(({ state }) => state)).toEqual(['intended']);
    expect(plan.reverse.map(({ state }) => state)).toEqual(['confirmed', 'live']);
    expect(plan.wait).toEqual([]);
  });

  it('waits for what is on its way: Amazon would take the two in any order', () => {
    const { wait, reverse } = planUndo({
      entries: [entry('sent'), entry('accepted'), entry('queued', { order: 2, attempted: true })],
    });
    expect(wait).toHaveLength(3);
    expect(reverse).toEqual([]);
  });
});

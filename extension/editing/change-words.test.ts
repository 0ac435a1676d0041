import { expect, it } from 'vitest';
import type { Change, ChangeState } from '@shared/catalog/change';
import { stageViews } from './change-words';

const changeWith = (...states: ChangeState[]): Change => ({
  id: 'c',
  listingId: 'l',
  kind: 'content',
  before: {},
  after: {},
  state: states.at(-1) ?? 'intended',
  question: null,
  steps: states.map((state, at) => ({ state, at: at + 1, detail: state })),
  by: 'owner',
  reason: '',
  submissionId: null,
  batchId: null,
  decidedAt: 1,
  updatedAt: 1,
});
const view = (...states: ChangeState[]) =>
  stageViews(changeWith(...states)).map((stage) =>
    stage.at !== null ? 'done' : stage.isNext ? 'next' : 'ahead',
  );

it('shows how far a change came, and what comes next', () => {
  expect(view('intended')).toEqual(['next', 'ahead', 'ahead', 'ahead']);
  expect(view('intended', 'sent', 'accepted')).toEqual(['done', 'done', 'next', 'ahead']);
  expect(view('intended', 'sent', 'accepted', 'confirmed', 'live')).toEqual(['done', 'done', 'done', 'done']);
});

it('begins again when a change is sent after all', () => {
  expect(view('intended', 'sent', 'asks', 'intended')).toEqual(['next', 'ahead', 'ahead', 'ahead']);
});

it('promises nothing after a refusal', () => {
  expect(view('intended', 'sent', 'refused')).toEqual(['done', 'ahead', 'ahead', 'ahead']);
});

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { effectiveScoring } from '@shared/scoring/effective-scoring';
import { subjectOfListing } from '@shared/scoring/subject-of-listing';
import { createEditorModel, type EditorModel } from '../../../editing/editor-model';
import { freshStore } from '../../../testing/fresh-store';
import { sampleContent, sampleListing } from '../../../testing/sample-listing';
import { EditFoot } from './edit-foot';
import { EditTab } from './edit-tab';

const now = Date.UTC(2026, 10, 24);
/** What preact does at once is done when this returns; its promise has nothing to wait for. */
const step = (work: () => void): void => void act(work);

let root: HTMLElement;
let model: EditorModel;

function show(locked = {}): void {
  const listing = sampleListing();
  const own = {
    listing,
    productType: null,
    subject: subjectOfListing(listing, null),
    scoring: effectiveScoring([]),
  };
  model = createEditorModel(freshStore(), { own, draft: null, locked, begunOn: sampleContent }, () => now);
  const nothing = () => {};
  step(() =>
    render(
      <>
        <EditTab model={model} keywords={[]} now={now} onFollow={nothing} onDraft={nothing} />
        <EditFoot
          model={model}
          isOffline={false}
          checking={false}
          onCheck={nothing}
          onCancelCheck={nothing}
          onPublish={nothing}
        />
      </>,
      root,
    ),
  );
}

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(async () => {
  await model.settled();
  step(() => render(null, root));
});

const field = (id: string) => root.querySelector<HTMLTextAreaElement>(`#${id}`)!;
const type = (id: string, text: string) =>
  step(() => {
    field(id).value = text;
    field(id).dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (name: string) =>
  step(() =>
    [...root.querySelectorAll('button')]
      .find((button) => button.textContent?.includes(name) || button.title.includes(name))!
      .click(),
  );
const foot = () => root.querySelector('.what')!.textContent;
const publishButton = () => [...root.querySelectorAll('.foot button')].at(-1) as HTMLButtonElement;

it('counts, scores and marks with every keystroke', () => {
  show();
  expect(foot()).toContain('No changes');
  expect(root.querySelector('.mark-bad')?.textContent).toBe(sampleContent.title.slice(75));
  type('field-title', 'Tarnbrook Masonry Drill Bit Set, 12 Pieces, Carbide Tips');
  expect(root.textContent).toContain('56 of 75');
  expect(foot()).toContain('1 change');
  expect(publishButton().disabled).toBe(false);
});

it('keeps a text that is over its limit from being published, and says by how much', () => {
  show();
  type('field-title', 'x'.repeat(80));
  expect(foot()).toContain('Title is 5 over its limit');
  expect(publishButton().disabled).toBe(true);
});

it('counts search terms in bytes', () => {
  show();
  type('field-searchTerms', 'größe');
  expect(root.textContent).toContain('7 of 249 bytes');
});

it('puts a field back', () => {
  show();
  type('field-title', 'Other');
  press('undo field');
  expect(field('field-title').value).toBe(sampleContent.title);
  expect(foot()).toContain('No changes');
});

it('moves, adds and removes bullets by keyboard and button', () => {
  show();
  step(() => root.querySelectorAll<HTMLButtonElement>('.bullet-toggle')[0]!.click());
  step(() => {
    field('bullet-0').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }),
    );
  });
  expect(model.content.value.bullets).toEqual([sampleContent.bullets[1], sampleContent.bullets[0]]);
  press('Add bullet');
  expect(model.content.value.bullets).toHaveLength(3);
  press('Remove bullet 3');
  expect(model.content.value.bullets).toHaveLength(2);
});

it('locks what is on its way', () => {
  show({ title: 'On its way' });
  expect(field('field-title').readOnly).toBe(true);
  expect(field('field-title').value).toBe('On its way');
  expect(root.textContent).toContain('On its way to Amazon');
});

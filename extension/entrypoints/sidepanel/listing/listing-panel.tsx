import { useState } from 'preact/hooks';
import type { Finding } from '@shared/scoring/score-result';
import type { EditorModel } from '../../../editing/editor-model';
import { useKeywordRows } from '../../../keywords/use-keyword-rows';
import type { Health } from '../../../store/meta';
import { IconButton } from '../../../ui/button';
import { Tabs } from '../../../ui/tabs';
import { useSettled } from '../../../ui/use-settled';
import { EditFoot } from '../edit/edit-foot';
import { EditTab } from '../edit/edit-tab';
import { HistoryTab } from '../history/history-tab';
import { RecommendationsOfListing } from '../../../recommendations/recommendations-of-listing';
import { ScoreTab } from '../score/score-tab';
import { KeywordsTab } from '../keywords/keywords-tab';
import { ListingHeader } from './listing-header';
import { ListingNotes } from './listing-notes';
import { TaskView, type Task } from './task-view';
import { rollBackChanges } from './roll-back-changes';
import { CheckAnswer, usePreview } from './use-preview';
import type { ListingViewData } from './read-listing-view';

const tabs = [
  { id: 'edit', name: 'Edit' },
  { id: 'score', name: 'Score' },
  { id: 'keywords', name: 'Keywords' },
  { id: 'history', name: 'History' },
] as const;
type TabId = (typeof tabs)[number]['id'];

/** Keywords follow the words when typing rests. */
const restMs = 250;

export interface ListingPanelProps {
  data: ListingViewData;
  model: EditorModel;
  health: Health | null;
  now: number;
  onAll: () => void;
}

/** Header, tabs and foot of a listing, or the task that stands in their place. */
export function ListingPanel({ data, model, health, now, onAll }: ListingPanelProps) {
  const [tab, setTab] = useState<TabId>('edit');
  const [task, setTask] = useState<Task | null>(null);
  const [folded, setFolded] = useState(false);
  const words = useSettled(model.content.value, restMs);
  const keywords = useKeywordRows(data.own, words, model.limits.value);
  const preview = usePreview(data.own.listing.id, model);
  const { listing } = data.own;
  const offlineSince = health?.offlineSince ?? null;
  const newest =
    data.onItsWay.waiting[0]?.id ?? data.onItsWay.asking[0]?.id ?? data.onItsWay.moving[0]?.id ?? null;
  const follow = () => newest !== null && setTask({ kind: 'change', id: newest });
  const header = (
    <ListingHeader listing={listing} folded={folded || task !== null} offlineSince={offlineSince} now={now} />
  );
  if (task !== null) {
    return (
      <div class="panel">
        {header}
        <main class="main">
          <TaskView
            task={task}
            data={data}
            model={model}
            preview={preview.answer}
            isOffline={offlineSince !== null}
            now={now}
            onTask={setTask}
            onTab={setTab}
          />
        </main>
      </div>
    );
  }
  const editFinding = (finding: Finding) => {
    setTab('edit');
    requestAnimationFrame(() => focusFinding(finding));
  };
  return (
    <div class="panel">
      {header}
      <main class="main">
        <Tabs
          label="Listing"
          tabs={tabs}
          selected={tab}
          onSelect={setTab}
          end={<IconButton icon="list" name="All listings" onClick={onAll} />}
        />
        <div
          class="body"
          role="tabpanel"
          id="tab-panel"
          aria-labelledby={`tab-${tab}`}
          tabIndex={tab === 'score' ? 0 : -1}
          onScroll={(event) => setFolded(event.currentTarget.scrollTop > 48)}
        >
          <ListingNotes
            data={data}
            model={model}
            health={health}
            now={now}
            onOpen={(id) => setTask({ kind: 'change', id })}
          />
          {tab === 'edit' && (
            <EditTab
              model={model}
              keywords={keywords}
              now={now}
              onFollow={follow}
              onDraft={() => setTask({ kind: 'draft' })}
            />
          )}
          {tab === 'score' && <RecommendationsOfListing own={data.own} onEdit={() => setTab('edit')} />}
          {tab === 'score' && (
            <ScoreTab score={model.after.value} readAt={listing.fetchedAt} now={now} onEdit={editFinding} />
          )}
          {tab === 'keywords' && <KeywordsTab rows={keywords} own={data.own} model={model} now={now} />}
          {tab === 'history' && (
            <HistoryTab
              versions={data.versions}
              changes={data.changes}
              own={data.own}
              currentVersion={listing.version}
              draft={model.changes.value}
              live={listing.content}
              scoreBefore={model.before.value.total}
              scoreAfter={model.after.value.total}
              now={now}
              onRollBack={(version) =>
                setTask({
                  kind: 'publish',
                  after: rollBackChanges(listing.content, version.content),
                  reason: `Roll back to version ${version.version}`,
                  isRollBack: true,
                })
              }
              onOpenChange={(id) => setTask({ kind: 'change', id })}
            />
          )}
          {preview.problem && (
            <p class="small bad check-problem" role="alert">
              {preview.problem}
            </p>
          )}
          {tab === 'edit' && preview.answer && <CheckAnswer answer={preview.answer} now={now} />}
        </div>
        {tab !== 'history' && (
          <EditFoot
            model={model}
            isOffline={offlineSince !== null}
            checking={preview.isChecking}
            onCheck={preview.check}
            onCancelCheck={preview.cancel}
            onPublish={() => setTask({ kind: 'publish', after: null, reason: '', isRollBack: false })}
          />
        )}
      </main>
    </div>
  );
}

function focusFinding(finding: Finding): void {
  if (finding.field === 'bullets') {
    const row = document.querySelectorAll<HTMLButtonElement>('.bullet-toggle')[finding.index ?? 0];
    if (row?.getAttribute('aria-expanded') === 'false') row.click();
    row?.focus();
    return;
  }
  document.getElementById(`field-${finding.field ?? ''}`)?.focus();
}

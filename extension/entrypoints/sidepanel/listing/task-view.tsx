import type { ContentChanges } from '@shared/catalog/listing-content';
import { blockers, tidyChanges } from '../../../editing/content-edit';
import type { EditorModel } from '../../../editing/editor-model';
import { lockedFields } from '../../../editing/open-changes';
import { holdBack } from '../../../store/hold-back';
import { scoreOwn } from '../../../store/own-listing';
import { publish, resolveChange } from '../../../store/publish';
import type { ContentPreview } from '../../../sync/preview-content';
import { usePanel } from '../panel-context';
import { DraftView } from '../draft/draft-view';
import { ChangeView } from '../publish/change-view';
import { PublishView } from '../publish/publish-view';
import { QuestionView } from '../publish/question-view';
import { WaitingView } from '../publish/waiting-view';
import type { ListingViewData } from './read-listing-view';
import { TaskBar } from './task-bar';

export type Task =
  /** `after` null: what the editor holds. */
  | { kind: 'publish'; after: ContentChanges | null; reason: string; isRollBack: boolean }
  | { kind: 'change'; id: string }
  /** Words proposed for the fields. */
  | { kind: 'draft' };

export interface TaskViewProps {
  task: Task;
  data: ListingViewData;
  model: EditorModel;
  preview: ContentPreview | null;
  isOffline: boolean;
  now: number;
  onTask: (task: Task | null) => void;
  onTab: (tab: 'edit' | 'history') => void;
}

export function TaskView(props: TaskViewProps) {
  const { task, data, model, isOffline, onTask } = props;
  switch (task.kind) {
    case 'publish':
      return <PublishTask {...props} task={task} />;
    case 'change':
      return <ChangeTask {...props} id={task.id} />;
    case 'draft':
      return <DraftView own={data.own} model={model} isOffline={isOffline} onBack={() => onTask(null)} />;
  }
}

function PublishTask(props: TaskViewProps & { task: Extract<Task, { kind: 'publish' }> }) {
  const { store, network, tryNow } = usePanel();
  const { task, data, model, onTask } = props;
  const { listing } = data.own;
  const locked = lockedFields(data.locked);
  const wanted = Object.entries(task.after ?? tidyChanges(model.changes.value));
  const after: ContentChanges = Object.fromEntries(
    wanted.filter(([field]) => !locked.some((name) => name === field)),
  );
  const limits = model.limits.value;
  const blocked = task.isRollBack ? blockers(listing.content, after, limits) : [];
  const scoreAfter = scoreOwn(data.own, network.now(), after).total;
  if (Object.keys(after).length === 0 || blocked.length > 0) {
    const why = blocked[0] ?? 'There is no difference left to publish, or it is on its way already';
    return (
      <>
        <TaskBar title="Nothing to publish" onBack={() => onTask(null)} />
        <div class="body">
          <p>{why}.</p>
        </div>
      </>
    );
  }
  const send = async () => {
    await model.settled();
    const id = await publish(store, { listing, after, reason: task.reason, now: network.now() });
    model.clear();
    onTask({ kind: 'change', id });
    tryNow();
  };
  return (
    <PublishView
      listing={listing}
      after={after}
      limits={limits}
      scoreBefore={model.before.value.total}
      scoreAfter={scoreAfter}
      preview={task.isRollBack ? null : props.preview}
      isOffline={props.isOffline}
      isRollBack={task.isRollBack}
      now={props.now}
      onCancel={() => onTask(null)}
      onPublish={() => void send()}
    />
  );
}

/** One change wherever it is: in this computer's queue, on its way, asking, or ended. */
function ChangeTask(props: TaskViewProps & { id: string }) {
  const { store, network, tryNow } = usePanel();
  const { id, data, model, now, isOffline, onTask, onTab } = props;
  const limits = model.limits.value;
  const back = () => onTask(null);
  const waiting = data.onItsWay.waiting.find((each) => each.id === id);
  if (waiting) {
    const hold = async () => {
      if (await holdBack(store, waiting.order, network.now())) onTask(null);
    };
    return (
      <WaitingView
        change={waiting}
        limits={limits}
        isOffline={isOffline}
        now={now}
        onBack={back}
        onHoldBack={() => void hold()}
        onTryNow={tryNow}
      />
    );
  }
  const change = data.changes.find((each) => each.id === id);
  if (change === undefined) {
    return (
      <>
        <TaskBar title="Not taken" onBack={back} />
        <div class="body">
          <p>This change did not go through; its words are a draft again, with the reason above them.</p>
        </div>
      </>
    );
  }
  const editAgain = () => {
    model.replace({ ...change.after, ...model.changes.value });
    onTab('edit');
    onTask(null);
  };
  if (data.onItsWay.asking.some((each) => each.id === id)) {
    const answer = async (which: 'send' | 'drop') => {
      await resolveChange(store, change, which, network.now());
      tryNow();
    };
    return (
      <QuestionView
        change={change}
        limits={limits}
        now={now}
        onBack={back}
        onAnswer={(which) => void answer(which)}
        onEdit={() => {
          void answer('drop');
          editAgain();
        }}
      />
    );
  }
  return (
    <ChangeView
      change={change}
      limits={limits}
      total={model.before.value.total}
      now={now}
      onBack={back}
      onEditAgain={editAgain}
      onHistory={() => {
        onTab('history');
        onTask(null);
      }}
    />
  );
}

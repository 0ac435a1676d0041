import { useEffect, useRef, useState } from 'preact/hooks';
import { sameValue, tidyChanges } from '../../../editing/content-edit';
import type { EditorModel } from '../../../editing/editor-model';
import { previewContent, type ContentPreview } from '../../../sync/preview-content';
import { usePanel } from '../panel-context';
import { PreviewNote } from '../publish/publish-view';

/** «Check with Amazon»: one question at a time; an answer holds only for the very words that it was about. */
export function usePreview(listingId: string, model: EditorModel) {
  const { store, network } = usePanel();
  const [isChecking, setChecking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [checked, setChecked] = useState<{ words: unknown; answer: ContentPreview } | null>(null);
  const running = useRef<AbortController | null>(null);

  const check = async () => {
    const words = tidyChanges(model.changes.value);
    const aborter = new AbortController();
    running.current = aborter;
    setChecking(true);
    setProblem(null);
    const answer = await previewContent({ store, network }, listingId, words, aborter.signal);
    if (running.current !== aborter) return;
    running.current = null;
    setChecking(false);
    if (answer.ok) setChecked({ words, answer: answer.value });
    else setProblem(answer.error.message);
  };
  const cancel = () => {
    running.current?.abort();
    running.current = null;
    setChecking(false);
  };

  const isCurrent = checked !== null && sameValue(checked.words, tidyChanges(model.changes.value));
  const answer = isCurrent ? checked.answer : null;
  return { isChecking, problem, answer, check: () => void check(), cancel };
}

/** Amazon's answer, brought into sight when it comes: whoever asked may be anywhere in a long listing. */
export function CheckAnswer({ answer, now }: { answer: ContentPreview; now: number }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [answer.checkedAt]);
  return (
    <div ref={place}>
      <PreviewNote preview={answer} now={now} />
    </div>
  );
}

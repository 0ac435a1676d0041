import { useEffect, useRef, useState } from 'preact/hooks';
import type { RewriteAnswer } from '@shared/drafting/rewrite-answer';
import { answerOfDraft } from '@shared/drafting/rewritten-variants';
import { browserTextProvider } from '../../../editing/browser-text-provider';
import { draftHere, readDraftKeywords, rewriteHere } from '../../../editing/draft-here';
import type { OwnListing } from '../../../store/own-listing';
import { serverActs } from '../../../sync/server-acts';
import { usePanel } from '../panel-context';

/** The drafts on screen: this browser's own at once, then a provider's where the seller asks for it. */
export function useDrafts(own: OwnListing) {
  const { store, network } = usePanel();
  const [answer, setAnswer] = useState<RewriteAnswer | null>(null);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [hasBrowserModel, setBrowserModel] = useState(false);
  const running = useRef<AbortController | null>(null);
  const id = own.listing.id;

  useEffect(() => {
    let isOpen = true;
    void readDraftKeywords(store.caches, id).then((keywords) => {
      if (isOpen) setAnswer(answerOfDraft(draftHere({ own, keywords, now: network.now() }), 'none', null));
    });
    void browserTextProvider()
      .available()
      .then(({ ready }) => isOpen && setBrowserModel(ready));
    return () => {
      isOpen = false;
      running.current?.abort();
    };
  }, [id]);

  const ask = async (how: 'server' | 'browser') => {
    const aborter = new AbortController();
    running.current = aborter;
    setAsking(true);
    setProblem(null);
    const asked =
      how === 'server'
        ? await serverActs({ store, network }).rewriteListing(id, aborter.signal)
        : {
            ok: true as const,
            value: await rewriteHere(
              browserTextProvider(),
              { own, keywords: await readDraftKeywords(store.caches, id), now: network.now() },
              aborter.signal,
            ),
          };
    if (running.current !== aborter) return;
    running.current = null;
    setAsking(false);
    if (asked.ok) setAnswer(asked.value);
    else setProblem(asked.error.message);
  };
  const cancel = () => {
    running.current?.abort();
    running.current = null;
    setAsking(false);
  };
  return {
    answer,
    asking,
    problem,
    hasBrowserModel,
    ask: (how: 'server' | 'browser') => void ask(how),
    cancel,
  };
}

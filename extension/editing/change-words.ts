import type { Change, ChangeState } from '@shared/catalog/change';

/** One stage of the journal as the panel shows it, in the order in which Amazon lets them happen. */
export interface Stage {
  id: 'sent' | 'accepted' | 'confirmed' | 'live';
  name: string;
  /** What it means, while it is not reached. */
  waiting: string;
}

export const stages: readonly Stage[] = [
  { id: 'sent', name: 'Sent', waiting: 'One message; the text at Amazon is compared first' },
  { id: 'accepted', name: 'Accepted by Amazon', waiting: 'Amazon puts it in its queue' },
  { id: 'confirmed', name: 'Confirmed', waiting: 'Your listing reads back equal, with no new issue' },
  { id: 'live', name: 'Live', waiting: 'The product page shows it to shoppers' },
];

/** Amazon's usual time in the queue (facts: amazon.md § 3), in minutes. */
export const usualQueueMinutes = { from: 15, to: 40 } as const;

export interface StageView extends Stage {
  /** When it was reached, epoch ms; null while ahead. */
  at: number | null;
  /** The journal's own words. */
  detail: string | null;
  /** The next one to come. */
  isNext: boolean;
}

/** The four stages with what the journal says of them; a message that was sent twice counts from its last time. */
export function stageViews(change: Change): StageView[] {
  const reached = stages.map((stage) => {
    const step = change.steps.findLast((each) => each.state === stage.id);
    return { ...stage, at: step?.at ?? null, detail: step?.detail ?? null };
  });
  const restart = change.steps.findLast((each) => each.state === 'intended')?.at ?? 0;
  const views = reached.map((stage) =>
    stage.at !== null && stage.at < restart ? { ...stage, at: null, detail: null } : stage,
  );
  const ended = isEnded(change.state) && change.state !== 'confirmed';
  const next = ended ? -1 : views.findIndex((stage) => stage.at === null);
  return views.map((stage, at) => ({ ...stage, isNext: at === next }));
}

/** Nothing more will come by itself. */
export function isEnded(state: ChangeState): boolean {
  return state === 'live' || state === 'refused' || state === 'cancelled' || state === 'confirmed';
}

/** The state in a few words. */
export const stateWords: Record<ChangeState, string> = {
  intended: 'about to be sent',
  sent: 'sent',
  accepted: 'queued at Amazon',
  confirmed: 'confirmed',
  live: 'live',
  refused: 'refused by Amazon',
  asks: 'asks you',
  cancelled: 'dropped',
};

import type { ChangeState } from '../../../shared/catalog/change';
import { intentLifetimesMs } from '../../../shared/catalog/change';
import type { ReadBack } from './read-back';
import { amazonMinutes, giveUpAfterMinutes, resendAfterMinutes } from './pace';

/** What the journal of a change says, as far as the next act depends on it. */
export interface ChangeProgress {
  state: ChangeState;
  decidedAt: number;
  /** When each message was journalled as sent that may have arrived, oldest first. */
  sentAt: number[];
  /** When Amazon accepted it. */
  acceptedAt: number | null;
  confirmedAt: number | null;
}

export type Act =
  /** Look at the live listing and, if it is still what the seller saw, send. */
  | { kind: 'send' }
  | { kind: 'ask'; why: 'too-old' | 'restored' }
  /** Look whether the message arrived, or whether the accepted change shows. */
  | { kind: 'read-back'; since: number }
  | { kind: 'look-live'; since: number }
  | { kind: 'none' };

export interface ActQuestion {
  progress: ChangeProgress;
  now: number;
  /** When a restore froze all outbound work, epoch ms: what was decided before is held until the seller looks at it. */
  frozenAt: number | null;
  lifetimeMs?: number;
}

/** The next act of the publishing job; pure, so that every path can be tested without a clock or a network. */
export function nextAct({
  progress,
  now,
  frozenAt,
  lifetimeMs = intentLifetimesMs.content,
}: ActQuestion): Act {
  switch (progress.state) {
    case 'intended':
      if (frozenAt !== null && progress.decidedAt <= frozenAt) return { kind: 'ask', why: 'restored' };
      return now - progress.decidedAt > lifetimeMs ? { kind: 'ask', why: 'too-old' } : { kind: 'send' };
    case 'sent':
      return { kind: 'read-back', since: progress.sentAt.at(-1) ?? progress.decidedAt };
    case 'accepted':
      return { kind: 'read-back', since: progress.acceptedAt ?? progress.decidedAt };
    case 'confirmed':
      return { kind: 'look-live', since: progress.confirmedAt ?? progress.decidedAt };
    case 'live':
    case 'refused':
    case 'asks':
    case 'cancelled':
      return { kind: 'none' };
  }
}

export type Verdict =
  | { kind: 'confirm' }
  | { kind: 'wait' }
  /** The message has shown no trace for an hour: it is taken as lost, and sent once more. */
  | { kind: 'resend' }
  | { kind: 'conflict'; message: string };

export interface ReadBackQuestion {
  progress: ChangeProgress;
  readBack: ReadBack;
  /** Amazon's words for errors that were not there before and touch what was changed. */
  newErrors: string[];
  now: number;
  pace: number;
}

/** What a read-back means (DESIGN § 4): confirmed, too early to say, lost, or a conflict to ask about. */
export function judgeReadBack({ progress, readBack, newErrors, now, pace }: ReadBackQuestion): Verdict {
  if (readBack === 'equal-to-after') {
    return newErrors.length === 0
      ? { kind: 'confirm' }
      : {
          kind: 'conflict',
          message: `Amazon shows your text and reports an error: ${newErrors.join(' · ')}`,
        };
  }
  if (readBack === 'neither') {
    return { kind: 'conflict', message: 'Amazon shows neither the old text nor yours.' };
  }
  if (readBack === 'partly') {
    // Whatever of it shows came by the message: it arrived, and is not sent again.
    const since = progress.acceptedAt ?? progress.sentAt.at(-1) ?? now;
    return amazonMinutes(since, now, pace) < giveUpAfterMinutes
      ? { kind: 'wait' }
      : { kind: 'conflict', message: 'Four hours after it was sent Amazon shows only a part of your text.' };
  }
  if (progress.state === 'accepted') {
    const waited = amazonMinutes(progress.acceptedAt ?? now, now, pace);
    return waited < giveUpAfterMinutes
      ? { kind: 'wait' }
      : {
          kind: 'conflict',
          message: 'Amazon accepted your text four hours ago and still shows the old one.',
        };
  }
  const waited = amazonMinutes(progress.sentAt.at(-1) ?? now, now, pace);
  if (waited < resendAfterMinutes) return { kind: 'wait' };
  return progress.sentAt.length < 2
    ? { kind: 'resend' }
    : { kind: 'conflict', message: 'Sent twice without an answer, and Amazon still shows the old text.' };
}

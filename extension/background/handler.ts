import type { Result } from '@shared/result';
import type { MessageAnswers, MessageBody, MessageKind } from '../messages';
import type { Store } from '../store/database';
import type { Network } from '../sync/call-server';

/** Who sent a message: a content script of this extension in one frame of one tab. */
export interface Sender {
  tabId: number;
  frameId: number;
  windowId: number | null;
  url: string;
}

/** What a handler may use. */
export interface HandlerParts {
  store: Store;
  network: Network;
  sender: Sender;
}

/** One handler a message, one file a handler; listed in `handlers/index.ts`. */
export type Handler<K extends MessageKind> = (
  body: MessageBody<K>,
  parts: HandlerParts,
) => Promise<Result<MessageAnswers[K]>>;

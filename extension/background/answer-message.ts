import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { apiError } from '@shared/api-error';
import { fail, type Result } from '@shared/result';
import type { MessageKind } from '../messages';
import type { Store } from '../store/database';
import type { Network } from '../sync/call-server';
import type { Handler, Sender } from './handler';
import { handlers } from './handlers';
import { messageSchemas } from './message-schemas';

/** The part of the browser's sender that is looked at. */
export interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
}

/**
 * Answers one message of a content script, or null when it is none of ours. The sender must be this extension in a tab
 * on a host that we read; the body must pass its schema. Calls the handler before anything is awaited, since opening
 * the side panel needs the click that sent the message.
 */
export function answerMessage(
  message: unknown,
  rawSender: RawSender,
  parts: { store: Store; network: Network },
): Promise<Result<unknown>> | null {
  const kind = kindOf(message);
  if (kind === null) return null;
  const sender = readSender(rawSender);
  if (sender === null) return Promise.resolve(fail(apiError('forbidden', 'This page may not ask that.')));
  const body = z.safeParse(messageSchemas[kind], bodyOf(message));
  if (!body.success) {
    const field = body.error.issues[0]?.path.join('.') ?? '';
    return Promise.resolve(fail(apiError('bad-request', `The message does not fit: ${field}`, { field })));
  }
  // The schema of this kind has passed, so the body is what this kind's handler takes.
  const handler = handlers[kind] as Handler<MessageKind>;
  return handler(body.data as Parameters<typeof handler>[0], { ...parts, sender }).catch(() =>
    fail(apiError('internal', 'The extension failed to answer; reload the page.')),
  );
}

function kindOf(message: unknown): MessageKind | null {
  if (typeof message !== 'object' || message === null || !('plumbline' in message)) return null;
  const kind = message.plumbline;
  return typeof kind === 'string' && Object.hasOwn(messageSchemas, kind) ? (kind as MessageKind) : null;
}

function bodyOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'body' in message ? message.body : undefined;
}

const ourHosts = /^https:\/\/(www\.amazon\.(co\.uk|com)|sellercentral(-europe)?\.amazon\.(co\.uk|com))\//;

function readSender({ id, url, frameId, tab }: RawSender): Sender | null {
  if (id !== browser.runtime.id || tab?.id === undefined || url === undefined) return null;
  if (!ourHosts.test(url)) return null;
  return { tabId: tab.id, frameId: frameId ?? 0, windowId: tab.windowId ?? null, url };
}

import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { Change } from '@shared/catalog/change';
import type { ContentField } from '@shared/catalog/content-fields';
import type { ListingIssue } from '@shared/catalog/listing-issue';
import type { Connection } from '@shared/catalog/connection';
import type { Result } from '@shared/result';
import type { FieldLimits } from '@shared/scoring/field-limits';
import type { ScoreResult } from '@shared/scoring/score-result';
import type { messageSchemas } from './background/message-schemas';
import type { Settings } from './settings';

/** Content scripts import this file: types and `send`, nothing that weighs. The schemas run in the background only. */
export type MessageKind = keyof typeof messageSchemas;
export type MessageBody<K extends MessageKind> = z.infer<(typeof messageSchemas)[K]>;

/** How fresh and how connected everything in an answer is. */
export interface DataState {
  paired: boolean;
  /** Amazon's side: `none` until the first sync. */
  connection: Connection['state'];
  /** Last time that this extension and the server agreed, epoch ms; null before the first time. */
  lastSyncAt: number | null;
  /** Since when the server cannot be reached, epoch ms; null while it can, or before pairing. */
  offlineSince: number | null;
}

/** What we know of the seller's own listing behind an ASIN or SKU. */
export interface OwnFacts {
  listingId: string;
  sku: string;
  asin: string | null;
  /** The title as the Listings API holds it: a page may show another contributor's. */
  title: string;
  priceIncVat: number | null;
  currency: string;
  quantity: number | null;
  handlingDays: number | null;
  status: string[];
  issues: ListingIssue[];
  /** Something published and not yet ended, newest first; null when there is none. */
  change: Pick<Change, 'id' | 'state' | 'updatedAt'> | null;
  hasDraft: boolean;
  /** When the server read it from Amazon, epoch ms: the age to show. */
  fetchedAt: number;
}

/** What the page says beside its title and price, which the content script reads by itself. */
export interface PageFigures {
  /** The widest category that the page names a rank in. */
  rank: { category: string; rank: number } | null;
  rating: number | null;
  reviewCount: number | null;
  soldBy: string | null;
}

export interface PageAnswer {
  page: PageFigures;
  /** Of the own listing where the ASIN is ours, else of the page as read; null where neither can be scored. */
  score: ScoreResult | null;
  scoreOf: 'listing' | 'page';
  /** When the scored facts were read, epoch ms. */
  scoredAt: number;
  own: OwnFacts | null;
  state: DataState;
}

/** Where an own listing stands for what was searched. */
export interface OwnPlace {
  sku: string;
  /** Places on this page, adverts and others counted apart; null where it does not stand among them. */
  organic: number | null;
  sponsored: number | null;
  /** The natural place of the time before this one; null where none is known, or no comparison is fair. */
  before: { position: number; at: number } | null;
}

/** What a page of results says as a whole. */
export interface SearchSummary {
  /** Best place first, then those that stood there before and are not on this page. */
  own: OwnPlace[];
  /** False where the shopper's own sorting or filter decides the order: places are then no rank. */
  isRanked: boolean;
  /** What the first natural results share in their titles beside the words searched for. */
  words: { phrase: string; titles: number; of: number; isLacking: boolean }[];
  /** SKU of the listing of which `isLacking` speaks; null where none of ours is found. */
  lackingIn: string | null;
  meanScore: number | null;
  /** Minor units, VAT included, of the currency that most rows have. */
  prices: { median: number; low: number; high: number; currency: string } | null;
}

/** Words to add to a field for a wanted keyword that no visible text holds yet. */
export interface KeywordHint {
  phrase: string;
  add: string;
  /** «Title», «Bullet 2». */
  label: string;
  /** What adding takes, separator included, and what is left now; in `unit`. */
  size: number;
  room: number;
  unit: 'characters' | 'bytes';
}

export interface SearchAnswer {
  /** By ASIN. An ASIN that cannot be scored has `total` null. */
  rows: Record<string, { total: number | null; knownShare: number; own: boolean; sku: string | null }>;
  summary: SearchSummary;
  state: DataState;
}

export interface InventoryRow {
  listingId: string;
  asin: string | null;
  total: number | null;
  issueCount: number;
  /** Amazon's own word: ERROR, WARNING, INFO; `SUPPRESSED` when an issue is enforced; null without issues. */
  worst: string | null;
  /** Characters of the title over its limit; 0 when within. */
  titleSurplus: number;
  /** Most characters (or bytes) that the title may have. */
  titleLimit: number;
}

export interface InventoryAnswer {
  /** By SKU; a SKU that we do not know is left out. */
  rows: Record<string, InventoryRow>;
  state: DataState;
}

export interface EditAnswer {
  listingId: string;
  sku: string;
  before: ScoreResult;
  after: ScoreResult;
  limits: FieldLimits;
  /** By field, the keywords that are most worth their room. */
  hints: Partial<Record<ContentField, KeywordHint[]>>;
  state: DataState;
}

export interface MessageAnswers {
  'page.seen': PageAnswer;
  'search.seen': SearchAnswer;
  'inventory.seen': InventoryAnswer;
  /** Null: not a listing that we know. */
  'edit.score': EditAnswer | null;
  'panel.open': null;
  'sidePanel.open': { opened: boolean };
  /** The server's id of the report. */
  'page.report': { id: string };
  'settings.get': Settings;
  'settings.pauseSite': Settings;
}

/** What travels: the kind, and the body beside it. */
export interface Envelope<K extends MessageKind = MessageKind> {
  plumbline: K;
  body: MessageBody<K>;
}

/**
 * Asks the background. Never throws: a background that is gone (the extension was updated under an open page) or an
 * answer that is none comes back as an error value.
 */
export async function send<K extends MessageKind>(
  kind: K,
  body: MessageBody<K>,
): Promise<Result<MessageAnswers[K]>> {
  const message: Envelope<K> = { plumbline: kind, body };
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    if (isResult<MessageAnswers[K]>(answer)) return answer;
  } catch {
    // Where the extension was replaced under an open page, even asking throws.
  }
  const gone = 'The extension does not answer; reload the page.';
  return { ok: false, error: { code: 'unavailable', message: gone, retryable: true } };
}

/** The background is our own code of the same build, so the envelope is checked and the value believed. */
function isResult<T>(answer: unknown): answer is Result<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}

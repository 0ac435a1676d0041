import type { AmazonParts } from './amazon/amazon-parts';
import { publishedPlans } from './amazon/amazon';
import type { Fault } from './amazon/fault';
import { firstText } from './amazon/listings/read-attributes';
import { titlePolicyLength } from './amazon/listings/title-rules';
import { marketplace } from './amazon/marketplace';
import type { LoggedRequest } from './amazon/request-log';
import type { LiveState } from './live-state';
import type { AcceptedSubmission } from './saved-state';
import type { Attributes, LiveListing, PendingSubmission } from './state';

/** A change of a usage plan: rate and burst are what is enforced, announced is what the header says. */
export interface RateChange {
  rate?: number;
  burst?: number;
  announced?: number | 'none' | null;
}

/** What tests and demonstrations may do to the simulated world. */
export interface SandboxControl {
  /** Spoils the next `calls` calls (default: all until cleared) of an operation, `token`, or `*`. */
  inject(operation: string, fault: Fault, calls?: number): void;
  clearFaults(operation?: string): void;
  rate(operation: string, change: RateChange): void;
  /** Lets simulated minutes pass; tokens and links age by them too. */
  advance(minutes: number): void;
  expireTokens(): void;
  revokeTokens(): void;
  /** Whether the seller's authorisation (the refresh token) still holds. */
  setAuthorised(authorised: boolean): void;
  tokensIssued(): number;
  /** Submissions answered with ACCEPTED, in order, with the bodies as they came. */
  acceptedPatches(sku?: string): AcceptedSubmission[];
  pending(sku?: string): PendingSubmission[];
  requests(operation?: string): LoggedRequest[];
  clearRequests(): void;
  /** Someone else changes whole attributes of a live listing, at once. False: no such SKU. */
  externalEdit(sku: string, attributes: Attributes): boolean;
  /** Amazon rewrites a title; without one it is cut to 75 characters at a word. False: no such SKU. */
  rewriteTitle(sku: string, title?: string): boolean;
  /** Grows the seller's catalogue to this many listings by clones. */
  setCatalogueSize(listings: number): void;
  listing(sku: string): LiveListing | undefined;
  /** Whether the shop answers every page with its robot check. */
  setRobotCheck(shown: boolean): void;
  isRobotCheck(): boolean;
  /** Everything as on the first day: listings, submissions, faults, rates, tokens, log. */
  reset(): void;
}

/** A title cut at the last word that ends within the policy's length. */
function shortened(title: string): string {
  const characters = Array.from(title);
  if (characters.length <= titlePolicyLength) return title;
  const cut = characters.slice(0, titlePolicyLength + 1).join('');
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:|–-]+$/u, '');
}

/** The controls of a running sandbox. */
export function sandboxControl(parts: AmazonParts, state: LiveState): SandboxControl {
  const { clock, tokens, faults, log, plans } = parts;
  let robotCheck = false;
  return {
    inject: (operation, fault, calls) => faults.inject(operation, fault, calls),
    clearFaults: (operation) => faults.clear(operation),
    rate(operation, { rate, burst, announced }) {
      const plan = plans.get(operation);
      if (plan === undefined) throw new RangeError(`there is no operation ${operation}`);
      plan.bucket.rate = rate ?? plan.bucket.rate;
      plan.bucket.burst = burst ?? plan.bucket.burst;
      if (burst !== undefined) plan.bucket.fill();
      if (announced !== undefined) plan.announced = announced;
    },
    advance: (minutes) => clock.advance(minutes),
    expireTokens: () => tokens.expireAll(),
    revokeTokens: () => tokens.revokeAll(),
    setAuthorised(authorised) {
      tokens.authorised = authorised;
    },
    tokensIssued: () => tokens.issued(),
    acceptedPatches: (sku) => state.accepted(sku),
    pending: (sku) => state.pending(sku),
    requests: (operation) => log.entries(operation),
    clearRequests: () => log.clear(),
    externalEdit: (sku, attributes) => state.overwrite(sku, attributes),
    rewriteTitle(sku, title) {
      const listing = state.listing(sku);
      if (listing === undefined) return false;
      const value = title ?? shortened(firstText(listing.attributes, 'item_name'));
      const instance = {
        value,
        language_tag: marketplace.defaultLanguageCode,
        marketplace_id: marketplace.id,
      };
      return state.overwrite(sku, { item_name: [instance] });
    },
    setCatalogueSize: (listings) => state.setSize(listings),
    listing: (sku) => state.listing(sku),
    setRobotCheck(shown) {
      robotCheck = shown;
    },
    isRobotCheck: () => robotCheck,
    reset() {
      robotCheck = false;
      state.reset();
      faults.clear();
      tokens.reset();
      log.clear();
      plans.clear();
      for (const [name, plan] of publishedPlans(clock)) plans.set(name, plan);
    },
  };
}

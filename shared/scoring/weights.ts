import type { Component } from './rule';

/** Weights are data: a category, a seller or what was learned may bring others. */
export interface Weights {
  /** Shares of the total; they need not add up to 100. */
  components: Record<Component, number>;
  /** A rule's share within its component, by rule id, instead of the rule's own. 0 switches it off. */
  rules: Readonly<Record<string, number>>;
}

export const defaultWeights: Weights = {
  components: { seo: 25, content: 25, images: 20, competitive: 15, compliance: 15 },
  rules: {},
};

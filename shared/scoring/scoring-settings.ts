import * as z from 'zod/mini';
import { components } from './rule';

/** Name of the settings that hold where a category has none of its own. */
export const generalSettings = 'general';

const share = z.number().check(z.gte(0), z.lte(100));

/** What the seller set instead of our weights and thresholds. Id = category (product type name), or `general`. */
export const scoringSettingsSchema = z.object({
  id: z.string(),
  /** Shares of the components; absent ones keep ours. */
  components: z.partialRecord(z.enum(components), share),
  /** A rule's share within its component, by rule id; 0 switches it off. */
  rules: z.record(z.string(), share),
  /** By rule id and threshold name. */
  thresholds: z.record(z.string(), z.record(z.string(), z.number())),
  /** Rises with every change: a score says which it was made with. */
  version: z.int(),
  updatedAt: z.int(),
});
export type ScoringSettings = z.infer<typeof scoringSettingsSchema>;

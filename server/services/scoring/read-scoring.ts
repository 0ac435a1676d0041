import { inArray } from 'drizzle-orm';
import { effectiveScoring, type EffectiveScoring } from '../../../shared/scoring/effective-scoring';
import { generalSettings } from '../../../shared/scoring/scoring-settings';
import { scoringSettings } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import type { Runtime } from '../../runtime';

/** The weights and thresholds in force for a category (product type name; null where it is not known). */
export async function readScoring(
  reader: Transaction | Runtime['database']['read'],
  category: string | null,
): Promise<EffectiveScoring> {
  const ids = category === null ? [generalSettings] : [generalSettings, category];
  const rows = await reader.select().from(scoringSettings).where(inArray(scoringSettings.id, ids));
  const of = (id: string) => rows.find((row) => row.id === id);
  return effectiveScoring([of(generalSettings), category === null ? null : of(category)]);
}

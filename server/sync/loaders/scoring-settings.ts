import { asc } from 'drizzle-orm';
import { scoringSettings } from '../../database/schema';
import type { Loader } from './loader';

export const scoringSettingsLoader: Loader = {
  id: scoringSettings.id,
  read: (read, where, limit) =>
    read.select().from(scoringSettings).where(where).orderBy(asc(scoringSettings.id)).limit(limit),
};

import { ok } from '@shared/result';
import { loadSettings } from '../../store/settings-store';
import type { Handler } from '../handler';

export const settingsGet: Handler<'settings.get'> = async () => ok(await loadSettings());

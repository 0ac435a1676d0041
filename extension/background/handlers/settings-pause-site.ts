import { ok } from '@shared/result';
import { pauseSite } from '../../store/settings-store';
import type { Handler } from '../handler';

export const settingsPauseSite: Handler<'settings.pauseSite'> = async ({ host, paused }) =>
  ok(await pauseSite(host, paused));

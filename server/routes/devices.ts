import { Hono } from 'hono';
import * as z from 'zod';
import { apiError } from '../../shared/api-error';
import type { Runtime } from '../runtime';
import { deviceSchema, listDevices, revokeDevice } from '../security/devices';
import { actorOf } from './actor';
import { answer, describe, doneSchema } from './answer';
import type { AppEnv } from './app-env';
import { refuse } from './http-error';
import { idParam } from './params';
import { v } from './validate';

const devicesAnswerSchema = z.object({
  devices: z.array(deviceSchema),
  /** The id of the device that asks. */
  self: z.string(),
});

export function deviceRoutes(runtime: Runtime) {
  return new Hono<AppEnv>()
    .get('/devices', describe('Every device that was paired', devicesAnswerSchema), async (c) =>
      answer(c, devicesAnswerSchema, { devices: await listDevices(runtime), self: c.get('caller').deviceId }),
    )
    .delete('/devices/:id', describe("End a device's token", doneSchema), v('param', idParam), async (c) => {
      const done = await revokeDevice(runtime, c.req.valid('param').id, actorOf(c));
      if (!done) refuse(apiError('not-found', 'There is no such device in use.', { field: 'id' }));
      return answer(c, doneSchema, { done });
    });
}

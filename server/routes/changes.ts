import { Hono } from 'hono';
import { apiError } from '../../shared/api-error';
import { changeSchema } from '../../shared/catalog/change';
import type { Document } from '../../shared/sync/collections';
import type { Runtime } from '../runtime';
import { documentsById } from '../sync/documents';
import { answer, describe } from './answer';
import type { AppEnv } from './app-env';
import { refuse } from './http-error';
import { idParam } from './params';
import { v } from './validate';

/** One change with its journal, for whoever follows a publication without syncing. */
export function changeRoutes(runtime: Runtime) {
  return new Hono<AppEnv>().get(
    '/changes/:id',
    describe('A change and how far it came', changeSchema),
    v('param', idParam),
    async (c) => {
      const { id } = c.req.valid('param');
      const change = (await documentsById(runtime, 'changes', [id])).get(id);
      if (!change) refuse(apiError('not-found', 'This change is not known here.', { field: 'id' }));
      return answer(c, changeSchema, change as Document<'changes'>);
    },
  );
}

import { zValidator } from '@hono/zod-validator';
import type { ValidationTargets } from 'hono';
import { resolver, uniqueSymbol } from 'hono-openapi';
import type * as z from 'zod';
import { validationError } from '../../shared/validation-error';
import { refuse } from './http-error';

/**
 * Parses one part of a request, ends it with a 400 that names the field at fault, and tells the OpenAPI document what
 * the part looks like. The throwing hook keeps the validator's own 400 body out of the client's types.
 */
export const v = <K extends keyof ValidationTargets, S extends z.core.$ZodType>(target: K, schema: S) =>
  Object.assign(
    zValidator(target, schema, (result) => {
      if (!result.success) refuse(validationError(result.error));
    }),
    { [uniqueSymbol]: { target, ...resolver(schema as S & z.ZodType) } },
  );

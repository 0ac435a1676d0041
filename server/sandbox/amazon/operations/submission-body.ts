import * as z from 'zod';
import { invalidInput, RefusedRequest } from '../api-error';

const instances = z.array(z.record(z.string(), z.unknown()));

/** Body of patchListingsItem, as the model says. */
export const patchBodySchema = z.strictObject({
  productType: z.string().min(1),
  patches: z
    .array(
      z.strictObject({
        op: z.enum(['add', 'replace', 'merge', 'delete']),
        path: z
          .string()
          .regex(/^\/attributes\/[a-z0-9_]+$/, 'only whole top-level attributes can be patched'),
        value: instances.optional(),
      }),
    )
    .min(1),
});

/** Body of putListingsItem, as the model says. */
export const putBodySchema = z.strictObject({
  productType: z.string().min(1),
  requirements: z.enum(['LISTING', 'LISTING_PRODUCT_ONLY', 'LISTING_OFFER_ONLY']).optional(),
  attributes: z.record(z.string(), instances),
});

/** Parses a body. Throws RefusedRequest (400) that names the first member that is wrong. */
export function readBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') || 'body';
  throw new RefusedRequest(invalidInput(`Invalid '${where}' provided.`, issue?.message ?? ''));
}

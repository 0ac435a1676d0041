import * as z from 'zod';

export const idParam = z.strictObject({ id: z.string().min(1).max(128) });

export const limitQuery = z.strictObject({ limit: z.coerce.number().int().min(1).max(500).default(100) });

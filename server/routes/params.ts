import * as z from 'zod';

export const idParam = z.strictObject({ id: z.string().min(1).max(128) });

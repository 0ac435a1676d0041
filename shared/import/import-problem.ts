import * as z from 'zod/mini';

/** Something wrong in a file, at a place that the seller can find in his spreadsheet. */
export const importProblemSchema = z.object({
  /** 1 for the first line; 0 for the file as a whole. */
  line: z.int(),
  /** The column as the file names it; null where the matter is the whole line. */
  column: z.nullable(z.string()),
  message: z.string(),
  /** Whether the row is taken all the same, without what is wrong with it. */
  isTaken: z.boolean(),
});
export type ImportProblem = z.infer<typeof importProblemSchema>;

/** One line of the bench table. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  /** The value in runs of the fixed reference loop (`reference-loop.ts`): machines are noisy, ratios less so. */
  ratio?: number;
  /** What the value should not exceed, in its unit. */
  aim?: number;
  note?: string;
}

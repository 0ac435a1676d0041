/** One line of the bench table. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  /** The value in runs of the fixed reference loop (`reference-loop.ts`): machines are noisy, ratios less so. */
  ratio?: number;
  /** The same measured on another product in the same run; `value` null where it could not be run, `name` says why. */
  peer?: { name: string; value: number | null };
  /** For rates: more is better, and the aim is what should be reached. */
  higherIsBetter?: boolean;
  /** What the value should not exceed, in its unit. */
  aim?: number;
  note?: string;
}

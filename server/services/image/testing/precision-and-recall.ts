/** Whether something is so, and whether it was told to be so. */
export interface Told {
  is: boolean;
  told: boolean;
}

/** For tests: of those told, the share that is so; of those that are so, the share told. 1 where there is none. */
export function precisionAndRecall(all: readonly Told[]): { precision: number; recall: number } {
  const right = all.filter(({ is, told }) => is && told).length;
  const share = (of: number) => (of === 0 ? 1 : right / of);
  return {
    precision: share(all.filter(({ told }) => told).length),
    recall: share(all.filter(({ is }) => is).length),
  };
}

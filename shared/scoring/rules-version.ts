import { rules } from './rules';
import { shortHash } from './score-inputs';

let version: string | null = null;

/** Changes whenever a rule comes, goes, weighs otherwise or is written otherwise: two scores of one version are comparable. */
export function rulesVersion(): string {
  version ??= shortHash(
    rules.map(({ id, weight, thresholds, measure }) => [id, weight, thresholds, String(measure)]),
  );
  return version;
}

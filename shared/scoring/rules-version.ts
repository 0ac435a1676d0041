import { rules } from './rules';
import { shortHash } from './score-inputs';

let version: string | null = null;

/** Changes whenever a rule comes, goes, weighs otherwise or is written otherwise: two scores of one version are comparable. */
export function rulesVersion(): string {
  version ??= shortHash(rules.map((rule) => [JSON.stringify(rule), Object.values(rule).map(String)]));
  return version;
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Result } from '../../shared/result';
import type { ScaffoldPlan } from './scaffolds';

/** Writes a plan under `root`; answers the paths written. Overwrites nothing: a file that exists is a refusal. */
export function applyScaffold(root: string, plan: ScaffoldPlan): Result<string[], string> {
  const taken = plan.files.find(({ path }) => existsSync(join(root, path)));
  if (taken !== undefined) return { ok: false, error: `${taken.path} exists already; nothing was changed.` };
  const list = join(root, plan.list.path);
  const before = readFileSync(list, 'utf8');
  const after = plan.list.change(before);
  if (after === before)
    return { ok: false, error: `${plan.list.path} has no place for it; nothing was changed.` };
  for (const { path, text } of plan.files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  writeFileSync(list, after);
  return { ok: true, value: [...plan.files.map(({ path }) => path), plan.list.path] };
}

import { jobScaffold } from './job';
import { ruleScaffold } from './rule';

/** What a scaffold writes: new files, and one changed list. */
export interface ScaffoldPlan {
  files: { path: string; text: string }[];
  list: { path: string; change: (text: string) => string };
}

/** One kind of thing that `npm run new` can start. */
export interface Scaffold {
  kind: string;
  usage: string;
  summary: string;
  /** Null when the name will do, else a sentence that says what is wrong with it. */
  refuse(name: string): string | null;
  /** `day` is today's, ISO: a source is dated. */
  plan(name: string, day: string): ScaffoldPlan;
  /** What the person does next. */
  next: string;
}

export const scaffolds: readonly Scaffold[] = [ruleScaffold, jobScaffold];

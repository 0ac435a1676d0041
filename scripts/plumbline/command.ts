import type { ParseArgsConfig } from 'node:util';
import type { Result } from '../../shared/result';

/** What a command is given: words after its name, options, and the terminal. */
export interface CommandInput {
  words: string[];
  options: Record<string, string | boolean | undefined>;
  /** Progress and questions, on stderr: stdout is for the result alone. */
  say: (line: string) => void;
}

/** What a command answers: a text for people, and the same as data for `--json`. */
export interface CommandOutput {
  text: string;
  json: unknown;
}

/** One command of the owner's command line: a file, listed in `index.ts`. */
export interface Command {
  /** Words after the name, as `--help` shows them, e.g. `<id>`. */
  usage: string;
  /** What it does, and what the options mean, for `--help`. */
  help: string;
  /** Options beside `--json` and `--help`. */
  options?: NonNullable<ParseArgsConfig['options']>;
  /** Fewest and most words after the name. */
  words: [number, number];
  /** A failure is one sentence that names the field; it ends the program with code 1. */
  run(input: CommandInput): Promise<Result<CommandOutput>>;
}

import { parseArgs } from 'node:util';
import { apiError, type ApiError } from '../../shared/api-error';
import type { Command } from './command';
import { commands, type CommandEntry } from './index';

export interface Terminal {
  /** The result: stdout. */
  out: (text: string) => void;
  /** Everything else: stderr. */
  say: (line: string) => void;
}

/** Exit codes: done, failed, called wrongly. */
export const exitCodes = { done: 0, failed: 1, usage: 2 } as const;

/** Finds the command, runs it and prints its result; answers the exit code. */
export async function runCommandLine(args: string[], terminal: Terminal, list = commands): Promise<number> {
  const found = findCommand(args, list);
  if (!found) return overview(args, terminal, list);
  const { entry, rest } = found;
  const command = await entry.load();
  const parsed = parse(command, rest);
  if (typeof parsed === 'string') {
    terminal.say(`${parsed} See: npm run -s plumbline -- ${entry.name} --help`);
    return exitCodes.usage;
  }
  if (parsed.options.help === true) {
    terminal.out(helpOf(entry, command));
    return exitCodes.done;
  }
  const json = parsed.options.json === true;
  const result = await command
    .run({ ...parsed, say: (line) => terminal.say(line) })
    .catch((error: unknown) => ({
      ok: false as const,
      error: asApiError(error),
    }));
  if (result.ok) {
    terminal.out(json ? JSON.stringify(result.value.json, null, 2) : result.value.text);
    return exitCodes.done;
  }
  if (json) terminal.out(JSON.stringify({ error: result.error }, null, 2));
  else terminal.say(sentence(result.error));
  return exitCodes.failed;
}

/** The command with the most words of its name at the start of the arguments. */
function findCommand(args: string[], list: CommandEntry[]): { entry: CommandEntry; rest: string[] } | null {
  const matches = list.filter(({ name }) => name.split(' ').every((word, index) => args[index] === word));
  const entry = matches.sort((a, b) => b.name.length - a.name.length)[0];
  return entry ? { entry, rest: args.slice(entry.name.split(' ').length) } : null;
}

function parse(command: Command, rest: string[]) {
  const common = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: { ...command.options, ...common },
      allowPositionals: true,
    });
    const [fewest, most] = command.words;
    if (values.help !== true && positionals.length < fewest) return `Something is missing: ${command.usage}.`;
    if (positionals.length > most) return `«${positionals[most]}» is one word too many.`;
    return { words: positionals, options: values as Record<string, string | boolean | undefined> };
  } catch (error) {
    return error instanceof Error ? `${error.message.split('. ')[0] ?? error.message}.` : String(error);
  }
}

function overview(args: string[], terminal: Terminal, list: CommandEntry[]): number {
  const width = Math.max(...list.map(({ name }) => name.length)) + 2;
  const lines = list.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`);
  const text = [
    'npm run -s plumbline -- <command> [--json] [--help]',
    '',
    ...lines,
    '',
    'Data and keys are looked for in PLUMBLINE_HOME (.plumbline); a running server may use them meanwhile.',
  ].join('\n');
  const asked = args.filter((arg) => arg !== '--json');
  if (asked.length === 0 || asked[0] === '--help' || asked[0] === '-h') {
    terminal.out(text);
    return exitCodes.done;
  }
  terminal.say(`There is no command «${asked.slice(0, 2).join(' ')}».\n\n${text}`);
  return exitCodes.usage;
}

function helpOf(entry: CommandEntry, command: Command): string {
  const options = Object.keys(command.options ?? {}).map((name) => ` [--${name}]`);
  const usage = command.usage === '' ? '' : ` ${command.usage}`;
  return `npm run -s plumbline -- ${entry.name}${usage}${options.join('')} [--json]\n\n${command.help}`;
}

function sentence(error: ApiError): string {
  return error.field === undefined || error.message.includes(error.field)
    ? error.message
    : `${error.field}: ${error.message}`;
}

/** A start refusal and the like: a sentence for the owner. Anything else keeps its stack for a report. */
function asApiError(error: unknown): ApiError {
  if (!(error instanceof Error)) return apiError('internal', String(error));
  if (error.name === 'StartRefusal') return apiError('unavailable', error.message, { retryable: false });
  return apiError('internal', error.stack ?? error.message);
}

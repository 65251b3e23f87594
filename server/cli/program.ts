import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import { reportOf } from '../core/report';
import type { Severity } from '../core/rules/finding';
import { SETTINGS_FILE } from '../core/rules/judgements/settings';
import { updateBaseline } from './baseline';
import { check } from './check';
import { EXIT } from './exit';
import { type FormatName, formats } from './formats';
import { recordOf } from './formats/json';
import { type InspectFormatName, inspectFormats } from './inspect';
import { complain } from './output';
import { anyAtLeast, type Reviewed, SEVERITIES } from './results';
import { tellRules } from './rules';
import { type Choice, createSettingsFinder, type SettingsFinder } from './settings';
import { filesOf } from './sources';
import { stream } from './stream';
import { listSuppressed } from './suppressed';
import { runTask } from './work/run';
import { inShard, type Shard, shardOf } from './work/shard';

/** Runs the command line; answers its exit status, or null when it has become a server that ends by itself. */
export async function run(argv: readonly string[]): Promise<number | null> {
  let status: number | null = EXIT.clean;
  const program = createProgram((answer) => {
    status = answer;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failed;
    complain(error instanceof Error ? error.message : String(error));
    return EXIT.failed;
  }
  return status;
}

type Finish = (status: number | null) => void;

function createProgram(finish: Finish): Command {
  const program = new Command('transcript-review')
    .description('Checks the numbers of earnings call transcripts against each other.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(transcript-review --help tells more)')
    .addHelpText('after', '\nExit status: 0 nothing found, 1 findings, 2 bad usage or a file that could not be read.');
  addCheck(program, finish);
  addInspect(program, finish);
  addServer(program, finish);
  addMcp(program, finish);
  program
    .command('rules')
    .description('lists the rules, or explains one')
    .argument('[id]', 'a rule, such as restated-differently')
    .action(async (id: string | undefined) => finish(await tellRules(id)));
  return program;
}

const PATHS = 'transcripts, folders or globs; - reads one from standard input';
const STDIN_FORMAT = 'ndjson: one JSON object a line on standard input, {"id", "text", …}, and one line for each';

function addMcp(program: Command, finish: Finish): void {
  program
    .command('mcp')
    .description('a server of the Model Context Protocol over standard input and output, for assistants')
    .argument(
      '[paths...]',
      'the transcripts, folders or globs that may be read; all that are asked for where none is named',
    )
    .action(async (paths: string[]) => {
      const { serveMcp } = await import('./mcp');
      serveMcp(paths.length > 0 ? await filesOf(paths) : null);
      finish(null);
    });
}

interface StreamOptions {
  readonly stdinFormat?: 'ndjson';
}

/** How the work on many files is shared out. */
interface ShareOptions {
  readonly jobs?: number;
  readonly shard?: Shard;
}

const withShares = (command: Command): Command =>
  command
    .addOption(new Option('--jobs <n>', 'how many threads; as many as are of use without it').argParser(jobsOf))
    .addOption(new Option('--shard <i/n>', 'only the i-th of n parts of the files, from 1').argParser(shardOf));

function jobsOf(written: string): number {
  const jobs = /^\d{1,3}$/.test(written) ? Number(written) : 0;
  if (jobs < 1) throw new Error(`--jobs ${written} is none: write a number from 1 to 999`);
  return jobs;
}

function addCheck(program: Command, finish: Finish): void {
  withShares(program.command('check'))
    .description('prints what cannot all be right')
    .argument('[paths...]', PATHS)
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(formats)))
    .addOption(
      new Option('--fail-on <severity>', 'the mildest severity that makes the exit status 1')
        .choices([...SEVERITIES])
        .default('warning'),
    )
    .option('--exit-zero', 'findings do not count for the exit status', false)
    .option('--config <file>', `the settings file to use, instead of the nearest ${SETTINGS_FILE}`)
    .option('--no-config', 'no settings file at all')
    .option('--update-baseline', 'makes all findings of these files the baseline of their settings file', false)
    .option('--list-suppressed', 'prints what is suppressed or in the baseline, instead of findings', false)
    .option('--with-suppressed', 'in SARIF, also what is suppressed or in the baseline, marked as such', false)
    .addOption(new Option('--stdin-format <format>', STDIN_FORMAT).choices(['ndjson']))
    .action(async (paths: string[], options: AskedOfCheck) => finish(await runCheck(paths, options)));
}

interface AskedOfCheck extends StreamOptions, ShareOptions {
  readonly format?: FormatName;
  readonly failOn: Severity;
  readonly exitZero: boolean;
  readonly config?: string | false;
  readonly updateBaseline: boolean;
  readonly listSuppressed: boolean;
  readonly withSuppressed: boolean;
}

async function runCheck(paths: readonly string[], asked: AskedOfCheck): Promise<number> {
  oneThingOnly(asked);
  const choice = choiceOf(asked);
  const settings = createSettingsFinder(choice);
  if (asked.stdinFormat) return checkStream(paths, settings, asked);
  const files = await named(paths, asked.shard);
  if (asked.updateBaseline) return updateBaseline(files, settings);
  if (asked.listSuppressed) return listSuppressed(files, settings);
  return check(files, { ...asked, settings: choice, format: asked.format ?? 'text', jobs: asked.jobs ?? null });
}

function choiceOf({ config, updateBaseline }: AskedOfCheck): Choice {
  if (config === undefined) return { kind: 'nearest' };
  return config === false ? { kind: 'none' } : { kind: 'named', file: config, toWrite: updateBaseline };
}

function oneThingOnly(asked: AskedOfCheck): void {
  const { updateBaseline, listSuppressed, withSuppressed, format, stdinFormat, config } = asked;
  const [first, second] = [updateBaseline && '--update-baseline', listSuppressed && '--list-suppressed'].filter(
    Boolean,
  );
  if (second) throw new Error(`${first} and ${second} are two things; ask for one at a time`);
  if (first && format !== undefined)
    throw new Error(`${first} prints plain text; --format json has the field "suppressed"`);
  if (first && stdinFormat !== undefined) throw new Error(`${first} needs files, not --stdin-format`);
  if (withSuppressed && format !== 'sarif')
    throw new Error('--with-suppressed goes with --format sarif; json says it in its field "suppressed"');
  if (updateBaseline && config === false)
    throw new Error('--update-baseline writes a settings file; leave out --no-config');
}

function addInspect(program: Command, finish: Finish): void {
  withShares(program.command('inspect'))
    .description('prints the whole review as JSON')
    .argument('[paths...]', PATHS)
    .addOption(
      new Option('--format <format>', 'how to print; csv is a table of the figures').choices(
        Object.keys(inspectFormats),
      ),
    )
    .addOption(new Option('--stdin-format <format>', STDIN_FORMAT).choices(['ndjson']))
    .action(async (paths: string[], options: AskedOfInspect) => finish(await runInspect(paths, options)));
}

interface AskedOfInspect extends StreamOptions, ShareOptions {
  readonly format?: InspectFormatName;
}

async function runInspect(paths: readonly string[], asked: AskedOfInspect): Promise<number> {
  if (asked.stdinFormat) {
    onlyStream(paths, asked);
    await stream(
      ({ review, milliseconds }) => reportOf(review, null, milliseconds),
      () => undefined,
      {},
    );
    return EXIT.clean;
  }
  const files = await named(paths, asked.shard);
  const { status } = await runTask(files, { command: 'inspect', format: asked.format ?? 'json' }, asked.jobs ?? null);
  return status;
}

function addServer(program: Command, finish: Finish): void {
  program
    .command('lsp')
    .description('the language server, for any editor')
    .option('--stdio', 'speaks over standard input and output')
    .option('--node-ipc', 'speaks over the channel of a Node parent process')
    .option('--clientProcessId <id>', 'ends when the process with this id does')
    .action(async (options: { stdio?: true; nodeIpc?: true }) => {
      if (!options.stdio && !options.nodeIpc) throw new Error('say over which channel to speak: lsp --stdio');
      finish(null);
      const { serveHere } = await import('./serve');
      serveHere();
    });
}

async function checkStream(paths: readonly string[], settings: SettingsFinder, options: AskedOfCheck): Promise<number> {
  onlyStream(paths, options);
  let found = false;
  const judged = await settings.for(null);
  const seen = ({ review }: Reviewed): void => {
    found ||= anyAtLeast(review.findings, options.failOn);
  };
  await stream(recordOf, seen, judged);
  if (settings.failed()) return EXIT.failed;
  return found && !options.exitZero ? EXIT.findings : EXIT.clean;
}

/** What a stream brings leaves no room for files beside it, nor for another form of output. */
function onlyStream(paths: readonly string[], { format, jobs, shard }: { format?: string } & ShareOptions): void {
  if (paths.some((each) => each !== '-')) throw new Error('--stdin-format reads standard input; name no files');
  if (format !== undefined && format !== 'ndjson') throw new Error('--stdin-format prints ndjson');
  if (jobs !== undefined || shard !== undefined)
    throw new Error('--stdin-format reads one stream in order; start several processes instead of --jobs or --shard');
}

async function named(paths: readonly string[], shard?: Shard): Promise<readonly string[]> {
  if (paths.length === 0) throw new Error('name a file, a folder or a glob, or - for standard input');
  const files = await filesOf(paths);
  return shard ? inShard(files, shard) : files;
}

import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';

export interface Ended {
  /** The exit status; 124 when the time limit ended it, 127 when it could not be started, 1 for a signal. */
  readonly status: number;
  /** What it printed on both streams; empty when the output went straight to the terminal. */
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Minutes that it may take before it and its children are ended. */
  readonly minutes?: number;
  /** Keep the output instead of showing it. */
  readonly quiet?: boolean;
  readonly shell?: boolean;
}

/** Runs a program to its end. */
export async function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { cwd, env, minutes = 10, quiet = false, shell = false } = options;
  const stdio: SpawnOptions['stdio'] = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
  const child = spawnGroup(program, args, { cwd, env, shell, stdio });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    void endGently([child]);
  }, minutes * 60_000);
  gentle.add(child);
  try {
    const status = await ended(child);
    return late
      ? { status: 124, output: `${output}\nEnded after ${minutes} minutes without an answer.` }
      : { status, output };
  } catch (error) {
    return { status: 127, output: `${program} could not be started: ${(error as Error).message}` };
  } finally {
    clearTimeout(limit);
    gentle.delete(child);
  }
}

/** npm as installed beside the running Node. Its own settings in the environment are left out: they describe another project. */
export function npm(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const env = { ...process.env, ...options.env };
  for (const name of Object.keys(env))
    if (/^npm_(package|lifecycle|config_(user_agent|loglevel))/.test(name)) delete env[name];
  return run('npm', args, { quiet: true, ...options, env, shell: process.platform === 'win32' });
}

const groups = new Set<ChildProcess>();

/** Starts a program at the head of a process group of its own, so that it and all it starts can be ended together. */
export function spawnGroup(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, { ...options, detached: process.platform !== 'win32' });
  groups.add(child);
  child.once('close', () => groups.delete(child));
  return child;
}

export function killGroup(child: ChildProcess): void {
  groups.delete(child);
  signalGroup(child, 'SIGKILL');
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, signal);
  } catch {
    // It had ended already.
  }
}

export function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  });
}

/** Programs that may have started others and tidy up when they are asked to end. */
const gentle = new Set<ChildProcess>();

/** Asks programs to end, and ends those that have not done so within some seconds. */
async function endGently(children: readonly ChildProcess[]): Promise<void> {
  for (const child of children) signalGroup(child, 'SIGTERM');
  const all = Promise.all(children.map((child) => ended(child).catch(() => 0)));
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 5000))]);
  children.forEach(killGroup);
}

/** Whatever ends this process, no group that it started outlives it. */
process.once('exit', () => groups.forEach(killGroup));
let ending = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (ending) return;
    ending = true;
    console.error(`\nEnding, as asked by ${signal} …`);
    void endGently([...gentle]).then(() => process.exit(130));
  });
}

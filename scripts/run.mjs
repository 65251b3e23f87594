// The one door to the project's commands: `node scripts/run.mjs COMMAND [arguments]`. It needs nothing but Node and npm, puts the
// dependencies in place when they are missing or no longer what package-lock.json says, and hands over to scripts/COMMAND.ts.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [command, ...rest] = process.argv.slice(2);
const script = path.join(root, 'scripts', `${command}.ts`);

if (Number(process.versions.node.split('.')[0]) < 20) stop(`This needs Node 20 or later; this is ${process.version}.`);
if (!command || !/^[a-z-]+$/.test(command) || !existsSync(script))
  stop(`Usage: node scripts/run.mjs COMMAND, with one of: ${commands()}`);
if (!dependenciesInPlace()) await install();
// The loader by its full address: a bare name would be looked for from the folder that the command is called in.
const loader = pathToFileURL(path.join(root, 'node_modules/tsx/dist/loader.mjs')).href;
process.exitCode = await run(process.execPath, ['--import', loader, script, ...rest]);

function commands() {
  const names = readdirSync(path.join(root, 'scripts')).filter((name) => name.endsWith('.ts'));
  return names.map((name) => name.slice(0, -3)).join(', ');
}

/** Compares what npm says it installed with what the lock file asks for; optional packages belong to other platforms too. */
function dependenciesInPlace() {
  try {
    const wanted = packages('package-lock.json');
    const installed = packages('node_modules/.package-lock.json');
    return Object.entries(wanted).every(([where, { version, optional }]) => {
      return where === '' || optional || installed[where]?.version === version;
    });
  } catch {
    return false;
  }
}

function packages(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
}

async function install() {
  console.log('Putting the dependencies in place (npm ci) …');
  const started = Date.now();
  const status = await run('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    // Whoever runs this in silence still wants to know why it could not be done.
    env: { ...process.env, npm_config_loglevel: 'warn' },
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    stop(`npm ci ended with ${status}. Its words are above; a network and a writable ${root} are what it needs.`);
  console.log(`Dependencies in place after ${((Date.now() - started) / 1000).toFixed(0)} s.\n`);
}

/** A request to end is passed on, and the command left to tidy up after itself; it may be told twice, as a terminal tells the whole group. */
function run(program, args, options = {}) {
  const child = spawn(program, args, { stdio: 'inherit', ...options });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) whenOrphaned(() => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.on('error', (error) => stop(`${program} could not be started: ${error.message}`));
    child.on('close', (status, signal) => resolve(status ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/** npm puts a shell between itself and this process, and ends that alone when it is itself told to end. */
function whenOrphaned(act) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && act(), 500).unref();
}

function stop(words) {
  console.error(words);
  process.exit(2);
}

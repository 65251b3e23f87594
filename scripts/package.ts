import { existsSync, statSync } from 'node:fs';
import { buildAll } from './build';
import { run } from './support/process';
import { inProject, root, tool, vsix } from './support/project';
import { main, PlainError, size } from './support/terminal';

/** An extension of this kind has no reason to be large; growth past this is a mistake in what is packed. */
const LIMIT = 1_000_000;

/** Every file of the package bears this time, of this zone: the same sources give the same bytes, on every day and everywhere. */
const SAME_TIME = { SOURCE_DATE_EPOCH: '946684800', TZ: 'UTC' };

/** Builds the extension and packs it into a .vsix. Answers with the file. */
export async function packageExtension(): Promise<string> {
  await buildAll();
  return pack();
}

/** Packs what is built into a .vsix. Answers with the file. */
export async function pack(): Promise<string> {
  const vsce = tool('@vscode/vsce', 'vsce');
  const args = [vsce, 'package', '--no-dependencies', '--skip-license', '-o', vsix];
  const options = { cwd: root, env: { ...process.env, ...SAME_TIME }, quiet: true, minutes: 3 };
  const { status, output } = await run(process.execPath, args.filter(wanted), options);
  if (status !== 0) throw new PlainError(`vsce package ended with ${status}:\n${output.trim()}`);
  const bytes = statSync(vsix).size;
  console.log(`${vsix.slice(root.length + 1)} ${size(bytes)}`);
  if (bytes >= LIMIT)
    throw new PlainError(`The package has ${size(bytes)}; it must stay under ${size(LIMIT)}. See .vscodeignore.`);
  return vsix;
}

/** vsce asks a question when there is no licence file; with one there is nothing to skip. */
function wanted(argument: string): boolean {
  return argument !== '--skip-license' || !existsSync(inProject('LICENSE'));
}

if (require.main === module) main(async () => void (await packageExtension()));

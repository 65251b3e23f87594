import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildAll } from './build';
import { codeCommand } from './editor/desktop';
import { openInDesktop, openInEmbedded } from './editor/open';
import { run } from './support/process';
import { callersFolder, inProject, root, samples } from './support/project';
import { heading, main, PlainError } from './support/terminal';

/** Prints the review of the samples, or of the paths given, and then opens the first of them in a real editor. */
main(async () => {
  const { paths, withEditor } = readArguments(process.argv.slice(2));
  heading('build');
  await buildAll();
  heading(`review of ${paths.map((each) => path.relative(callersFolder, each) || '.').join(', ')}`);
  const { status } = await run(process.execPath, [inProject('dist/cli.js'), 'check', ...paths], { cwd: root });
  if (status > 1 || !withEditor) return status > 1 ? status : 0;
  heading('editor (Ctrl-C ends it)');
  const file = firstFile(paths);
  return codeCommand() ? openInDesktop(file) : openInEmbedded(file);
});

function readArguments(args: readonly string[]): { paths: string[]; withEditor: boolean } {
  const unknown = args.find((each) => each.startsWith('-') && each !== '--no-editor');
  if (unknown) throw new PlainError(`Unknown option ${unknown}. Usage: npm start -- [paths] [--no-editor]`);
  const given = args.filter((each) => each !== '--no-editor').map((each) => path.resolve(callersFolder, each));
  const missing = given.find((each) => !existsSync(each));
  if (missing) throw new PlainError(`${missing} is not there. Name a transcript, or a folder of them.`);
  return { paths: given.length > 0 ? given : [samples], withEditor: !args.includes('--no-editor') };
}

/** The file to show: the first path if it is one, else the first text in that folder. */
function firstFile(paths: readonly string[]): string {
  const [first = samples] = paths;
  if (statSync(first).isFile()) return first;
  const name = readdirSync(first)
    .sort(contradictionsFirst)
    .find((each) => /\.(txt|transcript)$/.test(each));
  if (!name) throw new PlainError(`${first} holds no .txt or .transcript file to open.`);
  return path.join(first, name);
}

/** Of the samples, the one with the most to see. */
function contradictionsFirst(a: string, b: string): number {
  return Number(b.startsWith('contradictions')) - Number(a.startsWith('contradictions')) || a.localeCompare(b);
}

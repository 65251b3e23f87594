import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where things lie, as absolute paths, whatever folder a command is called from. */
export const root = path.resolve(__dirname, '../..');

/** Downloads, editors under test and what tests leave behind: ignored by git, safe to delete. */
export const workshop = path.join(root, '.vscode-test');

export const samples = path.join(root, 'samples');

/** The folder that a person stood in; npm moves to the project's own before it runs a script. */
export const callersFolder = process.env.INIT_CWD ?? process.cwd();

export const manifest: { readonly name: string; readonly version: string; readonly publisher: string } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
);

/** The packaged extension, as `package` names it. */
export const vsix = path.join(root, `${manifest.name}-${manifest.version}.vsix`);

export function inProject(...parts: string[]): string {
  return path.join(root, ...parts);
}

/** A program of a dependency, started with this Node and never through a shell. */
export function tool(packageName: string, script: string): string {
  const file = path.join(root, 'node_modules', packageName, script);
  if (!existsSync(file)) throw new Error(`${file} is missing. Delete node_modules and run the command again.`);
  return file;
}

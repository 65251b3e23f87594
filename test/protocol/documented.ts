import assert from 'node:assert/strict';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderWith } from '../cli/run';
import { builtCli } from '../support/built';
import { CALL } from '../support/call';

/** The configuration that the documentation gives for an editor, by its heading: what is tried is what people copy. */
export function documented(heading: string): string {
  const page = readFileSync(path.join(__dirname, '../../docs/editors.md'), 'utf8');
  const section = page.split(/^### /m).find((part) => part.startsWith(`${heading}\n`));
  return /^```\w+\n(.*?)^```/ms.exec(section ?? '')?.[1] ?? assert.fail(`There is no configuration for ${heading}.`);
}

/** A folder in which an editor finds a transcript, its configuration, and the server under the name that the configuration calls. */
export function editorFolder(configuration: Readonly<Record<string, string>>): string {
  const folder = folderWith({ 'call.transcript': CALL, ...configuration });
  const command = path.join(folder, 'transcript-review');
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${builtCli()}' "$@"\n`);
  chmodSync(command, 0o755);
  return folder;
}

/** The surroundings of an editor that works in such a folder: the server is on its path, and nothing of the person's own is read. */
export const editorEnvironment = (folder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  HOME: folder,
  PATH: `${folder}${path.delimiter}${process.env.PATH ?? ''}`,
  XDG_CACHE_HOME: folder,
  XDG_CONFIG_HOME: folder,
  XDG_DATA_HOME: folder,
  XDG_STATE_HOME: folder,
  TRANSCRIPT_FILE: path.join(folder, 'call.transcript'),
  TRANSCRIPT_WORDS: '$91.6 million, up',
  TRANSCRIPT_RESULT: path.join(folder, 'seen.json'),
});

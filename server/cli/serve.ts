import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { rulePages } from '../lsp/rule-pages';
import { serve } from '../lsp/server';
import type { ReadFile } from '../lsp/settings/texts';
import { readSettingsText } from './settings-file';
import { filesOnDisk } from './workspace-files';

/** Over the channel that the process was started with. Files are read from the disk where the editor does not read them. */
export function serveHere(): void {
  setFlagsFromString(TIDY_SOON);
  serve(createConnection(ProposedFeatures.all), rulePages(), readFile, filesOnDisk);
}

/**
 * Each change of a text leaves the review before it behind. Tidied up once they are half as much again as what is kept, and not only at
 * several times that, they cost a quarter less memory and hardly any time. An engine that does not know the option leaves it be.
 */
const TIDY_SOON = '--heap-growing-percent=50';

const readFile: ReadFile = async (uri) => {
  const file = pathOf(uri);
  return file === null ? null : readSettingsText(file);
};

function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}

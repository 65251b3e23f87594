import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { rulePages } from '../lsp/rule-pages';
import { serve } from '../lsp/server';
import type { ReadFile } from '../lsp/settings/texts';
import { compileLate, tidySoon } from './engine';
import { readSettingsText } from './settings-file';
import { filesOnDisk } from './workspace-files';

/** Over the channel that the process was started with. Files are read from the disk where the editor does not read them. */
export function serveHere(): void {
  compileLate();
  tidySoon();
  serve(createConnection(ProposedFeatures.all), rulePages(), readFile, filesOnDisk);
}

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

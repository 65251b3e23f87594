import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folders = new Set<string>();

/** A folder for one run, gone when the run is over however it ends. Short, because the editor keeps sockets in it. */
export function scratchFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  folders.add(folder);
  return folder;
}

export function removeFolder(folder: string): void {
  folders.delete(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

// Written after the process groups are ended: their exit hook is registered first, by the import below.
import './process';

process.once('exit', () => folders.forEach(removeFolder));

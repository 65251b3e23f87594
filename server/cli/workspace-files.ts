import { type Dirent, promises as disk } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FoundFile, WorkspaceFiles } from '../lsp/workspace/files';
import { decode } from './decode';

/** A call is a hundred thousand characters; what is much longer is something else. */
export const LARGEST = 4_000_000;
const DEEPEST = 16;
const MOST_FOLDERS = 4000;
const TRANSCRIPTS = /\.(?:txt|transcript)$/i;

/** Other people's files, and those of tools: nobody looks for a transcript in them. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', 'dist', 'build', 'out', 'target', 'venv', '__pycache__']);

/** The workspace's files on this machine's disk. Links are not followed, so that no walk goes round in circles. */
export const filesOnDisk: WorkspaceFiles = {
  async list(folders, most, isCancelled) {
    const found: FoundFile[] = [];
    const waiting = folders.flatMap((folder) => startsAt(folder));
    for (let visited = 0; waiting.length > 0 && visited < MOST_FOLDERS && !isCancelled(); visited++) {
      const at = waiting.shift()!;
      for (const entry of await entriesOf(at.path)) {
        const child = path.join(at.path, entry.name);
        if (entry.isDirectory() && at.depth < DEEPEST && !isSkipped(entry.name)) {
          waiting.push({ path: child, depth: at.depth + 1 });
        }
        const file = entry.isFile() && TRANSCRIPTS.test(entry.name) ? await stamped(child) : null;
        if (file) found.push(file);
        if (found.length >= most) return found;
      }
    }
    return found;
  },
  async read(uri) {
    try {
      const file = pathOf(uri);
      return file === null ? null : decode(await disk.readFile(file)).replace(/^\ufeff/, '');
    } catch {
      return null;
    }
  },
};

function startsAt(folder: string): readonly { readonly path: string; readonly depth: number }[] {
  const start = pathOf(folder);
  return start === null ? [] : [{ path: start, depth: 0 }];
}

const isSkipped = (name: string): boolean => name.startsWith('.') || SKIPPED.has(name);

const entriesOf = async (folder: string): Promise<readonly Dirent[]> =>
  disk.readdir(folder, { withFileTypes: true }).catch(() => []);

async function stamped(file: string): Promise<FoundFile | null> {
  const stat = await disk.stat(file).catch(() => null);
  if (!stat || stat.size === 0 || stat.size > LARGEST) return null;
  return { uri: pathToFileURL(file).href, stamp: `${stat.mtimeMs} ${stat.size}` };
}

function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}

import { type CancellationToken, FileType, type Uri, workspace } from 'vscode';

/** Files of the workspace whose content may be a transcript, by their names. */
const TRANSCRIPTS = '**/*.{txt,transcript}';
const NAME = /\.(?:txt|transcript)$/i;
const SKIPPED = '**/{node_modules,.git}/**';

/** A call is a hundred thousand characters; what is much longer is something else. */
const LARGEST = 4_000_000;

/** Only files on a disk are looked through: each of a virtual workspace would be fetched over the network. */
const ON_DISK: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/** A file that may be a transcript; the stamp is another one when it has changed. */
export interface FoundFile {
  readonly uri: Uri;
  readonly stamp: string;
}

/** How many files are asked at a time when they were changed. */
const AT_ONCE = 64;

/** What may be a transcript in the workspace's folders; what a person excludes there (`files.exclude`) is left out. */
export async function findTranscripts(most: number, token: CancellationToken): Promise<readonly FoundFile[]> {
  const uris = (await workspace.findFiles(TRANSCRIPTS, SKIPPED, most, token)).filter(({ scheme }) =>
    ON_DISK.has(scheme),
  );
  const found: FoundFile[] = [];
  for (let at = 0; at < uris.length && !token.isCancellationRequested; at += AT_ONCE) {
    const some = await Promise.all(uris.slice(at, at + AT_ONCE).map(stamped));
    found.push(...some.filter((file) => file !== null));
  }
  return found;
}

async function stamped(uri: Uri): Promise<FoundFile | null> {
  try {
    const { type, size, mtime } = await workspace.fs.stat(uri);
    return (type & FileType.File) !== 0 && size <= LARGEST ? { uri, stamp: `${mtime} ${size}` } : null;
  } catch {
    return null;
  }
}

/** The text of such a file, as the editor would show it: UTF-8, or Windows-1252 where the bytes are none; null where it cannot be read. */
export async function readTranscript(uri: Uri): Promise<string | null> {
  if (!NAME.test(uri.path) || !ON_DISK.has(uri.scheme)) return null;
  try {
    const bytes = await workspace.fs.readFile(uri);
    return bytes.length <= LARGEST ? decoded(bytes) : null;
  } catch {
    return null;
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

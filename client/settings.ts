import { commands, type Disposable, FileSystemError, FileType, Uri, workspace } from 'vscode';

/** The files in which teams keep what they have judged, as a pattern of paths. */
export const SETTINGS_FILES = '**/.transcript-review.json';

/** Longer files are not read; one holds the baseline of some ten thousand findings. */
const LONGEST = 80_000_000;

/** What the server is answered: the text, or why it cannot be read as the end of a sentence; null where there is no such file. */
export type FileText = { readonly text: string } | { readonly error: string } | null;

/** Reads a settings file wherever the editor's files lie: on this disk, on another machine, in a virtual workspace. */
export async function readSettingsFile(uri: Uri): Promise<FileText> {
  if (!uri.path.endsWith('/.transcript-review.json')) return { error: 'is not read: it is no settings file' };
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0) return { error: 'cannot be read: it is no plain file' };
    if (size > LONGEST) return { error: `cannot be read: ${size} bytes are too many` };
    return { text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch (error) {
    if (error instanceof FileSystemError && ABSENT.has(error.code)) return null;
    return { error: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

const ABSENT: ReadonlySet<string> = new Set(['FileNotFound', 'FileNotADirectory', 'Unavailable']);

/** Lets a quick fix save the settings file that it has changed; the editor would leave it open and unsaved. */
export const registerSaving = (): Disposable =>
  commands.registerCommand('transcriptReview.saveSettings', async (uri: unknown) => {
    const path = typeof uri === 'string' ? Uri.parse(uri).path : '';
    const document = workspace.textDocuments.find((each) => each.uri.path === path);
    if (path.endsWith('/.transcript-review.json')) await document?.save();
  });

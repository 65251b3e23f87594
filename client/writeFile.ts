import { l10n, Uri, window, workspace } from 'vscode';

/** Asks where to save and saves; answers with the place, null where a person thinks better of it or where it failed, which is said. */
export async function saveAs(
  suggested: Uri,
  filters: Readonly<Record<string, readonly string[]>>,
  contentFor: (target: Uri) => Promise<string | null>,
): Promise<Uri | null> {
  const copy = Object.fromEntries(Object.entries(filters).map(([name, endings]) => [name, [...endings]]));
  const target = await window.showSaveDialog({ defaultUri: suggested, filters: copy });
  if (!target) return null;
  const content = await contentFor(target);
  if (content === null) {
    void window.showErrorMessage(
      l10n.t('{0} was not saved: the transcript is no longer open. Open it and try again.', nameOf(target)),
    );
    return null;
  }
  return (await saved(target, content)) ? target : null;
}

async function saved(target: Uri, content: string): Promise<boolean> {
  try {
    await writeWhole(target, content);
    window.setStatusBarMessage(l10n.t('Saved {0}', nameOf(target)), 4000);
    return true;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(
      l10n.t('{0} could not be saved: {1}. Choose another folder or name.', nameOf(target), cause),
    );
    return false;
  }
}

/** Writes a file as a whole or not at all: beside it first, then in its place. */
export async function writeWhole(target: Uri, content: string): Promise<void> {
  const beside = target.with({ path: `${target.path}.${Date.now().toString(36)}.tmp` });
  try {
    await workspace.fs.writeFile(beside, new TextEncoder().encode(content));
    await workspace.fs.rename(beside, target, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(beside).then(undefined, () => undefined);
    throw error;
  }
}

export const nameOf = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** A file beside a document, with another ending; for a document that lies nowhere, in the first folder of the workspace. */
export function besideDocument(document: Uri, ending: string): Uri {
  const name = `${nameOf(document).replace(/(?:\.transcript)?(?:\.[a-z0-9]{1,10})?$/i, '')}${ending}`;
  const folder = document.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(document, '..');
  return folder ? Uri.joinPath(folder, name) : Uri.from({ scheme: 'file', path: `/${name}` });
}

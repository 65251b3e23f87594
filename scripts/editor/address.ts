import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the workbench page is asked to do, beside showing a folder. */
export type Payload = readonly (readonly [name: string, value: string])[];

/** The address of a workbench that shows a folder, or the folders of a `.code-workspace` file. Paths are absolute. */
export function workbenchAddress(origin: string, folder: string, payload: Payload = []): string {
  const query = new URLSearchParams({
    [folder.endsWith('.code-workspace') ? 'workspace' : 'folder']: remotePath(folder),
  });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${origin}/?${query}`;
}

/** A file as the workbench names it: on the machine that its server runs on. */
export function remoteFile(origin: string, file: string): string {
  return `vscode-remote://${new URL(origin).host}${pathToFileURL(path.resolve(file)).pathname}`;
}

function remotePath(folder: string): string {
  return decodeURIComponent(pathToFileURL(path.resolve(folder)).pathname);
}

import { SETTINGS_FILE } from '../../core/rules/judgements/settings';

/** A place by its URI: the scheme with its authority, and the path with "/" at the start. */
interface Place {
  readonly scheme: string;
  readonly root: string;
  readonly path: string;
}

/** Deeper folders than these are no place for transcripts. */
const MOST_FOLDERS = 64;

/**
 * The settings files that may hold for a document, the nearest first: from its own folder up to the workspace's folder that holds it,
 * or up to the root where none does. None for a document that lies in no file, or in a file system of another kind.
 */
export function settingsUrisFor(uri: string, workspaceFolders: readonly string[]): readonly string[] {
  const place = placeOf(uri);
  if (!place || !isReachable(place, workspaceFolders)) return [];
  const last = workspaceFolderOf(uri, workspaceFolders);
  const uris: string[] = [];
  for (let folder = parentOf(place.path); uris.length < MOST_FOLDERS; folder = parentOf(folder)) {
    uris.push(`${place.root}${folder}/${SETTINGS_FILE}`);
    if (folder === '' || (last !== null && decoded(`${place.root}${folder}`) === last)) break;
  }
  return uris;
}

/** Where a settings file is made for a document that has none: in the workspace's folder, or beside a document outside of it. */
export function newSettingsUriFor(uri: string, workspaceFolders: readonly string[]): string | null {
  const [nearest, ...others] = settingsUrisFor(uri, workspaceFolders);
  if (nearest === undefined) return null;
  return workspaceFolderOf(uri, workspaceFolders) === null ? nearest : (others.at(-1) ?? nearest);
}

/** The path of a document from the folder of a settings file. */
export function pathFromSettings(uri: string, settingsUri: string): string | null {
  const [folder, path] = [decoded(settingsUri.slice(0, -SETTINGS_FILE.length)), decoded(uri)];
  return path.startsWith(folder) ? path.slice(folder.length) : null;
}

export const isSettingsUri = (uri: string): boolean => uri.endsWith(`/${SETTINGS_FILE}`);

/** Editors write one file's URI in more than one way: `file:///c%3A/` and `file:///c:/`. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function placeOf(uri: string): Place | null {
  const match = /^([a-z][a-z0-9+.-]{0,60}):(\/\/[^/?#]{0,300})?(\/[^?#]*)/i.exec(uri);
  return match ? { scheme: match[1]!, root: `${match[1]}:${match[2] ?? ''}`, path: match[3]! } : null;
}

/** Only the disk and the workspace's own file system hold settings: an older version out of a repository does not. */
const isReachable = ({ scheme }: Place, workspaceFolders: readonly string[]): boolean =>
  scheme === 'file' || workspaceFolders.some((folder) => folder.startsWith(`${scheme}:`));

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** The innermost folder of the workspace that holds the document, decoded and without a slash at its end. */
function workspaceFolderOf(uri: string, workspaceFolders: readonly string[]): string | null {
  const holding = workspaceFolders
    .map((folder) => decoded(folder).replace(/\/$/, ''))
    .filter((folder) => decoded(uri).startsWith(`${folder}/`));
  return holding.sort((a, b) => b.length - a.length)[0] ?? null;
}

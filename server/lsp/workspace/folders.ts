import type { Connection, InitializeParams } from 'vscode-languageserver';

/** The URIs of the workspace's folders, as the client has last named them. */
export interface WorkspaceFolders {
  readonly current: () => readonly string[];
  readonly begin: (params: InitializeParams) => void;
  /** To be called once the client is ready, where it tells of changes. */
  readonly follow: (connection: Connection, changed: () => void) => void;
}

export function workspaceFolders(): WorkspaceFolders {
  let folders: readonly string[] = [];
  return {
    current: () => folders,
    begin({ workspaceFolders: named, rootUri }) {
      folders = named ? named.map(({ uri }) => uri) : rootUri ? [rootUri] : [];
    },
    follow(connection, changed) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        changed();
      });
    },
  };
}

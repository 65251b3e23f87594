import { Disposable, type TextDocument, window, workspace } from 'vscode';
import { isOlderVersion, treatAs } from './documents';
import { PLAIN_TEXT, TRANSCRIPT } from './documentWatch';

/** Makes a transcript of an older version that is shown while its file is one, so that both sides of a comparison read alike. */
export function watchOlderVersions(): Disposable {
  const look = (): void => {
    for (const { document } of window.visibleTextEditors)
      if (isOlderVersion(document) && document.languageId === PLAIN_TEXT && isOfTranscript(document))
        void treatAs(document, TRANSCRIPT);
  };
  return Disposable.from(window.onDidChangeVisibleTextEditors(look), workspace.onDidOpenTextDocument(look));
}

const isOfTranscript = ({ uri }: TextDocument): boolean =>
  workspace.textDocuments.some(
    (each) => each.languageId === TRANSCRIPT && each.uri.path === uri.path && !isOlderVersion(each),
  );

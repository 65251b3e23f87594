import { Disposable, type TextDocument, workspace } from 'vscode';
import { beginning, isInternal, isOlderVersion, treatAs } from './documents';
import { DocumentWatch, type Surroundings } from './documentWatch';
import type { PlainTextChoices } from './plainTextChoices';
import type { ReviewServer } from './server';

/** Watches the editor's documents for transcripts, those already open first. */
export function recogniseDocuments(server: ReviewServer, choices: PlainTextChoices): Disposable {
  const watch = new DocumentWatch(surroundings(server), choices);
  for (const document of workspace.textDocuments) watch.opened(document);
  return Disposable.from(
    workspace.onDidOpenTextDocument((document) => watch.opened(document)),
    workspace.onDidCloseTextDocument((document) => watch.closed(document)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) =>
      watch.added(
        document,
        contentChanges.reduce((sum, { text }) => sum + text.length, 0),
      ),
    ),
    watch,
  );
}

function surroundings(server: ReviewServer): Surroundings<TextDocument> {
  return {
    mayRecognise,
    beginning,
    treatAs,
    startServer: () => server.start(),
    recognise: (text) => server.recognise(text),
  };
}

function mayRecognise(document: TextDocument): boolean {
  if (isInternal(document) || isOlderVersion(document)) return false;
  return workspace.getConfiguration('transcriptReview', document).get<boolean>('recognise', true);
}

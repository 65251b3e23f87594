import { Disposable, type TextDocument, window, workspace } from 'vscode';
import { beginning, isInternal, isOlderVersion, treatAs } from './documents';
import { DocumentWatch, type Surroundings, TRANSCRIPT } from './documentWatch';
import type { PlainTextChoices } from './plainTextChoices';
import type { ReviewServer } from './server';

/** Watches the editor's documents for transcripts, those already open first. */
export function recogniseDocuments(server: ReviewServer, choices: PlainTextChoices): Disposable {
  const watch = new DocumentWatch(surroundings(server, choices), choices);
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
    watchOlderVersions(watch),
    watch,
  );
}

/** Looks at the older versions on the screen whenever others are shown, and when the file of one may have become a transcript. */
function watchOlderVersions(watch: DocumentWatch<TextDocument>): Disposable {
  const look = (): void => {
    for (const { document } of window.visibleTextEditors) if (isOlderVersion(document)) watch.shown(document);
  };
  look();
  return Disposable.from(window.onDidChangeVisibleTextEditors(look), workspace.onDidOpenTextDocument(look));
}

function surroundings(server: ReviewServer, choices: PlainTextChoices): Surroundings<TextDocument> {
  return {
    mayRecognise: (document) =>
      isOlderVersion(document) ? mayRecogniseOlder(document, choices) : !isInternal(document) && isWanted(document),
    isOfTranscript,
    beginning,
    treatAs,
    startServer: () => server.start(),
    recognise: (text) => server.recognise(text),
  };
}

/** One that nobody looks at stays as it is; one beside its file is read as the file is, and follows what was chosen for it. */
function mayRecogniseOlder(document: TextDocument, choices: PlainTextChoices): boolean {
  if (!window.visibleTextEditors.some((editor) => editor.document === document)) return false;
  if (isOfTranscript(document)) return true;
  return isWanted(document) && !choices.has(document.uri.with({ scheme: 'file', query: '' }));
}

function isOfTranscript(document: TextDocument): boolean {
  const isFile = (each: TextDocument) => each.uri.path === document.uri.path && !isOlderVersion(each);
  return (
    isOlderVersion(document) && workspace.textDocuments.some((each) => each.languageId === TRANSCRIPT && isFile(each))
  );
}

const isWanted = (document: TextDocument): boolean =>
  workspace.getConfiguration('transcriptReview', document).get<boolean>('recognise', true);

import { Disposable, type TextEditor, type Uri, window, workspace } from 'vscode';
import { TRANSCRIPT } from './documentWatch';
import type { ReviewServer } from './server';

interface Typed {
  readonly uri: Uri;
  readonly line: number;
}

/** Tells the server when the cursor leaves the line that was typed last, so that its findings come without a wait. */
export function watchTyping(server: ReviewServer): Disposable {
  let typed: Typed | undefined;
  const leave = () => {
    if (typed) server.leftLine(typed.uri);
    typed = undefined;
  };
  return Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const [change] = contentChanges;
      if (change && document.languageId === TRANSCRIPT) typed = { uri: document.uri, line: change.range.start.line };
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (typed && isHere(textEditor, typed.uri) && textEditor.selection.active.line !== typed.line) leave();
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (typed && !isHere(editor, typed.uri)) leave();
    }),
  );
}

const isHere = (editor: TextEditor | undefined, uri: Uri): boolean =>
  editor?.document.uri.toString() === uri.toString();

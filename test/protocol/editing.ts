import type { Position, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The text as an editor holds it, to find places by their words and to apply edits. */
export const documentOf = (uri: string, text: string): TextDocument => TextDocument.create(uri, 'transcript', 1, text);

/** The position of the first such words, `into` characters in. */
export function positionOf(document: TextDocument, words: string, into = 0): Position {
  const offset = document.getText().indexOf(words);
  if (offset < 0) throw new Error(`the document has no "${words}"`);
  return document.positionAt(offset + into);
}

export const applied = (document: TextDocument, edits: readonly TextEdit[]): string =>
  TextDocument.applyEdits(document, [...edits]);

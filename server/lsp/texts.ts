import { type Connection, type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { decoded, isSettingsUri } from './settings/uris';
import { fieldsOf, isRange } from './well-formed';

/** Documents of one kind that the editor has open, as it holds them, saved or not. */
export interface OpenTexts {
  readonly get: (uri: string) => TextDocument | undefined;
  readonly all: () => readonly TextDocument[];
  readonly onDidChange: (listener: (document: TextDocument) => void) => void;
  readonly onDidClose: (listener: (document: TextDocument) => void) => void;
}

/** What an editor changes in a document, told before it is changed. */
export interface TextEdits {
  readonly onWillEdit: (
    listener: (document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]) => void,
  ) => void;
}

interface Texts {
  readonly transcripts: OpenTexts;
  readonly settings: OpenTexts;
  readonly edits: TextEdits;
}

/** The open documents: transcripts, and beside them settings files of which the editor tells. */
export function openTexts(connection: Connection): Texts {
  const listeners: Parameters<TextEdits['onWillEdit']>[0][] = [];
  const documents = new TextDocuments({
    // What a client says is not taken on trust: a text that is none would fail at every question from then on.
    create: (uri, language, version, text: unknown) =>
      TextDocument.create(String(uri), String(language), version, typeof text === 'string' ? text : ''),
    update(document: TextDocument, given, version) {
      const changes = given.filter(isChange);
      for (const listener of listeners) listener(document, changes);
      return changes.reduce(
        (changed, change) => TextDocument.update(changed, [withinText(changed, change)], version),
        TextDocument.update(document, [], version),
      );
    },
  });
  documents.listen(connection);
  const those = (wanted: (uri: string) => boolean): OpenTexts => ({
    get: (uri) => (wanted(uri) ? (documents.get(uri) ?? alike(documents, uri)) : undefined),
    all: () => documents.all().filter(({ uri }) => wanted(uri)),
    onDidChange: (listener) =>
      documents.onDidChangeContent(({ document }) => wanted(document.uri) && listener(document)),
    onDidClose: (listener) => documents.onDidClose(({ document }) => wanted(document.uri) && listener(document)),
  });
  return {
    transcripts: those((uri) => !isSettingsUri(uri)),
    settings: those(isSettingsUri),
    edits: { onWillEdit: (listener) => void listeners.push(listener) },
  };
}

/** A change at a place that is none cannot be made. */
const isChange = (change: TextDocumentContentChangeEvent | null): change is TextDocumentContentChangeEvent => {
  const { text, range } = fieldsOf(change);
  return typeof text === 'string' && (range === undefined || isRange(range));
};

/** A change behind the end is one at the end: left as it is, it would leave gaps in what is known of the lines. */
function withinText(document: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const [start, end] = [change.range.start, change.range.end].map((at) => document.positionAt(document.offsetAt(at)));
  return start && end ? { range: { start, end }, text: change.text } : change;
}

/** A settings file's URI is made here and not by the editor, which may write it in another way. */
const alike = (documents: TextDocuments<TextDocument>, uri: string): TextDocument | undefined =>
  isSettingsUri(uri) ? documents.all().find((each) => decoded(each.uri) === decoded(uri)) : undefined;

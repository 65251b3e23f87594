import { commands, languages, Range, type TextDocument, Uri, ViewColumn, window, workspace } from 'vscode';
import { TRANSCRIPT } from './documentWatch';
import type { ReviewServer } from './server';

/** The calls of invented companies that come with the extension, each opened as a document that is in no file. */
export class Samples {
  readonly #opened = new Map<string, TextDocument>();

  constructor(
    private readonly folder: Uri,
    private readonly server: ReviewServer,
  ) {}

  /** A call whose figures do not all agree. */
  async open(): Promise<void> {
    await this.#show('contradictions.transcript.txt');
  }

  /** Explains a growth rate of it, as the pointer over it would. */
  async showFigure(): Promise<void> {
    await this.#show('contradictions.transcript.txt', '8.4%');
    await this.server.start();
    await commands.executeCommand('editor.action.showHover');
  }

  /** Opens what is offered for a year with a digit too many, in a call with slips of the keyboard and the scanner. */
  async showFinding(): Promise<void> {
    const document = await this.#show('damaged.transcript.txt', '20127');
    await this.server.start();
    await findingsOf(document);
    // What is offered is asked for once before the menu: on a busy machine the menu would open upon nothing, or lose the keys again to
    // the page that led here.
    const { selection } = await window.showTextDocument(document, { viewColumn: columnOf(document), preview: false });
    await commands.executeCommand('vscode.executeCodeActionProvider', document.uri, selection);
    await commands.executeCommand('editor.action.quickFix');
  }

  async #show(name: string, words = ''): Promise<TextDocument> {
    const document = await this.#document(name);
    const at = Math.max(0, document.getText().indexOf(words));
    const selection = new Range(document.positionAt(at), document.positionAt(at));
    // The page that leads through the samples stays in sight.
    const viewColumn = columnOf(document) ?? (window.activeTextEditor ? ViewColumn.Active : ViewColumn.Beside);
    await window.showTextDocument(document, { viewColumn, selection, preview: false });
    return document;
  }

  async #document(name: string): Promise<TextDocument> {
    const before = this.#opened.get(name);
    if (before && !before.isClosed) return before;
    const content = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(this.folder, name)));
    const document = await workspace.openTextDocument({ language: TRANSCRIPT, content });
    this.#opened.set(name, document);
    return document;
  }
}

/** Where a document is shown; nothing where it is not. */
const columnOf = (document: TextDocument): ViewColumn | undefined =>
  window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;

/** How long findings are waited for, in milliseconds. */
const PATIENCE = 5000;

/** Ends when the document has findings: before, there is nothing to offer for them. */
function findingsOf({ uri }: TextDocument): Promise<void> {
  const areThere = () => languages.getDiagnostics(uri).length > 0;
  if (areThere()) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      watching.dispose();
      resolve();
    };
    const timer = setTimeout(done, PATIENCE);
    const watching = languages.onDidChangeDiagnostics(() => areThere() && done());
  });
}

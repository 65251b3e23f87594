import { type Disposable, l10n, type Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { TRANSCRIPT } from './documentWatch';
import { SHOW_PLACE } from './places';
import type { ReviewServer } from './server';
import { besideDocument, nameOf, saveAs } from './writeFile';

/** Named in the manifest, where it says what is shown in the title of a report. */
const VIEW_TYPE = 'transcriptReview.report';

interface Shown {
  readonly uri: Uri;
  readonly panel: WebviewPanel;
}

/** The review reports that are open beside their transcripts, one for each. */
export class Reports implements Disposable {
  readonly #shown = new Map<string, Shown>();
  readonly #watching: Disposable;

  constructor(private readonly server: ReviewServer) {
    this.#watching = workspace.onDidSaveTextDocument(({ uri }) => {
      const shown = this.#shown.get(uri.toString());
      if (shown) void this.#fill(shown);
    });
  }

  /** Shows the report of the active transcript beside it, as it is now. */
  async open(): Promise<void> {
    const uri = this.#current();
    if (!uri) return openFirst();
    const there = this.#shown.get(uri.toString());
    there?.panel.reveal(undefined, true);
    await this.#fill(there ?? this.#show(uri));
  }

  /** Saves the report of the active transcript, or the report that is active itself. */
  async save(): Promise<void> {
    const uri = this.#current();
    if (!uri) return openFirst();
    const kinds = { [l10n.t('Page (HTML)')]: ['html'], Markdown: ['md'] };
    await saveAs(besideDocument(uri, '.review.html'), kinds, (target) =>
      this.#pageOf(uri, /\.(?:md|markdown)$/i.test(target.path) ? 'markdown' : 'html', false),
    );
  }

  dispose(): void {
    this.#watching.dispose();
    for (const { panel } of this.#shown.values()) panel.dispose();
  }

  #current(): Uri | undefined {
    const active = [...this.#shown.values()].find(({ panel }) => panel.active);
    if (active) return active.uri;
    const document = window.activeTextEditor?.document;
    return document?.languageId === TRANSCRIPT ? document.uri : undefined;
  }

  #show(uri: Uri): Shown {
    const where = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const panel = window.createWebviewPanel(VIEW_TYPE, l10n.t('Review of {0}', nameOf(uri)), where, {
      enableScripts: false,
      enableCommandUris: [SHOW_PLACE],
      enableFindWidget: true,
      localResourceRoots: [],
    });
    const shown = { uri, panel };
    this.#shown.set(uri.toString(), shown);
    panel.onDidDispose(() => this.#shown.delete(uri.toString()));
    return shown;
  }

  async #fill({ uri, panel }: Shown): Promise<void> {
    const html = await this.#pageOf(uri, 'html', true);
    if (html !== null && this.#shown.get(uri.toString())?.panel === panel) panel.webview.html = html;
  }

  #pageOf(uri: Uri, format: 'html' | 'markdown', opensPlaces: boolean): Promise<string | null> {
    const params = { format, name: nameOf(uri), ...(opensPlaces ? { placeCommand: SHOW_PLACE } : {}) };
    return this.server.ask<string | null>('transcriptReview/page', uri, params, null);
  }
}

function openFirst(): void {
  void window.showInformationMessage(
    l10n.t('Open a transcript first: the command works on the one in the active editor.'),
  );
}

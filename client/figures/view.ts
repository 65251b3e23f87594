import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  type Memento,
  type TextDocument,
  type TextEditor,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { TRANSCRIPT } from '../documentWatch';
import type { ReviewServer } from '../server';
import { askForWords } from './filterBox';
import {
  EMPTY,
  type FigureForest,
  type FigureItem,
  figuresOf,
  filtered,
  forestOf,
  GROUPINGS,
  type Grouping,
  itemAt,
  messageFor,
} from './model';
import { treeItemFor } from './treeItem';

/** How long typing rests before the tree is asked for anew, and the cursor before it is followed, in milliseconds. */
const REST = 300;
const CURSOR_REST = 80;

const GROUPING_KEY = 'transcriptReview.figures.grouping';
const FOLLOWING_KEY = 'transcriptReview.figures.following';

/** The view "Figures": the quantities of the transcript that was last active, as the server reads them. */
export class FiguresView implements TreeDataProvider<FigureItem>, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #tree: TreeView<FigureItem>;
  readonly #watching: Disposable;
  #uri: Uri | null = null;
  #all: readonly FigureItem[] = [];
  #shown: FigureForest = EMPTY;
  #filter = '';
  #pause: NodeJS.Timeout | undefined;
  #cursorPause: NodeJS.Timeout | undefined;

  constructor(
    private readonly server: ReviewServer,
    private readonly state: Memento,
  ) {
    this.#tree = window.createTreeView('transcriptReview.figures', {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
    });
    this.#watching = this.#watch();
    this.#tellContext();
    this.#turnTo(window.activeTextEditor);
  }

  getChildren(item?: FigureItem): FigureItem[] {
    return [...(item ? item.children : this.#shown.roots)];
  }

  getParent(item: FigureItem): FigureItem | undefined {
    return this.#shown.parents.get(item.id);
  }

  getTreeItem(item: FigureItem): TreeItem {
    return treeItemFor(item, { uri: this.#uri!, grouping: this.#grouping, isFiltered: this.#filter !== '' });
  }

  /** The transcript that is shown, and what of it; null where there is none. Asked anew, so that it fits the text as it is. */
  async current(chosen: readonly FigureItem[] | null): Promise<{ uri: Uri; figures: readonly number[] | null } | null> {
    if (!this.#uri) return null;
    await this.#refresh();
    const items = chosen?.flatMap(({ id }) => this.#shown.byId.get(id) ?? []) ?? null;
    if (items) return { uri: this.#uri, figures: figuresOf(items) };
    return { uri: this.#uri, figures: this.#filter === '' ? null : figuresOf(this.#shown.roots) };
  }

  async group(grouping: Grouping): Promise<void> {
    await this.state.update(GROUPING_KEY, grouping);
    await this.#refresh();
  }

  /** Asks for the words that the figures shown are about; what is typed is seen at once. */
  askForFilter(): void {
    askForWords(this.#filter, (words) => this.filter(words));
  }

  filter(words: string): void {
    this.#filter = words.trim();
    this.#show();
  }

  async follow(following: boolean): Promise<void> {
    await this.state.update(FOLLOWING_KEY, following);
    this.#tellContext();
    if (following) this.#followCursor(window.activeTextEditor);
  }

  dispose(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#cursorPause);
    Disposable.from(this.#watching, this.#tree, this.#changed).dispose();
  }

  get #grouping(): Grouping {
    const kept = this.state.get<unknown>(GROUPING_KEY);
    return GROUPINGS.find((each) => each === kept) ?? 'metric';
  }

  get #isFollowing(): boolean {
    return this.state.get<unknown>(FOLLOWING_KEY) === true;
  }

  #watch(): Disposable {
    const ifShown = (document: Pick<TextDocument, 'uri'>) => {
      if (document.uri.toString() === this.#uri?.toString()) this.#refreshSoon();
    };
    return Disposable.from(
      window.onDidChangeActiveTextEditor((editor) => this.#turnTo(editor)),
      // A document that becomes a transcript is closed and opened in the editor that it is in.
      workspace.onDidOpenTextDocument(() => this.#turnTo(window.activeTextEditor)),
      workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      workspace.onDidChangeTextDocument(({ document }) => ifShown(document)),
      languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris) ifShown({ uri });
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#followCursor(textEditor)),
      this.#tree.onDidChangeVisibility(({ visible }) => visible && void this.#refresh()),
    );
  }

  #turnTo(editor: TextEditor | undefined): void {
    const document = editor?.document;
    if (document?.languageId !== TRANSCRIPT || document.uri.toString() === this.#uri?.toString()) return;
    this.#uri = document.uri;
    this.#filter = '';
    this.#tellContext();
    void this.#refresh();
  }

  #closed({ uri }: TextDocument): void {
    if (uri.toString() !== this.#uri?.toString()) return;
    this.#uri = null;
    this.#all = [];
    this.#tellContext();
    this.#show();
  }

  #refreshSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#refresh(), REST);
  }

  /** Asks for the figures; while nothing has changed in them the tree is left alone, so that nothing flickers. */
  async #refresh(): Promise<void> {
    const uri = this.#uri;
    if (!uri || !this.#tree.visible) return;
    const params = { grouping: this.#grouping };
    const items = await this.server
      .ask<readonly FigureItem[] | null>('transcriptReview/figures', uri, params, null)
      .catch(() => null);
    // Null: the text has changed meanwhile, or is closed; the next change asks again.
    if (items === null || uri !== this.#uri) return;
    if (JSON.stringify(items) === JSON.stringify(this.#all)) return;
    this.#all = items;
    this.#show();
  }

  #show(): void {
    this.#shown = forestOf(filtered(this.#all, this.#filter));
    this.#tree.description = this.#uri ? by(this.#grouping) : undefined;
    this.#tree.message = this.#uri ? messageFor(this.#all, this.#shown.roots, this.#filter, l10n.t) : undefined;
    this.#tellContext();
    this.#changed.fire();
  }

  #followCursor(editor: TextEditor | undefined): void {
    clearTimeout(this.#cursorPause);
    if (!this.#isFollowing || !this.#tree.visible) return;
    if (editor?.document.uri.toString() !== this.#uri?.toString()) return;
    this.#cursorPause = setTimeout(() => {
      const { line, character } = editor!.selection.active;
      const item = itemAt(this.#shown, line, character);
      if (item) void this.#tree.reveal(item, { select: true, focus: false, expand: false });
    }, CURSOR_REST);
  }

  #tellContext(): void {
    const set = (name: string, value: boolean) => void commands.executeCommand('setContext', name, value);
    set('transcriptReview.hasTranscript', this.#uri !== null);
    set('transcriptReview.figuresFiltered', this.#filter !== '');
    set('transcriptReview.figuresFollow', this.#isFollowing);
  }
}

const by = (grouping: Grouping): string =>
  ({ metric: l10n.t('by metric'), period: l10n.t('by period'), speaker: l10n.t('by speaker') })[grouping];

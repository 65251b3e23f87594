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
  Uri,
  window,
  workspace,
} from 'vscode';
import { TRANSCRIPT } from '../documentWatch';
import type { ReviewServer } from '../server';
import { askForWords } from './filterBox';
import { LastQuestion } from './lastQuestion';
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

/** What the view asks of the server. */
interface Question {
  readonly uri: string;
  readonly version: number;
  readonly grouping: Grouping;
}

/** What a table is made of. */
export interface Shown {
  readonly uri: Uri;
  /** The version of the text that the numbers of the figures belong to. */
  readonly version: number;
  /** Null for all. */
  readonly figures: readonly number[] | null;
}

/** The view "Figures": the quantities of the transcript that was last active, as the server reads them. */
export class FiguresView implements TreeDataProvider<FigureItem>, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #tree: TreeView<FigureItem>;
  readonly #watching: Disposable;
  readonly #last: LastQuestion<Question, readonly FigureItem[]>;
  #uri: Uri | null = null;
  /** What `#all` answers. */
  #answered: Question | null = null;
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
    this.#last = new LastQuestion(
      () => this.#question(),
      ({ uri, version, grouping }) =>
        this.server.ask<readonly FigureItem[] | null>(
          'transcriptReview/figures',
          Uri.parse(uri),
          { grouping },
          null,
          version,
        ),
    );
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
    const { uri, grouping } = this.#answered!;
    return treeItemFor(item, { uri: Uri.parse(uri), grouping, isFiltered: this.#filter !== '' });
  }

  /** The entries that a person has chosen. Where none is, the one that the keys have come to is chosen; null where there is none, too. */
  async chosen(): Promise<readonly FigureItem[] | null> {
    if (this.#tree.selection.length === 0) await commands.executeCommand('list.toggleSelection');
    return this.#tree.selection.length > 0 ? this.#tree.selection : null;
  }

  get hasTranscript(): boolean {
    return this.#uri !== null;
  }

  /** What is shown, or what of it was chosen, asked anew, so that it fits the text as it is; null where nothing could be read. */
  async current(chosen: readonly FigureItem[] | null): Promise<Shown | null> {
    const answered = await this.#last.settled();
    if (!answered) return null;
    this.#take(answered);
    const { uri, version } = answered.question;
    const items = chosen?.flatMap(({ id }) => this.#shown.byId.get(id) ?? []) ?? null;
    const all = this.#filter === '' ? null : figuresOf(this.#shown.roots);
    return { uri: Uri.parse(uri), version, figures: items ? figuresOf(items) : all };
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
    this.#answered = null;
    this.#all = [];
    this.#tellContext();
    this.#show();
  }

  #refreshSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#refresh(), REST);
  }

  /** Where no answer comes, or a stale one, the tree stays; the next change asks again. */
  async #refresh(): Promise<void> {
    if (!this.#tree.visible) return;
    const answered = await this.#last.answer();
    if (answered !== null && answered !== 'stale') this.#take(answered);
  }

  #question(): Question | null {
    const uri = this.#uri?.toString();
    const document = workspace.textDocuments.find((each) => each.uri.toString() === uri);
    return uri && document ? { uri, version: document.version, grouping: this.#grouping } : null;
  }

  /** While nothing has changed in the figures the tree is left alone, so that nothing flickers. */
  #take({ question, answer }: { readonly question: Question; readonly answer: readonly FigureItem[] }): void {
    const before = this.#answered;
    this.#answered = question;
    const isOther = before?.uri !== question.uri || before.grouping !== question.grouping;
    if (!isOther && JSON.stringify(answer) === JSON.stringify(this.#all)) return;
    this.#all = answer;
    this.#show();
  }

  #show(): void {
    this.#shown = forestOf(filtered(this.#all, this.#filter));
    this.#tree.description = this.#answered ? by(this.#answered.grouping) : undefined;
    this.#tree.message = this.#answered ? messageFor(this.#all, this.#shown.roots, this.#filter, l10n.t) : undefined;
    this.#tellContext();
    this.#changed.fire();
  }

  #followCursor(editor: TextEditor | undefined): void {
    clearTimeout(this.#cursorPause);
    if (!this.#isFollowing || !this.#tree.visible) return;
    if (editor?.document.uri.toString() !== this.#answered?.uri) return;
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

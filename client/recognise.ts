import { Disposable, type TextDocument, type TextDocumentChangeEvent, workspace } from 'vscode';
import { beginning, isInternal, PLAIN_TEXT, TRANSCRIPT, treatAs } from './documents';
import { LOOK_LENGTH, looksLikeTranscript } from './look';
import type { PlainTextChoices } from './plainTextChoices';
import type { ReviewServer } from './server';

/** The server judges a text by its first pages; a longer one tells it nothing more. */
const JUDGED_LENGTH = 4 * LOOK_LENGTH;
const SURE_ENOUGH = 0.5;

/** A text this long is pasted or streamed, not typed; shorter additions add up to it. */
const MUCH_NEW_TEXT = 400;
const PAUSE_MILLISECONDS = 400;

/** Turns plain-text documents that are transcripts into transcripts, and never against what a person chose for a document. */
export function recogniseDocuments(server: ReviewServer, choices: PlainTextChoices): Disposable {
  const watch = new DocumentWatch(server, choices);
  for (const document of workspace.textDocuments) watch.opened(document);
  return Disposable.from(
    workspace.onDidOpenTextDocument((document) => watch.opened(document)),
    workspace.onDidCloseTextDocument((document) => watch.closed(document)),
    workspace.onDidChangeTextDocument((event) => watch.changed(event)),
    watch,
  );
}

class DocumentWatch {
  /** The language that a document had when it was last closed. A change of language closes and opens the same object. */
  readonly #lastLanguage = new WeakMap<TextDocument, string>();
  /** Documents whose language a person chose while they were open. */
  readonly #chosen = new WeakSet<TextDocument>();
  readonly #newText = new WeakMap<TextDocument, number>();
  readonly #pauses = new Map<TextDocument, NodeJS.Timeout>();

  constructor(
    private readonly server: ReviewServer,
    private readonly choices: PlainTextChoices,
  ) {}

  opened(document: TextDocument): void {
    const before = this.#lastLanguage.get(document);
    if (before === undefined) this.#first(document);
    else this.#languageChanged(document, before);
  }

  closed(document: TextDocument): void {
    this.#lastLanguage.set(document, document.languageId);
    this.#stopPause(document);
  }

  changed({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (document.languageId !== PLAIN_TEXT) return;
    const added = contentChanges.reduce((sum, { text }) => sum + text.length, this.#newText.get(document) ?? 0);
    this.#newText.set(document, added);
    if (added < MUCH_NEW_TEXT || !this.#mayLook(document)) return;
    this.#stopPause(document);
    this.#pauses.set(
      document,
      setTimeout(() => void this.#look(document), PAUSE_MILLISECONDS),
    );
  }

  dispose(): void {
    for (const pause of this.#pauses.values()) clearTimeout(pause);
    this.#pauses.clear();
  }

  /** A name such as `call.transcript.txt` makes a transcript before anybody is asked, so that a choice is put right here too. */
  #first(document: TextDocument): void {
    if (document.languageId === PLAIN_TEXT) void this.#look(document);
    if (document.languageId !== TRANSCRIPT) return;
    if (this.choices.has(document.uri)) void treatAs(document, PLAIN_TEXT);
    else void this.server.start();
  }

  #languageChanged(document: TextDocument, before: string): void {
    if (document.languageId === TRANSCRIPT) {
      this.#chosen.delete(document);
      void this.choices.forget(document.uri);
      void this.server.start();
    }
    if (document.languageId !== PLAIN_TEXT) return;
    if (before === TRANSCRIPT) void this.choices.remember(document.uri);
    // The editor itself guesses the language of an untitled document; elsewhere only a person changes it.
    if (!document.isUntitled || before === TRANSCRIPT) this.#chosen.add(document);
    else void this.#look(document);
  }

  async #look(document: TextDocument): Promise<void> {
    this.#stopPause(document);
    this.#newText.delete(document);
    if (!this.#mayLook(document) || !looksLikeTranscript(beginning(document, LOOK_LENGTH))) return;
    const recognition = await this.server.recognise(beginning(document, JUDGED_LENGTH));
    if (recognition === null || recognition.certainty < SURE_ENOUGH || !this.#mayLook(document)) return;
    await treatAs(document, TRANSCRIPT);
  }

  #mayLook(document: TextDocument): boolean {
    if (document.languageId !== PLAIN_TEXT || document.isClosed || isInternal(document)) return false;
    if (this.#chosen.has(document) || this.choices.has(document.uri)) return false;
    return workspace.getConfiguration('transcriptReview', document).get<boolean>('recognise', true);
  }

  #stopPause(document: TextDocument): void {
    clearTimeout(this.#pauses.get(document));
    this.#pauses.delete(document);
  }
}

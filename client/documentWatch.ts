import type { TextDocument, Uri } from 'vscode';
import { LOOK_LENGTH, looksLikeTranscript } from './look';

export const TRANSCRIPT = 'transcript';
export const PLAIN_TEXT = 'plaintext';

/** The server judges a text by its first pages; a longer one tells it nothing more. */
const JUDGED_LENGTH = 4 * LOOK_LENGTH;
const SURE_ENOUGH = 0.5;

/** A text this long is pasted or streamed, not typed; shorter additions add up to it. */
const MUCH_NEW_TEXT = 400;
const PAUSE_MILLISECONDS = 400;

/** What a watched document tells of itself. */
export type Watched = Pick<TextDocument, 'uri' | 'languageId' | 'isClosed' | 'isUntitled'>;

/** The layout in which the server reads a text, and how sure it is: from 0 to 1, a transcript from one half on. */
export interface Recognition {
  readonly layout: string;
  readonly certainty: number;
}

/** What the watch asks of the editor and the server. */
export interface Surroundings<Document extends Watched> {
  /** Whether documents are recognised by themselves here: the setting, and no document of the editor's own making. */
  readonly mayRecognise: (document: Document) => boolean;
  readonly beginning: (document: Document, length: number) => string;
  readonly treatAs: (document: Document, language: string) => Promise<void>;
  /** Whether a document is an older version of a file that is open as a transcript, whatever it looks like itself. */
  readonly isOfTranscript: (document: Document) => boolean;
  readonly startServer: () => Promise<unknown>;
  /** Null when no server answers, or when it takes the text for no transcript. */
  readonly recognise: (text: string) => Promise<Recognition | null>;
  readonly pauseMilliseconds?: number;
}

/** The files that a person wants as plain text. */
export interface Choices {
  has(uri: Uri): boolean;
  remember(uri: Uri): Promise<void>;
  forget(uri: Uri): Promise<void>;
}

/** Turns plain-text documents that are transcripts into transcripts, and never against what a person chose for a document. */
export class DocumentWatch<Document extends Watched> {
  /** The language that a document had when it was last closed. A change of language closes and opens the same object. */
  readonly #lastLanguage = new WeakMap<Document, string>();
  /** Documents whose language a person chose while they were open. */
  readonly #chosen = new WeakSet<Document>();
  readonly #newText = new WeakMap<Document, number>();
  readonly #pauses = new Map<Document, NodeJS.Timeout>();

  constructor(
    private readonly around: Surroundings<Document>,
    private readonly choices: Choices,
  ) {}

  opened(document: Document): void {
    const before = this.#lastLanguage.get(document);
    if (before === undefined) this.#openedFirst(document);
    else this.#languageChanged(document, before);
  }

  closed(document: Document): void {
    this.#lastLanguage.set(document, document.languageId);
    this.#stopPause(document);
  }

  /** An older version may be recognised from when it is shown, which is after it was opened. */
  shown(document: Document): void {
    void this.#look(document);
  }

  /** Looks again once much text has come into a document and it has rested. */
  added(document: Document, characters: number): void {
    if (document.languageId !== PLAIN_TEXT) return;
    const sum = (this.#newText.get(document) ?? 0) + characters;
    this.#newText.set(document, sum);
    if (sum < MUCH_NEW_TEXT || !this.#mayLook(document)) return;
    this.#stopPause(document);
    const pause = this.around.pauseMilliseconds ?? PAUSE_MILLISECONDS;
    this.#pauses.set(
      document,
      setTimeout(() => void this.#look(document), pause),
    );
  }

  dispose(): void {
    for (const pause of this.#pauses.values()) clearTimeout(pause);
    this.#pauses.clear();
  }

  /** A name such as `call.transcript.txt` makes a transcript before anybody is asked, so that a choice is put right here too. */
  #openedFirst(document: Document): void {
    if (document.languageId === PLAIN_TEXT) void this.#look(document);
    if (document.languageId !== TRANSCRIPT) return;
    if (this.choices.has(document.uri)) void this.around.treatAs(document, PLAIN_TEXT);
    else void this.around.startServer();
  }

  #languageChanged(document: Document, before: string): void {
    if (document.languageId === TRANSCRIPT) {
      this.#chosen.delete(document);
      void this.choices.forget(document.uri);
      void this.around.startServer();
    }
    if (document.languageId !== PLAIN_TEXT) return;
    if (before === TRANSCRIPT) void this.choices.remember(document.uri);
    // The editor itself guesses the language of an untitled document; elsewhere only a person changes it.
    if (!document.isUntitled || before === TRANSCRIPT) this.#chosen.add(document);
    else void this.#look(document);
  }

  async #look(document: Document): Promise<void> {
    this.#stopPause(document);
    this.#newText.delete(document);
    if (!this.#mayLook(document)) return;
    const isTranscript = this.around.isOfTranscript(document) || (await this.#readsAsTranscript(document));
    if (isTranscript && this.#mayLook(document)) await this.around.treatAs(document, TRANSCRIPT);
  }

  async #readsAsTranscript(document: Document): Promise<boolean> {
    if (!looksLikeTranscript(this.around.beginning(document, LOOK_LENGTH))) return false;
    const recognition = await this.around.recognise(this.around.beginning(document, JUDGED_LENGTH));
    return recognition !== null && recognition.certainty >= SURE_ENOUGH;
  }

  #mayLook(document: Document): boolean {
    if (document.languageId !== PLAIN_TEXT || document.isClosed) return false;
    if (this.#chosen.has(document) || this.choices.has(document.uri)) return false;
    return this.around.mayRecognise(document);
  }

  #stopPause(document: Document): void {
    clearTimeout(this.#pauses.get(document));
    this.#pauses.delete(document);
  }
}

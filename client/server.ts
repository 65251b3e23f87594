import { type Disposable, type Event, l10n, type Position, type Uri, type WorkspaceEdit, window } from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
  vsdiag,
} from 'vscode-languageclient';
import { isInternal } from './documents';
import { type Recognition, TRANSCRIPT } from './documentWatch';
import type { Direction, Landmark } from './landmarks';
import type { PlainRange } from './places';
import { type FileText, readSettingsFile, SETTINGS_FILES } from './settings';
import type { Status } from './status';
import type { Suppressed } from './suppressed';
import { findTranscripts, readTranscript } from './workspaceFiles';

/** A server that keeps ending is worth a few tries, not an endless row of them. */
const MOST_RESTARTS = 5;

/** Makes a client of the server as the host of the extension can run it: as a process, or as a web worker. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The language server as the extension knows it: started when it is first needed, and started again when it ends by itself. */
export class ReviewServer {
  readonly #client: BaseLanguageClient;

  constructor(makeClient: MakeClient) {
    this.#client = makeClient('transcriptReview', 'Transcript Review', options());
    this.#client.onRequest<FileText, void>('transcriptReview/readFile', ({ uri }: { readonly uri: string }) =>
      readSettingsFile(this.#client.protocol2CodeConverter.asUri(uri)),
    );
    this.#client.onRequest('transcriptReview/findTranscripts', async ({ most }: { readonly most: number }, token) =>
      (await findTranscripts(most, token)).map(({ uri, stamp }) => ({
        uri: this.#client.code2ProtocolConverter.asUri(uri),
        stamp,
      })),
    );
    this.#client.onRequest('transcriptReview/readTranscript', ({ uri }: { readonly uri: string }) =>
      readTranscript(this.asUri(uri)),
    );
  }

  get state(): State {
    return this.#client.state;
  }

  get onDidChangeState(): Event<unknown> {
    return this.#client.onDidChangeState;
  }

  /** Starting a running server does nothing. A failure is told once, in words, and answered with false. */
  async start(): Promise<boolean> {
    try {
      await this.#client.start();
      return true;
    } catch (error) {
      void window.showErrorMessage(failure(error));
      return false;
    }
  }

  /** A server that does not end when it is asked is left to the client, which kills it; the next one starts all the same. */
  async restart(): Promise<boolean> {
    if (this.#client.state === State.Running) {
      await this.#client
        .stop()
        .catch((error: unknown) => this.#client.warn('The server did not end when asked.', error));
    }
    return this.start();
  }

  /** What a text is; null when it is no transcript, or when no server answers. */
  async recognise(text: string): Promise<Recognition | null> {
    if (!(await this.start())) return null;
    try {
      return await this.#client.sendRequest<Recognition | null>('transcriptReview/recognise', { text });
    } catch (error) {
      this.#client.warn('A text could not be recognised.', error);
      return null;
    }
  }

  /** The findings of a document that are suppressed or in the baseline; none when no server answers. */
  async suppressed(uri: Uri): Promise<readonly Suppressed[]> {
    if (!(await this.start())) return [];
    const textDocument = { uri: this.#client.code2ProtocolConverter.asUri(uri) };
    return this.#client.sendRequest<readonly Suppressed[]>('transcriptReview/suppressed', { textDocument });
  }

  /** Asks about a document; `nothing` when no server answers. */
  async ask<Answer>(method: string, uri: Uri, params: object, nothing: Answer): Promise<Answer> {
    if (!(await this.start())) return nothing;
    const textDocument = { uri: this.#client.code2ProtocolConverter.asUri(uri) };
    return this.#client.sendRequest<Answer>(method, { ...params, textDocument });
  }

  /** An edit of the server's as the editor has it. */
  asEdit(edit: Suppressed['takeBack']): Promise<WorkspaceEdit | undefined> {
    return this.#client.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  /** The next or previous place of a kind; null where there is none, or when no server answers. */
  async landmark(uri: Uri, at: Position, landmark: Landmark, direction: Direction): Promise<PlainRange | null> {
    if (!(await this.start())) return null;
    const textDocument = { uri: this.#client.code2ProtocolConverter.asUri(uri) };
    const position = { line: at.line, character: at.character };
    return this.#client.sendRequest('transcriptReview/landmark', { textDocument, position, landmark, direction });
  }

  /** What the review of a document came to, each time it comes to something else. */
  onStatus(listener: (status: Status) => void): Disposable {
    return this.#client.onNotification('transcriptReview/status', listener);
  }

  /** Findings of a line need not wait any longer. */
  leftLine(uri: Uri): void {
    if (this.#client.state !== State.Running) return;
    const params = { uri: this.#client.code2ProtocolConverter.asUri(uri) };
    // A server that has just ended is started again, and waits for nothing.
    this.#client.sendNotification('transcriptReview/leftLine', params).catch(() => undefined);
  }

  /** A URI of the server as the editor writes it. */
  asUri(uri: string): Uri {
    return this.#client.protocol2CodeConverter.asUri(uri);
  }

  showOutput(): void {
    this.#client.outputChannel.show(true);
  }

  async dispose(): Promise<void> {
    await this.#client.dispose();
  }
}

function options(): LanguageClientOptions {
  return {
    // Settings files are told of as the editor holds them, so that an edit counts before it is saved.
    documentSelector: [{ language: TRANSCRIPT }, { pattern: SETTINGS_FILES }],
    initializationOptions: {
      readsFiles: true,
      savesSettings: true,
      findsTranscripts: true,
      showsStatus: true,
      showsPlaces: true,
    },
    outputChannelName: 'Transcript Review',
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    connectionOptions: { maxRestartCount: MOST_RESTARTS },
    // The older version beside a changed file is coloured and explained; its findings would stand in the list twice.
    middleware: {
      provideDiagnostics: (document, previous, token, next) =>
        'uri' in document && isInternal(document)
          ? { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] }
          : next(document, previous, token),
    },
  };
}

function failure(error: unknown): string {
  const cause = error instanceof Error ? error.message : String(error);
  return l10n.t(
    'Transcript Review could not start its server: {0}. Try "Transcript: Restart Server"; the output channel "Transcript Review" says more.',
    cause,
  );
}

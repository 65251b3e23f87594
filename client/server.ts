import {
  type Disposable,
  type Event,
  EventEmitter,
  l10n,
  type Position,
  type Uri,
  type WorkspaceEdit,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Recognition } from './documentWatch';
import type { Direction, Landmark } from './landmarks';
import type { PlainRange } from './places';
import type { Status } from './status';
import type { Suppressed } from './suppressed';

/** `waiting`: no transcript has been there yet. `ended`: it could not start, or has ended and does not start again by itself. */
export type ServerState = 'waiting' | 'starting' | 'running' | 'ended';

/** The client of the server, and how its state is called here. */
export interface Connection {
  readonly client: BaseLanguageClient;
  readonly state: () => ServerState;
}

/**
 * The language server as the extension knows it: started when it is first needed, and started again when it ends by itself. The code
 * that speaks to it is many times larger than all else, so that it is read only then, too.
 */
export class ReviewServer {
  readonly #stateChanged = new EventEmitter<void>();
  readonly #told = new EventEmitter<Status>();
  #loading: Promise<BaseLanguageClient> | undefined;
  #connection: Connection | undefined;
  #isUnreadable = false;

  constructor(private readonly load: () => Promise<Connection>) {}

  get state(): ServerState {
    if (this.#connection) return this.#connection.state();
    if (this.#loading) return 'starting';
    return this.#isUnreadable ? 'ended' : 'waiting';
  }

  get onDidChangeState(): Event<void> {
    return this.#stateChanged.event;
  }

  /** Starting a running server does nothing. A failure is told once, in words, and answered with false. */
  async start(): Promise<boolean> {
    return (await this.#started()) !== null;
  }

  /** A server that does not end when it is asked is left to the client, which kills it; the next one starts all the same. */
  async restart(): Promise<boolean> {
    const client = this.#connection?.client;
    if (client?.isRunning())
      await client.stop().catch((error: unknown) => client.warn('The server did not end when asked.', error));
    return this.start();
  }

  /** What a text is; null when it is no transcript, or when no server answers. */
  async recognise(text: string): Promise<Recognition | null> {
    const client = await this.#started();
    if (!client) return null;
    try {
      return await client.sendRequest<Recognition | null>('transcriptReview/recognise', { text });
    } catch (error) {
      client.warn('A text could not be recognised.', error);
      return null;
    }
  }

  /** The findings of a document that are suppressed or in the baseline; none when no server answers. */
  suppressed(uri: Uri): Promise<readonly Suppressed[]> {
    return this.ask<readonly Suppressed[]>('transcriptReview/suppressed', uri, {}, []);
  }

  /** Asks about a document, or about one version of it only; `nothing` when no server answers. */
  async ask<Answer>(method: string, uri: Uri, params: object, nothing: Answer, version?: number): Promise<Answer> {
    const client = await this.#started();
    const textDocument = { ...identifierOf(uri), version };
    return client ? client.sendRequest<Answer>(method, { ...params, textDocument }) : nothing;
  }

  /** An edit of the server's as the editor has it. */
  async asEdit(edit: Suppressed['takeBack']): Promise<WorkspaceEdit | undefined> {
    return (await this.#client()).protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  /** The next or previous place of a kind; null where there is none, or when no server answers. */
  landmark(uri: Uri, at: Position, landmark: Landmark, direction: Direction): Promise<PlainRange | null> {
    const position = { line: at.line, character: at.character };
    return this.ask<PlainRange | null>('transcriptReview/landmark', uri, { position, landmark, direction }, null);
  }

  /** What the review of a document came to, each time it comes to something else. */
  onStatus(listener: (status: Status) => void): Disposable {
    return this.#told.event(listener);
  }

  /** Findings of a line need not wait any longer. */
  leftLine(uri: Uri): void {
    const client = this.#connection?.client;
    if (!client?.isRunning()) return;
    // A server that has just ended is started again, and waits for nothing.
    client.sendNotification('transcriptReview/leftLine', identifierOf(uri)).catch(() => undefined);
  }

  async showOutput(): Promise<void> {
    (await this.#client()).outputChannel.show(true);
  }

  async dispose(): Promise<void> {
    const client = await this.#loading?.catch(() => undefined);
    await client?.dispose();
    client?.outputChannel.dispose();
    this.#stateChanged.dispose();
    this.#told.dispose();
  }

  async #started(): Promise<BaseLanguageClient | null> {
    try {
      const client = await this.#client();
      await client.start();
      return client;
    } catch (error) {
      void window.showErrorMessage(failure(error));
      return null;
    }
  }

  /** What could not be read is tried again the next time. */
  #client(): Promise<BaseLanguageClient> {
    this.#loading ??= this.#connect().catch((error: unknown) => {
      this.#loading = undefined;
      this.#isUnreadable = true;
      this.#stateChanged.fire();
      throw error;
    });
    return this.#loading;
  }

  async #connect(): Promise<BaseLanguageClient> {
    await afterWaking();
    this.#connection = await this.load();
    const { client } = this.#connection;
    client.onDidChangeState(() => this.#stateChanged.fire());
    client.onNotification('transcriptReview/status', (status: Status) => this.#told.fire(status));
    return client;
  }
}

const identifierOf = (uri: Uri): { readonly uri: string } => ({ uri: uri.toString() });

/** The editor waits for extensions that wake, and need not wait for this one to read its larger part. */
const afterWaking = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function failure(error: unknown): string {
  const cause = error instanceof Error ? error.message : String(error);
  return l10n.t(
    'Transcript Review could not start its server: {0}. Try "Transcript: Restart Server"; the output channel "Transcript Review" says more.',
    cause,
  );
}

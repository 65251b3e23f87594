import { window } from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
  vsdiag,
} from 'vscode-languageclient';
import { isInternal, isOlderVersion } from '../documents';
import { TRANSCRIPT } from '../documentWatch';
import type { Connection, ServerState } from '../server';
import { type FileText, readSettingsFile, SETTINGS_FILES } from '../settings';
import { findTranscripts, readTranscript } from '../workspaceFiles';
import { endings } from './endings';

/** Makes a client of the server as the host of the extension can run it: as a process, or as a web worker. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The client of the server, not started yet, with answers to all that the server may ask. */
export function connectionBy(makeClient: MakeClient): Connection {
  const client = makeClient('transcriptReview', NAME, options());
  keepErrorsInOutput(client);
  const { protocol2CodeConverter: fromServer, code2ProtocolConverter: toServer } = client;
  client.onRequest<FileText, void>('transcriptReview/readFile', ({ uri }: { readonly uri: string }) =>
    readSettingsFile(fromServer.asUri(uri)),
  );
  client.onRequest('transcriptReview/findTranscripts', async ({ most }: { readonly most: number }, token) =>
    (await findTranscripts(most, token)).map(({ uri, stamp }) => ({ uri: toServer.asUri(uri), stamp })),
  );
  client.onRequest('transcriptReview/readTranscript', ({ uri }: { readonly uri: string }) =>
    readTranscript(fromServer.asUri(uri)),
  );
  return { client, state: () => STATES[client.state] };
}

/**
 * The client would tell a person of each error on its way as well, in words about connections. Whoever started the server, and
 * `endings`, tell what came of it.
 */
function keepErrorsInOutput(client: BaseLanguageClient): void {
  const tell = client.error.bind(client);
  client.error = (message: string, data?: unknown) => tell(message, data, false);
}

const NAME = 'Transcript Review';

const STATES: Readonly<Record<State, ServerState>> = {
  [State.Stopped]: 'ended',
  [State.StartFailed]: 'ended',
  [State.Starting]: 'starting',
  [State.Running]: 'running',
};

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
    // Not of the client's own making, which would go with all that it says whenever the server is stopped.
    outputChannel: window.createOutputChannel(NAME, { log: true }),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: endings(),
    initializationFailedHandler: () => false,
    // The older version beside a changed file is coloured and explained; its findings would stand in the list twice.
    middleware: {
      provideDiagnostics: (document, previous, token, next) =>
        'uri' in document && (isInternal(document) || isOlderVersion(document))
          ? { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] }
          : next(document, previous, token),
    },
  };
}

import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Abilities } from './abilities';
import { type RulePage, rulePageIn, SOURCE, toDiagnostic, toMore, toRefusal } from './convert';
import { createDelays } from './delays';
import type { Documents, Snapshot } from './documents';
import { createAsk, guarded } from './requests';
import type { Typing } from './typing';

/** So many findings of one document are told: a list that nobody reads to its end makes an editor slow. */
export const MOST_DIAGNOSTICS = 1000;

/** How long typing must rest before diagnostics are sent unasked. */
const REST = 150;

/** Findings as diagnostics: asked for where the editor can, sent where it cannot. */
export function serveDiagnostics(
  connection: Connection,
  documents: Documents,
  typing: Typing,
  abilities: () => Abilities,
): void {
  const ask = createAsk(connection, documents);
  const page: RulePage = (rule) => rulePageIn(abilities())(rule);
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    ask((snapshot, { previousResultId }) => reportFor(snapshot, typing, previousResultId, page), nothing, askAgain),
  );
  const now = (snapshot: Snapshot) => diagnosticsOf(snapshot, typing, page);
  sendUnasked({ connection, documents, typing, abilities }, now);
  askToAskAgain({ connection, documents, typing, abilities });
}

interface Service {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly typing: Typing;
  readonly abilities: () => Abilities;
}

/** Other settings make other findings of the same text, and what waited for a line to be typed may come. */
function askToAskAgain({ connection, documents, typing, abilities }: Service): void {
  let waiting: NodeJS.Timeout | undefined;
  const again = (after: number) => {
    if (!abilities().pullsDiagnostics || !abilities().refreshesDiagnostics) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void connection.languages.diagnostics.refresh().catch(() => undefined), after);
  };
  documents.onDidChangeSettings(() => again(REST));
  typing.onDidRest(() => again(0));
}

function reportFor(
  snapshot: Snapshot,
  typing: Typing,
  previous: string | undefined,
  page: RulePage,
): DocumentDiagnosticReport {
  const resultId = `${snapshot.serial}${typing.isHeld(snapshot.document.uri) ? ' typing' : ''}`;
  if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(snapshot, typing, page) };
}

function sendUnasked(service: Service, diagnosticsNow: (snapshot: Snapshot) => Diagnostic[]): void {
  const { connection, documents, typing, abilities } = service;
  const delays = createDelays(REST);
  const soon = (document: TextDocument | undefined): void => {
    if (!document || abilities().pullsDiagnostics) return;
    delays.start(document.uri, () => void send(service, document, diagnosticsNow));
  };
  documents.onDidChange(soon);
  documents.onDidChangeSettings(() => documents.all().forEach(soon));
  typing.onDidRest((uri) => soon(documents.get(uri)));
  documents.onDidClose(({ uri }) => {
    if (abilities().pullsDiagnostics) return;
    delays.stop(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
}

async function send(
  { connection, documents }: Service,
  document: TextDocument,
  diagnosticsNow: (snapshot: Snapshot) => Diagnostic[],
): Promise<void> {
  const { uri } = document;
  const snapshot = await documents.review(uri);
  if (snapshot?.document !== document) return;
  const diagnostics = guarded(connection, [], () => diagnosticsNow(snapshot));
  void connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics });
}

function diagnosticsOf(snapshot: Snapshot, typing: Typing, page: RulePage): Diagnostic[] {
  const { document, refusal } = snapshot;
  if (refusal !== null) return [toRefusal(refusal)];
  const findings = typing.told(snapshot);
  const shown = findings.slice(0, MOST_DIAGNOSTICS).map((finding) => toDiagnostic(document, finding, page));
  const next = findings[MOST_DIAGNOSTICS];
  return next ? [...shown, toMore(document, next, findings.length - MOST_DIAGNOSTICS)] : shown;
}

/** The editor keeps the diagnostics that it has and asks again; any other error would clear them at every stroke. */
const askAgain = () =>
  new ResponseError(LSPErrorCodes.ServerCancelled, `${SOURCE}: the document has changed`, { retriggerRequest: true });

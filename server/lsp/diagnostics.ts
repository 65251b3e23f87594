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
import { type RulePage, rulePageIn, SOURCE, toDiagnostic, toRefusal } from './convert';
import type { Documents, Snapshot } from './documents';
import { createAsk, guarded } from './requests';

/** How long typing must rest before diagnostics are sent unasked. */
const REST = 150;

/** Findings as diagnostics: asked for where the editor can, sent where it cannot. */
export function serveDiagnostics(connection: Connection, documents: Documents, abilities: () => Abilities): void {
  const ask = createAsk(connection, documents);
  const page: RulePage = (rule) => rulePageIn(abilities())(rule);
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    ask((snapshot, { previousResultId }) => reportFor(snapshot, previousResultId, page), nothing, askAgain),
  );
  sendUnasked(connection, documents, abilities, (snapshot) => diagnosticsOf(snapshot, page));
  askToAskAgain(connection, documents, abilities);
}

/** Other settings make other findings of the same text. */
function askToAskAgain(connection: Connection, documents: Documents, abilities: () => Abilities): void {
  let waiting: NodeJS.Timeout | undefined;
  documents.onDidChangeSettings(() => {
    if (!abilities().pullsDiagnostics || !abilities().refreshesDiagnostics) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void connection.languages.diagnostics.refresh().catch(() => undefined), REST);
  });
}

function reportFor(snapshot: Snapshot, previous: string | undefined, page: RulePage): DocumentDiagnosticReport {
  const resultId = String(snapshot.serial);
  if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(snapshot, page) };
}

function sendUnasked(
  connection: Connection,
  documents: Documents,
  abilities: () => Abilities,
  diagnosticsOf: (snapshot: Snapshot) => Diagnostic[],
): void {
  const waiting = new Map<string, NodeJS.Timeout>();
  documents.onDidChange((document) => {
    if (!abilities().pullsDiagnostics) sendSoon(document);
  });
  documents.onDidChangeSettings(() => {
    if (!abilities().pullsDiagnostics) for (const document of documents.all()) sendSoon(document);
  });
  documents.onDidClose((document) => {
    if (abilities().pullsDiagnostics) return;
    clearTimeout(waiting.get(document.uri));
    waiting.delete(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  function sendSoon(document: TextDocument): void {
    clearTimeout(waiting.get(document.uri));
    const timer = setTimeout(() => void send(document), REST);
    waiting.set(document.uri, timer);
  }

  async function send(document: TextDocument): Promise<void> {
    waiting.delete(document.uri);
    await documents.ready(document.uri);
    if (documents.get(document.uri) !== document) return;
    const diagnostics = guarded(connection, [], () => diagnosticsOf(documents.review(document)));
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
  }
}

function diagnosticsOf({ document, review, refusal }: Snapshot, page: RulePage): Diagnostic[] {
  if (refusal !== null) return [toRefusal(refusal)];
  return review.findings.map((finding) => toDiagnostic(document, finding, page));
}

/** The editor keeps the diagnostics that it has and asks again; any other error would clear them at every stroke. */
const askAgain = () =>
  new ResponseError(LSPErrorCodes.ServerCancelled, `${SOURCE}: the document has changed`, { retriggerRequest: true });

import {
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  Uri,
  window,
  workspace,
} from 'vscode';
import { TRANSCRIPT } from './documentWatch';
import type { ReviewServer, ServerState } from './server';

/** What the server tells of a review. */
export interface Status {
  readonly uri: string;
  readonly layout: string | null;
  readonly period: string | null;
  readonly holding: number;
  readonly toLookAt: number;
}

/** Shows beside the language's name what the review of the active transcript came to, and whether the server runs. */
export function showStatus(server: ReviewServer): Disposable {
  const told = new Map<string, Status>();
  const item = languages.createLanguageStatusItem('transcriptReview.status', { language: TRANSCRIPT });
  item.name = 'Transcript Review';
  const update = () => describe(item, server.state, statusOf(told, window.activeTextEditor?.document.uri));
  update();
  return Disposable.from(
    item,
    server.onDidChangeState(update),
    server.onStatus((status) => {
      told.set(Uri.parse(status.uri).toString(), status);
      update();
    }),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidCloseTextDocument(({ uri }) => void told.delete(uri.toString())),
  );
}

const statusOf = (told: ReadonlyMap<string, Status>, uri: Uri | undefined): Status | undefined =>
  uri && told.get(uri.toString());

function describe(item: LanguageStatusItem, state: ServerState, status: Status | undefined): void {
  const isEnded = state === 'ended';
  item.busy = !isEnded && (state !== 'running' || status === undefined);
  item.detail = 'Transcript Review';
  item.severity = isEnded ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.text = isEnded ? l10n.t('Not running') : status ? inWords(status) : l10n.t('Reading');
  item.command = isEnded
    ? { title: l10n.t('Restart Server'), command: 'transcriptReview.restartServer' }
    : { title: l10n.t('Show Findings'), command: 'workbench.actions.view.problems' };
}

/** "StreetEvents · Q4 2011 · 41 checks hold, 3 to look at". */
function inWords({ layout, period, holding, toLookAt }: Omit<Status, 'uri'>): string {
  if (layout === null) return l10n.t('Not read as a transcript');
  const checks = holding === 1 ? l10n.t('1 check holds') : l10n.t('{0} checks hold', holding);
  const all = toLookAt > 0 ? l10n.t('{0}, {1} to look at', checks, toLookAt) : checks;
  return [layout, period, all].filter(Boolean).join(' · ');
}

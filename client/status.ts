import {
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { State } from 'vscode-languageclient';
import { TRANSCRIPT } from './documentWatch';
import type { ReviewServer } from './server';

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
      told.set(server.asUri(status.uri).toString(), status);
      update();
    }),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidCloseTextDocument(({ uri }) => void told.delete(uri.toString())),
  );
}

const statusOf = (told: ReadonlyMap<string, Status>, uri: Uri | undefined): Status | undefined =>
  uri && told.get(uri.toString());

function describe(item: LanguageStatusItem, state: State, status: Status | undefined): void {
  item.busy = state === State.Starting || (state === State.Running && status === undefined);
  item.detail = 'Transcript Review';
  item.severity = isEnded(state) ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.text = isEnded(state) ? 'Not running' : status ? inWords(status) : 'Reading';
  item.command = isEnded(state)
    ? { title: 'Restart Server', command: 'transcriptReview.restartServer' }
    : { title: 'Show Findings', command: 'workbench.actions.view.problems' };
}

const isEnded = (state: State): boolean => state === State.Stopped || state === State.StartFailed;

/** "StreetEvents · Q4 2011 · 41 checks hold, 3 to look at". */
export function inWords({ layout, period, holding, toLookAt }: Omit<Status, 'uri'>): string {
  if (layout === null) return 'Not read as a transcript';
  const checks = holding === 1 ? '1 check holds' : `${holding} checks hold`;
  return [layout, period, toLookAt > 0 ? `${checks}, ${toLookAt} to look at` : checks].filter(Boolean).join(' · ');
}

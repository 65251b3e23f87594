import { Disposable, type LanguageStatusItem, LanguageStatusSeverity, languages, type Uri, window } from 'vscode';
import { State } from 'vscode-languageclient/node';
import { TRANSCRIPT } from './documentWatch';
import type { ReviewServer } from './server';

/** Shows beside the language's name what the review of the active transcript came to, and whether the server runs. */
export function showStatus(server: ReviewServer): Disposable {
  const item = languages.createLanguageStatusItem('transcriptReview.status', { language: TRANSCRIPT });
  item.name = 'Transcript Review';
  const update = () => describe(item, server.state, window.activeTextEditor?.document.uri);
  update();
  return Disposable.from(
    item,
    server.onDidChangeState(update),
    languages.onDidChangeDiagnostics(update),
    window.onDidChangeActiveTextEditor(update),
  );
}

function describe(item: LanguageStatusItem, state: State, uri: Uri | undefined): void {
  item.busy = state === State.Starting;
  item.detail = 'Transcript Review';
  item.severity = isEnded(state) ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.text = isEnded(state) ? 'Not running' : item.busy ? 'Starting' : foundIn(uri);
  item.command = isEnded(state)
    ? { title: 'Restart Server', command: 'transcriptReview.restartServer' }
    : { title: 'Show Findings', command: 'workbench.actions.view.problems' };
}

const isEnded = (state: State): boolean => state === State.Stopped || state === State.StartFailed;

function foundIn(uri: Uri | undefined): string {
  const count = uri ? languages.getDiagnostics(uri).filter(({ source }) => source === SOURCE).length : 0;
  if (count === 0) return 'No findings';
  return count === 1 ? '1 finding' : `${count} findings`;
}

/** The name that the server gives its findings. */
const SOURCE = 'transcript-review';

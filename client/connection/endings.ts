import { commands, l10n, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { name, publisher } from '../../package.json';
import { createRestarts, MINUTES } from './restarts';

/** A message that cannot be sent may be one of those on their way when a server ends; many are a connection that is lost. */
const MOST_ERRORS = 3;

/** What becomes of a server that ends by itself: it is started again, until it ends too often; then a person is told what can be done. */
export function endings(): ErrorHandler {
  const mayRestart = createRestarts();
  return {
    error: (_error, _message, count = 0) => ({
      action: count <= MOST_ERRORS ? ErrorAction.Continue : ErrorAction.Shutdown,
    }),
    closed() {
      if (mayRestart()) return { action: CloseAction.Restart };
      void explain();
      return { action: CloseAction.DoNotRestart, handled: true, message: 'The server has ended too often.' };
    },
  };
}

/** Nothing of a transcript goes into a report: the editor's own form opens, for a person to fill in. */
async function explain(): Promise<void> {
  const actions = new Map([
    [l10n.t('Restart Server'), () => commands.executeCommand('transcriptReview.restartServer')],
    [l10n.t('Show Output'), () => commands.executeCommand('transcriptReview.showOutput')],
    [
      l10n.t('Report'),
      () => commands.executeCommand('workbench.action.openIssueReporter', { extensionId: `${publisher}.${name}` }),
    ],
  ]);
  const words = l10n.t(
    'The server of Transcript Review ended again and again within {0} minutes and is not started any more. Your transcripts are as you left them. Close the one that you opened or changed last, or report it, and restart the server.',
    MINUTES,
  );
  const chosen = await window.showErrorMessage(words, ...actions.keys());
  await actions.get(chosen ?? '')?.();
}

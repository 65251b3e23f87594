import { commands, l10n, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { name, publisher } from '../../package.json';
import { createRestarts, MINUTES } from './restarts';

/** What becomes of a server that ends by itself: it is started again, until it ends too often; then a person is told what can be done. */
export function endings(): ErrorHandler {
  const mayRestart = createRestarts();
  return {
    // Messages that cannot be sent were on their way when the server ended, which is told next. To give up here would leave it ended.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
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

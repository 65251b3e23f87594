import { commands, Disposable, l10n, window } from 'vscode';
import { treatAs } from './documents';
import { PLAIN_TEXT, TRANSCRIPT } from './documentWatch';
import type { FigureItem } from './figures/model';
import { copyFigures, exportFigures } from './figures/tables';
import type { FiguresView } from './figures/view';
import { goTo } from './landmarks';
import type { Reports } from './report';
import type { Samples } from './samples';
import type { ReviewServer } from './server';
import { showSuppressed } from './suppressed';

export function registerCommands(
  server: ReviewServer,
  reports: Reports,
  figures: FiguresView,
  samples: Samples,
): Disposable {
  /** The view gives the node under the pointer, and all that are chosen; a key says that the chosen ones are meant; the palette gives neither. */
  const copying =
    (format: 'tabs' | 'markdown') => async (item?: FigureItem | 'chosen', items?: readonly FigureItem[]) => {
      const chosen = item === 'chosen' ? await figures.chosen() : (items ?? (item ? [item] : null));
      await copyFigures(server, figures, format, chosen);
    };
  return Disposable.from(
    commands.registerCommand('transcriptReview.reviewDocument', () => turn(TRANSCRIPT)),
    commands.registerCommand('transcriptReview.plainText', () => turn(PLAIN_TEXT)),
    commands.registerCommand('transcriptReview.showSuppressed', () => showSuppressed(server)),
    commands.registerCommand('transcriptReview.openReport', () => reports.open()),
    commands.registerCommand('transcriptReview.saveReport', () => reports.save()),
    commands.registerCommand('transcriptReview.filterFigures', () => figures.askForFilter()),
    commands.registerCommand('transcriptReview.clearFiguresFilter', () => figures.filter('')),
    commands.registerCommand('transcriptReview.groupFiguresByMetric', () => figures.group('metric')),
    commands.registerCommand('transcriptReview.groupFiguresByPeriod', () => figures.group('period')),
    commands.registerCommand('transcriptReview.groupFiguresBySpeaker', () => figures.group('speaker')),
    commands.registerCommand('transcriptReview.followCursorInFigures', () => figures.follow(true)),
    commands.registerCommand('transcriptReview.stopFollowingCursorInFigures', () => figures.follow(false)),
    commands.registerCommand('transcriptReview.copyFigures', copying('tabs')),
    commands.registerCommand('transcriptReview.copyFiguresMarkdown', copying('markdown')),
    commands.registerCommand('transcriptReview.exportFigures', () => exportFigures(server, figures)),
    commands.registerCommand('transcriptReview.nextExchange', () => goTo(server, 'exchange', 'next')),
    commands.registerCommand('transcriptReview.previousExchange', () => goTo(server, 'exchange', 'previous')),
    commands.registerCommand('transcriptReview.nextFinding', () => goTo(server, 'finding', 'next')),
    commands.registerCommand('transcriptReview.previousFinding', () => goTo(server, 'finding', 'previous')),
    commands.registerCommand('transcriptReview.nextTurnOfSpeaker', () => goTo(server, 'turn', 'next')),
    commands.registerCommand('transcriptReview.previousTurnOfSpeaker', () => goTo(server, 'turn', 'previous')),
    commands.registerCommand('transcriptReview.openSample', () => samples.open()),
    commands.registerCommand('transcriptReview.showSampleFigure', () => samples.showFigure()),
    commands.registerCommand('transcriptReview.showSampleFinding', () => samples.showFinding()),
    commands.registerCommand('transcriptReview.restartServer', () => server.restart()),
    commands.registerCommand('transcriptReview.showOutput', () => server.showOutput()),
  );
}

/** What the change of language means (remembered as plain text, forgotten again) is decided where every such change is seen. */
async function turn(language: string): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document) await treatAs(document, language);
  else
    void window.showInformationMessage(
      l10n.t('Open a document first: the command works on the one in the active editor.'),
    );
}

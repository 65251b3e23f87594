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
  return Disposable.from(
    ...registered({
      reviewDocument: () => turn(TRANSCRIPT),
      plainText: () => turn(PLAIN_TEXT),
      showSuppressed: () => showSuppressed(server),
      openReport: () => reports.open(),
      saveReport: () => reports.save(),
      restartServer: () => server.restart(),
      showOutput: () => server.showOutput(),
      ...aboutFigures(server, figures),
      ...waysThrough(server),
      ...ofWalkthrough(samples),
    }),
  );
}

/** Commands by their names without the extension's own before them. */
type Commands = Readonly<Record<string, Parameters<typeof commands.registerCommand>[1]>>;

const registered = (all: Commands): readonly Disposable[] =>
  Object.entries(all).map(([name, run]) => commands.registerCommand(`transcriptReview.${name}`, run));

const aboutFigures = (server: ReviewServer, figures: FiguresView): Commands => ({
  filterFigures: () => figures.askForFilter(),
  clearFiguresFilter: () => figures.filter(''),
  groupFiguresByMetric: () => figures.group('metric'),
  groupFiguresByPeriod: () => figures.group('period'),
  groupFiguresBySpeaker: () => figures.group('speaker'),
  followCursorInFigures: () => figures.follow(true),
  stopFollowingCursorInFigures: () => figures.follow(false),
  copyFigures: copying(server, figures, 'tabs'),
  copyFiguresMarkdown: copying(server, figures, 'markdown'),
  exportFigures: () => exportFigures(server, figures),
});

/** The view gives the node under the pointer, and all that are chosen; a key says that the chosen ones are meant; the palette gives neither. */
const copying =
  (server: ReviewServer, figures: FiguresView, format: 'tabs' | 'markdown') =>
  async (item?: FigureItem | 'chosen', items?: readonly FigureItem[]): Promise<void> => {
    const chosen = item === 'chosen' ? await figures.chosen() : (items ?? (item ? [item] : null));
    await copyFigures(server, figures, format, chosen);
  };

const waysThrough = (server: ReviewServer): Commands => ({
  nextExchange: () => goTo(server, 'exchange', 'next'),
  previousExchange: () => goTo(server, 'exchange', 'previous'),
  nextFinding: () => goTo(server, 'finding', 'next'),
  previousFinding: () => goTo(server, 'finding', 'previous'),
  nextTurnOfSpeaker: () => goTo(server, 'turn', 'next'),
  previousTurnOfSpeaker: () => goTo(server, 'turn', 'previous'),
});

const ofWalkthrough = (samples: Samples): Commands => ({
  openSample: () => samples.open(),
  showSampleFigure: () => samples.showFigure(),
  showSampleFinding: () => samples.showFinding(),
});

/** What the change of language means (remembered as plain text, forgotten again) is decided where every such change is seen. */
async function turn(language: string): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document) await treatAs(document, language);
  else
    void window.showInformationMessage(
      l10n.t('Open a document first: the command works on the one in the active editor.'),
    );
}

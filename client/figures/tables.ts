import { env, l10n, window } from 'vscode';
import type { ReviewServer } from '../server';
import { besideDocument, nameOf, saveAs } from '../writeFile';
import type { FigureItem } from './model';
import type { FiguresView } from './view';

/** Copies the figures of the chosen entries, or all that are shown. */
export async function copyFigures(
  server: ReviewServer,
  view: FiguresView,
  format: 'tabs' | 'markdown',
  chosen: readonly FigureItem[] | null,
): Promise<void> {
  const table = await tableOf(server, view, format, chosen);
  if (table === null) return;
  await env.clipboard.writeText(table);
  const rows = table.trimEnd().split('\n').length - (format === 'markdown' ? 2 : 1);
  window.setStatusBarMessage(rows === 1 ? l10n.t('1 figure copied') : l10n.t('{0} figures copied', rows), 4000);
}

/** Saves the figures that are shown, with every field, as CSV or JSON after the name that is chosen. */
export async function exportFigures(server: ReviewServer, view: FiguresView): Promise<void> {
  const shown = await view.current(null);
  if (!shown) return nothingToRead(view);
  await saveAs(
    besideDocument(shown.uri, '.figures.csv'),
    { [l10n.t('CSV (a table)')]: ['csv'], JSON: ['json'] },
    (target) => tableOf(server, view, /\.json$/i.test(target.path) ? 'json' : 'csv', null),
  );
}

async function tableOf(
  server: ReviewServer,
  view: FiguresView,
  format: 'csv' | 'json' | 'tabs' | 'markdown',
  chosen: readonly FigureItem[] | null,
): Promise<string | null> {
  const shown = await view.current(chosen);
  if (!shown) {
    nothingToRead(view);
    return null;
  }
  const { uri, version, figures } = shown;
  const params = { format, name: nameOf(uri), figures };
  // Text that changes while the table is made has other figures by the time that it is done.
  return server.ask<string | null>('transcriptReview/table', uri, params, null, version).catch(() => null);
}

function nothingToRead(view: FiguresView): void {
  void window.showInformationMessage(
    view.hasTranscript
      ? l10n.t('The figures could not be read just now. Try again when the text rests.')
      : l10n.t('Open a transcript first: the Figures view shows the one that was last active.'),
  );
}

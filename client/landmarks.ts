import { l10n, Selection, TextEditorRevealType, window } from 'vscode';
import { TRANSCRIPT } from './documentWatch';
import { toRange } from './places';
import type { ReviewServer } from './server';

export type Landmark = 'exchange' | 'finding' | 'turn';
export type Direction = 'next' | 'previous';

const noneOf = (landmark: Landmark): string =>
  ({
    exchange: l10n.t('This transcript has no exchange.'),
    finding: l10n.t('This transcript has no finding.'),
    turn: l10n.t('This transcript has no turn of a speaker here.'),
  })[landmark];

/** How long a word in the status bar stays, in milliseconds. */
const A_MOMENT = 4000;

/** Moves the cursor of the active transcript to the next or previous exchange, finding, or turn of whoever speaks at it. */
export async function goTo(server: ReviewServer, landmark: Landmark, direction: Direction): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== TRANSCRIPT) return;
  const found = await server.landmark(editor.document.uri, editor.selection.active, landmark, direction);
  if (!found) {
    window.setStatusBarMessage(noneOf(landmark), A_MOMENT);
    return;
  }
  const range = toRange(found);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

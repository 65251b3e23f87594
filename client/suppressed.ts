import { l10n, type QuickPickItem, ThemeIcon, type Uri, window, workspace } from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { TRANSCRIPT } from './documentWatch';
import { type PlainRange, toRange } from './places';
import type { ReviewServer } from './server';

/** A finding that is set aside, as the server tells of it. */
export interface Suppressed {
  readonly rule: string;
  readonly range: PlainRange;
  readonly message: string;
  readonly quote: string;
  readonly by: 'suppression' | 'baseline';
  readonly reason?: string;
  readonly who?: string;
  readonly when?: string;
  /** The edit of the settings file, in the protocol's form; null where it cannot be edited. */
  readonly takeBack: WorkspaceEdit | null;
}

interface Item extends QuickPickItem {
  readonly suppressed: Suppressed;
}

const takeBackButton = () => ({ iconPath: new ThemeIcon('bell'), tooltip: l10n.t('Flag It Again') });

/** Lists what is set aside in the active transcript. An item shows its place; its button has it flagged again. */
export async function showSuppressed(server: ReviewServer): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== TRANSCRIPT)
    return void window.showInformationMessage(
      l10n.t('Open a transcript first: the command works on the one in the active editor.'),
    );
  const items = (await server.suppressed(document.uri)).map(itemFor);
  if (items.length === 0)
    return void window.showInformationMessage(l10n.t('No finding of this transcript is suppressed.'));
  show(items, server, document.uri);
}

function show(items: readonly Item[], server: ReviewServer, uri: Uri): void {
  const pick = window.createQuickPick<Item>();
  pick.title = l10n.t('Suppressed Findings');
  pick.placeholder = l10n.t('Choose one to see its place');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = items;
  pick.onDidAccept(() => {
    const [chosen] = pick.selectedItems;
    pick.hide();
    if (chosen) void reveal(uri, chosen.suppressed);
  });
  pick.onDidTriggerItemButton(({ item }) => {
    pick.hide();
    void takeBack(server, item.suppressed);
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

function itemFor(suppressed: Suppressed): Item {
  const { quote, rule, by, message, range, reason, who, when, takeBack } = suppressed;
  const said = [reason, who, when].filter((words) => words !== undefined);
  return {
    suppressed,
    label: quote.replace(/\s+/g, ' ').slice(0, 80),
    description:
      by === 'baseline'
        ? l10n.t('{0}, line {1}, in the baseline', rule, range.start.line + 1)
        : l10n.t('{0}, line {1}', rule, range.start.line + 1),
    detail: (said.length > 0 ? said.join(' · ') : message).replace(/\s+/g, ' '),
    buttons: takeBack ? [takeBackButton()] : [],
  };
}

async function reveal(uri: Uri, { range }: Suppressed): Promise<void> {
  await window.showTextDocument(uri, { selection: toRange(range) });
}

async function takeBack(server: ReviewServer, suppressed: Suppressed): Promise<void> {
  const edit = await server.asEdit(suppressed.takeBack);
  if (!edit || !(await workspace.applyEdit(edit)))
    return void window.showErrorMessage(
      l10n.t('The settings file could not be changed. Is it open elsewhere, or read-only?'),
    );
  for (const [uri] of edit.entries()) await (await workspace.openTextDocument(uri)).save();
}

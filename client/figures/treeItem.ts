import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import { SHOW_PLACE } from '../places';
import { detailOf, type FigureItem, type Grouping } from './model';

/** What all nodes of a tree have in common. */
export interface Around {
  readonly uri: Uri;
  readonly grouping: Grouping;
  readonly isFiltered: boolean;
}

/** A node as the editor shows it: what is to look at and what holds differ by icon and by word, not by colour alone. */
export function treeItemFor(item: FigureItem, { uri, grouping, isFiltered }: Around): TreeItem {
  const shown = new TreeItem(item.label, collapsible(item, isFiltered));
  const detail = detailOf(item, l10n.t);
  // The editor remembers by its id whether a node is open; a filtered tree is another one, open from the start.
  shown.id = `${uri.toString()}#${isFiltered ? 'filtered ' : ''}${item.id}`;
  shown.description = detail;
  shown.tooltip = detail === '' ? item.label : `${item.label}\n${detail}`;
  shown.contextValue = item.figures.length > 0 ? `${item.kind}.figures` : item.kind;
  shown.iconPath = iconFor(item, grouping);
  shown.accessibilityInformation = {
    label: [kindWords(item), item.label, detail, stateWords(item)].filter(Boolean).join(', '),
  };
  if (item.range)
    shown.command = { title: l10n.t('Show'), command: SHOW_PLACE, arguments: [uri.toString(), item.range] };
  return shown;
}

function collapsible({ kind, children }: FigureItem, isFiltered: boolean): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  const isOpen = isFiltered && kind === 'group';
  return isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

const GROUP_ICONS: Readonly<Record<Grouping, string>> = {
  metric: 'symbol-numeric',
  period: 'calendar',
  speaker: 'person',
};

const STATE_ICONS = {
  error: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  warning: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  information: new ThemeIcon('info'),
  hint: new ThemeIcon('lightbulb'),
  holds: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  fails: new ThemeIcon('close'),
  open: new ThemeIcon('circle-outline'),
} as const;

function iconFor({ kind, state }: FigureItem, grouping: Grouping): ThemeIcon {
  if (kind === 'group') return new ThemeIcon(GROUP_ICONS[grouping]);
  if (kind === 'place') return new ThemeIcon('location');
  return state === null ? new ThemeIcon('symbol-number') : STATE_ICONS[state];
}

/** What a screen reader says in place of the icon: what an entry is, where its words alone do not tell. */
const kindWords = ({ kind }: FigureItem): string =>
  ({ group: '', quantity: '', place: l10n.t('said'), check: l10n.t('check'), finding: l10n.t('finding') })[kind];

/** The state of a quantity or a finding; a check tells its own in words. */
function stateWords({ kind, state }: FigureItem): string {
  if ((kind !== 'quantity' && kind !== 'finding') || state === null) return '';
  return {
    error: l10n.t('error'),
    warning: l10n.t('warning'),
    information: l10n.t('information'),
    hint: l10n.t('hint'),
    holds: l10n.t('holds'),
    fails: l10n.t('does not hold'),
    open: '',
  }[state];
}

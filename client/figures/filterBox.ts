import { l10n, window } from 'vscode';

/** Asks for the words of a filter; each is told as it is typed, and those of before where a person thinks better of it. */
export function askForWords(before: string, tell: (words: string) => void): void {
  const box = window.createInputBox();
  box.title = l10n.t('Filter Figures');
  box.placeholder = l10n.t('Words of the metric, the period, the speaker, the check');
  box.value = before;
  let accepted = false;
  box.onDidChangeValue(tell);
  box.onDidAccept(() => {
    accepted = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!accepted) tell(before);
    box.dispose();
  });
  box.show();
}

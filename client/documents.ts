import { languages, Position, Range, type TextDocument } from 'vscode';

/** Documents that the editor makes for itself: output, input boxes, its own settings. */
const INTERNAL_SCHEMES: ReadonlySet<string> = new Set([
  'comment',
  'debug',
  'output',
  'search-editor',
  'vscode',
  'vscode-chat-code-block',
  'vscode-interactive-input',
  'vscode-notebook-cell',
  'vscode-scm',
  'vscode-settings',
  'vscode-terminal',
  'vscode-userdata',
  'walkThrough',
]);

/** Versions out of a repository. The editor opens one for nearly every file of a repository, shown or not. */
const OLDER_SCHEMES: ReadonlySet<string> = new Set(['git', 'git-index', 'gitfs']);

export function isInternal(document: TextDocument): boolean {
  return INTERNAL_SCHEMES.has(document.uri.scheme);
}

export function isOlderVersion(document: TextDocument): boolean {
  return OLDER_SCHEMES.has(document.uri.scheme);
}

/** The first characters of a document, without asking for all of it. */
export function beginning(document: TextDocument, length: number): string {
  return document.getText(new Range(new Position(0, 0), document.positionAt(length)));
}

export async function treatAs(document: TextDocument, language: string): Promise<void> {
  if (document.isClosed || document.languageId === language) return;
  await languages.setTextDocumentLanguage(document, language);
}

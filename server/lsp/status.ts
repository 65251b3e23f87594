import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { summary } from '../core/features/summary';
import type { Abilities } from './abilities';
import type { Documents } from './documents';
import { statusNotification } from './protocol';
import { guarded } from './requests';
import type { Typing } from './typing';

/** How long typing must rest before what the review came to is told. */
const REST = 200;

/** Tells an editor that shows it what the review of each open transcript came to. While a line is being typed, nothing is told. */
export function serveStatus(
  connection: Connection,
  documents: Documents,
  typing: Typing,
  abilities: () => Abilities,
): void {
  const waiting = new Map<string, NodeJS.Timeout>();
  const soon = (uri: string): void => {
    if (!abilities().showsStatus) return;
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => void tell(uri), REST),
    );
  };
  documents.onDidChange(({ uri }) => soon(uri));
  documents.onDidChangeSettings(() => {
    for (const { uri } of documents.all()) soon(uri);
  });
  documents.onDidClose(({ uri }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  });
  typing.onDidRest(soon);

  async function tell(uri: string): Promise<void> {
    waiting.delete(uri);
    await documents.ready(uri);
    const document = documents.get(uri);
    if (document && !typing.isHeld(uri)) guarded(connection, undefined, () => send(document));
  }

  function send(document: TextDocument): void {
    const snapshot = documents.review(document);
    void connection.sendNotification(statusNotification, {
      uri: document.uri,
      ...summary(snapshot.review, typing.told(snapshot)),
    });
  }
}

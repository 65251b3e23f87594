import type { Connection } from 'vscode-languageserver';
import { summary } from '../core/features/reading/summary';
import type { Abilities } from './abilities';
import { createDelays } from './delays';
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
  const delays = createDelays(REST);
  const soon = (uri: string): void => {
    if (abilities().showsStatus) delays.start(uri, () => void tell({ connection, documents, typing }, uri));
  };
  documents.onDidChange(({ uri }) => soon(uri));
  documents.onDidChangeSettings(() => {
    for (const { uri } of documents.all()) soon(uri);
  });
  documents.onDidClose(({ uri }) => delays.stop(uri));
  typing.onDidRest(soon);
}

interface Service {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly typing: Typing;
}

async function tell({ connection, documents, typing }: Service, uri: string): Promise<void> {
  const snapshot = await documents.review(uri);
  if (!snapshot || typing.isHeld(uri)) return;
  const told = guarded(connection, null, () => summary(snapshot.review, typing.told(snapshot)));
  if (told) void connection.sendNotification(statusNotification, { uri, ...told });
}

import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  type Location,
  type LocationLink,
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
  type SelectionRange,
  SelectionRangeRequest,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { CALL } from '../support/call';
import { type Client, MODERN, startClient } from './client';
import { applied, documentOf, positionOf } from './editing';

const URI = 'file:///calls/elmstead.transcript';
const textDocument = { uri: URI };
const TEXT = `${CALL}See www.elmstead.com.\n`;
const document = documentOf(URI, TEXT);
const at = (words: string, into = 0) => ({ textDocument, position: positionOf(document, words, into) });
const words = (range: Range): string => document.getText(range);

const NAVIGATING: ClientCapabilities = {
  ...MODERN,
  textDocument: {
    ...MODERN.textDocument,
    definition: { linkSupport: true },
    rename: { prepareSupport: true, honorsChangeAnnotations: true },
  },
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

describe('navigation, in an editor of today', () => {
  let client: Client;
  before(async () => {
    client = await startClient(NAVIGATING);
    await client.open(URI, TEXT);
  });
  after(async () => assert.equal(await client.stop(), 0));

  it('is announced', () => {
    const { capabilities } = client.server;
    assert.ok(
      capabilities.definitionProvider && capabilities.referencesProvider && capabilities.selectionRangeProvider,
    );
    assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
    assert.deepEqual(capabilities.documentLinkProvider, {});
  });

  it('leads from a name to its first header, with the place that was asked about', async () => {
    const found = await client.connection.sendRequest(DefinitionRequest.type, at('line of Tom Hale', 10));
    const [link] = found as LocationLink[];
    assert.ok(link?.originSelectionRange);
    assert.equal(words(link.originSelectionRange), 'Tom Hale');
    assert.equal(words(link.targetRange), 'Tom Hale - Orchard Securities - Analyst');
    assert.equal(words(link.targetSelectionRange), 'Tom Hale');
  });

  it('finds all places of a quantity, with or without the first', async () => {
    for (const [includeDeclaration, lines] of [
      [true, [8, 23]],
      [false, [23]],
    ] as const) {
      const params = { ...at('$91.6 million in', 2), context: { includeDeclaration } };
      const found = await client.connection.sendRequest(ReferencesRequest.type, params);
      assert.deepEqual(
        found?.map(({ range }) => range.start.line),
        lines,
      );
    }
  });

  it('highlights a person in headers and in words', async () => {
    const found = await client.connection.sendRequest(DocumentHighlightRequest.type, at('Tom Hale -', 2));
    assert.deepEqual(
      found?.map(({ range }) => words(range)),
      ['Tom Hale', 'Tom Hale', 'Tom', 'Tom Hale', 'Tom Hale'],
    );
  });

  it('grows a selection at each of several cursors', async () => {
    const positions = [positionOf(document, '9.5%', 1), positionOf(document, 'joining us', 2)];
    const found = await client.connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions });
    const [figure, farewell] = found ?? [];
    assert.ok(figure && farewell);
    assert.deepEqual(steps(figure).slice(0, 2).map(words), ['9.5%', '$91.6 million, up 9.5% from $83.7 million']);
    assert.equal(words(steps(farewell)[0]!), 'Thank you all for joining us today.');
    assert.equal(words(steps(farewell).at(-1)!), TEXT);
  });

  it('links addresses', async () => {
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    assert.deepEqual(
      links?.map(({ range, target }) => [words(range), target]),
      [['www.elmstead.com', 'https://www.elmstead.com']],
    );
  });

  it('shows the name before it is changed, and says why where there is none', async () => {
    const found = await client.connection.sendRequest(PrepareRenameRequest.type, at('quarter, Tom.', 10));
    assert.ok(found && 'placeholder' in found);
    assert.deepEqual([words(found.range), found.placeholder], ['Tom', 'Tom Hale']);
    await assert.rejects(
      client.connection.sendRequest(PrepareRenameRequest.type, at('listen-only')),
      /Only a person can be renamed/,
    );
  });

  it('renames a speaker everywhere, what was spoken to be looked at first', async () => {
    const params = { ...at('Tom Hale -', 2), newName: 'Thomas Hayle' };
    const edit = await client.connection.sendRequest(RenameRequest.type, params);
    const [change, ...others] = edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change && others.length === 0);
    assert.deepEqual(change.textDocument, { uri: URI, version: 1 });
    assert.equal(applied(document, change.edits as TextEdit[]), TEXT.replaceAll('Tom Hale', 'Thomas Hayle'));
    const asks = change.edits.map((each) =>
      'annotationId' in each ? edit?.changeAnnotations?.[String(each.annotationId)]?.needsConfirmation === true : null,
    );
    assert.deepEqual(asks, [true, false, true, false]);
  });

  it('refuses a name that cannot stand in a header', async () => {
    const params = { ...at('Tom Hale -', 2), newName: 'Tom: Hale' };
    await assert.rejects(client.connection.sendRequest(RenameRequest.type, params), /cannot stand in a header/);
  });
});

describe('navigation, in a plain editor', () => {
  it('answers with plain places and plain edits', async () => {
    const client = await startClient({});
    await client.open(URI, TEXT);
    assert.equal(client.server.capabilities.renameProvider, true);
    const found = await client.connection.sendRequest(DefinitionRequest.type, at('line of Tom Hale', 10));
    assert.equal(words((found as Location).range), 'Tom Hale');
    const params = { ...at('Tom Hale -', 2), newName: 'Thomas Hayle' };
    const edit = await client.connection.sendRequest(RenameRequest.type, params);
    assert.equal(edit?.changes?.[URI]?.length, 4);
    assert.equal(await client.stop(), 0);
  });
});

const steps = (range: SelectionRange): Range[] => [range.range, ...(range.parent ? steps(range.parent) : [])];

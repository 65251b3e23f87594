import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  DocumentHighlightRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type Hover,
  HoverRequest,
  type MarkupContent,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type SymbolInformation,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { CALL } from '../support/call';
import { type Client, startClient } from './client';
import { applied, documentOf, positionOf } from './editing';

const URI = 'file:///calls/elmstead.transcript';
const textDocument = { uri: URI };
const document = documentOf(URI, CALL);
const range = (words: string) => {
  const start = positionOf(document, words);
  return { start, end: positionOf(document, words, words.length) };
};

describe('the server, to an editor of today', () => {
  let client: Client;
  before(async () => {
    client = await startClient();
    await client.open(URI, CALL);
  });
  after(async () => assert.equal(await client.stop(), 0));

  it('says what it can do', () => {
    const { capabilities, serverInfo } = client.server;
    assert.equal(serverInfo?.name, 'transcript-review');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.ok(capabilities.diagnosticProvider && capabilities.hoverProvider && capabilities.documentSymbolProvider);
    assert.ok(
      capabilities.foldingRangeProvider && capabilities.codeActionProvider && capabilities.documentHighlightProvider,
    );
  });

  it('tells of a figure in Markdown, with the range that it tells of', async () => {
    const hover = await hoverAt(client, '$91.6 million', 3);
    const { kind, value } = shown(hover);
    assert.equal(kind, 'markdown');
    assert.match(value, /^\*\*\$91\.6 million\*\* · revenue/);
    assert.match(value, /\[line 24\]\(file:\/\/\/calls\/elmstead\.transcript#L24\)/);
    assert.deepEqual(hover?.range, range('$91.6 million'));
  });

  it('tells nothing of plain words', async () => assert.equal(await hoverAt(client, 'listen-only', 2), null));

  it('outlines the call as a tree', async () => {
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument,
    })) as DocumentSymbol[];
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Presentation', 'Questions and answers'],
    );
    assert.deepEqual(
      symbols[1]?.children?.map(({ name }) => name),
      [
        'Tom Hale (Orchard Securities)',
        'Greg Lund (Beech Street Research) – did not ask',
        'Paul Ives for Lena Moss (Fairhaven Capital)',
        'Tom Hale (Orchard Securities) (again)',
        'Closing',
      ],
    );
    assert.deepEqual(symbols[1]?.selectionRange, range('QUESTIONS AND ANSWERS'));
  });

  it('folds by lines', async () => {
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    assert.deepEqual(folds?.[0], { startLine: 0, endLine: 10 });
  });

  it('highlights a speaker', async () => {
    const position = positionOf(document, 'Tom Hale -');
    const found = await client.connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position });
    assert.deepEqual(
      found?.map((each) => each.range.start.line),
      [15, 17, 23, 48, 50],
    );
  });

  it('colours speakers and figures, each token on its own line', async () => {
    const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    const drawn = decoded(client, tokens?.data ?? []);
    assert.ok(drawn.includes('Ann Reed speaker.executive'));
    assert.ok(drawn.includes('Tom Hale speaker.analyst'));
    assert.ok(drawn.includes('$18.8 figure.money') && drawn.includes('million figure.money'));
    const within = range('QUESTIONS AND ANSWERS\nOperator');
    const some = await client.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range: within });
    assert.deepEqual(decoded(client, some?.data ?? []), ['QUESTIONS AND ANSWERS heading', 'Operator speaker.operator']);
  });
});

describe('the server, while a person types', () => {
  let client: Client;
  before(async () => {
    client = await startClient();
  });
  after(async () => assert.equal(await client.stop(), 0));

  it('answers with what has changed in the colours', async () => {
    await client.open(URI, CALL);
    const first = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    const start = positionOf(document, 'Good afternoon, everyone.');
    await client.change(URI, 2, [{ range: { start, end: start }, text: 'In 2011 we sold $5 million more. ' }]);
    const previousResultId = first?.resultId ?? '';
    const delta = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId,
    });
    assert.ok(delta && 'edits' in delta && delta.edits.length === 1);
    const [edit] = delta.edits;
    const patched = [...(first?.data ?? [])];
    patched.splice(edit?.start ?? 0, edit?.deleteCount ?? 0, ...(edit?.data ?? []));
    const whole = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.deepEqual(patched, whole?.data);
    assert.ok((edit?.data?.length ?? 0) < patched.length / 2);
  });

  it('answers a delta to tokens that it does not know with all of them', async () => {
    const answer = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: 'x',
    });
    assert.ok(answer && 'data' in answer && answer.data.length > 0);
  });
});

describe('the server, to a plain editor', () => {
  let client: Client;
  before(async () => {
    client = await startClient({});
    await client.open(URI, CALL);
  });
  after(async () => assert.equal(await client.stop(), 0));

  it('speaks plain text', async () => {
    const { kind, value } = shown(await hoverAt(client, '$91.6 million', 3));
    assert.equal(kind, 'plaintext');
    assert.match(value, /^\$91\.6 million · revenue/);
    assert.doesNotMatch(value, /\*\*|\]\(/);
  });

  it('lists symbols flat, each with the one that holds it', async () => {
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument,
    })) as SymbolInformation[];
    const question = symbols.find(({ name }) => name.startsWith('asks: How should we'));
    assert.equal(question?.containerName, 'Tom Hale (Orchard Securities)');
    assert.equal(question?.location.range.start.line, 17);
  });

  it('offers neither pulled diagnostics nor code actions', () => {
    assert.equal(client.server.capabilities.diagnosticProvider, undefined);
    assert.equal(client.server.capabilities.codeActionProvider, false);
  });
});

describe('a document that lies in no file', () => {
  it('is named by its lines, without links', async () => {
    const client = await startClient();
    const uri = 'untitled:Untitled-1';
    await client.open(uri, CALL);
    const position = positionOf(document, '$91.6 million', 3);
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    assert.match(shown(hover).value, /- line 24: \$91\.6 million/);
    await client.stop();
  });
});

function shown(hover: Hover | null): MarkupContent {
  assert.ok(hover, 'there is a hover');
  return hover.contents as MarkupContent;
}

function hoverAt(client: Client, words: string, into: number): Promise<Hover | null> {
  return client.connection.sendRequest(HoverRequest.type, {
    textDocument,
    position: positionOf(document, words, into),
  });
}

/** Tokens as `words type.modifier`. */
function decoded(client: Client, data: readonly number[]): string[] {
  const legend = client.server.capabilities.semanticTokensProvider?.legend;
  const drawn: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    const start = document.offsetAt({ line, character });
    const modifiers = legend?.tokenModifiers.filter((_, bit) => bits & (1 << bit)) ?? [];
    drawn.push(`${CALL.slice(start, start + length)} ${[legend?.tokenTypes[type], ...modifiers].join('.')}`);
  }
  return drawn;
}

describe('code actions', () => {
  let client: Client;
  before(async () => {
    client = await startClient();
    await client.open(URI, CALL);
  });
  after(async () => assert.equal(await client.stop(), 0));

  const ask = (words: string, only?: string[]) =>
    client.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: range(words),
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });

  it('repair what the document proves, for the version that was read', async () => {
    const [action] = (await ask('20127', ['quickfix'])) as CodeAction[];
    const [change] = action?.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri: URI, version: 1 });
    const repaired = applied(document, change.edits as TextEdit[]);
    assert.equal(repaired, CALL.replace('20127', '2012?'));
    assert.equal(action?.diagnostics?.length, 1);
  });

  it('are none where there is nothing to repair, or where another kind is asked for', async () => {
    assert.deepEqual(await ask('Good afternoon, everyone'), []);
    assert.deepEqual(await ask('20127', ['source.organizeImports']), []);
  });
});

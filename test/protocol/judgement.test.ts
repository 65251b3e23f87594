import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { FileText, SuppressedFinding } from '../../server/lsp/protocol';
import { CALL } from '../support/call';
import { type Client, MODERN, startClient } from './client';
import { applied, documentOf, positionOf } from './editing';

const FOLDER = 'memfs://desk/calls';
const URI = `${FOLDER}/2011/elmstead.transcript`;
const SETTINGS = `${FOLDER}/.transcript-review.json`;
const AS_SPOKEN = 'This is as spoken: do not flag it again';

const EDITOR: ClientCapabilities = {
  ...MODERN,
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
  },
};

/** An editor with files of its own, as a virtual workspace has them, and settings of a person. */
interface Editor extends Client {
  readonly files: Map<string, string>;
  readonly own: { severities: unknown };
  /** How often the server has asked to be asked for diagnostics again. */
  readonly refreshed: () => number;
  /** What the server has said of files that are no transcripts. */
  readonly told: Map<string, Diagnostic[]>;
  readonly registered: string[];
  /** Writes a file and tells of it. */
  write(uri: string, text: string | null): Promise<void>;
}

async function startEditor(capabilities = EDITOR, options: object = { readsFiles: true }): Promise<Editor> {
  const client = await startClient(capabilities, options, [FOLDER]);
  const files = new Map<string, string>();
  const own = { severities: undefined as unknown };
  const told = new Map<string, Diagnostic[]>();
  const registered: string[] = [];
  let refreshed = 0;
  const { connection } = client;
  connection.onRequest<FileText | null, void>('transcriptReview/readFile', ({ uri }: { uri: string }) => {
    const text = files.get(uri);
    return text === undefined ? null : { text };
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => own.severities ?? null));
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    registered.push(...registrations.map(({ method }) => method));
  });
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshed += 1;
  });
  connection.onNotification(
    PublishDiagnosticsNotification.type,
    ({ uri, diagnostics }) => void told.set(uri, diagnostics),
  );
  return {
    ...client,
    files,
    own,
    told,
    registered,
    refreshed: () => refreshed,
    async write(uri, text) {
      if (text === null) files.delete(uri);
      else files.set(uri, text);
      await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri, type: text === null ? 3 : 2 }],
      });
    },
  };
}

async function diagnostics(client: Client, uri = URI): Promise<string[]> {
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  assert.equal(report.kind, 'full');
  return report.kind === 'full' ? report.items.map(({ severity, code }) => `${severity} ${code}`) : [];
}

const ALL = ['2 counted-differently', '2 impossible-number'];

async function actionsOn(client: Client, words: string, uri = URI): Promise<CodeAction[]> {
  const position = positionOf(documentOf(uri, CALL), words, 1);
  const params = { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: [] } };
  return ((await client.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
}

async function titled(client: Client, words: string, title: string): Promise<CodeAction> {
  const actions = await actionsOn(client, words);
  const found = actions.find((action) => action.title === title);
  assert.ok(found, `"${title}" among ${actions.map((action) => action.title).join(', ')}`);
  return found;
}

const suppressedIn = (client: Client, uri = URI) =>
  client.connection.sendRequest<SuppressedFinding[]>('transcriptReview/suppressed', { textDocument: { uri } });

/** Does what an edit of files says, as an editor would. */
async function apply(editor: Editor, edit: WorkspaceEdit | null | undefined): Promise<void> {
  assert.ok(edit);
  const edits = Object.entries(edit.changes ?? {});
  for (const change of edit.documentChanges ?? []) {
    if ('kind' in change) {
      assert.equal(change.kind, 'create');
      if (change.kind === 'create') editor.files.set(change.uri, editor.files.get(change.uri) ?? '');
    } else edits.push([change.textDocument.uri, change.edits as TextEdit[]]);
  }
  for (const [uri, changes] of edits) {
    const before = editor.files.get(uri);
    assert.notEqual(before, undefined, `${uri} is there to be edited`);
    await editor.write(uri, applied(documentOf(uri, before ?? ''), changes));
  }
}

const eventually = async (words: string, isSo: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 100; tries++) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail(words);
};

describe('what a team has judged, in an editor', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await startEditor();
    await editor.open(URI, CALL);
  });
  afterEach(async () => assert.equal(await editor.stop(), 0));

  it('is written by a quick fix, counts at once, and is taken back by another', async () => {
    assert.deepEqual(await diagnostics(editor), ALL);
    const fix = await titled(editor, '13 states', AS_SPOKEN);
    assert.equal(fix.kind, 'quickfix');
    assert.equal(fix.diagnostics?.[0]?.code, 'counted-differently');
    await apply(editor, fix.edit);
    assert.deepEqual(JSON.parse(editor.files.get(SETTINGS) ?? ''), {
      suppressions: [
        {
          rule: 'counted-differently',
          file: '2011/elmstead.transcript',
          quote: '13 states',
          context: '14 states, and we have customers in all 13 states where we are licensed. Net income was $18.8',
        },
      ],
    });
    await eventually('the editor is told to ask again', () => editor.refreshed() > 0);
    assert.deepEqual(await diagnostics(editor), ['2 impossible-number']);
    const back = await titled(editor, '13 states', 'Stop suppressing: counted-differently');
    await apply(editor, back.edit);
    assert.deepEqual(await diagnostics(editor), ALL);
    assert.deepEqual(JSON.parse(editor.files.get(SETTINGS) ?? ''), { suppressions: [] });
  });

  it('is added to what the file says', async () => {
    await editor.write(SETTINGS, '{\n    "severities": { "impossible-number":"hint" }\n}\n');
    assert.deepEqual(await diagnostics(editor), ['2 counted-differently', '4 impossible-number']);
    await apply(editor, (await titled(editor, '20127', AS_SPOKEN)).edit);
    assert.match(
      editor.files.get(SETTINGS) ?? '',
      /^\{\n {4}"severities": \{ "impossible-number":"hint" \},\n {4}"suppressions": \[/,
    );
    assert.deepEqual(await diagnostics(editor), ['2 counted-differently']);
  });

  it('comes behind repairs, which stay what is offered first', async () => {
    const [first, second] = await actionsOn(editor, '20127');
    assert.equal(first?.isPreferred, true);
    assert.deepEqual([second?.title, second?.isPreferred], [AS_SPOKEN, undefined]);
  });

  it('survives typing elsewhere', async () => {
    await apply(editor, (await titled(editor, '13 states', AS_SPOKEN)).edit);
    const start = { line: 0, character: 0 };
    await editor.change(URI, 2, [{ range: { start, end: start }, text: 'CORRECTED TRANSCRIPT\n\n' }]);
    assert.deepEqual(await diagnostics(editor), ['2 impossible-number']);
  });

  it('is listed, with what takes it back', async () => {
    const suppressions = [
      { rule: 'counted-differently', quote: '13 states', reason: 'as spoken', who: 'AB', when: '2024-03-01' },
    ];
    await editor.write(SETTINGS, JSON.stringify({ suppressions, baseline: [] }));
    const [found, ...others] = await suppressedIn(editor);
    assert.deepEqual(others, []);
    const { takeBack, message, range, ...rest } = found ?? assert.fail();
    assert.deepEqual(rest, {
      rule: 'counted-differently',
      quote: '13 states',
      by: 'suppression',
      reason: 'as spoken',
      who: 'AB',
      when: '2024-03-01',
    });
    assert.match(message, /14 states.*13 states/);
    assert.deepEqual(range.start, positionOf(documentOf(URI, CALL), '13 states'));
    await apply(editor, takeBack);
    assert.deepEqual(await suppressedIn(editor), []);
  });

  it('may be the baseline', async () => {
    const baseline = [{ rule: 'counted-differently', file: '**', quote: '13 states' }];
    await editor.write(SETTINGS, JSON.stringify({ baseline }));
    assert.deepEqual(await diagnostics(editor), ['2 impossible-number']);
    assert.equal((await suppressedIn(editor))[0]?.by, 'baseline');
    await apply(editor, (await titled(editor, '13 states', 'Take out of the baseline: counted-differently')).edit);
    assert.deepEqual(await diagnostics(editor), ALL);
  });

  it('is that of the nearest file, up to the folder of the workspace', async () => {
    await editor.write('memfs://desk/.transcript-review.json', '{"severities": {"impossible-number": "off"}}');
    assert.deepEqual(await diagnostics(editor), ALL);
    await editor.write(SETTINGS, '{"severities": {"impossible-number": "hint"}}');
    assert.deepEqual(await diagnostics(editor), ['2 counted-differently', '4 impossible-number']);
    await editor.write(`${FOLDER}/2011/.transcript-review.json`, '{"severities": {"impossible-number": "error"}}');
    assert.deepEqual(await diagnostics(editor), ['2 counted-differently', '1 impossible-number']);
    await editor.write(`${FOLDER}/2011/.transcript-review.json`, null);
    assert.deepEqual(await diagnostics(editor), ['2 counted-differently', '4 impossible-number']);
  });

  it('changes no answer as long as it says the same', async () => {
    const params = { textDocument: { uri: URI } };
    const first = await editor.connection.sendRequest(DocumentDiagnosticRequest.type, params);
    await editor.write(`${FOLDER}/2012/.transcript-review.json`, '{"severities": {"impossible-number": "off"}}');
    const previousResultId = first.resultId ?? '';
    const again = await editor.connection.sendRequest(DocumentDiagnosticRequest.type, { ...params, previousResultId });
    assert.equal(again.kind, 'unchanged');
  });

  it('asks the editor to tell of changes', async () => {
    await eventually('both are registered', () => editor.registered.length === 2);
    assert.deepEqual([...editor.registered].sort(), [
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ]);
  });
});

describe('a settings file that is open', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await startEditor();
    await editor.write(SETTINGS, '{}');
    await editor.open(URI, CALL);
    await editor.open(SETTINGS, '{"severities": {"impossible-number": "off"}}', 7);
  });
  afterEach(async () => assert.equal(await editor.stop(), 0));

  it('counts as the editor holds it, saved or not', async () => {
    assert.deepEqual(await diagnostics(editor), ['2 counted-differently']);
    await editor.change(SETTINGS, 8, [{ text: '{"severities": {"counted-differently": "off"}}' }]);
    assert.deepEqual(await diagnostics(editor), ['2 impossible-number']);
    await editor.close(SETTINGS);
    assert.deepEqual(await diagnostics(editor), ALL);
  });

  it('counts no more when it is gone from the disk, though the editor holds it', async () => {
    assert.deepEqual(await diagnostics(editor), ['2 counted-differently']);
    await editor.write(SETTINGS, null);
    assert.deepEqual(await diagnostics(editor), ALL);
    await editor.change(SETTINGS, 8, [{ text: '{"severities": {"counted-differently": "off"}}' }]);
    assert.deepEqual(await diagnostics(editor), ['2 impossible-number']);
  });

  it('is edited in the version that was read', async () => {
    const { edit } = await titled(editor, '13 states', AS_SPOKEN);
    const [change] = edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri: SETTINGS, version: 7 });
  });

  it('is no transcript', async () => {
    assert.deepEqual(await diagnostics(editor, SETTINGS), []);
    const textDocument = { uri: SETTINGS };
    assert.deepEqual(await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), []);
  });

  it('that is amiss while somebody types keeps what it said before', async () => {
    assert.deepEqual(await diagnostics(editor), ['2 counted-differently']);
    await editor.change(SETTINGS, 8, [{ text: '{"severities": {"impossible-number": "off"}, "sup' }]);
    assert.deepEqual(await diagnostics(editor), ['2 counted-differently']);
    assert.ok(!(await actionsOn(editor, '13 states')).some(({ title }) => title === AS_SPOKEN));
  });
});

describe('a settings file that is amiss', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor();
    await editor.open(URI, CALL);
  });
  after(async () => assert.equal(await editor.stop(), 0));

  const told = async () => {
    await diagnostics(editor);
    return (editor.told.get(SETTINGS) ?? []).map(
      ({ range, message }) => `${range.start.line}:${range.start.character} ${message}`,
    );
  };

  it('says what is wrong in its own place, until it is mended', async () => {
    await editor.write(SETTINGS, '{\n  "severities": {\n    "impossible-number": "of"\n  }\n}');
    assert.deepEqual(await told(), [
      '2:25 This file: severities.impossible-number must be one of "off", "hint", "information", "warning", "error"; the rest of the file holds.',
    ]);
    await editor.write(SETTINGS, '{\n  "severities": {,\n}');
    assert.match((await told()).join(), /^1:17 This file: is no JSON at line 2, column 18: /);
    await editor.write(SETTINGS, '{"severities": {"impossible-number": "off"}}');
    assert.deepEqual(await told(), []);
    assert.deepEqual(await diagnostics(editor), ['2 counted-differently']);
  });

  it('is not edited', async () => {
    await editor.write(SETTINGS, '{"suppressions": [');
    assert.deepEqual(
      (await actionsOn(editor, '13 states')).filter(({ title }) => title === AS_SPOKEN),
      [],
    );
  });

  it('that is gone is not spoken of any more', async () => {
    await editor.write(SETTINGS, null);
    assert.deepEqual(await told(), []);
    assert.deepEqual(await diagnostics(editor), ALL);
  });
});

describe("a person's own levels", () => {
  it('hold for rules that the file does not name, and change at once', async () => {
    const editor = await startEditor();
    editor.own.severities = { 'impossible-number': 'hint', 'counted-differently': 'off', nonsense: 7 };
    await editor.write(SETTINGS, '{"severities": {"counted-differently": "error"}}');
    await editor.open(URI, CALL);
    assert.deepEqual(await diagnostics(editor), ['1 counted-differently', '4 impossible-number']);
    editor.own.severities = {};
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.deepEqual(await diagnostics(editor), ['1 counted-differently', '2 impossible-number']);
    await editor.stop();
  });
});

describe('a document that lies in no file', () => {
  it('has levels, and nowhere to write a suppression', async () => {
    const editor = await startEditor();
    editor.own.severities = { 'impossible-number': 'off' };
    const uri = 'untitled:Untitled-1';
    await editor.open(uri, CALL);
    assert.deepEqual(await diagnostics(editor, uri), ['2 counted-differently']);
    assert.deepEqual(await actionsOn(editor, '13 states', uri), []);
    await editor.stop();
  });
});

describe('an editor that can do less', () => {
  it('makes no file, and edits one that is there', async () => {
    const editor = await startEditor({ ...MODERN, workspace: {} });
    await editor.open(URI, CALL);
    assert.deepEqual(await actionsOn(editor, '13 states'), []);
    await editor.write(SETTINGS, '{}');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const { edit } = await titled(editor, '13 states', AS_SPOKEN);
    assert.deepEqual(Object.keys(edit?.changes ?? {}), [SETTINGS]);
    await editor.stop();
  });

  it('is sent other diagnostics when the settings change', async () => {
    const editor = await startEditor({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
    await editor.open(URI, CALL);
    const codes = () => (editor.told.get(URI) ?? []).map(({ code }) => code).join();
    await eventually('both are there', () => codes() === 'counted-differently,impossible-number');
    await editor.write(SETTINGS, '{"severities": {"impossible-number": "off"}}');
    await eventually('one is there', () => codes() === 'counted-differently');
    await editor.stop();
  });

  it('answers with anything, or not at all, and is served all the same', async () => {
    for (const answer of [7, { text: 7 }, { error: [] }, 'text', new Promise(() => undefined)]) {
      const client = await startClient(EDITOR, { readsFiles: true }, [FOLDER]);
      client.connection.onRequest('transcriptReview/readFile', () => answer);
      await client.open(URI, CALL);
      assert.deepEqual(await diagnostics(client), ALL);
      await client.stop();
    }
  });

  it('is told what it cannot read', async () => {
    const editor = await startEditor();
    editor.connection.onRequest('transcriptReview/readFile', () => ({ error: 'cannot be read: permission denied' }));
    await editor.open(URI, CALL);
    assert.deepEqual(await diagnostics(editor), ALL);
    const [told] = editor.told.get(`${FOLDER}/2011/.transcript-review.json`) ?? [];
    assert.equal(told?.message, 'This file: cannot be read: permission denied; it is left out.');
    await editor.stop();
  });
});

describe('an editor that leaves files to the server', () => {
  it('has those of the disk, where it changes them or somebody else does', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'transcript-review lsp-'));
    const uri = pathToFileURL(path.join(folder, 'a call.transcript')).href;
    try {
      const client = await startClient(MODERN);
      await client.open(uri, CALL);
      assert.deepEqual(await diagnostics(client, uri), ALL);
      const suppressions = [{ rule: 'counted-differently', file: 'a call.transcript', quote: '13 states' }];
      writeFileSync(path.join(folder, '.transcript-review.json'), JSON.stringify({ suppressions }));
      await new Promise((resolve) => setTimeout(resolve, 1100));
      assert.deepEqual(await diagnostics(client, uri), ['2 impossible-number']);
      await client.stop();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { answer, tools } from '../../server/core/features/answers';
import { review } from '../../server/core/review';
import { builtCli } from '../support/built';
import { CALL } from '../support/call';
import { folderWith, run } from './run';

const folder = folderWith({
  'call.transcript': CALL,
  'calls/other.txt': CALL.replaceAll('$91.6 million', '$95.0 million'),
  'notes.txt': 'The key is under the mat.\n',
  'judged/call.txt': CALL,
  'judged/.transcript-review.json': '{ "severities": { "counted-differently": "off" } }',
});
symlinkSync(path.join(folder, 'call.transcript'), path.join(folder, 'link.txt'));

describe('the server for assistants', () => {
  let client: Client;
  before(async () => {
    client = await connected();
  });
  after(() => client.close());
  const ask = (name: string, input: object) => asking(client, name, input);

  it('says what can be asked, and that asking changes nothing', async () => {
    const listed = (await client.listTools()).tools;
    assert.deepEqual(
      listed.map(({ name }) => name),
      tools.map(({ name }) => name),
    );
    for (const { inputSchema, annotations, description } of listed) {
      assert.deepEqual(inputSchema.required, ['file']);
      assert.equal(annotations?.readOnlyHint, true);
      assert.ok(Number(description?.length) > 100);
    }
  });

  it('answers every tool as the review has it', async () => {
    for (const [name, input] of [
      ['find_figures', { about: 'revenue', period: 'fourth quarter' }],
      ['check_numbers', { about: 'states' }],
      ['read_exchange', { number: 1 }],
    ] as const) {
      const answered = await ask(name, { file: 'call.transcript', ...input });
      assert.equal(answered.text, answer(review(CALL), name, input));
      assert.equal(answered.isError, undefined);
    }
  });

  it('honours what the team has judged', async () => {
    assert.match((await ask('check_numbers', { file: 'call.transcript' })).text, /counted-differently/);
    assert.doesNotMatch((await ask('check_numbers', { file: 'judged/call.txt' })).text, /counted-differently/);
  });

  it('tells nothing of a text that is no transcript', async () => {
    const { text } = await ask('find_figures', { file: 'notes.txt' });
    assert.equal(text, 'No transcript of a call was recognised in this text.');
  });

  it('tells of a message that is none in one line', async () => {
    const { err } = await run(folder, ['mcp'], '{"id":6}\n');
    assert.equal(err, 'transcript-review: a message was passed over that the protocol does not know\n');
  });

  it('says what is wrong with a question', async () => {
    const gone = await ask('check_numbers', { file: 'gone.txt' });
    assert.deepEqual(gone, { text: 'cannot read gone.txt: there is no such file', isError: true });
    assert.equal((await ask('check_numbers', { file: '-' })).isError, true);
    for (const input of [
      {},
      { file: 3 },
      { file: 'call.transcript', limit: 'all' },
      { file: 'call.transcript', more: 1 },
    ])
      assert.ok(await refused(() => ask('check_numbers', input)), JSON.stringify(input));
  });
});

describe('the server for assistants, started for some files', () => {
  let client: Client;
  before(async () => {
    client = await connected('call.transcript', 'calls');
  });
  after(() => client.close());

  it('reads these, by whatever path', async () => {
    for (const file of [
      'call.transcript',
      './calls/../call.transcript',
      'link.txt',
      path.join(folder, 'calls/other.txt'),
    ])
      assert.match((await asking(client, 'find_figures', { file })).text, /^Elmstead Networks/, file);
  });

  it('lists them with their calls', async () => {
    const { text } = await asking(client, 'list_transcripts', {});
    assert.equal(text, 'call.transcript: Elmstead Networks, 2011Q4\ncalls/other.txt: Elmstead Networks, 2011Q4');
  });

  it('and no others', async () => {
    for (const file of ['judged/call.txt', 'notes.txt', 'gone.txt', '/etc/hostname']) {
      const { text, isError } = await asking(client, 'find_figures', { file });
      assert.equal(isError, true, file);
      assert.match(
        text,
        /^.* is not among the files that this server was started for:\ncall\.transcript\ncalls\/other\.txt$/,
      );
    }
  });
});

async function connected(...paths: string[]): Promise<Client> {
  const client = new Client({ name: 'test', version: '1.0.0' });
  const args = [builtCli(), 'mcp', ...paths];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: folder, stderr: 'pipe' }));
  return client;
}

interface Answered {
  readonly text: string;
  readonly isError?: boolean | undefined;
}

async function asking(client: Client, name: string, input: object): Promise<Answered> {
  const { content, isError } = await client.callTool({ name, arguments: { ...input } });
  const [part] = content;
  assert.equal(part?.type, 'text');
  return { text: part.text, ...(isError === undefined ? {} : { isError }) };
}

/** A question that does not fit its schema is an error of the protocol or of the tool, as the client's library has it. */
const refused = (question: () => Promise<Answered>): Promise<boolean> =>
  question().then(
    ({ isError }) => isError === true,
    () => true,
  );

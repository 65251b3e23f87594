import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { builtCli } from '../support/built';
import { CALL } from '../support/call';
import { readText, sharedTexts } from '../support/shared';
import { run } from './run';

const OURS = Array.from({ length: 60 }, (_, id) =>
  record(id, id % 4 === 3 ? `Note ${id}.` : CALL.replaceAll('14 states', `${14 + id} states`)),
);
const SHARED = sharedTexts('bulk')
  .slice(0, 12)
  .map((file) => record(path.basename(file), readText(file)));
const CHECK = ['check', '--stdin-format', 'ndjson', '--exit-zero'];

function record(id: string | number, text: string): string {
  return JSON.stringify({ id, source: 'archive', text });
}

const alone = async (records: readonly string[]): Promise<readonly string[]> => {
  const { out, status } = await run('.', CHECK, `${records.join('\n')}\n`);
  assert.equal(status, 0);
  return out.trimEnd().split('\n');
};

const hasParallel = spawnSync('parallel', ['--version']).stdout?.includes('GNU parallel') === true;

describe(`GNU parallel${hasParallel ? '' : ', which is not installed here: apt-get install parallel'}`, function () {
  this.timeout(180_000);
  before(function () {
    if (!hasParallel) this.skip();
  });

  const checkParallel = async (records: readonly string[]) => {
    const args = ['--pipe', '--keep-order', '-j', '2', '--block', '100k', process.execPath, builtCli(), ...CHECK];
    const child = spawn('parallel', args, { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(`${records.join('\n')}\n`);
    const lines: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) lines.push(line);
    assert.equal(child.exitCode ?? (await once(child, 'close'))[0], 0);
    assert.deepEqual(lines, await alone(records));
  };

  it('gives for blocks of lines what one process gives for all', () => checkParallel(OURS));
  it('and for real transcripts, too', async function () {
    if (SHARED.length === 0) this.skip();
    await checkParallel(SHARED);
  });
});

/**
 * What Spark's RDD.pipe does with one partition: one process; each record is written as one line, by a thread of its own, while the
 * lines that come back are read; an exit status other than 0 fails the partition when its lines have been read.
 */
async function* pipedPartition(records: Iterable<string>, args: readonly string[]): AsyncGenerator<string> {
  const child = spawn(process.execPath, [builtCli(), ...args], { stdio: ['pipe', 'pipe', 'ignore'] });
  const closed = once(child, 'close');
  child.stdin.on('error', () => undefined);
  void (async () => {
    for (const each of records) if (!child.stdin.write(`${each}\n`)) await once(child.stdin, 'drain');
    child.stdin.end();
  })();
  try {
    for await (const line of createInterface({ input: child.stdout })) yield line;
  } finally {
    // Where the reader has gone before the end, so does the process.
    child.stdout.destroy();
    if (!child.stdout.readableEnded) child.kill();
  }
  const [status] = await closed;
  if (status !== 0) throw new Error(`Subprocess exited with status ${status}`);
}

async function pipe(partitions: readonly (readonly string[])[], args: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const partition of partitions) for await (const line of pipedPartition(partition, args)) lines.push(line);
  return lines;
}

describe('a pipe as Spark has it', function () {
  this.timeout(180_000);

  it('gives one line for each record of each partition, with its own fields', async () => {
    const lines = await pipe([OURS.slice(0, 25), [], OURS.slice(25)], CHECK);
    assert.deepEqual(lines, await alone(OURS));
    for (const [id, line] of lines.entries()) {
      const answer = JSON.parse(line);
      assert.deepEqual([answer.id, answer.source, answer.text], [id, 'archive', undefined]);
    }
  });

  it('goes on behind a record that is none', async () => {
    const lines = await pipe([[OURS[0]!, 'no JSON', '{"id":"x"}', OURS[1]!]], CHECK);
    assert.deepEqual(
      lines.map((line) => 'error' in JSON.parse(line)),
      [false, true, true, false],
    );
  });

  it('fails its partition where findings are to end a run', async () => {
    await assert.rejects(pipe([OURS.slice(0, 2)], CHECK.slice(0, -1)), /exited with status 1/);
  });

  it('takes no more records while nobody reads its lines', async () => {
    let given = 0;
    function* records() {
      for (let id = 0; id < 3000; id++) {
        given += 1;
        yield record(id, CALL);
      }
    }
    const lines = pipedPartition(records(), ['inspect', '--stdin-format', 'ndjson']);
    for (let read = 0; read < 5; read++) assert.equal(JSON.parse((await lines.next()).value).id, read);
    let before = -1;
    while (before !== given) {
      before = given;
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    assert.ok(given < 2000, `${given} of 3000 records were taken`);
    await lines.return(undefined);
  });
});

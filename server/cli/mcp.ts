import { realpath } from 'node:fs/promises';
import { fromJsonSchema, McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { name, version } from '../../package.json';
import { answer, schemaOf, tools } from '../core/features/answers';
import type { Input, Tool } from '../core/features/answers/tool';
import { linesOf } from '../core/text/lines';
import { readTranscript } from '../core/transcript/read';
import { complain } from './output';
import { resultOf } from './results';
import { createSettingsFinder } from './settings';
import { readSource } from './sources';

/**
 * Answers assistants over standard input and output until its end. It reads transcripts and writes nothing; `allowed` are the only
 * files that it reads, or null where it reads what it is asked for. Of a file that is no transcript it tells no more than that.
 */
export function serveMcp(allowed: readonly string[] | null): void {
  const ask: Ask = async (tool, file, input) => {
    const refusal = await refusalOf(file, allowed);
    if (refusal !== null) return { error: refusal };
    // A settings file may change while the server runs, so that it is looked for at each question.
    const settings = createSettingsFinder({ kind: 'nearest' });
    const result = resultOf(await readSource(file), await settings.for(file));
    return 'error' in result ? result : { text: answer(result.review, tool.name, input) ?? '' };
  };
  const list = allowed && (() => listOf(allowed));
  serveStdio(() => serverWith(ask, list), { onerror: ({ message }) => complain(inOneLine(message)) });
}

/** What is wrong with a message is told by its whole schema; whoever reads the log wants to know that there was one. */
const inOneLine = (message: string): string =>
  message.includes('\n') ? 'a message was passed over that the protocol does not know' : message;

type Ask = (tool: Tool, file: string, input: Input) => Promise<{ readonly text: string } | { readonly error: string }>;

const FILE = {
  description:
    'The path of the transcript, a plain-text file. A relative path is taken from where the server was started.',
  isRequired: true,
};

function serverWith(ask: Ask, list: (() => Promise<string>) | null): McpServer {
  const server = new McpServer({ name, title: 'Transcript Review', version }, { capabilities: { tools: {} } });
  for (const tool of tools) {
    const { title, description } = tool;
    const inputSchema = fromJsonSchema<Input & { readonly file: string }>(schemaOf(tool, FILE));
    const annotations = { title, readOnlyHint: true, idempotentHint: true, openWorldHint: false };
    server.registerTool(tool.name, { title, description, inputSchema, annotations }, async (input) => {
      const answered = await ask(tool, input.file, input);
      const isError = 'error' in answered;
      return {
        content: [{ type: 'text', text: isError ? answered.error : answered.text }],
        ...(isError ? { isError } : {}),
      };
    });
  }
  if (list) addList(server, list);
  return server;
}

const LIST = {
  title: 'List the earnings call transcripts',
  description:
    'Lists the transcripts that can be asked about, a line each: the path, the company and the period of the call. Use it first, to know which file to ask about.',
};

function addList(server: McpServer, list: () => Promise<string>): void {
  const annotations = { title: LIST.title, readOnlyHint: true, idempotentHint: true, openWorldHint: false };
  server.registerTool('list_transcripts', { ...LIST, annotations }, async () => ({
    content: [{ type: 'text', text: await list() }],
  }));
}

/** The most files that a list looks into; of more it gives the paths alone. */
const MOST_LISTED = 500;

async function listOf(files: readonly string[]): Promise<string> {
  const lines: string[] = [];
  for (const file of files) {
    const call = lines.length < MOST_LISTED ? await callIn(file) : '';
    lines.push(`${file}${call && `: ${call}`}`);
  }
  return lines.length > 0 ? lines.join('\n') : 'There are no transcripts.';
}

async function callIn(file: string): Promise<string> {
  const source = await readSource(file);
  if ('error' in source) return source.error;
  const { layout, call } = readTranscript(source.text, linesOf(source.text));
  if (layout === 'none') return 'no transcript';
  return [call.company, call.period, call.date].filter(Boolean).join(', ');
}

/** The most files that a refusal names. */
const MOST_NAMED = 50;

/** Why a file is not read, with what may be asked for instead; null where it is. Another path to the same file is the same file. */
async function refusalOf(file: string, allowed: readonly string[] | null): Promise<string | null> {
  if (file === '-') return 'standard input is taken by the protocol; name a file';
  if (allowed === null) return null;
  const asked = await realpath(file).catch(() => null);
  const known = await Promise.all(allowed.map((each) => realpath(each).catch(() => null)));
  if (asked !== null && known.includes(asked)) return null;
  const named = allowed.slice(0, MOST_NAMED).join('\n');
  return `${file} is not among the files that this server was started for:\n${named}${allowed.length > MOST_NAMED ? '\n…' : ''}`;
}

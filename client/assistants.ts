import * as vscode from 'vscode';
import { Disposable, l10n, Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import { TRANSCRIPT } from './documentWatch';
import type { ReviewServer } from './server';
import { nameOf } from './writeFile';

/** The tools as the manifest contributes them, and as the server names them. */
const TOOLS = {
  transcriptReview_find_figures: 'find_figures',
  transcriptReview_check_numbers: 'check_numbers',
  transcriptReview_read_exchange: 'read_exchange',
} as const;

interface Input {
  /** A path in the workspace, or a URI; the transcript that was last active where it is left out. */
  readonly file?: string;
}

/** What of the editor's language-model tools is used here; older editors do not have them, so that the types are this file's own. */
interface LanguageModels {
  registerTool(name: string, tool: Tool): Disposable;
}

interface Tool {
  invoke(options: { readonly input: Input }): Promise<unknown>;
  prepareInvocation(options: { readonly input: Input }): { readonly invocationMessage: string };
}

interface Newer {
  readonly lm?: Partial<LanguageModels>;
  readonly LanguageModelTextPart?: new (text: string) => unknown;
  readonly LanguageModelToolResult?: new (parts: readonly unknown[]) => unknown;
}

/** Lets the editor's language models ask for figures, checks and exchanges of transcripts, where the editor has such tools. */
export function registerTools(server: ReviewServer): Disposable {
  const { lm, LanguageModelTextPart: Text, LanguageModelToolResult: Result } = vscode as unknown as Newer;
  const none = new Disposable(() => undefined);
  if (!Text || !Result || !lm?.registerTool) return none;
  const last = lastTranscript();
  const register = lm.registerTool.bind(lm);
  const tools = () =>
    Object.entries(TOOLS).map(([name, tool]) =>
      register(name, {
        invoke: async ({ input }) => new Result([new Text(await answerTo(server, last.uri(), tool, input))]),
        prepareInvocation: ({ input }) => ({
          invocationMessage: input.file ? l10n.t('Reading {0}', input.file) : l10n.t('Reading the transcript'),
        }),
      }),
    );
  try {
    return Disposable.from(last, ...tools());
  } catch {
    // Some editors have the names, and let no extension use them yet.
    last.dispose();
    return none;
  }
}

async function answerTo(
  server: ReviewServer,
  last: Uri | null,
  tool: string,
  { file, ...input }: Input,
): Promise<string> {
  const uri = file === undefined ? last : await placeOf(file);
  if (!uri)
    return file === undefined
      ? 'No transcript is open. Open one, or name a file of the workspace.'
      : `${file} is no file of the workspace. Name a transcript by its path in the workspace.`;
  try {
    const text = (await workspace.openTextDocument(uri)).getText();
    const answer = await server.ask<string | null>('transcriptReview/answer', uri, { tool, input, text }, null);
    return answer ?? `${nameOf(uri)} could not be reviewed just now. Ask again.`;
  } catch (error) {
    return `${nameOf(uri)} could not be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** A file that is open, or one of the workspace; nothing else is read for a language model. */
async function placeOf(file: string): Promise<Uri | null> {
  const open = workspace.textDocuments.find(
    ({ uri }) => uri.toString() === file || uri.fsPath === file || workspace.asRelativePath(uri) === file,
  );
  if (open) return open.uri;
  for (const folder of workspace.workspaceFolders ?? [])
    for (const uri of namedIn(folder, file)) if (workspace.getWorkspaceFolder(uri) && (await exists(uri))) return uri;
  return null;
}

/** What a name may mean in a folder of the workspace. Where there are several, the editor writes the folder's own name before a path. */
function namedIn({ uri, name }: WorkspaceFolder, file: string): readonly Uri[] {
  if (isAbsolute(file)) return [uri.with({ path: Uri.file(file).path })];
  const path = file.replaceAll('\\', '/');
  const own = path.startsWith(`${name}/`) ? [Uri.joinPath(uri, path.slice(name.length + 1))] : [];
  return [...own, Uri.joinPath(uri, file)];
}

const isAbsolute = (file: string): boolean => /^(?:[\\/]|[a-z]:[\\/])/i.test(file);

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

/** The transcript that was last active, also while a chat has the focus. */
function lastTranscript(): Disposable & { readonly uri: () => Uri | null } {
  let last: Uri | null = null;
  const look = (): void => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId === TRANSCRIPT) last = document.uri;
  };
  look();
  const watching = Disposable.from(window.onDidChangeActiveTextEditor(look), workspace.onDidOpenTextDocument(look));
  return Object.assign(watching, { uri: () => last ?? anyOpen() });
}

const anyOpen = (): Uri | null =>
  workspace.textDocuments.find(({ languageId }) => languageId === TRANSCRIPT)?.uri ?? null;

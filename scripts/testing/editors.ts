import { onPath } from '../support/onPath';
import { run } from '../support/process';
import { note, warn } from '../support/terminal';

/** Another editor, that tests speak to over stdio. */
export interface OtherEditor {
  readonly name: string;
  /** Ends with 0 where the editor has what the tests need. */
  readonly trial: readonly [program: string, ...args: string[]];
  readonly packages: readonly string[];
}

const EGLOT = "(progn (when (fboundp 'package-activate-all) (package-activate-all)) (require 'eglot))";

export const NEOVIM: OtherEditor = { name: 'Neovim', trial: ['nvim', '--version'], packages: ['neovim'] };
export const EMACS: OtherEditor = {
  name: 'Emacs with eglot',
  trial: ['emacs', '--batch', '--eval', EGLOT],
  packages: ['emacs-nox', 'elpa-eglot'],
};

/** Sees to it that an editor is there, by apt-get where that is allowed. False, with what to do, where it cannot be had. */
export async function haveEditor(editor: OtherEditor): Promise<boolean> {
  if ((await works(editor)) || ((await installed(editor)) && (await works(editor)))) return true;
  warn(
    `${editor.name} is not on this machine, so its tests are skipped. Install it (Debian: ${editor.packages.join(', ')}) and run the command again.`,
  );
  return false;
}

async function works({ trial: [program, ...args] }: OtherEditor): Promise<boolean> {
  const [found] = onPath([program]);
  return found !== undefined && (await run(found, args, { quiet: true, minutes: 1 })).status === 0;
}

async function installed({ name, packages }: OtherEditor): Promise<boolean> {
  const [apt] = onPath(['apt-get']);
  if (!apt || process.getuid?.() !== 0) return false;
  note(`Installing ${name} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    run(apt, ['install', '-y', '-q', '--no-install-recommends', ...packages], { env, quiet: true, minutes: 5 });
  if ((await install()).status === 0) return true;
  // The lists of packages may be absent or old.
  await run(apt, ['update', '-q'], { env, quiet: true, minutes: 3 });
  return (await install()).status === 0;
}

import { onPath } from '../support/onPath';
import { run } from '../support/process';
import { note, warn } from '../support/terminal';

/** Sees to it that Neovim is there, by apt-get where that is allowed. False, with what to do, where it cannot be had. */
export async function haveNeovim(): Promise<boolean> {
  if (onPath(['nvim']).length > 0) return true;
  const [apt] = onPath(['apt-get']);
  if (apt && process.getuid?.() === 0) {
    note('Installing Neovim with apt-get …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run(apt, ['update', '-q'], { env, quiet: true, minutes: 3 });
    await run(apt, ['install', '-y', '-q', '--no-install-recommends', 'neovim'], { env, quiet: true, minutes: 5 });
    if (onPath(['nvim']).length > 0) return true;
  }
  warn(
    'Neovim is not on the path, so its tests are skipped. Install it (apt, dnf, brew, winget: neovim) and run the command again.',
  );
  return false;
}

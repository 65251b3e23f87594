import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './process';
import { heading, note, PlainError, seconds } from './terminal';

/**
 * Puts packages of exact versions in place in a folder of their own, outside the project's dependencies, unless they are there;
 * `what` names them to whoever waits.
 */
export async function installApart(
  folder: string,
  dependencies: Readonly<Record<string, string>>,
  what: string,
): Promise<void> {
  const wanted = `${JSON.stringify({ private: true, dependencies }, null, 2)}\n`;
  const file = path.join(folder, 'package.json');
  const isThere = Object.keys(dependencies).every((name) => existsSync(path.join(folder, 'node_modules', name)));
  if (isThere && readFileSync(file, 'utf8') === wanted) return;
  heading(`putting ${what} in place, once`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, wanted);
  const started = Date.now();
  // Without a network npm would go on trying for minutes.
  const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=2000'];
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock', ...patience];
  const { status } = await npm(args, { cwd: folder, quiet: false, minutes: 5 });
  if (status !== 0)
    throw new PlainError(
      `npm could not install the packages in ${folder}. Its words are above; a network is what it needs.`,
    );
  note(`In place after ${seconds(started)}.`);
}

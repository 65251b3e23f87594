import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';

describe('the npm package', () => {
  it('holds the command line, which needs no other file, and what it says of itself', () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const out = execFileSync(npm, args, {
      cwd: path.join(__dirname, '../..'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    const [{ files }] = JSON.parse(out) as [{ files: readonly { readonly path: string }[] }];
    const packed = files.map((file) => file.path).sort();
    assert.deepEqual(packed, ['LICENSE', 'README.md', 'dist/NOTICES.txt', 'dist/cli.js', 'package.json']);
  });
});

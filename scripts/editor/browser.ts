import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { onPath } from '../support/onPath';
import { run } from '../support/process';
import { note, PlainError, warn } from '../support/terminal';
import { fetchOnce, install } from './fetch';

/** Flags that keep Chromium quiet on a closed network and content in a container. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

export interface FoundBrowser {
  readonly browser: Browser;
  readonly name: string;
}

type Way = readonly [name: string, open: () => Promise<Browser | null>];

/** Each is tried when those before it gave no browser that starts. */
const WAYS: Readonly<Record<string, Way>> = {
  installed: [
    'the Chromium on the path',
    async () =>
      openFirst(
        onPath([
          'chromium',
          'chromium-browser',
          'google-chrome',
          'google-chrome-stable',
          'microsoft-edge',
          'brave-browser',
        ]),
      ),
  ],
  chrome: ['Chrome', () => start({ channel: 'chrome' })],
  edge: ['Edge', () => start({ channel: 'msedge' })],
  npm: ['the Chromium of the npm package @sparticuz/chromium', fetchedChromium],
  apt: ['Chromium, installed by apt-get', aptChromium],
};

/** A headless browser, found or fetched. `TRANSCRIPT_BROWSER` may name one way: installed, chrome, edge, npm or apt. */
export async function openBrowser(): Promise<FoundBrowser> {
  const wanted = process.env.TRANSCRIPT_BROWSER;
  const tried: string[] = [];
  for (const [id, [name, open]] of Object.entries(WAYS)) {
    if (wanted && wanted !== id) continue;
    const browser = await open().catch((error: Error) => void tried.push(`${name}: ${error.message.split('\n')[0]}`));
    if (browser) return { browser, name: `${name} (${browser.version()})` };
  }
  for (const words of tried) warn(words);
  throw new PlainError(
    'No browser could be started or fetched. Install Chromium, Chrome or Edge, and run the command again.',
  );
}

function start(options: {
  executablePath?: string;
  channel?: string;

  env?: NodeJS.ProcessEnv;
}): Promise<Browser> {
  return chromium.launch({ headless: true, timeout: 30_000, args: QUIET, ...options });
}

async function openFirst(candidates: readonly string[]): Promise<Browser | null> {
  for (const executablePath of candidates) {
    const browser = await start({ executablePath }).catch(() => null);
    if (browser) return browser;
  }
  return null;
}

const PACKED = '@sparticuz/chromium';

/** A Chromium within an npm package, with the libraries that a bare machine lacks: no rights needed, but made for Linux on x64 alone. */
async function fetchedChromium(): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = await fetchOnce('chromium-147', `a browser (${PACKED}, about 70 MB, once)`, async (into) => {
    await install(into, `${PACKED}@147`);
    await unpackChromium(into);
  });
  const env = { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'), FONTCONFIG_FILE: fontsOf(folder) };
  return start({ executablePath: path.join(folder, 'chromium'), env });
}

/** A machine without a screen may have no font at all, and a browser without one ends at the first letter. */
function fontsOf(folder: string): string {
  const file = path.join(folder, 'fonts.conf');
  const own = `<dir>${path.join(folder, 'fonts')}</dir><cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`;
  const system = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${system}${own}</fontconfig>\n`);
  return file;
}

/** The package unpacks itself into the temporary folder, its libraries only where it believes to be on its home platform. */
async function unpackChromium(folder: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
  try {
    await createRequire(path.join(folder, 'package.json'))(PACKED).executablePath();
  } finally {
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

async function aptChromium(): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  note('Installing Chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, quiet: true, minutes: 3 });
  const { status, output } = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
    env,
    quiet: true,
    minutes: 5,
  });
  if (status !== 0) throw new Error(output.trim().split('\n').at(-1) ?? 'apt-get failed');
  return openFirst(onPath(['chromium', 'chromium-browser']));
}

// Draws icon.png from icon.svg with an installed browser: node images/render.mjs [path of Chrome, Edge or Chromium]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = path.dirname(fileURLToPath(import.meta.url));
const executablePath = process.argv[2] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${readFileSync(path.join(folder, 'icon.svg'), 'utf8')}`);
  await page.screenshot({ path: path.join(folder, 'icon.png'), omitBackground: true });
} finally {
  await browser.close();
}

import { cpSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from './editor/browser';
import { fetchEmbeddedEditor } from './editor/fetch';
import { launchEditor } from './editor/launch';
import { type ThemeKind, Workbench } from './editor/workbench';
import { packageExtension } from './package';
import { inProject, root, samples } from './support/project';
import { main, size, warn } from './support/terminal';

/** Pictures are for a page, and should not weigh it down. */
const LARGEST = 200_000;

/** A sample, and what a person does in it before the picture is taken. */
interface Scene {
  readonly name: string;
  readonly sample: string;
  readonly act: (workbench: Workbench) => Promise<void>;
}

const SCENES: readonly Scene[] = [
  {
    name: 'findings',
    sample: 'contradictions.transcript.txt',
    act: async (workbench) => {
      await workbench.command('View: Focus Problems');
      await workbench.goTo(34);
      await workbench.hoverOver('8.4%', /cannot all be right/);
    },
  },
  {
    name: 'holding',
    sample: 'clean.transcript.txt',
    act: async (workbench) => {
      await workbench.goTo(39);
      await workbench.hoverOver('52.6%', /holds/);
    },
  },
  {
    name: 'repair',
    sample: 'damaged.transcript.txt',
    act: async (workbench) => {
      await workbench.goTo(64, 73);
      await workbench.squiggle('warning').waitFor();
      await workbench.openFixes();
    },
  },
  {
    name: 'exchange',
    sample: 'contradictions.transcript.txt',
    act: async (workbench) => {
      await workbench.goTo(65);
      await workbench.shows(workbench.lenses, /answered by Everett Stroud/);
      await workbench.highlights.first().waitFor();
    },
  },
  {
    name: 'figures',
    sample: 'contradictions.transcript.txt',
    act: async (workbench) => {
      await workbench.turnPane('Outline', false);
      await workbench.showFigures();
      const group = workbench.figures.filter({ hasText: /^net sales/ }).first();
      if ((await group.getAttribute('aria-expanded')) !== 'true') await group.locator('.monaco-tl-twistie').click();
      await workbench.goTo(31, 87);
    },
  },
  {
    name: 'report',
    sample: 'contradictions.transcript.txt',
    act: async (workbench) => {
      await workbench.closeSideBar();
      await workbench.command('Transcript: Open Review Report');
      await workbench.report.getByText('What cannot all be right').waitFor();
      await workbench.goTo(31, 87);
    },
  },
];

const THEMES: readonly (readonly [name: string, theme: string, kind: ThemeKind])[] = [
  ['light', 'Light Modern', 'vs'],
  ['dark', 'Dark Modern', 'vs-dark'],
];

const VIEWPORT = { width: 1120, height: 676 };

/** Room for the text: no minimap, no bars that say nothing of a transcript. */
const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.activityBar.location': 'hidden',
};

/** Takes the pictures of docs/images anew, all or those named: the samples in the real editor, light and dark. */
main(async () => {
  const embedded = await fetchEmbeddedEditor();
  const vsix = await packageExtension();
  const editor = await launchEditor(embedded, { vsix, settings: SETTINGS });
  const { browser } = await openBrowser();
  try {
    for (const scene of SCENES.filter(isWanted)) {
      const file = path.join(editor.scratch, 'samples', scene.sample);
      mkdirSync(path.dirname(file), { recursive: true });
      cpSync(path.join(samples, scene.sample), file);
      const workbench = await Workbench.open(browser, editor.origin, file, VIEWPORT);
      await takePictures(workbench, scene);
      await workbench.close();
    }
  } finally {
    await browser.close();
    editor.stop();
  }
});

const isWanted = ({ name }: Scene): boolean => process.argv.length < 3 || process.argv.includes(name);

async function takePictures(workbench: Workbench, scene: Scene): Promise<void> {
  await workbench.shows(workbench.language, /Transcript/);
  await workbench.foldFiles();
  await workbench.command('Focus on Outline View');
  await workbench.shows(workbench.outline, /^Presentation/);
  for (const [name, theme, kind] of THEMES) {
    await workbench.wear(theme, kind);
    await scene.act(workbench);
    const picture = inProject('docs/images', `${scene.name}-${name}.png`);
    await workbench.picture(picture);
    await workbench.page.keyboard.press('Escape');
    tellSize(picture);
  }
}

function tellSize(picture: string): void {
  const { size: bytes } = statSync(picture);
  console.log(`${path.relative(root, picture)} ${size(bytes)}`);
  if (bytes > LARGEST) warn(`  larger than ${size(LARGEST)}`);
}

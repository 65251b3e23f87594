import { cpSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from './editor/browser';
import { fetchEmbeddedEditor } from './editor/fetch';
import { launchEditor } from './editor/launch';
import { type ThemeKind, Workbench } from './editor/workbench';
import { packageExtension } from './package';
import { inProject, root, samples, workshop } from './support/project';
import { main, size, warn } from './support/terminal';

/** Pictures are for a page, and should not weigh it down. */
const LARGEST = 200_000;

/** A sample, and what a person does in it before the picture is taken. */
interface Scene {
  readonly name: string;
  readonly sample: string;
  /** What a person has set for it. */
  readonly settings?: Readonly<Record<string, unknown>>;
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
    name: 'hints',
    sample: 'clean.transcript.txt',
    settings: { 'transcriptReview.inlayHints.periods': true, 'transcriptReview.inlayHints.impliedValues': true },
    act: async (workbench) => {
      await workbench.goTo(39);
      await workbench.hints.first().waitFor({ state: 'attached' });
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

/** A theme by its id, and the end of the names of its pictures. */
interface Theme {
  readonly name: string;
  readonly theme: string;
  readonly kind: ThemeKind;
}

const THEMES: readonly Theme[] = [
  { name: 'light', theme: 'Light Modern', kind: 'vs' },
  { name: 'dark', theme: 'Dark Modern', kind: 'vs-dark' },
  { name: 'contrast', theme: 'Default High Contrast', kind: 'hc-black' },
  { name: 'contrast-light', theme: 'Default High Contrast Light', kind: 'hc-light' },
];

/** The pages show some in high contrast; the others are for whoever looks after them. */
const onPages = (scene: string, theme: string): boolean =>
  !theme.startsWith('contrast') ||
  `${scene}-${theme}` === 'findings-contrast' ||
  `${scene}-${theme}` === 'figures-contrast-light';

const VIEWPORT = { width: 1120, height: 676 };

/** Room for the text: no minimap, no bars that say nothing of a transcript. */
const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.activityBar.location': 'hidden',
};

/**
 * Takes the pictures of docs/images anew, all or those named: the samples in the real editor, light, dark and in high contrast. Those
 * that no page shows lie in .vscode-test/screens.
 */
main(async () => {
  const embedded = await fetchEmbeddedEditor();
  const vsix = await packageExtension();
  const editor = await launchEditor(embedded, { vsix, settings: SETTINGS });
  const { browser } = await openBrowser();
  try {
    for (const scene of SCENES.filter(isWanted)) {
      for (const theme of THEMES) {
        const file = laidOut(scene, theme, path.join(editor.scratch, `${scene.name}-${theme.name}`, 'samples'));
        const workbench = await Workbench.open(browser, editor.origin, file, VIEWPORT);
        await takePicture(workbench, scene, theme);
        await workbench.close();
      }
    }
  } finally {
    await browser.close();
    editor.stop();
  }
});

/** A folder with the sample and the settings of a scene in it. Answers with the sample. The theme is worn from the start: outlines keep the colours of the one before. */
function laidOut({ sample, settings }: Scene, { theme }: Theme, folder: string): string {
  mkdirSync(path.join(folder, '.vscode'), { recursive: true });
  writeFileSync(
    path.join(folder, '.vscode/settings.json'),
    JSON.stringify({ ...settings, 'workbench.colorTheme': theme }),
  );
  cpSync(path.join(samples, sample), path.join(folder, sample));
  return path.join(folder, sample);
}

const isWanted = ({ name }: Scene): boolean => process.argv.length < 3 || process.argv.includes(name);

async function takePicture(workbench: Workbench, scene: Scene, { name, kind }: Theme): Promise<void> {
  await workbench.page.locator(`.monaco-workbench.${kind}`).waitFor();
  await workbench.shows(workbench.language, /Transcript/);
  await workbench.foldFiles();
  await workbench.command('Focus on Outline View');
  await workbench.shows(workbench.outline, /^Presentation/);
  await scene.act(workbench);
  const folder = onPages(scene.name, name) ? inProject('docs/images') : path.join(workshop, 'screens');
  const picture = path.join(folder, `${scene.name}-${name}.png`);
  await workbench.picture(picture);
  tellSize(picture);
}

function tellSize(picture: string): void {
  const { size: bytes } = statSync(picture);
  console.log(`${path.relative(root, picture)} ${size(bytes)}`);
  if (bytes > LARGEST) warn(`  larger than ${size(LARGEST)}`);
}

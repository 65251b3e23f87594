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

/** What is in the pictures: a sample, the place in it, and the figure that the pointer rests on. */
interface Scene {
  readonly name: string;
  readonly sample: string;
  readonly line: number;
  readonly figure: string;
  /** Whether the Problems panel is open. */
  readonly problems: boolean;
}

const SCENES: readonly Scene[] = [
  { name: 'findings', sample: 'contradictions.transcript.txt', line: 34, figure: '8.4%', problems: true },
  { name: 'holding', sample: 'clean.transcript.txt', line: 39, figure: '52.6%', problems: false },
];

const THEMES: readonly (readonly [name: string, theme: string, kind: ThemeKind])[] = [
  ['light', 'Light Modern', 'vs'],
  ['dark', 'Dark Modern', 'vs-dark'],
];

const VIEWPORT = { width: 1120, height: 690 };

/** Room for the text: no minimap, no bars that say nothing of a transcript. */
const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.activityBar.location': 'hidden',
};

/** Takes the pictures of docs/images anew, of the samples in the real editor, light and dark. */
main(async () => {
  const embedded = await fetchEmbeddedEditor();
  const vsix = await packageExtension();
  const editor = await launchEditor(embedded, { vsix, settings: SETTINGS });
  const { browser } = await openBrowser();
  try {
    for (const scene of SCENES) {
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

async function takePictures(workbench: Workbench, scene: Scene): Promise<void> {
  await workbench.shows(workbench.language, /Transcript/);
  if (scene.problems) await workbench.command('View: Focus Problems');
  await workbench.foldFiles();
  await workbench.command('Focus on Outline View');
  await workbench.shows(workbench.outline, /^Presentation/);
  for (const [name, theme, kind] of THEMES) {
    await workbench.wear(theme, kind);
    await workbench.goTo(scene.line);
    await workbench.hoverOver(scene.figure);
    const picture = inProject('docs/images', `${scene.name}-${name}.png`);
    await workbench.picture(picture);
    const { size: bytes } = statSync(picture);
    console.log(`${path.relative(root, picture)} ${size(bytes)}`);
    if (bytes > LARGEST) warn(`  larger than ${size(LARGEST)}`);
  }
}

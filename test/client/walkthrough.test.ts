import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestInEnglish, project } from './manifest';

const read = (file: string) => readFileSync(path.join(project, file), 'utf8');
const { contributes } = manifestInEnglish();
const [walkthrough] = contributes.walkthroughs;

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string };
  readonly completionEvents: readonly string[];
}
const steps: readonly Step[] = walkthrough.steps;

/** Commands of the editor itself that steps use. */
const EDITORS_OWN = ['outline.focus', 'editor.action.showHover', 'editor.action.quickFix'];
const isKnown = (command: string) =>
  EDITORS_OWN.includes(command) || contributes.commands.some((each: { command: string }) => each.command === command);

describe('the walkthrough', () => {
  it('has four steps, each with a picture that is packed', () => {
    assert.deepEqual(
      steps.map(({ id }) => id),
      ['open', 'outline', 'number', 'judge'],
    );
    for (const { media } of steps) assert.ok(existsSync(path.join(project, media.svg)), media.svg);
    assert.ok(read('.vscodeignore').includes('!media/walkthrough/*.svg'));
  });

  it('has each step lead to a command that there is, and end when it has run', () => {
    for (const { id, description, completionEvents } of steps) {
      const [, command] = /\(command:([\w.]+)\)/.exec(description) ?? [];
      assert.ok(command && isKnown(command), id);
      assert.ok(completionEvents.includes(`onCommand:${command}`), id);
      for (const event of completionEvents)
        assert.ok(!event.startsWith('onCommand:') || isKnown(event.slice(10)), event);
    }
  });

  it('opens samples that are packed and say what it looks for', () => {
    const source = read('client/samples.ts');
    const looked = [...source.matchAll(/#show\('([\w.]+)'(?:, '([^']+)')?\)/g)];
    assert.equal(looked.length, 3);
    for (const [, name, words] of looked) {
      assert.ok(read('.vscodeignore').includes(`!samples/${name}`), name);
      assert.ok(read(`samples/${name}`).includes(words ?? ''), words);
    }
  });
});

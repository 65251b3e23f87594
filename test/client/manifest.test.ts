import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contributedTools } from '../../scripts/assistant-tools';
import { bundles } from '../../scripts/support/bundles';
import { tools } from '../../server/core/features/answers';
import { legend } from '../../server/core/features/reading/semanticTokens';
import { manifest, manifestInEnglish, project } from './manifest';

const { contributes } = manifestInEnglish();

describe('the manifest', () => {
  it('names files that are there', () => {
    const files = [
      manifest.icon,
      ...contributes.grammars.map((grammar: { path: string }) => grammar.path),
      ...contributes.languages.map((language: { configuration: string }) => language.configuration),
    ];
    for (const file of [...files, 'README.md', 'CHANGELOG.md', 'LICENSE'])
      assert.ok(existsSync(path.join(project, file)), file);
  });

  it('packs all that runs in a desktop editor and in a browser', () => {
    const packed = readFileSync(path.join(project, '.vscodeignore'), 'utf8').split('\n');
    for (const { to } of bundles) assert.equal(packed.includes(`!${to}`), to !== 'dist/cli.js', to);
    const made = bundles.map(({ to }) => `./${to}`);
    assert.ok(made.includes(manifest.main) && made.includes(manifest.browser));
    assert.match(manifest.browser, /\.js$/, 'the editor in a browser takes any other ending for a name without one');
  });

  it('has a picture of at least 128 by 128 points', () => {
    const png = readFileSync(path.join(project, manifest.icon));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.ok(png.readUInt32BE(16) >= 128 && png.readUInt32BE(20) >= 128);
  });

  it('has a title for every command, and registers each', () => {
    const source = readFileSync(path.join(project, 'client/commands.ts'), 'utf8');
    const registered = [...source.matchAll(/^ +(\w+): (?:\(\) =>|copying\()/gm)].map(
      ([, name]) => `transcriptReview.${name}`,
    );
    const commands: readonly { command: string; title: string; category: string }[] = contributes.commands;
    for (const { command, title, category } of commands) assert.ok(title && category === 'Transcript', command);
    assert.deepEqual(registered.sort(), commands.map(({ command }) => command).sort());
  });

  it('places only commands that it has', () => {
    const commands = contributes.commands.map(({ command }: { command: string }) => command);
    for (const { command } of Object.values<{ command: string }[]>(contributes.menus).flat())
      assert.ok(commands.includes(command));
  });

  it('has at most twenty settings, each described and with a default', () => {
    const settings = Object.entries<Record<string, unknown>>(contributes.configuration.properties);
    assert.ok(settings.length > 0 && settings.length <= 20);
    for (const [name, setting] of settings) {
      assert.ok(name.startsWith('transcriptReview.'), name);
      assert.ok(setting.markdownDescription || setting.description, name);
      assert.notEqual(setting.default, undefined, name);
    }
  });

  it('starts the extension for plain text and transcripts alone', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:plaintext', 'onLanguage:transcript']);
  });

  it('declares what the server colours, each with a scope', () => {
    assert.deepEqual(ids(contributes.semanticTokenTypes), [...legend.types]);
    assert.deepEqual(ids(contributes.semanticTokenModifiers), [...legend.modifiers]);
    const [{ scopes }] = contributes.semanticTokenScopes;
    for (const type of legend.types) assert.ok(scopes[type]?.length > 0, type);
    for (const selector of Object.keys(scopes)) assert.ok(isInLegend(selector), selector);
  });

  it('has every command, setting and default described in the documentation', () => {
    const page = readFileSync(path.join(project, 'docs/settings.md'), 'utf8');
    for (const { title } of contributes.commands) assert.ok(page.includes(`*Transcript: ${title}*`), title);
    const defaults = contributes.configurationDefaults['[transcript]'];
    for (const name of [...Object.keys(contributes.configuration.properties), ...Object.keys(defaults)])
      assert.ok(page.includes(`\`${name}\``), name);
  });

  it('offers language models the tools that the server answers', () => {
    assert.deepEqual(manifest.contributes.languageModelTools, JSON.parse(JSON.stringify(contributedTools())));
    const source = readFileSync(path.join(project, 'client/assistants.ts'), 'utf8');
    for (const { name } of tools) assert.ok(source.includes(`transcriptReview_${name}: '${name}'`), name);
  });

  it('has every colour described in the documentation', () => {
    const page = readFileSync(path.join(project, 'docs/colours.md'), 'utf8');
    for (const selector of Object.keys(contributes.semanticTokenScopes[0].scopes))
      assert.ok(page.includes(`\`${selector}\``), selector);
  });

  it('takes a figure for a word', () => {
    const { pattern, flags } = JSON.parse(
      readFileSync(path.join(project, contributes.languages[0].configuration), 'utf8'),
    ).wordPattern;
    const words = "Revenue, up 20.1% to $344.7 million (non-GAAP), fell in Q4.We're at 1,400 on the 10-Q.".match(
      new RegExp(pattern, `${flags}g`),
    );
    assert.deepEqual(words, [
      'Revenue',
      'up',
      '20.1%',
      'to',
      '$344.7',
      'million',
      'non-GAAP',
      'fell',
      'in',
      'Q4',
      "We're",
      'at',
      '1,400',
      'on',
      'the',
      '10-Q',
    ]);
  });
});

const ids = (contributed: readonly { id: string }[]) => contributed.map(({ id }) => id);

function isInLegend(selector: string): boolean {
  const [type, ...modifiers] = selector.split('.');
  const known: readonly string[] = legend.modifiers;
  return (
    (legend.types as readonly string[]).includes(type ?? '') && modifiers.every((modifier) => known.includes(modifier))
  );
}

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Json, keysIn, manifest, manifestText, project } from './manifest';

type Texts = Readonly<Record<string, string>>;
const read = (file: string) => readFileSync(path.join(project, file), 'utf8');
const texts = (file: string): Texts => JSON.parse(read(file));

/** The languages beside English: those that the manifest is translated into. */
const languages = readdirSync(project).flatMap((name) => /^package\.nls\.([\w-]+)\.json$/.exec(name)?.[1] ?? []);

describe('the texts of the manifest', () => {
  const english = texts('package.nls.json');

  it('are each named by a key, but for what is made from the rules and the tools', () => {
    assert.deepEqual(plainTexts(manifest as Json), [], 'to be put into package.nls.json and each package.nls.*.json');
  });

  it('are there for each key, and no others', () => {
    assert.deepEqual([...new Set(keysIn(manifestText))].sort(), Object.keys(english).sort());
  });

  for (const language of languages) checkTranslation(language, english, texts(`package.nls.${language}.json`));

  it('lead to the same commands and settings in every language', () => {
    const references = (text = '') => [...text.matchAll(/\(command:[\w.]+\)|`[^`]+`/g)].map(String).sort();
    for (const language of languages)
      for (const [key, text] of Object.entries(texts(`package.nls.${language}.json`)))
        assert.deepEqual(references(text), references(english[key]), `${language}: ${key}`);
  });
});

describe('the texts of the client', () => {
  const messages = messagesOfClient();

  it('are written out where they are said', () => {
    assert.ok(messages.length > 20, `${messages.length} messages`);
  });

  for (const language of languages) {
    const english = Object.fromEntries(messages.map((message) => [message, message]));
    checkTranslation(language, english, texts(`l10n/bundle.l10n.${language}.json`));
  }
});

describe('the translations', () => {
  it('are packed, and nothing else of their folder', () => {
    const packed = read('.vscodeignore').split('\n');
    for (const file of ['package.nls.json', ...languages.map((language) => `package.nls.${language}.json`)])
      assert.ok(packed.includes(`!${file}`), file);
    assert.ok(packed.includes('!l10n/bundle.l10n.*.json'));
    const expected = languages.map((language) => `bundle.l10n.${language}.json`);
    assert.deepEqual(readdirSync(path.join(project, 'l10n')).sort(), expected.sort());
  });

  it('are complete in German', () => assert.ok(languages.includes('de')));
});

function checkTranslation(language: string, english: Texts, translated: Texts): void {
  it(`are all translated, and no others: ${language}`, () => {
    assert.deepEqual(Object.keys(translated).sort(), Object.keys(english).sort());
  });

  it(`have the same places for values, and something to say: ${language}`, () => {
    for (const [key, text] of Object.entries(translated)) {
      assert.notEqual(text.trim(), '', key);
      assert.deepEqual(placeholders(text), placeholders(english[key] ?? ''), key);
    }
  });
}

const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{\d+\}/g)].map(String).sort();

/** What the client says: each message stands as a plain string where it is said. */
function messagesOfClient(): readonly string[] {
  const files = readdirSync(path.join(project, 'client'), { recursive: true, encoding: 'utf8' });
  const found = files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => messagesIn(read(path.join('client', name)), name));
  return [...new Set(found)];
}

function messagesIn(source: string, name: string): readonly string[] {
  const said = [...source.matchAll(/\b(?:l10n\.t|say)\(\s*'((?:[^'\\\n]|\\.)*)'/g)].map(([, text]) => String(text));
  const calls = source.match(/\b(?:l10n\.t|say)\(/g)?.length ?? 0;
  assert.equal(said.length, calls, `${name}: every message is a plain string in single quotes`);
  return said.map((text) => text.replace(/\\(.)/g, '$1'));
}

/** Members of the manifest that people read; `name` is one of a view alone. */
const READ =
  /^(?:displayName|title|shortTitle|category|contextualTitle|altText|(?:user|markdown|enum|markdownEnum)?descriptions?)$/i;

/** Names of things, what is said to a program, and what the rules' own files say: none of them is translated. */
const NOT_READ = ['repository', 'bugs', 'scripts', 'languages', 'scopes', 'inputSchema', 'propertyNames', 'author'];

function plainTexts(value: Json, key = '', where = ''): readonly string[] {
  if (typeof value === 'string') {
    const isRead = READ.test(key) || (key === 'name' && where.includes('.views.'));
    return isRead && !/^%[^%]+%$/.test(value) ? [`${where}: ${value}`] : [];
  }
  if (Array.isArray(value)) return value.flatMap((each, index) => plainTexts(each, key, `${where}.${index}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    NOT_READ.includes(name) ? [] : plainTexts(each, name, `${where}.${name}`),
  );
}

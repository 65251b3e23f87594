import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { inProject, root } from '../support/project';
import { codeAt } from './applied';
import { ignorer } from './left-out';
import type { Mutant, Place } from './mutant';
import { keyed } from './sample';

/** What is used of Stryker's instrumenter, and of the way in which it is put together. */
interface Instrumenter {
  instrument(
    files: readonly { readonly name: string; readonly content: string; readonly mutate: true }[],
    options: {
      readonly plugins: null;
      readonly excludedMutations: readonly string[];
      readonly ignorers: readonly object[];
    },
  ): Promise<{ readonly mutants: readonly Listed[] }>;
}

interface Injector {
  provideValue(name: string, value: unknown): Injector;
  injectFunction<Made>(make: unknown): Made;
}

/** A mutant as the instrumenter tells of it. */
interface Listed {
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: Place;
  readonly status?: string;
}

/** Its log says only what it does. */
const silent = new Proxy({}, { get: () => () => false });

/** Every mutant of the files that the patterns name which is not left out; `installed` is the folder that Stryker is installed in. */
export async function listMutants(patterns: readonly string[], installed: string): Promise<readonly Mutant[]> {
  const files = globSync([...patterns], { cwd: root }).sort();
  const load = (entry: string) => import(pathToFileURL(path.join(installed, 'node_modules', entry)).href);
  const { createInjector } = (await load('typed-inject/dist/src/index.js')) as { createInjector: () => Injector };
  const { createInstrumenter } = await load('@stryker-mutator/instrumenter/dist/src/index.js');
  const injector = createInjector()
    .provideValue('logger', silent)
    .provideValue('getLogger', () => silent);
  const sources = new Map(files.map((file) => [file, readFileSync(inProject(file), 'utf8')]));
  const { mutants } = await injector.injectFunction<Instrumenter>(createInstrumenter).instrument(
    [...sources].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [ignorer] },
  );
  return keyed(mutants.filter(({ status }) => status !== 'Ignored').map((mutant) => mutantOf(mutant, sources)));
}

function mutantOf(listed: Listed, sources: ReadonlyMap<string, string>): Omit<Mutant, 'key'> {
  const { fileName: file, mutatorName: kind, location: place, replacement } = listed;
  const source = sources.get(file) ?? '';
  const line = source.split('\n')[place.start.line]?.trim() ?? '';
  return { file, kind, place, line, code: codeAt(source, place), replacement };
}

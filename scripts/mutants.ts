import { writeFileSync } from 'node:fs';
import { SHARED } from '../test/support/shared';
import { goneFrom } from './mutants/judged';
import { keep, kept } from './mutants/kept';
import { listMutants } from './mutants/listing';
import type { Mutant, Outcome, Result } from './mutants/mutant';
import { type Drawn, lineOf, pageOf, tableOf } from './mutants/page';
import { type Draw, sampleOf } from './mutants/sample';
import { folder, installStryker, statuses, type Tests } from './mutants/stryker';
import { refused } from './mutants/types';
import { inProject } from './support/project';
import { heading, main, note, PlainError, seconds, warn } from './support/terminal';

const AREAS = 'server/core/{figures,claims,rules}/**/*.ts';
const PAGE = 'docs/mutants.md';

const DRAWS: readonly (Draw & Pick<Drawn, 'name' | 'about'>)[] = [
  {
    name: 'The sample that is looked at',
    about: 'Whoever works on the tests looks at what survives here.',
    seed: '1',
    size: 60,
  },
  {
    name: 'A second sample',
    about:
      'Nobody wrote a test for its survivors, so it tells, within some fifteen points, what holds of all mutants; what the first has over it comes of looking.',
    seed: '2',
    size: 15,
  },
];

/** The tests that read texts and say what is in them, each tried alone. */
const DRAWN_TESTS: Tests = {
  files: ['figures', 'claims', 'rules', 'judgement'].map((area) => `test/${area}/*.test.ts`),
  each: true,
};
/** What is found on the transcripts beside the project: one test, which takes long. */
const RECORD: Tests = { files: ['test/record/findings.test.ts'], each: false };

/** What the transcripts tell of those that no other test kills is tried where it is asked for: it takes half a minute for each. */
const TRANSCRIPTS = '--transcripts';
/** Only what survived the last time, and what is new, is tried: the rest stands as it came out. For whoever has just added tests. */
const AGAIN = '--again';

/** Without arguments both samples are tried and the page is written; with the names of files, all mutants of these. */
main(async () => {
  const started = Date.now();
  await installStryker();
  if (SHARED !== null) process.env.TRANSCRIPT_SHARED = SHARED;
  const files = process.argv.slice(2).filter((word) => word !== TRANSCRIPTS && word !== AGAIN);
  await (files.length > 0 ? tryFiles(files) : trySamples());
  note(`\nAfter ${seconds(started)}.`);
  return 0;
});

async function trySamples(): Promise<void> {
  heading('listing the mutants');
  const all = await listMutants([AREAS], folder);
  const samples = DRAWS.map((draw) => ({ ...draw, mutants: sampleOf(all, draw) }));
  const outcomes = await outcomesOf([...new Set(samples.flatMap(({ mutants }) => mutants))]);
  const drawn = samples.map(({ mutants, ...draw }) => ({ ...draw, results: resultsOf(mutants, outcomes) }));
  writeFileSync(inProject(PAGE), pageOf(all.length, drawn));
  heading(`written: ${PAGE}`);
  for (const { file, line } of goneFrom(all)) warn(`No longer in ${file}, so its judgement can go: ${line}`);
  for (const { name, results } of drawn) console.log(`${name}\n${tableOf(results)}\n`);
}

async function tryFiles(files: readonly string[]): Promise<void> {
  const mutants = await listMutants(files, folder);
  if (mutants.length === 0) throw new PlainError(`There is nothing to change in ${files.join(', ')}.`);
  const results = resultsOf(mutants, await outcomesOf(mutants));
  heading('what survived');
  for (const result of results) if (result.outcome === 'survived') console.log(lineOf(result));
  console.log(`\n${tableOf(results)}`);
}

const resultsOf = (mutants: readonly Mutant[], outcomes: ReadonlyMap<Mutant, Outcome>): readonly Result[] =>
  mutants.map((mutant) => ({ mutant, outcome: outcomes.get(mutant) ?? 'invalid' }));

/** What comes of each: the compiler first, then the tests, and for what is left the transcripts. */
async function outcomesOf(mutants: readonly Mutant[]): Promise<ReadonlyMap<Mutant, Outcome>> {
  const before = process.argv.includes(AGAIN) ? kept() : {};
  const fresh = mutants.filter(({ key }) => (before[key] ?? 'survived') === 'survived');
  const outcomes = new Map(mutants.map((mutant) => [mutant, before[mutant.key] ?? 'survived'] as const));
  for (const [mutant, outcome] of await freshOutcomes(fresh)) outcomes.set(mutant, outcome);
  keep(outcomes);
  return outcomes;
}

async function freshOutcomes(mutants: readonly Mutant[]): Promise<ReadonlyMap<Mutant, Outcome>> {
  heading(`what the compiler refuses of ${mutants.length}`);
  const invalid = await refused(mutants, folder);
  const outcomes = new Map<Mutant, Outcome>([...invalid].map((mutant) => [mutant, 'invalid']));
  console.log(`  ${invalid.size}`);
  const valid = mutants.filter((mutant) => !invalid.has(mutant));
  for (const [mutant, outcome] of await tried(valid, DRAWN_TESTS, 'killed')) outcomes.set(mutant, outcome);
  if (!process.argv.includes(TRANSCRIPTS)) return outcomes;
  if (SHARED === null) throw new PlainError('No transcripts lie beside the project, so they cannot tell anything.');
  const left = valid.filter((mutant) => outcomes.get(mutant) === 'survived');
  for (const [mutant, outcome] of await tried(left, RECORD, 'killed by transcripts')) outcomes.set(mutant, outcome);
  return outcomes;
}

async function tried(
  mutants: readonly Mutant[],
  tests: Tests,
  killed: Outcome,
): Promise<readonly (readonly [Mutant, Outcome])[]> {
  if (mutants.length === 0) return [];
  heading(`${tests.files.join(', ')} against ${mutants.length}`);
  const words = await statuses(mutants, tests, (done) => console.log(`  ${done} of ${mutants.length}`));
  return [...words].map(([mutant, word]) => [mutant, outcomeOf(word, killed)] as const);
}

/** Stryker's words; a test that never ends has told the mutant, too. */
function outcomeOf(word: string, killed: Outcome): Outcome {
  if (word === 'Killed' || word === 'Timeout') return killed;
  return word === 'Survived' || word === 'NoCoverage' ? 'survived' : 'invalid';
}

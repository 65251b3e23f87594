import { whySame } from './judged';
import { LEFT_OUT } from './left-out';
import { areaOf, type Outcome, type Result } from './mutant';
import type { Draw } from './sample';

/** A sample with what came of it. */
export interface Drawn extends Draw {
  /** What the sample is for, as a heading. */
  readonly name: string;
  readonly about: string;
  readonly results: readonly Result[];
}

/** How the mutants of some code fared. */
export interface Score {
  readonly drawn: number;
  /** Those that do not compile, or of which not even a module can be loaded. */
  readonly invalid: number;
  readonly killed: number;
  readonly killedByTranscripts: number;
  readonly same: number;
  readonly survived: number;
}

export function scoreOf(results: readonly Result[]): Score {
  const of = (outcome: Outcome) => results.filter((result) => result.outcome === outcome);
  const lived = of('survived');
  const same = lived.filter(({ mutant }) => whySame(mutant) !== null).length;
  return {
    drawn: results.length,
    invalid: of('invalid').length,
    killed: of('killed').length,
    killedByTranscripts: of('killed by transcripts').length,
    same,
    survived: lived.length - same,
  };
}

/** Of the mutants that can be told from the code, the share that the tests tell; null where there is none. */
export function shareOf({ killed, killedByTranscripts, survived }: Score): number | null {
  const all = killed + killedByTranscripts + survived;
  return all === 0 ? null : (killed + killedByTranscripts) / all;
}

/** The page of the mutants, in Markdown. */
export const pageOf = (all: number, samples: readonly Drawn[]): string =>
  `${[
    '# Mutation testing',
    `Written by \`npm run mutants\`, which lets [StrykerJS](https://stryker-mutator.io) make one small change to the code at a time and looks
whether a test fails. Nothing here is written by hand but the reasons at the end. Of the ${thousands(all)} mutants of \`figures/\`, \`claims/\` and \`rules/\`
a sample is drawn from each folder by a seed, so that everybody draws the same. ${LEFT_OUT}`,
    `Against each mutant run the tests of [figures](../test/figures), [claims](../test/claims), [rules](../test/rules) and
[judgement](../test/judgement) that reach it. With \`-- --transcripts\` those that none of these kills are tried by the
[record of findings](../test/record) on the transcripts beside the project, too. What the compiler refuses is no mutant that could be
left in the code, and does not count, nor does what was judged to be the same program in other words. \`-- --again\` tries what survived
the last time, and what is new, and takes the rest as it came out.`,
    ...samples.flatMap(sampleOnPage),
    ...sameOnPage(samples),
  ].join('\n\n')}\n`;

const thousands = (count: number): string => count.toLocaleString('en-US');

const sampleOnPage = (sample: Drawn): readonly string[] => [
  `## ${sample.name}`,
  `${sample.about} Seed ${sample.seed}, ${sample.size} of each folder.`,
  tableOf(sample.results),
  ...survivorsOnPage(sample.results),
];

/** How each folder fared, and all together. */
export function tableOf(results: readonly Result[]): string {
  const areas = [...new Set(results.map(({ mutant }) => areaOf(mutant)))].sort();
  const rows = areas.map((area) =>
    rowOf(`\`${area}/\``, scoreOf(results.filter(({ mutant }) => areaOf(mutant) === area))),
  );
  const head = ['', 'drawn', 'refused', 'the same', 'killed by tests', 'by transcripts', 'survived', 'killed'];
  const line = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, line, ...rows, rowOf('all', scoreOf(results))].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rowOf(name: string, score: Score): readonly string[] {
  const { drawn, invalid, same, killed, killedByTranscripts, survived } = score;
  const byTranscripts = killedByTranscripts === 0 ? '' : String(killedByTranscripts);
  const share = shareOf(score);
  const percent = share === null ? '–' : `${(share * 100).toFixed(0)} %`;
  return [name, ...[drawn, invalid, same, killed, byTranscripts, survived].map(String), percent];
}

function survivorsOnPage(results: readonly Result[]): readonly string[] {
  const lived = results.filter(({ mutant, outcome }) => outcome === 'survived' && whySame(mutant) === null);
  return lived.length === 0 ? [] : ['What survived:', lived.map(lineOf).join('\n')];
}

function sameOnPage(samples: readonly Drawn[]): readonly string[] {
  const same = samples
    .flatMap(({ results }) => results)
    .filter(({ mutant, outcome }) => outcome === 'survived' && whySame(mutant) !== null);
  if (same.length === 0) return [];
  const lines = same.map((result) => `${lineOf(result)}: ${whySame(result.mutant)}`);
  return ['## The same in other words', lines.join('\n')];
}

/** A mutant in one line of a list. */
export function lineOf({ mutant: { file, place, kind, code, replacement } }: Result): string {
  return `- \`${file}:${place.start.line + 1}\` ${kind}, ${quoted(code)} → ${quoted(replacement)}`;
}

/** Code in one short line; code that has the mark of code in it stands between two of them. */
function quoted(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  const short = line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
}

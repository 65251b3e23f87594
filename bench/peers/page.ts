import { type Goal, told } from '../goals';
import { ratio } from '../record';
import { numberOf } from '../tables';
import { PEERS, type Peer, type PeerResult, WORKS, type Work } from './peer';

/** What came of each program, by its name; a program that could not be measured has none. */
export type Results = ReadonlyMap<string, PeerResult>;

const OURS = PEERS[0]!.name;
const WORK_NAMES = Object.keys(WORKS) as readonly Work[];

/** The page of the comparison, in Markdown: figures as they were measured, goals as they were met or missed. */
export const pageOf = (results: Results, measuredOn: string, busy: string | null): string =>
  `${[
    '# Performance beside others',
    `Written by \`npm run bench:peers\`, which installs what a user would have instead in a folder of its own and does the same work with
each, one after the other, on ${measuredOn}. Nothing here is written by hand. How fast the project is by itself, from 10 KB to 5 MB,
says \`npm run bench\`.${busy ? ` ${busy}` : ''}`,
    `Each figure is a multiple of the *floor*: one pass of a single regular expression that splits the text into words, numbers and blanks,
${floorWords(results)}. In brackets, how many times as long as this project takes for the same.`,
    tableOf(results),
    aboutOf(results),
    '## Goals',
    goalsOf(results)
      .map((goal) => `- ${told(goal).trim().replace(/ {2,}/g, ' ')}`)
      .join('\n'),
  ].join('\n\n')}\n`;

/** What is wanted beside others. */
export function goalsOf(results: Results): readonly Goal[] {
  const times = (name: string, work: Work) => ratio(floors(results, name, work), floors(results, OURS, work));
  const figures = times('@microsoft/recognizers-text-suite', 'figures');
  return [
    { words: 'faster than Recognizers-Text on the figures alone', unit: 'times', least: 300, value: figures },
    { words: 'faster than harper.js after one character', unit: 'times', least: 30, value: times('harper.js', 'edit') },
  ];
}

/** A time as a multiple of the floor of its own process; null where there is none. */
function floors(results: Results, name: string, work: Work): number | null {
  const result = results.get(name);
  return ratio(result?.times[work] ?? null, result?.floor ?? null);
}

function floorWords(results: Results): string {
  const ours = results.get(OURS);
  return ours ? `${ours.floor.toFixed(2)} ms for the call of 40 KB` : 'measured in the same process';
}

function tableOf(results: Results): string {
  const head = ['', ...PEERS.map(({ name, version }) => (version ? `${name} ${version}` : name))];
  const works = WORK_NAMES.map((work) => [WORKS[work], ...PEERS.map(({ name }) => cellOf(results, name, work))]);
  const memory = ['memory in the end', ...PEERS.map(({ name }) => memoryOf(results.get(name)))];
  const rows = [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...works, memory];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellOf(results: Results, name: string, work: Work): string {
  const [theirs, ours] = [floors(results, name, work), floors(results, OURS, work)];
  if (theirs === null) return results.has(name) ? '–' : 'not measured';
  const against = ratio(theirs, ours);
  return name === OURS || against === null ? numberOf(theirs) : `${numberOf(theirs)} (${numberOf(against)})`;
}

const memoryOf = (result: PeerResult | undefined): string => (result ? `${result.memory.toFixed(0)} MB` : '–');

const aboutOf = (results: Results): string =>
  [
    ...PEERS.map(({ name, about }) => `- **${name}**: ${about}${remarkOf(results, name)}.`),
    '- **Better Fountain** is left out: its parser is a part of its extension and not published as a package.',
    '',
    'A dash: a program does not do this. They do different things for a text: none of the others checks what numbers say, and this',
    'project checks neither grammar nor spelling. Numbers and dates are one reading here, so that two rows have the same figure.',
  ].join('\n');

const remarkOf = (results: Results, name: Peer['name']): string => {
  const result = results.get(name);
  if (!result) return '; it could not be measured in this run';
  return result.remark === null ? '' : `; ${result.remark}`;
};

import path from 'node:path';
import type { FigureKind } from '../server/core/figures/figure';
import { type Review, review } from '../server/core/review';
import { readText, SHARED, sharedTexts } from '../test/support/shared';
import { main, note } from './support/terminal';

/** A wording that asks for a check, seen without the readers: words and numbers alone. */
interface Wording {
  readonly relation: string;
  readonly words: RegExp;
  /** Relations whose claim answers the wording as well. */
  readonly also: readonly string[];
  /** Whether the sentence's figures give the check something to hold the wording against. */
  readonly besides: (kinds: readonly FigureKind[]) => boolean;
}

const some = (kinds: readonly FigureKind[], wanted: readonly FigureKind[], least = 1): boolean =>
  kinds.filter((kind) => wanted.includes(kind)).length >= least;

const MOVE =
  '(?:up|down|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|grew|grown|growth|growing|rose|risen|declin(?:e|ed|ing)|fell|fallen|higher|lower|improv(?:ed|ement)|expand(?:ed)?|contract(?:ed)?|reduc(?:ed|tion))';
const AMOUNT = '(?:US)?[$€£]\\s?\\d[\\d,.]*(?: (?:thousand|million|billion|trillion))?';
const wordings: readonly Wording[] = [
  {
    relation: 'growth',
    words: new RegExp(`\\b${MOVE}\\b[^.;]{0,20}?\\b\\d[\\d.]{0,5}(?:%| ?percent)|\\d(?:%| ?percent) ${MOVE}\\b`, 'i'),
    also: ['direction', 'implied', 'restated', 'multiple', 'points'],
    besides: (kinds) => some(kinds, ['money', 'count']),
  },
  {
    relation: 'delta',
    words: new RegExp(`\\b${MOVE}(?: by| of| approximately| about| roughly| nearly| over){0,2} ${AMOUNT}`, 'i'),
    also: ['direction', 'implied', 'growth', 'restated'],
    besides: (kinds) => some(kinds, ['money'], 2) || some(kinds, ['percent']),
  },
  {
    relation: 'points',
    words: /\d (?:basis points|bps|percentage points|points)\b/i,
    also: ['direction', 'restated'],
    besides: (kinds) => some(kinds, ['percent']),
  },
];

interface Tally {
  sentences: number;
  beside: number;
  read: number;
  readBeside: number;
  judged: number;
}

/** How many sentences with such a wording yield a claim at all, over all shared texts. */
main(() => {
  if (SHARED === null) {
    note('No transcripts lie beside the project: nothing to measure.');
    return 0;
  }
  const tallies = wordings.map((): Tally => ({ sentences: 0, beside: 0, read: 0, readBeside: 0, judged: 0 }));
  const verdicts = new Map<string, { holds: number; fails: number }>();
  for (const file of [...sharedTexts('corpus'), ...sharedTexts('bulk')]) {
    const reviewed = review(readText(file));
    for (const [index, wording] of wordings.entries()) tallyWording(reviewed, wording, tallies[index]!);
    for (const { relation, verdict } of reviewed.claims) {
      const count = verdicts.get(relation) ?? { holds: 0, fails: 0 };
      if (verdict !== 'open') count[verdict]++;
      verdicts.set(relation, count);
    }
  }
  note(`All texts in ${path.basename(SHARED)}.`);
  console.log(recallTable(tallies));
  console.log(verdictTable(verdicts));
  return 0;
});

function tallyWording({ turns, claims }: Review, { words, relation, also, besides }: Wording, tally: Tally): void {
  const byFigure = new Map<number, 'open' | 'judged'>();
  for (const claim of claims)
    if (claim.relation === relation || also.includes(claim.relation))
      for (const id of claim.figures)
        if (byFigure.get(id) !== 'judged') byFigure.set(id, claim.verdict === 'open' ? 'open' : 'judged');
  for (const { reading, figures } of turns) {
    for (const sentence of reading.sentences) {
      const own = sentence.figures.map((index) => figures[index]!);
      if (!words.test(reading.text.slice(...sentence.span)) || own.length === 0) continue;
      const found = own.map(({ id }) => byFigure.get(id));
      tally.sentences++;
      if (found.some((each) => each !== undefined)) tally.read++;
      if (!besides(own.map(({ kind }) => kind))) continue;
      tally.beside++;
      if (found.some((each) => each !== undefined)) tally.readBeside++;
      if (found.includes('judged')) tally.judged++;
    }
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

const recallTable = (tallies: readonly Tally[]): string =>
  [
    '| wording of | sentences | a claim is read | with an amount beside | a claim is read | judged |',
    '|---|---|---|---|---|---|',
    ...tallies.map(({ sentences, read, beside, readBeside, judged }, index) => {
      const rates = [percent(read, sentences), beside, percent(readBeside, beside), percent(judged, beside)];
      return `| \`${wordings[index]!.relation}\` | ${sentences} | ${rates.join(' | ')} |`;
    }),
    '',
  ].join('\n');

const verdictTable = (verdicts: ReadonlyMap<string, { readonly holds: number; readonly fails: number }>): string =>
  [
    '| relation | holds | fails |',
    '|---|---|---|',
    ...[...verdicts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([relation, { holds, fails }]) => `| \`${relation}\` | ${holds} | ${fails} |`),
  ].join('\n');

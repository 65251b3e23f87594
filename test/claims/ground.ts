import { readClaims } from '../../server/core/claims';
import type { Claim } from '../../server/core/claims/claim';
import { createWordCounter } from '../../server/core/claims/document/word-counts';
import type { Ground } from '../../server/core/claims/relation';
import { readTurn } from '../../server/core/figures/read';
import { flowOf } from '../../server/core/text/flow';
import { atOnce } from '../../server/core/text/steps';
import type { Role, Transcript } from '../../server/core/transcript/transcript';
import { checkDrawn, type DrawnMark } from '../support/drawn';

/** The call that the fixtures are taken from: the fourth quarter of 2011. */
export const PERIOD = '2011Q4';

/**
 * A text as turns: each line is a paragraph. A line `A:` hands the words behind it to an analyst, `M:` back to management; without
 * such lines one turn of management holds it all. `date` is the day of the call.
 */
export function groundOf(text: string, date: string | null = null): Ground {
  const turns = turnsOf(text);
  let id = 0;
  const read = turns.map(({ role, parts }, index) => {
    const flow = flowOf(text, parts);
    const reading = readTurn(flow.text, {
      period: PERIOD,
      date,
      currency: 'USD',
      speaker: role === 'analyst' ? 'analyst' : 'management',
    });
    const span = [parts[0]?.span[0] ?? 0, parts.at(-1)?.span[1] ?? 0] as const;
    const speaker = role === 'analyst' ? 1 : 0;
    const turn = {
      index,
      speaker,
      section: 'presentation' as const,
      headerSpan: [span[0], span[0]] as const,
      nameSpan: [span[0], span[0]] as const,
      firmSpan: null,
      titleSpan: null,
      span,
      flow,
    };
    const figures = reading.figures.map((figure) => ({
      ...figure,
      id: id++,
      span: [
        figure.place[0] + offsetOf(flow, figure.place[0]),
        figure.place[1] + offsetOf(flow, figure.place[1] - 1),
      ] as const,
      turn: index,
      speaker,
    }));
    return { turn, reading, figures };
  });
  const transcript = transcriptOf(
    read.map(({ turn }) => turn),
    date,
  );
  const figures = read.flatMap((each) => each.figures);
  const countWords = () => createWordCounter()(read.map(({ reading }) => reading));
  return { transcript, call: transcript.call, turns: read, figures, countWords };
}

const offsetOf = (flow: ReturnType<typeof flowOf>, at: number): number => {
  const piece = flow.pieces.filter((each) => each.flow <= at).at(-1);
  return piece ? piece.source - piece.flow : 0;
};

interface Part {
  readonly span: readonly [number, number];
  readonly join: 'paragraph';
}

function turnsOf(text: string): readonly { role: Role; parts: readonly Part[] }[] {
  const turns: { role: Role; parts: Part[] }[] = [{ role: 'executive', parts: [] }];
  let start = 0;
  for (const line of text.split('\n')) {
    const label = /^([AM]): /.exec(line);
    if (label) turns.push({ role: label[1] === 'A' ? 'analyst' : 'executive', parts: [] });
    const from = start + (label ? label[0].length : 0);
    turns.at(-1)!.parts.push({ span: [from, start + line.length], join: 'paragraph' });
    start += line.length + 1;
  }
  return turns.filter(({ parts }) => parts.length > 0);
}

const person = (id: number, name: string, role: Role) => ({
  id,
  name,
  role,
  firm: null,
  title: null,
  spellings: [name],
  turns: [],
  listed: null,
});

function transcriptOf(turns: Transcript['turns'], date: string | null): Transcript {
  return {
    layout: 'drawn',
    call: { company: 'Alder Instruments', ticker: null, period: PERIOD, date },
    participants: [person(0, 'Ada Quill', 'executive'), person(1, 'Ben Marsh', 'analyst')],
    listings: [],
    sections: [],
    turns,
    exchanges: [
      {
        analyst: 1,
        announced: null,
        firm: null,
        turns: turns.map(({ index }) => index),
        answeredBy: [0],
        status: 'asked',
        standIn: false,
        span: [0, turns.at(-1)?.span[1] ?? 0],
      },
    ],
    words: null,
    unspoken: null,
    furniture: [],
    facts: [],
  };
}

/** The claims of some relations, on a call of a known day or none, drawn under their figures as `relation verdict: words`. */
export function checkClaims(relations: readonly string[], fixture: string, date: string | null = null): void {
  checkDrawn(fixture, (text) =>
    atOnce(readClaims(groundOf(text, date)))
      .filter((claim) => relations.includes(claim.relation))
      .map(markOf),
  );
}

const markOf = (claim: Claim): DrawnMark => ({
  span: claim.span,
  note: `${claim.relation} ${claim.verdict}: ${claim.words}`,
});

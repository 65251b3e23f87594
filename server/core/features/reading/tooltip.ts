import type { Claim } from '../../claims/claim';
import { say } from '../../claims/say';
import type { Figure } from '../../figures/figure';
import { overlaps } from '../../text/span';
import type { Block, Part } from '../markup';
import {
  counted,
  introduced,
  isNoun,
  leeway,
  MODIFIER_WORDS,
  periodWords,
  ROLE_WORDS,
  STANCE_WORDS,
  valueInFull,
} from '../words';
import type { FigureHover, Hover, SpeakerHover } from './hover';

/** The most entries of one list; a person reads no further, and the document says the rest. */
const MOST = 6;

/** A hover as it is shown: the short answer first, then the checks, then where to look further. */
export const tooltip = (hover: Hover): readonly Block[] =>
  hover.kind === 'figure' ? figureTooltip(hover) : speakerTooltip(hover);

function figureTooltip(hover: FigureHover): readonly Block[] {
  const parts = [heading(hover), checks(hover), derived(hover), findings(hover), elsewhere(hover)];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [RULE, ...part]));
}

const RULE: Block = { kind: 'rule' };
const line = (...parts: readonly Part[]): Block => ({ kind: 'line', parts });
const item = (...parts: readonly Part[]): Block => ({ kind: 'item', parts });

function heading({ figure, speaker }: FigureHover): readonly Block[] {
  const period = figure.period && periodWords(figure.period);
  if (figure.kind === 'date' || figure.kind === 'period')
    return [line({ strong: figure.written }, period ? ` · ${period}` : '')];
  const about = [figure.metric, period, figure.basis, STANCE_WORDS[figure.stance]].filter(Boolean).join(' · ');
  const blocks = [line({ strong: figure.written }, ` · ${about}`)];
  const sure = [valueInFull(figure), certainty(figure)].filter(Boolean).join('; ');
  if (sure) blocks.push(line(sure));
  if (figure.unverified) blocks.push(line({ quiet: 'Unverified: the transcriber was not sure of these words.' }));
  return speaker ? [...blocks, line(introduced(speaker))] : blocks;
}

/** How sure the reading is: what the digits leave open, and what hedges them. */
function certainty(figure: Figure): string {
  const open = leeway(figure);
  return [open && `the digits allow ${open}`, MODIFIER_WORDS[figure.modifier]].filter(Boolean).join('; ');
}

const VERDICTS: Readonly<
  Record<Claim['verdict'], { readonly sign: string; readonly words: string; readonly order: number }>
> = {
  fails: { sign: '✗', words: 'these cannot all be right', order: 0 },
  holds: { sign: '✓', words: 'holds', order: 1 },
  open: { sign: '○', words: 'open: an operand is not said', order: 2 },
};

function checks({ claims, figure }: FigureHover): readonly Block[] {
  const shown = claims
    // An open claim that something follows from is told by what follows.
    .filter(({ verdict, derived }) => verdict !== 'open' || derived === null)
    .toSorted((a, b) => VERDICTS[a.verdict].order - VERDICTS[b.verdict].order)
    .map((claim) => {
      const { sign, words } = VERDICTS[claim.verdict];
      const where: Part[] = overlaps(claim.span, figure.span) ? [] : [' · ', { place: claim.span }];
      return item(`${sign} ${claim.words} — `, { quiet: words }, ...where);
    });
  return capped(shown, 'check');
}

function derived({ claims }: FigureHover): readonly Block[] {
  // What the text itself states is no news.
  const unsaid = claims.flatMap(({ derived, stated, verdict }) =>
    derived && (verdict === 'open' || stated === null) ? [derived] : [],
  );
  if (unsaid.length === 0) return [];
  const shown = unsaid.map(({ name, interval, unit, period, words }) => {
    const amount = say(interval, isNoun(unit) ? null : unit);
    const when = period && !name.includes(periodWords(period).slice(-4)) ? ` · ${periodWords(period)}` : '';
    return item(`${name}: `, { strong: amount }, `${when} · ${words}`);
  });
  return [line({ quiet: 'Derived, not said' }), ...capped(shown, 'derived figure')];
}

function findings({ findings, figure }: FigureHover): readonly Block[] {
  const shown = findings.map((finding) => {
    const rule: Part = { page: finding.rule, label: finding.rule };
    // An editor shows the finding's own words above this tooltip where the finding is underlined.
    if (overlaps(finding.span, figure.span)) return item('Flagged by ', rule);
    return item(finding.message, ' · ', { place: finding.span }, ' · ', rule);
  });
  return capped(shown, 'finding');
}

function elsewhere({ elsewhere }: FigureHover): readonly Block[] {
  if (elsewhere.length === 0) return [];
  const shown = elsewhere.map((figure) => item({ place: figure.span }, `: ${figure.written}`));
  return [line({ quiet: 'Also said' }), ...capped(shown, 'place')];
}

const capped = (blocks: readonly Block[], noun: string): readonly Block[] =>
  blocks.length <= MOST
    ? blocks
    : [...blocks.slice(0, MOST), item({ quiet: `and ${counted(blocks.length - MOST, `more ${noun}`)}` })];

function speakerTooltip({ person, firstTurn, asks, answers }: SpeakerHover): readonly Block[] {
  const from = [person.title, person.firm].filter(Boolean).join(', ');
  const turns = person.turns.length === 0 ? 'does not speak' : counted(person.turns.length, 'turn');
  const blocks = [line({ strong: person.name || 'Unnamed speaker' }, from ? ` · ${from}` : '')];
  const first: Part[] = firstTurn ? [', first in ', { place: firstTurn }] : [];
  blocks.push(line(`${ROLE_WORDS[person.role]} · ${turns}`, ...first));
  if (answers > 0) blocks.push(line(`Answers in ${counted(answers, 'exchange')}`));
  if (asks.length > 0)
    blocks.push(line('Asks in ', ...asks.flatMap(({ span }, at): Part[] => [at > 0 ? ', ' : '', { place: span }])));
  return blocks;
}

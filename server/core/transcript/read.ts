import { recognise } from '../layouts';
import type { FactMark, Layout, ListingMark, Marks, Page } from '../layouts/layout';
import { isOperator } from '../layouts/names';
import type { Flow } from '../text/flow';
import { gather } from '../text/gather';
import type { Line } from '../text/lines';
import type { Span } from '../text/span';
import { atOnce, type Steps } from '../text/steps';
import { callOf } from './call';
import { callsOf } from './calls';
import { exchangesOf } from './exchanges';
import { type Host, hostsIn } from './hosts';
import { createRegister, type Naming, type Person, participantsOf, type Register } from './people';
import { rolesOf } from './roles';
import { sectionsOf } from './sections';
import { speechIn } from './speech';
import type { Transcript, Turn } from './transcript';
import { type OpenTurn, turnsOf } from './turns';

const NOTHING: Transcript = {
  layout: 'none',
  call: { company: null, ticker: null, period: null, date: null },
  participants: [],
  listings: [],
  sections: [],
  turns: [],
  exchanges: [],
  words: null,
  unspoken: null,
  furniture: [],
  facts: [],
};

/** Reads a text as a transcript: layout, speakers, sections, turns, exchanges. A text of no known layout is `none`, and empty. */
export const readTranscript = (text: string, lines: readonly Line[]): Transcript =>
  atOnce(readTranscriptInSteps(text, lines));

/** As `readTranscript`, in pieces. */
export function* readTranscriptInSteps(text: string, lines: readonly Line[]): Steps<Transcript> {
  const page: Page = { text, lines };
  const found = recognise(page);
  yield;
  return found ? yield* readAs(found.layout, page) : NOTHING;
}

/** Reads a page as one layout writes it, however sure that layout is of it. */
function* readAs(layout: Layout, page: Page): Steps<Transcript> {
  const marks = yield* layout.read(page);
  return layout.speakerless ? withoutSpeakers(layout.id, page, marks) : yield* assemble(layout.id, page, marks);
}

/** A text that names no speakers: its words, and what they say of the call. */
function withoutSpeakers(layout: string, page: Page, { paragraphs }: Marks): Transcript {
  const words = speechIn(page.text, page.lines, [0, page.text.length], [], paragraphs);
  const speech = [words.text.slice(0, 30_000)];
  return { ...NOTHING, layout, words, call: callOf({ page, facts: [], speech, people: [], roles: [] }) };
}

function* assemble(layout: string, page: Page, marks: Marks): Steps<Transcript> {
  const open = yield* turnsOf(page, marks);
  const facts = marks.marks.filter((mark): mark is FactMark => mark.kind === 'fact');
  const register = createRegister();
  const listed = enterListed(register, page, marks);
  const { speakers, calls } = yield* callsOf(register, open);
  yield;
  const { people } = register;
  const sections = sectionsOf(page, marks, open, calls);
  const company = textOf(page, facts.find((fact) => fact.fact === 'company')?.span ?? null);
  const roles = rolesOf({
    people,
    find: register.find,
    speakers,
    sections: sections.kinds,
    calls,
    company,
    hosts: hostsOf(open),
  });
  const turns = open.map((turn, index) => closed(turn, speakers[index]!, sections.kinds[index]!));
  yield;
  return {
    layout,
    call: callOf({ page, facts, speech: open.slice(0, MOST_SPEECH).map((turn) => turn.flow.text), people, roles }),
    participants: participantsOf(people, roles, turns),
    // Only now have the people their places.
    listings: listed.map(({ person, mark }) => ({ person: person.id, span: mark.span, nameSpan: mark.name })),
    sections: sections.sections,
    turns,
    exchanges: exchangesOf({ people, roles, turns, calls }),
    words: null,
    unspoken: unspokenIn(page, marks, turns),
    furniture: marks.marks.filter((mark) => mark.kind === 'furniture').map((mark) => mark.span),
    facts,
  };
}

const ASIDE: ReadonlySet<string> = new Set(['furniture', 'listing', 'section']);

/** The prose before the first turn, or all of it where a brief has none; lists of participants and furniture are left out. */
function unspokenIn(page: Page, { marks, paragraphs }: Marks, turns: readonly Turn[]): Flow | null {
  const end = turns[0]?.span[0] ?? page.text.length;
  const aside = gather(marks, (mark) => (ASIDE.has(mark.kind) ? [mark.span] : []));
  const flow = speechIn(page.text, page.lines, [0, end], aside, paragraphs);
  return flow.text === '' ? null : flow;
}

/** The operator's opening turn introduces the hosts. */
const hostsOf = (turns: readonly OpenTurn[]): readonly Host[] =>
  turns.slice(0, 2).flatMap((turn) => (isOperator(turn.naming.name) ? hostsIn(turn.flow.text) : []));

/** What a call reports is said in its first turns. */
const MOST_SPEECH = 40;

const textOf = ({ text }: Page, span: Span | null): string | null => span && text.slice(span[0], span[1]);

interface Listed {
  readonly person: Person;
  readonly mark: ListingMark;
}

const enterListed = (register: Register, page: Page, { marks }: Marks): readonly Listed[] =>
  gather(marks, (mark) =>
    mark.kind === 'listing' ? [{ mark, person: register.enter(listedNaming(page, mark)) }] : [],
  );

const listedNaming = (page: Page, { name, firm, title, side, span }: ListingMark): Naming => ({
  name: textOf(page, name)!,
  firm: textOf(page, firm),
  title: textOf(page, title),
  side,
  spelling: textOf(page, span)!,
  listed: span,
});

const closed = (turn: OpenTurn, speaker: number, section: Turn['section']): Turn => ({
  index: turn.index,
  speaker,
  section,
  headerSpan: turn.headerSpan,
  nameSpan: turn.nameSpan,
  firmSpan: turn.firmSpan,
  titleSpan: turn.titleSpan,
  span: turn.span,
  flow: turn.flow,
});

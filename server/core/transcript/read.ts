import { recognise } from '../layouts';
import type { FactMark, Marks, Page } from '../layouts/layout';
import type { Line } from '../text/lines';
import type { Span } from '../text/span';
import { type Announcement, announcementsIn, type Known } from './announcements';
import { callOf } from './call';
import { exchangesOf } from './exchanges';
import { createRegister, type Person, participantsOf, type Register } from './people';
import { isDescribed, rolesOf } from './roles';
import { sectionsOf } from './sections';
import { speechIn } from './speech';
import type { Transcript, Turn } from './transcript';
import { type OpenTurn, turnsOf } from './turns';

const NOTHING: Transcript = {
  layout: 'none',
  call: { company: null, ticker: null, period: null, date: null },
  participants: [],
  sections: [],
  turns: [],
  exchanges: [],
  words: null,
  furniture: [],
  facts: [],
};

/** Reads a text as a transcript: layout, speakers, sections, turns, exchanges. A text of no known layout is `none`, and empty. */
export function readTranscript(text: string, lines: readonly Line[]): Transcript {
  const page: Page = { text, lines };
  const found = recognise(page);
  if (!found) return NOTHING;
  const marks = found.layout.read(page);
  return found.layout.speakerless
    ? withoutSpeakers(found.layout.id, page, marks)
    : assemble(found.layout.id, page, marks);
}

/** A text that names no speakers: its words, and what they say of the call. */
function withoutSpeakers(layout: string, page: Page, { paragraphs }: Marks): Transcript {
  const words = speechIn(page.text, page.lines, [0, page.text.length], [], paragraphs);
  const speech = [words.text.slice(0, 30_000)];
  return { ...NOTHING, layout, words, call: callOf({ page, facts: [], speech, people: [], roles: [] }) };
}

function assemble(layout: string, page: Page, marks: Marks): Transcript {
  const open = turnsOf(page, marks);
  const facts = marks.marks.filter((mark): mark is FactMark => mark.kind === 'fact');
  const register = createRegister();
  enterListed(register, page, marks);
  const speakers = open.map((turn) => register.enter(turn.naming).id);
  const { people } = register;
  const known = knownTo(register);
  const calls = callsOf(people, speakers, open, known);
  nameCallers(register, open, speakers, calls);
  const sections = sectionsOf(page, marks, open, calls);
  const company = textOf(page, facts.find((fact) => fact.fact === 'company')?.span ?? null);
  const roles = rolesOf({ people, find: register.find, speakers, sections: sections.kinds, calls, company });
  const turns = open.map((turn, index) => closed(turn, speakers[index]!, sections.kinds[index]!));
  return {
    layout,
    call: callOf({ page, facts, speech: open.slice(0, 40).map((turn) => turn.flow.text), people, roles }),
    participants: participantsOf(people, roles, turns),
    sections: sections.sections,
    turns,
    exchanges: exchangesOf({ people, roles, turns, calls }),
    words: null,
    furniture: marks.marks.filter((mark) => mark.kind === 'furniture').map((mark) => mark.span),
    facts,
  };
}

const textOf = ({ text }: Page, span: Span | null): string | null => span && text.slice(span[0], span[1]);

function enterListed(register: Register, page: Page, { marks }: Marks): void {
  for (const mark of marks) {
    if (mark.kind !== 'listing') continue;
    register.enter({
      name: textOf(page, mark.name)!,
      firm: textOf(page, mark.firm),
      title: textOf(page, mark.title),
      side: mark.side,
      spelling: textOf(page, mark.span)!,
      listed: mark.span,
    });
  }
}

/** What lists and headers say of a name that an operator calls. */
function knownTo(register: Register): Known {
  return (name) => {
    const person = register.find(name);
    if (!person) return null;
    if (person.sides.has('callers')) return 'caller';
    return person.sides.has('company') && isDescribed(person) ? 'company' : 'speaker';
  };
}

/**
 * Whom each turn calls up: the operator's turns, and those of an unnamed voice that does an operator's work. Before anybody else
 * has spoken, names are those of hosts.
 */
function callsOf(
  people: readonly Person[],
  speakers: readonly number[],
  turns: readonly OpenTurn[],
  known: Known,
): readonly (readonly Announcement[])[] {
  const calls = turns.map((turn, index) =>
    people[speakers[index]!]!.kind === 'named' ? [] : announcementsIn(turn.flow.text, known),
  );
  for (const person of people) {
    if (person.kind !== 'unidentified') continue;
    const calling = speakers.filter((speaker, index) => speaker === person.id && calls[index]!.length > 0).length;
    if (calling >= LEAST_CALLS) person.kind = 'operator';
  }
  const first = speakers.findIndex((speaker) => people[speaker]!.kind !== 'operator');
  return calls.map((each, index) => {
    const introduces = index < first && turns[index]!.under !== 'qa';
    return people[speakers[index]!]!.kind === 'operator' && !introduces ? each : [];
  });
}

const LEAST_CALLS = 3;

/**
 * Some publishers label everyone who asks `THE CALLER`: who is meant was said when they were called up. A firm that only the
 * operator says is learnt too.
 */
function nameCallers(
  register: Register,
  turns: readonly OpenTurn[],
  speakers: number[],
  calls: readonly (readonly Announcement[])[],
): void {
  let called: Announcement | null = null;
  for (const [index, turn] of turns.entries()) {
    if (register.people[speakers[index]!]!.kind === 'operator') called = calls[index]!.at(-1) ?? null;
    if (!called) continue;
    const anonymous = /\bcaller\b|^(?:analyst|questioner)$/i.test(turn.naming.name);
    const person = register.find(called.name);
    if (!anonymous && (!person || person.firms.size > 0 || person.sides.has('company'))) continue;
    if (!anonymous && person?.id !== speakers[index]) continue;
    const named = register.enter({
      name: called.name,
      firm: called.firm,
      title: null,
      side: 'callers',
      spelling: called.name,
      listed: null,
    });
    if (anonymous) speakers[index] = named.id;
  }
}

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

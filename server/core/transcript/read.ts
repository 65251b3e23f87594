import { recognise } from '../layouts';
import type { Marks, Page } from '../layouts/layout';
import type { Line } from '../text/lines';
import { type Announcement, announcementsIn } from './announcements';
import { callOf } from './call';
import { exchangesOf } from './exchanges';
import { bestSpelling, createRegister, type Person, type Register } from './people';
import { rolesOf } from './roles';
import { sectionsOf } from './sections';
import type { Participant, Role, Transcript, Turn } from './transcript';
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
  return found ? assemble(found.layout.id, page, found.layout.read(page)) : NOTHING;
}

function assemble(layout: string, page: Page, marks: Marks): Transcript {
  const open = turnsOf(page, marks);
  const register = createRegister();
  enterListed(register, page, marks);
  const speakers = open.map((turn) => register.enter(turn.naming).id);
  const calls = open.map((turn, index) => callsOf(register.people[speakers[index]!]!, turn));
  const roles = rolesOf({ people: register.people, turns: open, speakers, calls });
  const sections = sectionsOf(page, marks, open, calls);
  const turns = open.map((turn, index) => closed(turn, speakers[index]!, sections.kinds[index]!));
  return {
    layout,
    call: callOf(open, register.people, roles),
    participants: register.people.map((person) => participantOf(person, roles[person.id]!, turns)),
    sections: sections.sections,
    turns,
    exchanges: exchangesOf({ people: register.people, roles, turns, calls }),
    words: null,
    furniture: marks.marks.filter((mark) => mark.kind === 'furniture').map((mark) => mark.span),
    facts: marks.marks.filter((mark) => mark.kind === 'fact'),
  };
}

function enterListed(register: Register, { text }: Page, { marks }: Marks): void {
  for (const mark of marks) {
    if (mark.kind !== 'listing') continue;
    const at = (span: readonly [number, number] | null): string | null => span && text.slice(span[0], span[1]);
    register.enter({
      name: at(mark.name)!,
      firm: at(mark.firm),
      title: at(mark.title),
      side: mark.side,
      spelling: at(mark.span)!,
      listed: mark.span,
    });
  }
}

const callsOf = (speaker: Person, turn: OpenTurn): readonly Announcement[] =>
  speaker.kind === 'operator' ? announcementsIn(turn.flow.text) : [];

const closed = (
  { header: _, naming: __, under: ___, ...turn }: OpenTurn,
  speaker: number,
  section: Turn['section'],
): Turn => ({
  ...turn,
  speaker,
  section,
});

const participantOf = (person: Person, role: Role, turns: readonly Turn[]): Participant => ({
  id: person.id,
  name: bestSpelling(person.names) ?? '',
  role,
  firm: bestSpelling(person.firms),
  title: bestSpelling(person.titles),
  spellings: [...person.spellings],
  turns: turns.filter((turn) => turn.speaker === person.id).map((turn) => turn.index),
  listed: person.listed,
});

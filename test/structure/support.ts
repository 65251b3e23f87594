import { lineAt, linesOf } from '../../server/core/text/lines';
import { readTranscript } from '../../server/core/transcript/read';
import type { Exchange, Transcript } from '../../server/core/transcript/transcript';
import type { DrawnMark } from '../support/drawn';
import { checkDrawn, plainText } from '../support/drawn';

export const transcriptOf = (text: string): Transcript => readTranscript(text, linesOf(text));

/** The name of a participant by index, as the transcript shows it. */
export const nameOf = ({ participants }: Transcript, id: number | null): string =>
  id === null ? 'nobody' : (participants[id]?.name ?? `no participant ${id}`);

/**
 * Draws what a text is read as: `^ turn: Name (role)` under each header, `~ presentation`, `~ qa` under headings, `~ aside` under
 * furniture.
 */
export function checkStructure(layout: string, fixture: string): void {
  checkDrawn(fixture, (text) => {
    const transcript = transcriptOf(text);
    if (transcript.layout !== layout) return [{ span: [0, 1], note: `read as ${transcript.layout}, not ${layout}` }];
    return [...turnMarks(transcript), ...sectionMarks(transcript), ...asideMarks(transcript)];
  });
}

const turnMarks = (transcript: Transcript): readonly DrawnMark[] =>
  transcript.turns.map(({ headerSpan, speaker }) => ({
    span: headerSpan,
    note: `turn: ${nameOf(transcript, speaker)} (${transcript.participants[speaker]!.role})`,
  }));

const sectionMarks = ({ sections }: Transcript): readonly DrawnMark[] =>
  sections
    .filter(({ headingSpan }) => headingSpan[1] > headingSpan[0])
    .map(({ headingSpan, kind }) => ({ span: headingSpan, note: kind, sign: '~' }));

const asideMarks = ({ furniture }: Transcript): readonly DrawnMark[] =>
  furniture.map((span) => ({ span, note: 'aside', sign: '~' }));

/** One line for each exchange: where it starts, who asks, who was called, who answers. */
export function exchangeLines(text: string): readonly string[] {
  const transcript = transcriptOf(text);
  const lines = linesOf(text);
  return transcript.exchanges.map(
    (exchange) => `${lineAt(lines, exchange.span[0]) + 1}: ${exchangeWords(transcript, exchange)}`,
  );
}

function exchangeWords(transcript: Transcript, exchange: Exchange): string {
  const { analyst, announced, firm, answeredBy, status, standIn } = exchange;
  const called = announced === null ? 'uncalled' : `called ${announced}${firm === null ? '' : ` of ${firm}`}`;
  const answers = answeredBy.map((id) => nameOf(transcript, id)).join(', ') || 'nobody';
  return `${nameOf(transcript, analyst)}, ${called}, ${status}${standIn ? ' in place' : ''}, answered by ${answers}`;
}

export { plainText };

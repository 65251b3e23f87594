/** How much of a document is looked at: speakers and the words of a call show within its first pages. */
export const LOOK_LENGTH = 65_536;

/**
 * Whether a text may be the transcript of a call, so that the server is worth asking. Cheap: one bounded pass over the first
 * `LOOK_LENGTH` characters. It need not be right, only rarely wrong about ordinary text; the server decides.
 */
export function looksLikeTranscript(text: string): boolean {
  const head = text.slice(0, LOOK_LENGTH);
  if (isBinary(head)) return false;
  const phrases = callPhrases(head);
  if (phrases === 0) return false;
  const lines = head.split(/\r?\n/);
  if (isCode(lines)) return false;
  return phrases >= PLENTY_OF_PHRASES || isSpoken(lines, phrases);
}

/** So many are never said together but in a call, even where no line names a speaker. */
const PLENTY_OF_PHRASES = 6;

/** Either speakers in a usual form among words of a call, or few words and speakers in a form that nothing else has. */
function isSpoken(lines: readonly string[], phrases: number): boolean {
  if (phrases >= 3 && lines.filter(isSpeakerLine).length >= 4) return true;
  return lines.filter(isUnmistakable).length >= 3;
}

/** What is said to run a call. Press releases and annual reports, which speak of calls, do not say these. */
const CALL_PHRASES = [
  'operator instructions',
  'listen-only',
  'listen only mode',
  'turn the call',
  'turn it over to',
  'turn the conference',
  'turn the floor',
  'hand the call',
  'hand over to',
  'pass the call',
  'question-and-answer session',
  'question and answer session',
  'questions and answers',
  'q&a session',
  'line is open',
  'line is now open',
  'first question',
  'next question',
  'your question',
  'my question',
  'two questions',
  'follow-up',
  'please go ahead',
  'please proceed',
  'thank you, operator',
  'thanks, operator',
  'thank you operator',
  'this concludes',
  'may now disconnect',
  'you may disconnect',
  'being recorded',
  'press star',
  'for taking my',
  'for taking the',
  'good morning, everyone',
  'good afternoon, everyone',
  'good morning everyone',
  'good afternoon everyone',
  'thank you for joining us',
  'thanks for joining us',
  'thank you for standing by',
  'conference call',
  'earnings call',
  'edited transcript',
  'corrected transcript',
  'callstreet',
  'streetevents',
  'management discussion section',
  'forward-looking statements',
  'prepared remarks',
] as const;

function callPhrases(text: string): number {
  const words = text.toLowerCase().replace(/\s+/g, ' ');
  return CALL_PHRASES.filter((phrase) => words.includes(phrase)).length;
}

/** The longest header seen is a name, a firm and three titles; a longer line is speech. */
const LONGEST_HEADER = 160;

function isSpeakerLine(line: string): boolean {
  const words = line.trim();
  const start = words.slice(0, LONGEST_HEADER);
  if (RUNS_THE_CALL.test(start) || NAME_AND_COLON.test(start)) return true;
  return words.length <= LONGEST_HEADER && (NAME_AND_DASH.test(words) || NAME_ALONE.test(words));
}

function isUnmistakable(line: string): boolean {
  const words = line.trim();
  return words.length <= LONGEST_HEADER && (RUNS_THE_CALL.test(words) || NAME_FIRM_TITLE.test(words));
}

const RUNS_THE_CALL = /^(?:the )?(?:operator|moderator|coordinator)(?::|$| {1,8}\[\d{1,3}\]$)/i;
const CAPITALISED = String.raw`[\p{Lu}][\p{L}.'’]{0,24}`;
const NAME = `${CAPITALISED}(?: ${CAPITALISED}){1,4}`;
const NAME_ALONE = new RegExp(`^${NAME}$`, 'u');
const NAME_AND_COLON = new RegExp(`^${NAME}(?:, [^:]{1,90})?:`, 'u');
const NAME_AND_DASH = new RegExp(`^${NAME}(?:, | ?(?:-|–|—|--) ?)\\p{Lu}`, 'u');
const NAME_FIRM_TITLE = new RegExp(`^${NAME} ?[-–—]{1,2} ?[^-–—]{2,80}[-–—]{1,2} ?(?:\\p{Lu}|$)`, 'u');

/** Source code quotes whole calls in its tests; it also ends its lines as no speech does. */
function isCode(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  const code = written.filter((line) => /(?:[;{}>]|\)[,;]|['"`],)\s{0,4}$/.test(line.slice(-8)));
  return code.length * 8 > written.length && code.length > 4;
}

function isBinary(text: string): boolean {
  return text.includes('\0');
}

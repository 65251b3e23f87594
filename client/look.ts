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
  if (!head.startsWith(SUBTITLES) && isCode(lines)) return false;
  return phrases >= PLENTY_OF_PHRASES || isSpoken(lines, phrases);
}

/** The voices of WebVTT are marked up, so that its lines end as those of code do. */
const SUBTITLES = 'WEBVTT';

/** So many are never said together but in a call, even where no line names a speaker. */
const PLENTY_OF_PHRASES = 6;

/** Fewer words of a call must stand among speakers: some in a usual form, or one or two in a form that little else has. */
function isSpoken(lines: readonly string[], phrases: number): boolean {
  if (phrases < 3) return false;
  return lines.filter(isSpeakerLine).length >= 4 || lines.filter(isUnmistakable).length >= 2;
}

/** What is said to run a call, without commas and hyphens, and how publishers name it. Other texts say one or two of these at most. */
const CALL_PHRASES = [
  'call is being recorded',
  'call over to',
  'callstreet',
  'conference call',
  'conference is being recorded',
  'corrected transcript',
  'earnings call',
  'edited transcript',
  'first question comes',
  'first question is from',
  'first question today',
  'first question will come',
  'for taking my question',
  'for taking our question',
  'for taking the question',
  'forward looking statements',
  'good afternoon everyone',
  'good morning everyone',
  'line is now open',
  'line is open',
  'line of',
  'listen only',
  'management discussion section',
  'may now disconnect',
  'next question comes',
  'next question is',
  'operator instructions',
  'our next question',
  'over to the operator',
  'please go ahead',
  'please proceed',
  'prepared remarks',
  'press star',
  'question and answer session',
  'q&a session',
  'q&a transcript',
  'questions and answers',
  'streetevents',
  'thank you for joining us',
  'thank you for standing by',
  'thank you operator',
  'thanks for joining us',
  'thanks operator',
  'this concludes',
  'turn it over to',
  'thanks for the question',
  'transcript q&a',
  'turn the floor',
  'you may disconnect',
] as const;

function callPhrases(text: string): number {
  const words = text.toLowerCase().replace(/[\s,-]+/g, ' ');
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

/** Source code quotes whole calls in its tests; it also starts and ends its lines as no speech does. */
function isCode(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  if (written.slice(0, 20).some((line) => STARTS_CODE.test(line))) return true;
  const code = written.filter((line) => ENDS_CODE.test(line.slice(-8)));
  return code.length > 4 && code.length * 8 > written.length;
}

const STARTS_CODE =
  /^(?:import .{0,80} from ['"]|export (?:const|default|function) |(?:const|let|var) \w{1,40} =|#!\/|#include |<\?xml|\{$)/;
const ENDS_CODE = /(?:[;{}>]|\)[,;]|['"`],)\s{0,4}$/;

function isBinary(text: string): boolean {
  return text.includes('\0');
}

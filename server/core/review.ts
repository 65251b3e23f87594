import { readClaims } from './claims';
import type { Claim } from './claims/claim';
import { createWordCounter, type WordCounter } from './claims/document/word-counts';
import type { Ground } from './claims/relation';
import { tolerated } from './definitions';
import { createReader, type ReadDocument } from './read';
import { checkRules } from './rules/check';
import type { Finding } from './rules/finding';
import { judge, type Suppressed } from './rules/judgements/judge';
import { NO_SETTINGS, type Settings } from './rules/judgements/settings';
import { quantitiesOf } from './rules/quantities';
import type { Quantity } from './rules/quantity';
import { atOnce, type Steps } from './text/steps';

/** Everything that is known of a text after one reading. The editor's features and the report are functions of it. */
export interface Review extends ReadDocument {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly quantities: readonly Quantity[];
  /** In text order. */
  readonly findings: readonly Finding[];
  /** The findings that a team has set aside, in text order; none where no settings were given. */
  readonly suppressed: readonly Suppressed[];
}

/** What a review may depend on beside the text. Without it, the text alone speaks. */
export interface ReviewOptions {
  /** What the team has judged and defined. */
  readonly settings?: Settings;
  /** The path of the text from the settings file, with "/" between folders; null or left out where it lies in no file. */
  readonly file?: string | null;
}

/** Reviews the versions of one document. It remembers the readings of the last version's turns, and answers as a fresh one would. */
export interface Reviewer {
  readonly review: (text: string, options?: ReviewOptions) => Review;
  /** As `review`, in pieces. It may be left unfinished; it is not to go on once another version is reviewed. */
  readonly reviewInSteps: (text: string, options?: ReviewOptions) => Steps<Review>;
}

/** Reviews a text from nothing. */
export const review = (text: string, options?: ReviewOptions): Review => createReviewer().review(text, options);

export function createReviewer(): Reviewer {
  const reader = createReader();
  const counter = createWordCounter();
  function* reviewInSteps(text: string, { settings = NO_SETTINGS, file = null }: ReviewOptions = {}): Steps<Review> {
    const document = yield* reader.read(text, settings.definitions);
    const result = yield* checkedBy(document, settings, counter);
    return { text, ...document, ...result, ...judge(result.findings, text, settings, file) };
  }
  return { reviewInSteps, review: (text, options) => atOnce(reviewInSteps(text, options)) };
}

/** What is said of a document's figures: claims, quantities, and what is found. */
type Checks = Pick<Review, 'claims' | 'quantities' | 'findings'>;

function* checkedBy(
  { transcript, turns, figures }: ReadDocument,
  { definitions, severities }: Settings,
  counter: WordCounter,
): Steps<Checks> {
  const countWords = () => counter(turns.map(({ reading }) => reading));
  const ground: Ground = { transcript, call: transcript.call, turns, figures, countWords };
  const claims = tolerated(yield* readClaims(ground), definitions);
  const quantities = quantitiesOf(figures);
  const findings = yield* checkRules({ ...ground, claims, quantities }, (rule) => severities.get(rule) === 'off');
  return { claims, quantities, findings };
}

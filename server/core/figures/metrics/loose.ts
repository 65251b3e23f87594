import type { Expression } from '../expression';
import type { Token } from '../reading';
import { touching, word, wordSet } from '../token-at';
import type { Clause } from './clause';
import { CHANGE_NOUNS } from './lexicon';
import { nameOf, spelled } from './names';
import { isModifier } from './phrases';

/**
 * A name that no word list knows, joined to the figure by "of" or by its verb alone: "an inflation of 3%", "Brazil was up 5%". Null
 * where a known measure stands as near, or where what stands there is no name.
 */
export function linkedName(clause: Clause, amount: Expression): string | null {
  const run = runBefore(clause, amount);
  if (!run || clause.phrases.some((phrase) => phrase.to > run.from && phrase.to <= amount.from)) return null;
  return isSubject(clause, run) ? nameOf(clause, { from: run.from, to: run.to, head: run.to - 1 }) : null;
}

/** A subject that is no known measure, wherever its own preposition puts it: "software at 7 percent". Null where none stands before a link. */
export function looseName(clause: Clause, amount: Expression): string | null {
  const run = runBefore(clause, amount);
  return run && nameOf(clause, { from: run.from, to: run.to, head: run.to - 1 });
}

/** Words between a subject and its figure. */
const LINKS = wordSet(
  'was were is are at of to increased decreased grew rose fell declined improved up down by about approximately around roughly over nearly a an the will be should has have had been very now also still remain remained stood totaled came in reached , again slightly modestly only just almost $ dropped jumped climbed expanded moved exceeded exceeding closer represents represented accounted for than more less',
);
/** Links that tie nothing by themselves. */
const LIGHT = wordSet(
  ', the a an about approximately around roughly over nearly very now also still only just almost $ more less than',
);

/** "growth in Spain, which was up 9%": what stands behind these is where, and not what. */
const PLACES = wordSet('in and including from of across within');

interface Run {
  readonly from: number;
  readonly to: number;
  /** Whether "of" joins the name to its figure. */
  readonly byOf: boolean;
}

/** The adjectives and nouns that end where the words that link them to a figure begin: what a figure is said of, and not how. */
function runBefore(clause: Clause, amount: Expression): Run | null {
  const first = runEnding(clause, amount.from);
  if (!first) return null;
  const said = isPredicate(clause, first);
  const run = said ? runEnding(clause, first.from) : first;
  return run && !(said && first.byOf) && mayEnd(clause.tokens, run.to - 1) && !isVerbAlone(clause, run) ? run : null;
}

/** "our backlog now adds up to": a verb that would be a noun behind another one ("customer adds"). */
const isVerbAlone = ({ tokens }: Clause, { from, to }: Run): boolean =>
  to - from === 1 && THIRD_PERSON.has(word(tokens, from));

const THIRD_PERSON = wordSet(
  'adds comes stands sits runs goes gets gives brings puts keeps leaves equates translates works',
);

function runEnding({ tokens, from, amounts }: Clause, end: number): Run | null {
  let at = end - 1;
  let linked = false;
  for (; at >= from && LINKS.has(word(tokens, at)); at -= 1) linked ||= !LIGHT.has(word(tokens, at));
  const byWhich = linked && word(tokens, at) === 'which' && word(tokens, at - 1) === ',';
  if (byWhich) at -= 2;
  const to = at + 1;
  const inFigure = (place: number) => amounts.some((each) => each.from <= place && place < each.to);
  while (at >= from && to - 1 - at < 4 && isModifier(tokens, at) && !inFigure(at)) at -= 1;
  if (!linked || at + 1 === to || BEFORE_VERBS.has(word(tokens, at))) return null;
  if (byWhich && PLACES.has(word(tokens, at))) return null;
  return { from: at + 1, to, byOf: word(tokens, to) === 'of' };
}

/** "remained robust at 24%", "was a use of $115 million": what is said of the subject, and not the subject. */
const isPredicate = ({ tokens }: Clause, { from }: Run): boolean =>
  COPULAS.has(word(tokens, beforeArticle(tokens, from)));

const COPULAS = wordSet("was were is are be been being remain remains remained stay stays stayed it's that's");

/** The token before a name, its article and such left out. */
function beforeArticle(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at > from - 4 && ARTICLES.has(word(tokens, at))) at -= 1;
  return word(tokens, at) === '.' && word(tokens, at - 1).length === 1 ? at - 4 : at;
}

const ARTICLES = wordSet(
  'the our its their a an this that these those your other very quite pretty so more now still also currently already',
);

/** Before a verb stands who does it, or "to": what looks like a name there is that verb. */
const BEFORE_VERBS = wordSet(
  'i we you they he she it who that which to not will would can could may might should did do does cannot',
);

/** Whether a word may end a name: no verb in "-ed" or "-ing", no letter, and nothing that only says how much or where. */
const mayEnd = (tokens: readonly Token[], at: number): boolean => {
  const last = word(tokens, at);
  if (last.length < 3 || NO_END.has(last)) return KNOWN_SHORT.has(last);
  return !/(?:ed|ing)$/.test(last) || NOUNS_IN_ING.has(last);
};

const KNOWN_SHORT = wordSet('uk us eu hr it ip');
const NOUNS_IN_ING = wordSet(
  'pricing funding lending trading banking hiring marketing advertising financing housing building manufacturing licensing gaming streaming staffing clothing processing drilling mining shipping engineering consulting servicing testing wellbeing',
);
const NO_END = wordSet(
  'closer close better worse higher lower larger smaller bigger faster slower out off back mid little somewhere anywhere something anything nothing everything everyone somebody represent represents result results average averages level levels number numbers amount amounts north south excess comparison terms rest remainder part portion majority half goal end beginning start top bottom side line order case net overall currently again away ahead maybe perhaps despite contrast comprised consisting addition combined together combination course likely able unable stable unchanged grown gone went drove built bought sold spent kept left held lost won ran cut put set hit began became done shown told felt met brought saw goes run add build invest contribute deliver generate achieve exceed exceeds guys folks people fact general particular summary short makes instead couple time available earlier later previously high low total digits equivalent wise fallen steady gaap reported organic comparable segment reduction increase decrease improvement decline amounts',
);

/** Whether a run is what its clause speaks of, and no part of a wider name: "sales in Brazil were" speaks of sales. */
function isSubject({ tokens, amounts }: Clause, { from, byOf }: Run): boolean {
  const at = beforeArticle(tokens, from);
  const before = word(tokens, at);
  if (PLACING.has(before)) return false;
  if (byOf || !JOINING.has(before)) return true;
  const isNewClause = word(tokens, at - 1) === ',' || amounts.some(({ to }) => to <= at && at - to < 8);
  return (before === 'and' || before === 'or') && isNewClause;
}

const PLACING = wordSet(
  'in at for by across within outside on among between through throughout per under excluding including ex',
);
const JOINING = wordSet('of from to with by than versus over into and or as');

/** "We invested $5 million", "they have sold 40 million": what was done with an amount is all that is said of it. */
export function deedOf({ tokens, from, amounts }: Clause, amount: Expression): string | null {
  let at = amount.from - 1;
  while (at > from && HEDGES.has(word(tokens, at))) at -= 1;
  const deed = word(tokens, at);
  const isVerb = (/ed$/.test(deed) && isModifier(tokens, at)) || IRREGULAR.has(deed);
  if (amount.first.kind !== 'money' || !isVerb || amounts.some((each) => each.from <= at && at < each.to)) return null;
  let doer = at - 1;
  while (doer > from && HELPERS.has(word(tokens, doer))) doer -= 1;
  return ['we', "we've", 'they', "they've", 'i', 'company'].includes(word(tokens, doer)) ? deed : null;
}

const HEDGES = wordSet(
  'about around approximately roughly over nearly almost just only some a an another more than up to the',
);
const HELPERS = wordSet('have had has also already then now just actually further');
const IRREGULAR = wordSet('spent bought sold built lost won brought put');

/** "15% of our global fleet": a share that is said of nothing is one of what stands behind its "of". */
export function looseWhole({ tokens, to }: Clause, amount: Expression): string | null {
  if (amount.first.kind !== 'percent' || word(tokens, amount.to) !== 'of') return null;
  let from = amount.to + 1;
  while (from < amount.to + 4 && WHOLES.has(word(tokens, from))) from += 1;
  let at = from;
  while (at < to && at - from < 4 && isModifier(tokens, at)) at += 1;
  return at > from && mayEnd(tokens, at - 1) ? spelled(tokens, from, at) : null;
}

const WHOLES = wordSet('the our all its their these those total your all of');

/** "99% on-time delivery performance": two words or more behind the figure name what no word list knows. */
export function looseNameBehind(clause: Clause, amount: Expression): string | null {
  const { kind } = amount.first;
  const attributive = kind === 'money' && OWNERS.has(word(clause.tokens, amount.from - 1));
  if (kind !== 'percent' && kind !== 'points' && kind !== 'multiple' && !attributive) return null;
  const from = BEFORE_NAME.has(word(clause.tokens, amount.to)) ? amount.to + 1 : amount.to;
  let at = from;
  while (at < clause.to && at - from < 6 && mayName(clause.tokens, at, from)) at += 1;
  return at - from >= 2 ? nameOf(clause, { from, to: at, head: at - 1 }) : null;
}

/** "your $20 million TAM base": behind one of these an amount of money only describes the name that follows. */
const OWNERS = wordSet('a an the our your its their this that');
const TIMES = wordSet('quarter year month week sequential over');
const BEFORE_NAME = wordSet('plus more less fewer higher lower additional');

/** "your $20 million TAM base": the amount is said of nothing but the name behind it. Null where no article stands before it. */
export const describedName = (clause: Clause, amount: Expression): string | null =>
  amount.first.kind === 'money' && OWNERS.has(word(clause.tokens, amount.from - 1))
    ? looseNameBehind(clause, amount)
    : null;

/** "$64 million of mortgages", "including $78 million for turnarounds": what an amount of money is of, though no word list knows it. */
export function looseMoneyOf({ tokens, to, isTaken }: Clause, amount: Expression): string | null {
  const joint = word(tokens, amount.to);
  const included = INCLUDING.has(word(tokens, amount.from - 1)) || INCLUDING.has(word(tokens, amount.from - 2));
  if (amount.first.kind !== 'money' || !(joint === 'of' || (included && PARTS.has(joint)))) return null;
  let from = amount.to + 1;
  while (from < amount.to + 3 && WHOLES.has(word(tokens, from))) from += 1;
  let at = from;
  while (at < to && at - from < 4 && isModifier(tokens, at) && !isTaken(at)) at += 1;
  return at > from && word(tokens, at) !== '-' && mayEnd(tokens, at - 1) ? spelled(tokens, from, at) : null;
}

const INCLUDING = wordSet('including includes included include');
const PARTS = wordSet('in for from');

/** An adjective or noun, a hyphen inside a name, or the word before one: "on-time". */
function mayName(tokens: readonly Token[], at: number, from: number): boolean {
  if (CHANGE_NOUNS.has(word(tokens, at)) || TIMES.has(word(tokens, at))) return false;
  if (isModifier(tokens, at) || (word(tokens, at) === '-' && at > from)) return true;
  return (
    tokens[at]?.kind === 'word' && word(tokens, at + 1) === '-' && touching(tokens, at + 1) && touching(tokens, at + 2)
  );
}

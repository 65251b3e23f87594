import { WHITE, withoutEnd } from '../text/characters';
import { asMeant } from '../text/mojibake';
import { remembered } from '../text/remembered';
import { tidied } from '../text/words';

/** Marks of the transcriber around a name: `(ph)`, `[sp]`, brackets of a guess, bars of a gap. */
const NOTES = /[([]\s?(?:ph|phonetic|sp|sic|indiscernible|inaudible)\.?\s?[)\]]/gi;
const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'madam', 'prof']);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'cfa', 'cpa', 'phd', 'md', 'esq']);

/** A name as it should be read: without the transcriber's marks, letter-spacing closed, blanks tidied. */
export const tidyName = remembered((name) => {
  const plain = closedUp(
    tidied(
      asMeant(name)
        .replace(NOTES, ' ')
        .replace(/[[\]{}<>]/g, ''),
    ),
  ).replace(/^(?:mr|mrs|ms|dr|sir)\.? (?=\S+ \S)/i, '');
  const bare = withoutEnd(plain, `${WHITE},;:.-–—`);
  return tidied(plain[bare.length] === '.' ? `${bare}.` : bare) || tidied(name);
});

/** `B i l l  H o l m` has one letter a word; names of initials alone have points. */
function closedUp(name: string): string {
  const words = name.split(' ');
  const letters = words.filter((word) => word.length === 1).length;
  if (letters < 3 || letters < words.length * 0.6) return name;
  return words
    .join('')
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .replace(/\b(Mc|Mac|De|La|Van) (?=[A-Z])/g, '$1');
}

/** The words of a name for comparison: lower case, no accents, titles or suffixes; initials are one letter. */
export const nameWords: (name: string) => readonly string[] = remembered((name) => {
  const plain = tidyName(name)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/["“”(][^"“”()]{0,30}["“”)]/g, ' ')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^a-z\u00df-\uffff -]+/g, ' ');
  const words = plain.split(/[\s-]+/).filter((word) => word !== '' && !HONORIFICS.has(word));
  while (words.length > 1 && SUFFIXES.has(words[words.length - 1]!)) words.pop();
  return words;
});

const NICKNAMES = (
  'william bill will billy willy liam|robert bob rob bobby robbie|richard rich rick dick ricky|james jim jimmy jamie|john jack johnny jon|michael mike mick mickey|thomas tom tommy|joseph joe joey|' +
  'charles charlie chuck chas|edward ed eddie ted ned|daniel dan danny|david dave|christopher chris topher|matthew matt|anthony tony|andrew andy drew|steven steve stephen stefan|stephanie steph|' +
  'kenneth ken kenny|ronald ron ronnie|donald don donny|timothy tim|gregory greg gregg|patrick pat|patricia pat patty trish|elizabeth liz beth betsy betty lisa eliza|katherine kathy kate katie katy kathryn catherine cathy cath|' +
  'randal randy|suzanne suzi suzy susie|nikolay nikolai nick|gavin gav|jeffrey jeff jeffery geoff geoffrey|lawrence larry laurence|raymond ray|samuel sam|samantha sam|benjamin ben|alexander alex|alexandra alex|nicholas nick nicolas|jonathan jon john|peter pete|phillip phil philip|' +
  'frederick fred freddy|francis frank|franklin frank|gerald gerry jerry gerard|jerome jerry|leonard len lenny leo|harold hal harry|henry harry hank|walter walt|albert al bert|alan al allen allan|alfred al fred|' +
  'arthur art|bradley brad|bradford brad|douglas doug|eugene gene|gerard gerry|jacob jake|joshua josh|louis lou lewis luis|martin marty|mitchell mitch|nathan nate nathaniel|randall randy|russell russ|stanley stan|stuart stu stewart|' +
  'theodore ted theo|vincent vince vinnie|victoria vicky tori|victor vic|zachary zach|deborah deb debbie debra|jennifer jen jenny|jessica jess|kimberly kim|margaret maggie meg peggy marge|pamela pam|rebecca becky|susan sue suzanne|' +
  'christine chris chrissy christina tina|cynthia cindy|judith judy|barbara barb|jacqueline jackie|abigail abby|amanda mandy|melissa missy|valerie val|terrence terry terence|salvatore sal|antonio toni tony|' +
  'clifford cliff|curtis curt|herbert herb|hubert hugh|kevin kev|maximilian max|norman norm|oliver ollie|philippa pippa|reginald reggie|roderick rod|rodney rod|sidney sid|simon si|wesley wes|garrett gary'
)
  .split('|')
  .map((line) => line.split(' '));

const SAME_GIVEN = new Map<string, Set<number>>();
for (const [index, names] of NICKNAMES.entries()) {
  for (const name of names) SAME_GIVEN.set(name, (SAME_GIVEN.get(name) ?? new Set()).add(index));
}

function nicknames(a: string, b: string): boolean {
  const groups = SAME_GIVEN.get(a);
  const others = SAME_GIVEN.get(b);
  if (!groups || !others) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
}

/** Whether the one-letter name begins a longer form of the other: "A. Holm" is Toni Holm, whose name is Anthony. */
function initialOfNickname(a: string, b: string): boolean {
  const [initial, name] = a.length === 1 ? [a, b] : [b, a];
  for (const group of SAME_GIVEN.get(name) ?? [])
    if (NICKNAMES[group]!.some((each) => each[0] === initial)) return true;
  return false;
}

/** Whether two given names may be one person's: equal, an initial of each other, a short form, a nickname. */
export function givenAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] || (a.length !== b.length && initialOfNickname(a, b));
  if (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  return nicknames(a, b) || (Math.min(a.length, b.length) >= 4 && a[0] === b[0] && oneSlip(a, b));
}

/** Whether two words differ by one letter more, less, other, or swapped. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let aEnd = a.length;
  let bEnd = b.length;
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  if (aEnd - start <= 1 && bEnd - start <= 1) return true;
  return aEnd - start === 2 && bEnd - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/**
 * Whether two names, as words, may be one person's. Surnames must agree but for a slip of the pen, and some given name of the
 * one with some given name of the other.
 */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (a.length === 1 || b.length === 1) return a.length === b.length && a[0] === b[0];
  if (a.length === b.length && a.every((word, index) => word === b[index])) return true;
  const surname = a[a.length - 1]!;
  const other = b[b.length - 1]!;
  const close =
    surname.length >= 5 &&
    other.length >= 5 &&
    surname[0] === other[0] &&
    (oneSlip(surname, other) || surname.startsWith(other) || other.startsWith(surname));
  if (surname !== other && !close) return surnameFirst(a, b);
  return givenNamesAgree(givenOf(a), givenOf(b));
}

/** First names must agree, or one be the other's middle name in full; middle names may be missing, but not differ. */
function givenNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const middle = a[1] !== undefined && b[1] !== undefined ? givenAgree(a[1], b[1]) : true;
  if (givenAgree(a[0]!, b[0]!)) return middle || (a[0]!.length > 1 && a[0] === b[0] && a.length !== b.length);
  const [first, second] = [a[0]!, b[0]!];
  return (
    a.slice(1).some((name) => name.length > 1 && second.length > 1 && givenAgree(name, second)) ||
    b.slice(1).some((name) => name.length > 1 && first.length > 1 && givenAgree(name, first))
  );
}

const givenOf = (words: readonly string[]): readonly string[] => words.slice(0, -1);

/** Compound surnames are cut in either place, and some calls write the surname first. */
function surnameFirst(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => word.length > 1 && long.includes(word));
}

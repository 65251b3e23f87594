import { withoutEnd } from '../text/characters';
import { tidied } from '../text/words';

/** A word of a name: initials with points, or letters, digits and signs with points only inside. */
const WORD = "(?:(?:[A-Z]\\.){1,3}|[A-Z0-9&][\\w&'’-]{0,30}(?:\\.[\\w&'’-]{1,30}){0,4})";
/** As few words as lead to what follows, or as many as there are. */
const NAME = `(${WORD}(?:(?: (?:of|and|&|the|de|for|at))? ${WORD}){0,6}?)`;
const WHOLE_NAME = `(${WORD}(?:(?: (?:of|and|&|the|de))? ${WORD}){0,4})`;
const FORM = '(?:,? (?:Inc\\.?|Incorporated|Corporation|Corp\\.?|Ltd\\.?|Limited|PLC|plc|LLC|N\\.V\\.|Co\\.))?';

/** Lets every word of a pattern begin with a capital too. */
const either = (pattern: string): string =>
  pattern.replace(/(?<![\\a-zA-Z])[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

const QUARTER = either(
  '(?:fiscal|calendar|full|preliminary|quarterly|20\\d\\d|q\\s?[1-4]|[1-4]\\s?q|quarter|(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:fiscal |calendar )?(?:quarter|half)|year[- ]end|interim|annual)\\b',
);
const EVENT = either('(?:earnings|financial results|results|conference|investor|analyst|quarterly)\\b');
const CALL = either('(?:call|webcast|conference|presentation|results|earnings)\\b');
const JOIN = either('(?:welcome|join|joining|participating|participate)\\b');
const LEADS = '(?:Chief|CEO|CFO|President|Chair|Executive|Head|Director|Vice|Senior|Group)\\b';

/** How openings name the company, the surest first. */
const SAID: readonly RegExp[] = [
  `\\b${JOIN}[^.?!\\n]{0,40}?\\b(?:to|in|for|on) (?:the |our |today['’]s |this )?${NAME}${FORM}(?:['’]s?)?,? (?=${QUARTER}|${EVENT})`,
  `\\b${NAME}${FORM}['’]s?,? (?=(?:${QUARTER}|${EVENT})[^.?!\\n]{0,80}\\b${CALL})`,
  `\\b(?:[Ii]nvestor [Rr]elations|IR) (?:[Oo]fficer |[Dd]irector |[Tt]eam )?(?:at|for|of|with) ${WHOLE_NAME}${FORM}`,
  `\\b${NAME}${FORM}['’]s? (?=${LEADS})`,
  `\\b[Oo]n behalf of ${WHOLE_NAME}${FORM}`,
].map((pattern) => new RegExp(pattern, 'g'));

const NO_COMPANY =
  /^(?:today|this|our|the|its|q[1-4]|[1-4]q|fiscal|full|first|second|third|fourth|question|earnings|quarter|slide|page|form|gaap|non-gaap|us|everyone|all|vice|senior|chief|head|executive|president|chairman|group|january|february|march|april|may|june|july|august|september|october|november|december|investor|conference|good|thank|i|we|and|for|at|with|on|in|to|welcome|please|year|last|next|webcast)\b|^\d+$/i;

const PUBLISHERS =
  /^(?:streetevents|callstreet|factset|fool|fdfn|sec|seekingalpha|refinitiv|thomsonreuters|factiva|bloomberg|nseindia|bseindia|investor|investors|ir|twitter|linkedin|youtube|prnewswire|businesswire)$/;

/** The company whose site the words send people to: `www.larkfield.com`, where "Larkfield" is said as well. */
export function companyOfSite(words: string): string | null {
  for (const match of words.matchAll(
    /\b(?:www\.|(?:investors?|ir|investor-?relations)\.)?([a-z][a-z0-9-]{1,24})\.(?:com|ch|de|co|net|ca|in)\b/gi,
  )) {
    const site = match[1]!.toLowerCase().replace(/[^a-z]+/g, '');
    if (site.length < 3 || PUBLISHERS.test(site)) continue;
    const said = new RegExp(`\\b${[...site].join("[ .&'’-]{0,2}")}\\b`, 'gi');
    for (const name of words.matchAll(said))
      if (/^[A-Z]/.test(name[0]) && words[name.index + name[0].length] !== '.') return name[0];
  }
  return null;
}

/** The company as the opening words name it: "welcome to the Larkfield fourth quarter conference call"; null when they do not. */
export function companySaid(opening: readonly string[]): string | null {
  for (const pattern of SAID) {
    for (const words of opening) {
      for (const match of words.matchAll(pattern)) {
        const name = withoutEnd(tidied(match[1]!).replace(/['’]s?$/, ''), '.,');
        if (/^[A-Z0-9]/.test(name) && name.length > 1 && !NO_COMPANY.test(name)) return name;
      }
    }
  }
  return null;
}

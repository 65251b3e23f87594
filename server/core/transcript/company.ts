import { tidied } from '../text/words';

/** A name of one to eight words that begin with capitals or digits; small words may stand between. */
const NAME = "((?:[A-Z0-9][\\w&.'’-]*)(?:(?: (?:of|and|&|the|de|for|at))? [A-Z0-9&][\\w&.'’-]*){0,6}?)";
const FORM = '(?:,? (?:Inc\\.?|Incorporated|Corporation|Corp\\.?|Ltd\\.?|Limited|PLC|plc|LLC|N\\.V\\.|Co\\.))?';
const QUARTER =
  '(?:fiscal|calendar|full|preliminary|quarterly|20\\d\\d|q\\s?[1-4]|[1-4]\\s?q|quarter|(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:fiscal |calendar )?(?:quarter|half)|year[- ]end|interim|annual)\\b';
const EVENT = '(?:earnings|financial results|results|conference|investor|analyst|quarterly)\\b';

/** How openings name the company, the surest first. */
const SAID: readonly RegExp[] = [
  new RegExp(
    `\\b(?:welcome|join|joining|participating|participate)\\b[^.?!\\n]{0,40}?\\b(?:to|in|for|on) (?:the |our |today['’]s |this )?${NAME}${FORM}(?:['’]s?)?,? (?=${QUARTER}|${EVENT})`,
    'gi',
  ),
  new RegExp(
    `\\b${NAME}${FORM}['’]s?,? (?=(?:${QUARTER}|${EVENT})[^.?!\\n]{0,80}\\b(?:call|webcast|conference|presentation|results|earnings)\\b)`,
    'gi',
  ),
  new RegExp(
    `\\b(?:investor relations|IR) (?:officer |director |team )?(?:at|for|of|with) ${NAME}${FORM}(?=[.,;!]|\\s|$)`,
    'g',
  ),
  new RegExp(
    `\\b${NAME}${FORM}['’]s? (?=(?:Chief|CEO|CFO|President|Chair|Executive|Head|Director|Vice|Senior|Group)\\b)`,
    'g',
  ),
  new RegExp(`\\bon behalf of ${NAME}${FORM}(?=[.,;!]|\\s|$)`, 'g'),
];

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
        const name = tidied(match[1]!)
          .replace(/['’]s?$/, '')
          .replace(/[.,]+$/, '');
        if (/^[A-Z0-9]/.test(name) && name.length > 1 && !NO_COMPANY.test(name)) return name;
      }
    }
  }
  return null;
}

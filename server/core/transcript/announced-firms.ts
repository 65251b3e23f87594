import { tidied } from '../text/words';

const LEAD =
  /^(?:\s{0,60}\((?:ph|phonetic|sp)\))?[,;]?\s{0,60}(?:-{1,60}\s{0,60})?(?:who is |calling )?(?:(?:with|from|of|at|representing|on behalf of|in for)\s+(?:the (?:lines?|company|firm) of\s+)?|,\s*(?=[A-Z])|[-–—]+\s+(?=[A-Z]))/i;
const END =
  /(?:,|;|--|—|\bplease\b|\byour\b|\bgo ahead\b|\bwho\b|\band (?:your|please)\b|\bwith (?:a|your|the)\b|\bfor (?:a|your|the)\b|\bto (?:ask|proceed)\b|\bis (?:on|next|now)\b|\byou\b|\bon the\b)/i;
const LONGEST = 80;
const SUFFIX = /,(?= (?:Inc|LLC|L\.L\.C|L\.P|LP|Ltd|Co|Corp)\b)/g;

/** The firm that stands behind a name: `with Quayside Securities, your line is open` is of Quayside Securities. */
export function firmBehind(sentence: string, from: number): string | null {
  const lead = LEAD.exec(sentence.slice(from, from + 60));
  if (!lead) return null;
  const start = from + lead[0].length;
  const rest = sentence.slice(start, start + LONGEST).replace(SUFFIX, ' ');
  const end = rest.search(END);
  const firm = tidied((end < 0 ? rest : rest.slice(0, end)).replace(/[[\]]|\((?:ph|phonetic|sp)\)/g, '')).replace(
    /^(?:the|with) /,
    '',
  );
  return /^[A-Z0-9]/.test(firm) ? firm : null;
}

const BEFORE =
  /\b[Ff]rom (?:the )?([A-Z][^,.?!]{1,50}), (?:(?:we have|we'll hear from|we'll go to|it's|it is|we go to|please welcome) )?$/;

/** The firm that stands before a name: `From Quayside Securities, we have Piet Holm`. */
export function firmBefore(sentence: string, at: number): string | null {
  const match = BEFORE.exec(sentence.slice(Math.max(0, at - 110), at));
  return match ? tidied(match[1]!) : null;
}

/** Beyond this many texts the answers are forgotten and gathered anew: the names and labels of a call are far fewer. */
const MOST = 4000;
/** Names and labels come again and again; a longer text hardly does, and is not worth the memory. */
const LONGEST = 80;

/**
 * Remembers what a function answers to short texts. The function must depend on its text alone and answer with what never changes:
 * then nobody can tell whether an answer is remembered, but by the time it takes.
 */
export function remembered<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return answerTo(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = answerTo(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(ownCopy(text), answer);
    return answer;
  };
}

/** Remembers what a function answered to the last text alone, however long: most edits leave a part of a document as it is. */
export function rememberedLast<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  let last: { readonly text: string; readonly answer: Answer } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text: ownCopy(text), answer: answerTo(text) };
    return last.answer;
  };
}

/** The same text as a string of its own: a part of a document would keep the whole document in memory. */
export const ownCopy = (text: string): string => ` ${text}`.slice(1);

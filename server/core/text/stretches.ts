import { type Flow, slice } from './flow';

/** No stretch is shorter, so that what belongs together mostly stays together, nor longer, so that an edit stays cheap. */
const SHORTEST = 6000;
const LONGEST = 16_000;

/**
 * Cuts a flow into stretches at the ends of sentences. Where it cuts depends on the words around the place alone, not on what stands
 * before: after an edit all stretches but those next to it are the same as before, and need not be read again.
 */
export function stretchesOf(flow: Flow): readonly Flow[] {
  const stretches: Flow[] = [];
  let start = 0;
  for (let at = SHORTEST; at < flow.text.length; at += 1) {
    const length = at - start;
    const cuts = length >= LONGEST || (length >= SHORTEST && endsSentence(flow.text, at) && isChosen(flow.text, at));
    if (!cuts) continue;
    stretches.push(slice(flow, start, at));
    start = at;
    at += SHORTEST - 1;
  }
  return start < flow.text.length ? [...stretches, slice(flow, start, flow.text.length)] : stretches;
}

/** Whether a sentence ends right before the place: at a paragraph's joint, or at a full stop and a blank. */
const endsSentence = (text: string, at: number): boolean =>
  text[at - 1] === '\n' || (text[at - 1] === ' ' && (text[at - 2] === '.' || text[at - 2] === '?'));

/** Picks one sentence end in eight by the letters before it. */
function isChosen(text: string, at: number): boolean {
  let sum = 0;
  for (let back = 2; back < 12; back += 1) sum += text.charCodeAt(at - back) * back;
  return sum % 8 === 0;
}

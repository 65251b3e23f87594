import { review } from '../server/core/review';
import { featureTimes } from './features';
import { floorOf } from './floor';
import { coldReview } from './processes';
import type { Measure, Run, TextFacts } from './record';
import { firstDiagnostics, session } from './server';
import { edit, fresh, kept, longestStretch, reading, typedIn } from './stages';
import { type Measured, reference, sizes } from './texts';
import { type Effort, median } from './times';

/** How often each thing is done with a text. */
interface Efforts {
  readonly fresh: Effort;
  readonly edit: Effort;
  readonly stdio: Effort;
  readonly features: Effort;
  readonly processes: number;
}

/** Enough for figures that stay the same from run to run, and little enough for the whole to take some two minutes. */
const SMALL: Efforts = {
  fresh: { warmUp: 30, rounds: 100, seconds: 3 },
  edit: { warmUp: 40, rounds: 200, seconds: 2 },
  stdio: { warmUp: 100, rounds: 100, seconds: 4 },
  features: { warmUp: 3, rounds: 10, seconds: 1.5 },
  processes: 3,
};
const LARGE: Efforts = {
  fresh: { warmUp: 1, rounds: 5, seconds: 2 },
  edit: { warmUp: 5, rounds: 40, seconds: 3 },
  stdio: { warmUp: 5, rounds: 40, seconds: 5 },
  features: { warmUp: 0, rounds: 3, seconds: 2 },
  processes: 1,
};

/** After so many rounds the engine has compiled what it is going to; fewer make the first text look slower than the next. */
const ROUNDS_TO_KNOW_THE_CODE = 600;

/** Does all that is measured so often that the engine knows it. */
function warmUp({ text }: Measured): void {
  const { stroke } = typedIn(text);
  for (let round = 0; round < ROUNDS_TO_KNOW_THE_CODE; round++) {
    reading(text);
    review(text);
    stroke();
  }
}

const effortsFor = ({ length }: string): Efforts => (length < 1 << 19 ? SMALL : LARGE);

/** Measures the texts of these names, or all, and says on which it is. */
export async function measureSizes(wanted: readonly string[], tell: (words: string) => void): Promise<Run> {
  const measures: Measure[] = [];
  const texts = new Map<string, TextFacts>();
  warmUp(reference());
  for (const each of sizes().filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    tell(each.name);
    const floor = floorOf(each.text, effortsFor(each.text).fresh);
    texts.set(each.name, { kilobytes: each.text.length / 1024, floor });
    measures.push(...measureInside(each), ...(await measureOutside(each)));
  }
  return { measures, texts };
}

/** What is done inside this process. */
function measureInside({ name, text }: Measured): readonly Measure[] {
  const efforts = effortsFor(text);
  const ms = (what: string, value: number): Measure => ({ text: name, name: what, unit: 'ms', value });
  const read = fresh(text, reading, efforts.fresh).median;
  const reviewed = fresh(text, review, efforts.fresh).median;
  const edited = edit(text, efforts.edit);
  const memory = kept(text);
  return [
    ms('reading', read),
    ms('checking', reviewed - read),
    ms('full review', reviewed),
    ms('longest stretch', longestStretch(text)),
    ms('edit', edited.median),
    ms('edit, p95', edited.p95),
    ...(memory === null ? [] : [{ text: name, name: 'kept of a review', unit: 'MB', value: memory } as const]),
    ...featureTimes(text, efforts.features).flatMap(({ name: feature, cold, edited: after }) => [
      ms(`${feature}, cold`, cold),
      ms(`${feature}, after an edit`, after),
    ]),
  ];
}

/** What is done by processes as a person starts them: the command line, and the server over stdio. */
async function measureOutside({ name, text }: Measured): Promise<readonly Measure[]> {
  const { processes, stdio } = effortsFor(text);
  const { first, edit: edited, memory } = await session(text, stdio);
  const others: number[] = [];
  for (let started = 1; started < processes; started++) others.push(await firstDiagnostics(text));
  const cold = median(Array.from({ length: processes }, () => coldReview(text)));
  const ms = (what: string, value: number): Measure => ({ text: name, name: what, unit: 'ms', value });
  return [
    ms('full review, new process', cold),
    ms('first diagnostics over stdio', median([first, ...others])),
    ms('edit over stdio', edited.median),
    ms('edit over stdio, p95', edited.p95),
    ...(memory === null ? [] : [{ text: name, name: 'server', unit: 'MB', value: memory } as const]),
  ];
}

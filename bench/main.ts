import { goal } from './goal';
import { firstDiagnostics, latencies } from './latency';
import { type EditTimes, median, oneCharacterEdit, oneHover, warmReview } from './measure';
import { coldReview, serverMemory } from './processes';
import { largest, reference, repeated } from './texts';

/** What one text took; times in milliseconds. */
interface Row {
  readonly name: string;
  readonly kilobytes: number;
  readonly cold: number;
  readonly warm: number;
  readonly edit: EditTimes;
  readonly hover: number;
}

function measure(name: string, text: string, rounds: number, edits: number): Row {
  return {
    name,
    kilobytes: text.length / 1024,
    cold: median([coldReview(text), coldReview(text), coldReview(text)]),
    warm: warmReview(text, rounds),
    edit: oneCharacterEdit(text, edits),
    hover: oneHover(text),
  };
}

function print(rows: readonly Row[]): void {
  const cell = (value: string | number, digits = 1) =>
    (typeof value === 'string' ? value : value.toFixed(digits)).padStart(13);
  const titles = ['size KB', 'cold ms', 'warm ms', 'edit ms', 'edit p95 ms', 'edit µs/KB', 'hover ms'];
  console.log(`${''.padEnd(12)}${titles.map((title) => cell(title)).join('')}`);
  for (const { name, kilobytes, cold, warm, edit, hover } of rows) {
    const perKilobyte = (edit.median / kilobytes) * 1000;
    const times = [cold, warm, edit.median, edit.worst, perKilobyte].map((time) => cell(time));
    console.log(`${name.padEnd(12)}${cell(kilobytes)}${times.join('')}${cell(hover, 3)}`);
  }
}

async function main(): Promise<void> {
  const { name, text, words } = reference();
  console.log(
    `${words} Cold: the first review of a new process. Warm: nothing remembered, in a process that has run before.`,
  );
  console.log(
    'Edit: one character typed to new diagnostics, held against a fresh review. Each number is a median; p95 is the worst of twenty.\n',
  );
  const small = measure(name, text, 200, 200);
  const large = measure('1 MB', repeated(text, 1 << 20), 7, 43);
  const huge = measure('5 MB', repeated(text, 5 << 20), 4, 7);
  print([small, large, huge]);
  const memory = await serverMemory(text);
  const growth = huge.edit.median / huge.kilobytes / (small.edit.median / small.kilobytes);
  console.log(`\nGoals`);
  goal('full review, warm', small.warm, 15, 'ms');
  goal('one-character edit', small.edit.median, 5, 'ms');
  goal('edit per KB at 5 MB, of that of the small text', growth, 2, 'times');
  goal('memory of the server', memory, 120, 'MB');
  goal('first diagnostics of a server that runs', await firstDiagnostics(text), 300, 'ms');
  await printLatencies();
}

/** What a client over stdio waits for, each kind of answer with its own goal. */
async function printLatencies(): Promise<void> {
  const { name, text } = largest();
  console.log(`\nAnswers over stdio on ${name}, ${Math.round(text.length / 1024)} KB; a hundred of each`);
  for (const { name: kind, median, p95 } of await latencies(text))
    goal(`${kind}, p95 (median ${median.toFixed(1)} ms)`, p95, 20, 'ms');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

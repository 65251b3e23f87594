import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../test/support/shared';
import type { Measure, Run } from './record';

/**
 * What an earlier run measured, by text and name: times as multiples of the floor of that run and text, so that machines can be
 * compared; memory in MB.
 */
type Baseline = Readonly<Record<string, Readonly<Record<string, number>>>>;

const FILE = path.join(PROJECT, 'bench/baseline.json');

/** What is so much slower or larger than the baseline is told. */
const MOST = 1.1;
/** Times below such a part of the floor vary by themselves, and nobody waits for them. */
const LEAST = 0.2;

/** The worst come first, and so many are told. */
const SHOWN = 20;

export function writeBaseline(run: Run): void {
  writeFileSync(FILE, `${JSON.stringify(ratiosOf(run), null, 2)}\n`);
}

const ratiosOf = (run: Run): Baseline =>
  Object.fromEntries([...run.texts.keys()].map((text) => [text, ratiosOfText(run, text)]));

const ratiosOfText = (run: Run, text: string): Baseline[string] =>
  Object.fromEntries(
    run.measures
      .filter((measure) => measure.text === text)
      .map((measure) => [measure.name, Number(ratioOf(run, measure).toPrecision(3))]),
  );

const ratioOf = ({ texts }: Run, { text, unit, value }: Measure): number =>
  unit === 'MB' ? value : value / (texts.get(text)?.floor ?? Number.NaN);

/** What has become slower or larger than the baseline by more than a tenth, the worst first; and how much was compared. */
export function comparison(run: Run): readonly string[] {
  if (!existsSync(FILE)) return ['There is no baseline yet: npm run bench -- --baseline writes one.'];
  const baseline = JSON.parse(readFileSync(FILE, 'utf8')) as Baseline;
  const compared = run.measures.flatMap((measure) => {
    const [then, now] = [baseline[measure.text]?.[measure.name], ratioOf(run, measure)];
    return then === undefined || isTrifle(measure, Math.max(then, now)) ? [] : [{ measure, then, now }];
  });
  const worse = compared.filter(({ then, now }) => now > then * MOST).sort((a, b) => b.now / b.then - a.now / a.then);
  const better = compared.filter(({ then, now }) => now * MOST < then).length;
  return [
    ...worse.slice(0, SHOWN).map(({ measure, then, now }) => changeOf(measure, then, now)),
    ...(worse.length > SHOWN ? [`and ${worse.length - SHOWN} more`] : []),
    `${compared.length} figures compared: ${worse.length} worse by more than a tenth, ${better} better by as much.`,
  ];
}

const isTrifle = ({ unit }: Measure, ratio: number): boolean => unit === 'ms' && ratio < LEAST;

function changeOf({ text, name, unit }: Measure, then: number, now: number): string {
  const change = `${((now / then - 1) * 100).toFixed(0)} %`;
  const of = unit === 'MB' ? 'MB' : 'times the floor';
  const word = unit === 'MB' ? 'larger' : 'slower';
  return `${word} by ${change}: ${name}, ${text} (${now.toPrecision(3)} ${of}, before ${then.toPrecision(3)})`;
}

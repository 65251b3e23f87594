import { timed, timesOf } from '../times';
import { load, type Measuring, sinceStart } from './peer';

/** What is used of fountain-js. */
interface FountainJs {
  readonly Fountain: new () => { parse(script: string, withTokens: boolean): unknown };
}

/** It reads a transcript as a screenplay: not what a transcript means, but the same text split into what is said and by whom. */
export const measureFountain: Measuring = async (text) => {
  const { Fountain } = await load<FountainJs>('fountain-js');
  const parse = () => new Fountain().parse(text, true);
  parse();
  const first = sinceStart();
  const structure = timesOf(() => timed(parse), { warmUp: 40, rounds: 60, seconds: 5 });
  return { times: { first, structure: structure.median }, remark: 'reads the text as a screenplay' };
};

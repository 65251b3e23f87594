import { timedAsync, timesOfAsync } from '../times';
import { load, type Measuring, sinceStart } from './peer';
import { timesOfStrokes } from './strokes';

/** What is used of harper.js. */
interface Harper {
  readonly LocalLinter: new (
    init: object,
  ) => { lint(text: string, options: { language: 'plaintext' }): Promise<readonly unknown[]> };
  readonly Dialect: { readonly American: number };
}

/** Its default rules for American English; after an edit the text is given anew, which is what its own language server does. */
export const measureHarper: Measuring = async (text) => {
  const { LocalLinter, Dialect } = await load<Harper>('harper.js');
  const { binary } = await load<{ binary: unknown }>('harper.js/binary');
  const linter = new LocalLinter({ binary, dialect: Dialect.American });
  const lint = (words: string) => linter.lint(words, { language: 'plaintext' });
  await lint(text);
  const first = sinceStart();
  const check = await timesOfAsync(() => timedAsync(() => lint(text)), { warmUp: 2, rounds: 15, seconds: 10 });
  const edit = await timesOfStrokes(text, lint, { warmUp: 2, rounds: 30, seconds: 15, places: 40 });
  return { times: { first, check: check.median, edit: edit.median } };
};

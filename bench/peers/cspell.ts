import { timedAsync, timesOfAsync } from '../times';
import { load, type Measuring, sinceStart } from './peer';
import { timesOfStrokes } from './strokes';

/** What is used of cspell-lib. */
interface Cspell {
  readonly createTextDocument: (of: { uri: string; content: string; languageId: string; locale: string }) => object;
  readonly DocumentValidator: new (document: object, options: object, settings: object) => Validator;
}

interface Validator {
  prepare(): Promise<void>;
  checkDocumentAsync(forceCheck: boolean): Promise<readonly unknown[]>;
  updateDocumentText(text: string): Promise<void>;
}

const OPTIONS = { generateSuggestions: false, noConfigSearch: true };

/** Its default dictionaries for English, without suggestions; an edit changes the document that it holds. */
export const measureCspell: Measuring = async (text) => {
  const { createTextDocument, DocumentValidator } = await load<Cspell>('cspell-lib');
  const validated = async () => {
    const document = { uri: 'file:///call.txt', content: text, languageId: 'plaintext', locale: 'en' };
    const validator = new DocumentValidator(createTextDocument(document), OPTIONS, {});
    await validator.prepare();
    await validator.checkDocumentAsync(true);
    return validator;
  };
  const validator = await validated();
  const first = sinceStart();
  const check = await timesOfAsync(() => timedAsync(validated), { warmUp: 10, rounds: 30, seconds: 8 });
  const reread = async (typed: string) => {
    await validator.updateDocumentText(typed);
    await validator.checkDocumentAsync(true);
  };
  const edit = await timesOfStrokes(text, reread, { warmUp: 10, rounds: 50, seconds: 8, places: 60 });
  return { times: { first, check: check.median, edit: edit.median } };
};

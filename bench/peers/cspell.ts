import { placesIn } from '../texts';
import { timedAsync, timesOfAsync } from '../times';
import { load, type Measuring, sinceStart } from './peer';

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
  const places = placesIn(text, 60);
  let typed = text;
  let strokes = 0;
  const edit = await timesOfAsync(
    () => {
      const at = places[strokes++ % places.length] ?? 0;
      typed = `${typed.slice(0, at)}x${typed.slice(at)}`;
      return timedAsync(async () => {
        await validator.updateDocumentText(typed);
        await validator.checkDocumentAsync(true);
      });
    },
    { warmUp: 10, rounds: 50, seconds: 8 },
  );
  return { times: { first, check: check.median, edit: edit.median } };
};

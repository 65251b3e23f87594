import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { checkDrawn, type DrawnMark } from '../support/drawn';

const project = path.join(__dirname, '../..');
const grammarFile = path.join(project, 'syntaxes/transcript.tmLanguage.json');

/** The colouring function of the grammar, as the editor runs it. */
export type Colours = (text: string) => readonly DrawnMark[];

export async function loadColours(): Promise<Colours> {
  const grammar = await loadGrammar();
  return (text) => colour(grammar, text);
}

/** Compares the colours of a text with those drawn under it; what has no mark has no colour. */
export function checkColours(colours: Colours, fixture: string): void {
  checkDrawn(fixture, colours);
}

async function loadGrammar(): Promise<IGrammar> {
  const wasm = createRequire(__filename).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(new Uint8Array(readFileSync(wasm)));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile),
  });
  const grammar = await registry.loadGrammar('text.transcript');
  if (!grammar) throw new Error(`${grammarFile} gives no grammar for text.transcript.`);
  return grammar;
}

/** One mark for each coloured stretch, with its innermost scope; the dashes between the parts of a header are left out. */
function colour(grammar: IGrammar, text: string): readonly DrawnMark[] {
  const marks: DrawnMark[] = [];
  let state = INITIAL;
  let start = 0;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    for (const { scopes, startIndex, endIndex } of tokens) {
      const note = scopes.at(-1)!.replace(/\.transcript$/, '');
      if (note === 'text' || note.startsWith('punctuation')) continue;
      append(marks, { span: [start + startIndex, start + Math.min(endIndex, line.length)], note });
    }
    state = ruleStack;
    start += line.length + 1;
  }
  return marks;
}

/** Tokens of one colour that touch are one stretch to the eye. */
function append(marks: DrawnMark[], mark: DrawnMark): void {
  const last = marks.at(-1);
  if (last?.note !== mark.note || last.span[1] !== mark.span[0]) marks.push(mark);
  else marks.splice(-1, 1, { ...mark, span: [last.span[0], mark.span[1]] });
}

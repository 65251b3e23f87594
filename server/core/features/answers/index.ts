import type { Review } from '../../review';
import { checkNumbers } from './checkNumbers';
import { findFigures } from './findFigures';
import { readExchange } from './readExchange';
import type { Input, Tool } from './tool';

/** What a language model may ask of a transcript. One more is one file and one line here, and its entry in the manifest. */
export const tools: readonly Tool[] = [findFigures, checkNumbers, readExchange];

/** The answer of a tool; null where there is none of that name. A text that is no transcript is told, not read. */
export function answer(review: Review, name: string, input: unknown): string | null {
  const tool = tools.find((each) => each.name === name);
  if (!tool) return null;
  if (review.transcript.layout === 'none') return 'No transcript of a call was recognised in this text.';
  return tool.answer(review, isRecord(input) ? input : {});
}

const isRecord = (value: unknown): value is Input => typeof value === 'object' && value !== null;

/** The JSON Schema of a tool's input, with the field that names the transcript as its caller has it. */
export const schemaOf = ({ fields }: Tool, file: { readonly description: string; readonly isRequired: boolean }) => ({
  type: 'object' as const,
  properties: { file: { type: 'string' as const, description: file.description }, ...fields },
  required: file.isRequired ? ['file'] : [],
  additionalProperties: false,
});

import { RequestType } from 'vscode-languageserver';

/** Asks which layout a text is written in, before it is opened as a transcript. The answer is null when it is none. */
export const recogniseRequest = new RequestType<RecogniseParams, RecogniseResult | null, void>(
  'transcriptReview/recognise',
);

export interface RecogniseParams {
  readonly text: string;
}

export interface RecogniseResult {
  /** The layout's id. */
  readonly layout: string;
  /** From one half to 1. */
  readonly certainty: number;
}

/** What a client may say at the start, as `initializationOptions`. */
export interface InitializationOptions {
  /** Where the rules' pages lie, as a URI without a slash at the end; a finding's code links to `<rulePages>/<rule id>.md`. */
  readonly rulePages?: string;
}

import type { Span } from '../text/span';
import type { Steps } from '../text/steps';
import type { FirstLook } from './first-look';
import type { Page } from './page';

export type { Page } from './page';

export type SectionKind = 'presentation' | 'qa';

/** The heading of a section, or, where a layout has none, the place at which the section starts. */
export interface SectionMark {
  readonly kind: 'section';
  readonly section: SectionKind;
  readonly span: Span;
}

/**
 * The words that name who speaks next. `span` is the whole header; `name`, `firm` and `title` are its parts (absent parts are null).
 * Speech begins at `speech`, which lies on the same line where a layout writes `Name: words`.
 */
export interface HeaderMark {
  readonly kind: 'header';
  readonly span: Span;
  readonly name: Span;
  readonly firm: Span | null;
  readonly title: Span | null;
  readonly speech: number;
  /** What a layout's own marks say of the turn (`Q - Name`, a `Q` at the far right); null where it says nothing. */
  readonly asks: 'question' | 'answer' | null;
  /** The speaker's name, where the header does not write it itself: `Further question` is asked by who asked before. */
  readonly speaker?: string;
}

/** What the page carries besides speech: running headers and footers, page numbers, copyright lines, disclaimers, contents. */
export interface FurnitureMark {
  readonly kind: 'furniture';
  readonly span: Span;
}

/** One person in a list of participants. `side` is the list's own heading: the company's people, or those who call in. */
export interface ListingMark {
  readonly kind: 'listing';
  readonly span: Span;
  readonly name: Span;
  readonly firm: Span | null;
  readonly title: Span | null;
  readonly side: 'company' | 'callers' | null;
}

/** What a title line, a cover or a heading says of the call. */
export interface FactMark {
  readonly kind: 'fact';
  readonly fact: 'company' | 'ticker' | 'period' | 'date' | 'title';
  readonly span: Span;
}

export type Mark = SectionMark | HeaderMark | FurnitureMark | ListingMark | FactMark;

/** How a layout writes paragraphs: wrapped over lines and parted by a blank line, one a line, or not at all, as where lines are shown one after the other. */
export type Paragraphs = 'wrapped' | 'one-a-line' | 'untold';

/** Where the parts of a transcript lie, in text order. Speech is what stands between headers and is not furniture. */
export interface Marks {
  readonly marks: readonly Mark[];
  readonly paragraphs: Paragraphs;
}

/** One published layout of transcripts. It knows where things lie on the page, and nothing of figures. */
export interface Layout {
  /** Lower-case words joined by hyphens; stable once released. */
  readonly id: string;
  /** As a reader of transcripts knows it. */
  readonly name: string;
  /** What tells it apart, and an example of our own, for the documentation and its first test. */
  readonly description: string;
  readonly example: string;
  /** Whether it names no speakers: then it has words and figures, and no turns. */
  readonly speakerless?: true;
  /** From 0 (surely another) to 1 (surely its own). The surest layout reads the text; below one half it is no transcript. */
  readonly certainty: (look: FirstLook) => number;
  readonly read: (page: Page) => Steps<Marks>;
}

import type { TextDocument } from 'vscode-languageserver-textdocument';
import { unreviewable } from '../core/features/reviewable';
import { createReviewer, type Review, type Reviewer } from '../core/review';
import { atLeisure } from './leisure';
import type { Applied, SettingsService } from './settings/settings';
import type { OpenTexts } from './texts';

/** One version of an open document with its review. */
export interface Snapshot {
  readonly document: TextDocument;
  readonly version: number;
  readonly review: Review;
  /** The settings by which it was reviewed. */
  readonly applied: Applied;
  /** Why the text was not read, as the end of a sentence; its review is then that of an empty text. */
  readonly refusal: string | null;
  /** Another number for every review of this server, so that no two answers are taken for the same. */
  readonly serial: number;
}

/** The open transcripts, and one review for each version of one and of its settings, made when it is first asked for. */
export interface Documents extends OpenTexts {
  /**
   * The review of the document as it is when its settings are known; null where it is closed or changed before that is done, or where
   * the review failed. Whatever arrives meanwhile is taken in: a review never holds up the server.
   */
  readonly review: (uri: string) => Promise<Snapshot | null>;
  /** The settings of some documents have changed. */
  readonly onDidChangeSettings: (listener: () => void) => void;
}

/** What a review is made of: one version of a document, and settings. */
interface Subject {
  readonly serial: number;
  readonly document: TextDocument;
  readonly version: number;
  readonly applied: Applied;
}

interface Kept {
  readonly reviewer: Reviewer;
  /** The review last asked for, whether it is done or under way. */
  readonly latest: Underway | null;
}

interface Underway extends Subject {
  readonly snapshot: Promise<Snapshot | null>;
}

export function openDocuments(
  transcripts: OpenTexts,
  settings: SettingsService,
  tell: (failure: unknown) => void,
): Documents {
  const kept = new Map<string, Kept>();
  let serial = 0;
  transcripts.onDidClose(({ uri }) => {
    kept.delete(uri);
    settings.forget(uri);
  });
  const isOpen = ({ document, version }: Subject): boolean =>
    transcripts.get(document.uri) === document && document.version === version;
  const isPresent = (subject: Subject): boolean =>
    isOpen(subject) && settings.of(subject.document.uri) === subject.applied;
  const isLatest = ({ serial, document }: Subject): boolean => kept.get(document.uri)?.latest?.serial === serial;

  async function make(subject: Subject, reviewer: Reviewer): Promise<Snapshot | null> {
    const text = subject.document.getText();
    const refusal = unreviewable(text);
    const steps = reviewer.reviewInSteps(refusal === null ? text : '', subject.applied.options);
    try {
      const review = await atLeisure(steps, () => isPresent(subject) && isLatest(subject));
      return review && { ...subject, review, refusal };
    } catch (failure) {
      tell(failure);
      return null;
    }
  }

  function begin(document: TextDocument): Underway {
    const { uri, version } = document;
    const { reviewer, latest } = kept.get(uri) ?? { reviewer: createReviewer(), latest: null };
    if (latest && isPresent(latest)) return latest;
    serial += 1;
    const subject: Subject = { serial, document, version, applied: settings.of(uri) };
    const begun = { ...subject, snapshot: make(subject, reviewer) };
    kept.set(uri, { reviewer, latest: begun });
    return begun;
  }

  async function review(uri: string): Promise<Snapshot | null> {
    await settings.ready(uri);
    const document = transcripts.get(uri);
    if (!document) return null;
    const begun = begin(document);
    const made = await begun.snapshot;
    const isOvertaken = made === null && isOpen(begun) && !isPresent(begun);
    // The text is the same, and other settings came in between.
    return isOvertaken ? review(uri) : made;
  }

  return { ...transcripts, review, onDidChangeSettings: settings.onDidChange };
}

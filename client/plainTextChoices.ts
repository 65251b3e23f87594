import type { Memento, Uri } from 'vscode';
import type { Choices } from './documentWatch';

const KEY = 'transcriptReview.plainText';

/** A workspace has few transcripts that somebody wants as plain text; the oldest choice gives way to a new one. */
const MOST_REMEMBERED = 500;

/**
 * The files that a person wants as plain text. Remembered for the workspace; a document without a file has no name of its own
 * (the next one is `Untitled-1` again), so that its choice lasts for the session only.
 */
export class PlainTextChoices implements Choices {
  readonly #untitled = new Set<string>();

  constructor(private readonly state: Memento) {}

  has(uri: Uri): boolean {
    return this.#untitled.has(uri.toString()) || this.#files().includes(uri.toString());
  }

  async remember(uri: Uri): Promise<void> {
    if (uri.scheme === 'untitled') this.#untitled.add(uri.toString());
    else if (!this.has(uri)) await this.state.update(KEY, [...this.#files(), uri.toString()].slice(-MOST_REMEMBERED));
  }

  async forget(uri: Uri): Promise<void> {
    this.#untitled.delete(uri.toString());
    if (!this.has(uri)) return;
    const others = this.#files().filter((file) => file !== uri.toString());
    await this.state.update(KEY, others.length > 0 ? others : undefined);
  }

  #files(): readonly string[] {
    const kept = this.state.get<unknown>(KEY);
    return Array.isArray(kept) ? kept.filter((file) => typeof file === 'string') : [];
  }
}

import type { Memento, Uri } from 'vscode';
import type { Watched } from '../../client/documentWatch';

interface Details {
  readonly name?: string;
  readonly languageId?: string;
  readonly isUntitled?: boolean;
}

/** A document as the watch sees it. */
export class FakeDocument implements Watched {
  readonly uri: Uri;
  readonly isUntitled: boolean;
  languageId: string;
  isClosed = false;

  constructor(
    public text: string,
    { name = 'file:///call.txt', languageId = 'plaintext', isUntitled = false }: Details = {},
  ) {
    this.uri = { scheme: name.slice(0, name.indexOf(':')), toString: () => name } as Uri;
    this.languageId = languageId;
    this.isUntitled = isUntitled;
  }
}

/** The memory of a workspace, kept in this process. */
export class FakeMemento implements Memento {
  readonly #values = new Map<string, unknown>();

  keys(): readonly string[] {
    return [...this.#values.keys()];
  }

  get<T>(key: string): T | undefined;
  get<T>(key: string, otherwise: T): T;
  get<T>(key: string, otherwise?: T): T | undefined {
    return (this.#values.get(key) as T | undefined) ?? otherwise;
  }

  async update(key: string, value: unknown): Promise<void> {
    if (value === undefined) this.#values.delete(key);
    else this.#values.set(key, value);
  }
}

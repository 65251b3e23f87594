/**
 * Asks, and hands on an answer only while it is the answer to the last question and the question is still the same: text that was typed
 * meanwhile, another grouping, another document make it stale.
 */
export class LastQuestion<Question extends object, Answer> {
  #asked = 0;

  constructor(
    /** What there is to ask now; null where nothing is. */
    private readonly question: () => Question | null,
    private readonly ask: (question: Question) => Promise<Answer | null>,
  ) {}

  /** Null where there is nothing to ask, or no answer. */
  async answer(): Promise<{ readonly question: Question; readonly answer: Answer } | 'stale' | null> {
    const number = ++this.#asked;
    const question = this.question();
    if (!question) return null;
    const answer = await this.ask(question).catch(() => null);
    if (number !== this.#asked || !isSame(question, this.question())) return 'stale';
    return answer === null ? null : { question, answer };
  }

  /** The same, asked again where others came between; null where it is stale every time. */
  async settled(): Promise<{ readonly question: Question; readonly answer: Answer } | null> {
    for (let tries = MOST_TRIES; tries > 0; tries--) {
      const answered = await this.answer();
      if (answered !== 'stale') return answered;
    }
    return null;
  }
}

/** Text that changes so often between question and answer is still being written. */
const MOST_TRIES = 5;

const isSame = (one: object, other: object | null): boolean => JSON.stringify(one) === JSON.stringify(other);

import { Worker as Thread } from 'node:worker_threads';
import { type Done, lostTo, type Task } from './task';
import type { Job, Reply } from './thread';

/** Jobs that a thread has at hand, so that it need not wait for the next. */
const AT_HAND = 2;
/** Results that may wait for their turn, a thread: what bounds the memory, however many files there are. */
const AHEAD = 8;

interface Member {
  readonly thread: Thread;
  /** What it was told to do and has not answered, in order. */
  readonly jobs: Job[];
}

/**
 * Reviews files in `count` threads, which run this same program, and answers in input order. A thread that ends by a fault costs
 * the file that it was at; another takes its place.
 */
export async function* inThreads(files: readonly string[], task: Task, count: number): AsyncGenerator<Done> {
  const pool = new Pool(files, task, count);
  try {
    for (let index = 0; index < files.length; index++) yield await pool.take(index);
  } finally {
    await pool.end();
  }
}

class Pool {
  private readonly members = new Set<Member>();
  private readonly ready = new Map<number, Done>();
  private readonly again: Job[] = [];
  private next = 0;
  private taken = 0;
  private ended = false;
  private fatal: Error | null = null;
  private wake: () => void = () => undefined;

  constructor(
    private readonly files: readonly string[],
    private readonly task: Task,
    private readonly count: number,
  ) {
    for (let started = 0; started < count; started++) this.start();
  }

  /** The result at `index`; each is taken once, in order. */
  async take(index: number): Promise<Done> {
    for (;;) {
      if (this.fatal) throw this.fatal;
      const done = this.ready.get(index);
      if (done) {
        this.ready.delete(index);
        this.taken = index + 1;
        for (const member of this.members) this.feed(member);
        return done;
      }
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  async end(): Promise<void> {
    this.ended = true;
    await Promise.all([...this.members].map(({ thread }) => thread.terminate()));
  }

  private start(): void {
    const thread = new Thread(__filename, { workerData: this.task });
    const member: Member = { thread, jobs: [] };
    this.members.add(member);
    thread.on('message', (reply: Reply) => this.hear(member, reply));
    let cause = 'its thread ended';
    thread.on('error', (error: Error) => {
      cause = error.message;
    });
    thread.on('exit', () => this.lose(member, cause));
    this.feed(member);
  }

  private feed({ thread, jobs }: Member): void {
    while (jobs.length < AT_HAND) {
      const job = this.again.shift() ?? this.nextJob();
      if (!job) return;
      jobs.push(job);
      thread.postMessage(job);
    }
  }

  private nextJob(): Job | null {
    if (this.next >= this.files.length || this.next >= this.taken + this.count * AHEAD) return null;
    const index = this.next++;
    return { index, file: this.files[index]! };
  }

  private hear(member: Member, reply: Reply): void {
    member.jobs.shift();
    if ('fatal' in reply) this.fatal = new Error(reply.fatal);
    else this.ready.set(reply.index, reply.done);
    this.feed(member);
    this.wake();
  }

  private lose(member: Member, cause: string): void {
    this.members.delete(member);
    if (this.ended) return;
    const [lost, ...others] = member.jobs;
    if (lost) this.ready.set(lost.index, lostTo(this.task, lost.file, lost.index, cause));
    this.again.push(...others);
    if (lost) this.start();
    else this.fatal ??= new Error(`a thread could not work: ${cause}`);
    this.wake();
  }
}

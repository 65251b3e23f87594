import type { ReadFigure } from '../../figures/figure';
import type { Reading } from '../../figures/reading';
import type { Span } from '../../text/span';
import type { Comparison } from './comparison';
import type { Role } from './role';
import type { Direction } from './vocabulary';
import type { SentenceWords } from './words';

/**
 * What a sentence says of one quantity's move: where it stands, by how much and how many per cent it moved, and from where. Figures
 * are indices into the reading; null where the sentence does not say them.
 */
export interface Movement {
  readonly sentence: number;
  readonly level: number | null;
  readonly delta: number | null;
  readonly growth: number | null;
  readonly base: number | null;
  readonly direction: Direction | null;
  /** Where the word that says the direction stands, in the turn's flow. */
  readonly said: Span | null;
  readonly against: Comparison | null;
  /** The period that the move is counted from, where it is named. */
  readonly since: string | null;
  readonly qualified: boolean;
  /** Whether it cannot be told which of several amounts it speaks of; then it may hold, and never fails. */
  readonly ambiguous: boolean;
}

const NONE: readonly Movement[] = [];

type Draft = { -readonly [Key in keyof Movement]: Movement[Key] };

/** The movements of a sentence, in order. Those of a single figure that moves nowhere are left out. */
export function readMovements(reading: Reading, sentence: SentenceWords, roles: readonly Role[]): readonly Movement[] {
  if (roles.length === 0 || sentence.items.some(({ word }) => word === 'respectively')) return NONE;
  const builder = new Builder(reading, sentence.index);
  for (const role of roles) builder.take(role);
  return builder.finish();
}

/** Takes the roles of a sentence one by one; what it has gathered so far is the movement at hand and its twin in another unit. */
class Builder {
  private readonly done: Draft[] = [];
  private current: Draft;
  /** "net income of $21.6 million or $0.45 per share": the second measure of the same thing. */
  private twin: Draft | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly sentence: number,
  ) {
    this.current = this.empty();
  }

  take(role: Role): void {
    if (role.part === 'other') return;
    if (role.part === 'share' && role.joined !== 'or' && !this.isSubject(role)) return;
    if (role.part === 'change') this.change(role);
    else if (role.part === 'base') this.base(role);
    else this.level(role);
  }

  /** "40% of revenue, up from 35%": a share that is what the sentence speaks of, and not another way to say the amount before. */
  private isSubject(role: Role): boolean {
    return role.joined === null && (this.current.level === null || role.fresh) && !this.isLength(role);
  }

  /** "compared to $1.88 one year ago": a length of time beside amounts is none of them. */
  private isLength({ figure }: Role): boolean {
    const { level } = this.current;
    return level !== null && this.figure(figure).kind === 'duration' && this.figure(level).kind !== 'duration';
  }

  finish(): readonly Movement[] {
    this.flush();
    return this.done.filter((each) => each.level !== null || each.delta !== null || each.growth !== null);
  }

  private level(role: Role): void {
    if (this.isLength(role)) return;
    if (role.joined && this.current.level !== null) {
      this.second(role);
      return;
    }
    const open = !role.fresh && this.current.level === null && (role.part === 'result' || this.goesOn(role));
    if (!open) this.flush();
    this.current.level = role.figure;
    this.go(role);
    this.limit(role);
  }

  /** "dropped by four days and now stands at 119 days": the level behind a change of the same unit. */
  private goesOn({ figure }: Role): boolean {
    const { delta, base } = this.current;
    if (delta === null || base !== null) return false;
    const [change, level] = [this.figure(delta), this.figure(figure)];
    return unitOf(change) === unitOf(level) && change.metric === level.metric;
  }

  /** An amount joined to a level by "or" in another unit is its twin; all else that is joined makes it unclear which is meant. */
  private second(role: Role): void {
    const [a, b] = [this.figure(this.current.level!), this.figure(role.figure)];
    if (role.joined === 'or' && unitOf(a) !== unitOf(b)) {
      this.twin = { ...this.empty(), level: role.figure };
      return;
    }
    this.current.ambiguous = true;
    if (role.joined === 'and') {
      this.flush();
      this.current.level = role.figure;
      this.current.ambiguous = true;
    }
  }

  private change(role: Role): void {
    if (this.isOfTwin(role)) return;
    const slot = this.figure(role.figure).kind === 'percent' ? 'growth' : 'delta';
    const taken = this.current[slot] !== null || this.isOfOtherBase(role);
    if (role.fresh && !this.isBare()) this.flush();
    else if (taken || this.isOther(role)) this.again();
    this.current[slot] = role.figure;
    this.go(role);
    this.current.against = role.against ?? this.current.against;
    this.current.since = role.since ?? this.current.since;
    this.limit(role);
    if (this.twin && slot === 'growth' && this.current.delta === null) this.current.ambiguous = true;
  }

  /** "$84.2 million or 21.5% of revenue …, an improvement of 300 basis points": points are those of the share. */
  private isOfTwin({ figure, direction, said }: Role): boolean {
    const { twin } = this;
    if (twin?.level == null || this.figure(figure).kind !== 'points' || this.figure(twin.level).kind !== 'percent')
      return false;
    twin.delta = figure;
    twin.direction ??= direction;
    twin.said ??= said;
    return true;
  }

  /** "up from $4 million a year ago, and 5% sequentially": the change behind a base may be counted from another one. */
  private isOfOtherBase({ against, since, adds }: Role): boolean {
    if (this.current.base === null) return false;
    if (adds) return true;
    return since !== null || (against !== null && against !== this.current.against);
  }

  /** "up $6 million sequentially, and 31% from a year ago": two changes, each with its own base. */
  private isOther({ against }: Role): boolean {
    const { delta, growth } = this.current;
    return (
      (delta !== null || growth !== null) &&
      against !== null &&
      this.current.against !== null &&
      against !== this.current.against
    );
  }

  private base(role: Role): void {
    if (role.fresh && !role.joined && !this.isBare() && this.twin === null) this.flush();
    const unit = unitOf(this.figure(role.figure));
    const twin = this.twin;
    if (twin?.level != null && unit === unitOf(this.figure(twin.level)) && twin.base === null) {
      twin.base = role.figure;
      return;
    }
    if (!this.mayMeasure(role)) return;
    if (role.joined === 'and') this.current.ambiguous = true;
    if (this.current.base !== null) this.again();
    this.current.base = role.figure;
    this.current.against ??= role.against;
    this.go(role);
    this.limit(role);
  }

  /** A base is of its level's kind; per cent and points stand for each other where nothing else is said. */
  private mayMeasure(role: Role): boolean {
    const { level, delta } = this.current;
    if (level === null) return true;
    const kinds = [this.figure(level).kind, this.figure(role.figure).kind];
    return kinds[0] === kinds[1] || (delta === null && kinds.every((kind) => kind === 'percent' || kind === 'points'));
  }

  /** The first word of direction counts. */
  private go({ direction, said }: Role): void {
    if (!direction || this.current.direction) return;
    this.current.direction = direction;
    this.current.said = said;
  }

  private limit(role: Role): void {
    if (role.qualified) this.current.qualified = true;
  }

  /** Nothing but a level so far: a change behind it may still be its own. */
  private isBare(): boolean {
    const { level, delta, growth, base } = this.current;
    return level === null && delta === null && growth === null && base === null;
  }

  /** A second change of the same level: "up 2% from a year ago and 5% sequentially". */
  private again(): void {
    const { level } = this.current;
    this.push(this.current);
    this.current = { ...this.empty(), level };
  }

  private flush(): void {
    if (this.twin && this.current.growth !== null && this.current.delta === null) this.current.ambiguous = true;
    this.push(this.current);
    if (this.twin) this.push(this.twin);
    this.current = this.empty();
    this.twin = null;
  }

  private push(draft: Draft): void {
    if (draft.level !== null || draft.delta !== null || draft.growth !== null || draft.base !== null)
      this.done.push(draft);
  }

  private figure(index: number): ReadFigure {
    return this.reading.figures[index]!;
  }

  private empty(): Draft {
    return {
      sentence: this.sentence,
      level: null,
      delta: null,
      growth: null,
      base: null,
      direction: null,
      said: null,
      against: null,
      since: null,
      qualified: false,
      ambiguous: false,
    };
  }
}

/** What two amounts must share to be compared: dollars with dollars, per cent with per cent. */
export const unitOf = (figure: Pick<ReadFigure, 'kind' | 'unit'>): string =>
  figure.kind === 'count' ? 'count' : `${figure.kind} ${figure.unit ?? ''}`;

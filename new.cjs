"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// .cache/entry.ts
var entry_exports = {};
__export(entry_exports, {
  R2: () => recognise,
  checkRules: () => checkRules,
  createReviewer: () => createReviewer,
  damagesOf: () => damagesOf,
  expressionsOf: () => expressionsOf,
  layouts: () => layouts,
  linesOf: () => linesOf,
  quantitiesOf: () => quantitiesOf,
  readClaims: () => readClaims,
  readTranscript: () => readTranscript,
  readTurn: () => readTurn,
  recognise: () => recognise,
  relations: () => relations,
  reportOf: () => reportOf,
  review: () => review,
  sceneOf: () => sceneOf,
  sentencesOf: () => sentencesOf,
  tokensOf: () => tokensOf,
  turnWords: () => turnWords
});
module.exports = __toCommonJS(entry_exports);

// server/core/text/once.ts
function once(make) {
  const known5 = /* @__PURE__ */ new WeakMap();
  return (from) => {
    const before2 = known5.get(from);
    if (before2) return before2;
    const made = make(from);
    known5.set(from, made);
    return made;
  };
}

// server/core/text/search.ts
function lastStartingBefore(items, offset, start) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (start(items[middle]) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// server/core/text/flow.ts
function flowOf(source, parts) {
  const pieces = [];
  let text2 = "";
  for (const { span, join } of parts) {
    if (span[1] <= span[0]) continue;
    if (text2 !== "") text2 += join === "wrap" ? " " : "\n";
    pieces.push({ flow: text2.length, source: span[0], length: span[1] - span[0] });
    text2 += source.slice(span[0], span[1]);
  }
  return { text: text2, pieces };
}
function sourceOffset(flow, offset) {
  const piece = flow.pieces[lastStartingBefore(flow.pieces, offset, (each) => each.flow)];
  if (!piece) return flow.pieces[0]?.source ?? 0;
  return piece.source + Math.min(offset - piece.flow, piece.length);
}
function sourceSpan(flow, span) {
  const start = sourceOffset(flow, span[0]);
  return [start, span[1] > span[0] ? sourceOffset(flow, span[1] - 1) + 1 : start];
}
function slice(flow, start, end) {
  const pieces = [];
  for (let index = Math.max(
    0,
    lastStartingBefore(flow.pieces, start, (each) => each.flow)
  ); index < flow.pieces.length; index += 1) {
    const piece = flow.pieces[index];
    if (piece.flow >= end) break;
    const from = Math.max(piece.flow, start);
    const length = Math.min(piece.flow + piece.length, end) - from;
    if (length > 0) pieces.push({ flow: from - start, source: piece.source + from - piece.flow, length });
  }
  return { text: flow.text.slice(start, end), pieces };
}

// server/core/text/span.ts
var cover = (a, b) => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];

// server/core/text/remembered.ts
var MOST = 4e3;
var LONGEST = 80;
function remembered(answerTo) {
  const answers = /* @__PURE__ */ new Map();
  return (text2) => {
    if (text2.length > LONGEST) return answerTo(text2);
    const known5 = answers.get(text2);
    if (known5 !== void 0) return known5;
    const answer = answerTo(text2);
    if (answers.size >= MOST) answers.clear();
    answers.set(ownCopy(text2), answer);
    return answer;
  };
}
var ownCopy = (text2) => ` ${text2}`.slice(1);

// server/core/figures/times/period.ts
var WRITTEN = /^(?:FY(\d{4})|(\d{4})([QH])([1-4]))$/;
var parsePeriod = (written3) => written3 === null ? null : read(written3);
var read = remembered((written3) => {
  const match = WRITTEN.exec(written3);
  if (!match) return null;
  if (match[1]) return { year: Number(match[1]), part: null };
  return { year: Number(match[2]), part: { of: match[3] === "Q" ? "quarter" : "half", number: Number(match[4]) } };
});
function writePeriod({ year, part }) {
  if (!part) return `FY${year}`;
  return `${year}${part.of === "quarter" ? "Q" : "H"}${part.number}`;
}
function later(period, by) {
  if (!period.part) return { year: period.year + by, part: null };
  const perYear = period.part.of === "quarter" ? 4 : 2;
  const count3 = period.year * perYear + period.part.number - 1 + by;
  return {
    year: Math.floor(count3 / perYear),
    part: { of: period.part.of, number: (count3 % perYear + perYear) % perYear + 1 }
  };
}
var yearBefore = (period) => ({ ...period, year: period.year - 1 });

// server/core/claims/periods.ts
function periodBefore(period, against) {
  const parsed = parsePeriod(period);
  if (!parsed || !against) return null;
  if (against === "year") return writePeriod(yearBefore(parsed));
  return parsed.part?.of === "quarter" ? writePeriod(later(parsed, -1)) : null;
}
var ORDINALS = ["first", "second", "third", "fourth"];
function sayPeriod(period) {
  const parsed = parsePeriod(period);
  if (!parsed) return null;
  if (!parsed.part) return `${parsed.year}`;
  return `${ORDINALS[parsed.part.number - 1]}-${parsed.part.of} ${parsed.year}`;
}

// server/core/claims/words/movements.ts
var NONE = [];
function readMovements(reading, sentence, roles) {
  if (roles.length === 0 || sentence.items.some(({ word: word2 }) => word2 === "respectively")) return NONE;
  const builder = new Builder(reading, sentence.index);
  for (const role of roles) builder.take(role);
  return builder.finish();
}
var Builder = class {
  constructor(reading, sentence) {
    this.reading = reading;
    this.sentence = sentence;
    this.current = this.empty();
  }
  reading;
  sentence;
  done = [];
  current;
  /** "net income of $21.6 million or $0.45 per share": the second measure of the same thing. */
  twin = null;
  take(role) {
    if (role.part === "other") return;
    if (role.part === "share" && role.joined !== "or" && !this.isSubject(role)) return;
    if (role.part === "change") this.change(role);
    else if (role.part === "base") this.base(role);
    else this.level(role);
  }
  /** "40% of revenue, up from 35%": a share that is what the sentence speaks of, and not another way to say the amount before. */
  isSubject(role) {
    return role.joined === null && (this.current.level === null || role.fresh) && !this.isLength(role);
  }
  /** "compared to $1.88 one year ago": a length of time beside amounts is none of them. */
  isLength({ figure }) {
    const { level: level2 } = this.current;
    return level2 !== null && this.figure(figure).kind === "duration" && this.figure(level2).kind !== "duration";
  }
  finish() {
    this.flush();
    return this.done.filter((each) => each.level !== null || each.delta !== null || each.growth !== null);
  }
  level(role) {
    if (this.isLength(role)) return;
    if (role.joined && this.current.level !== null) {
      this.second(role);
      return;
    }
    const open2 = role.part === "result" && !role.fresh && this.current.level === null;
    if (!open2) this.flush();
    this.current.level = role.figure;
    this.go(role);
    this.limit(role);
  }
  /** An amount joined to a level by "or" in another unit is its twin; all else that is joined makes it unclear which is meant. */
  second(role) {
    const [a, b] = [this.figure(this.current.level), this.figure(role.figure)];
    if (role.joined === "or" && unitOf(a) !== unitOf(b)) {
      this.twin = { ...this.empty(), level: role.figure };
      return;
    }
    this.current.ambiguous = true;
    if (role.joined === "and") {
      this.flush();
      this.current.level = role.figure;
      this.current.ambiguous = true;
    }
  }
  change(role) {
    if (this.isOfTwin(role)) return;
    const slot = this.figure(role.figure).kind === "percent" ? "growth" : "delta";
    const taken = this.current[slot] !== null || this.isOfOtherBase(role);
    if (role.fresh && !this.isBare()) this.flush();
    else if (taken || this.isOther(role)) this.again();
    this.current[slot] = role.figure;
    this.go(role);
    this.current.against = role.against ?? this.current.against;
    this.current.since = role.since ?? this.current.since;
    this.limit(role);
    if (this.twin && slot === "growth" && this.current.delta === null) this.current.ambiguous = true;
  }
  /** "$84.2 million or 21.5% of revenue …, an improvement of 300 basis points": points are those of the share. */
  isOfTwin({ figure, direction: direction2, said }) {
    const { twin } = this;
    if (twin?.level == null || this.figure(figure).kind !== "points" || this.figure(twin.level).kind !== "percent")
      return false;
    twin.delta = figure;
    twin.direction ??= direction2;
    twin.said ??= said;
    return true;
  }
  /** "up from $4 million a year ago, and 5% sequentially": the change behind a base may be counted from another one. */
  isOfOtherBase({ against, since, adds }) {
    if (this.current.base === null) return false;
    if (adds) return true;
    return since !== null || against !== null && against !== this.current.against;
  }
  /** "up $6 million sequentially, and 31% from a year ago": two changes, each with its own base. */
  isOther({ against }) {
    const { delta: delta2, growth: growth2 } = this.current;
    return (delta2 !== null || growth2 !== null) && against !== null && this.current.against !== null && against !== this.current.against;
  }
  base(role) {
    if (role.fresh && !role.joined && !this.isBare() && this.twin === null) this.flush();
    const unit = unitOf(this.figure(role.figure));
    const twin = this.twin;
    if (twin?.level != null && unit === unitOf(this.figure(twin.level)) && twin.base === null) {
      twin.base = role.figure;
      return;
    }
    if (!this.mayMeasure(role)) return;
    if (role.joined === "and") this.current.ambiguous = true;
    if (this.current.base !== null) this.again();
    this.current.base = role.figure;
    this.current.against ??= role.against;
    this.go(role);
    this.limit(role);
  }
  /** A base is of its level's kind; per cent and points stand for each other where nothing else is said. */
  mayMeasure(role) {
    const { level: level2, delta: delta2 } = this.current;
    if (level2 === null) return true;
    const kinds = [this.figure(level2).kind, this.figure(role.figure).kind];
    return kinds[0] === kinds[1] || delta2 === null && kinds.every((kind) => kind === "percent" || kind === "points");
  }
  /** The first word of direction counts. */
  go({ direction: direction2, said }) {
    if (!direction2 || this.current.direction) return;
    this.current.direction = direction2;
    this.current.said = said;
  }
  limit(role) {
    if (role.qualified) this.current.qualified = true;
  }
  /** Nothing but a level so far: a change behind it may still be its own. */
  isBare() {
    const { level: level2, delta: delta2, growth: growth2, base } = this.current;
    return level2 === null && delta2 === null && growth2 === null && base === null;
  }
  /** A second change of the same level: "up 2% from a year ago and 5% sequentially". */
  again() {
    const { level: level2 } = this.current;
    this.push(this.current);
    this.current = { ...this.empty(), level: level2 };
  }
  flush() {
    if (this.twin && this.current.growth !== null && this.current.delta === null) this.current.ambiguous = true;
    this.push(this.current);
    if (this.twin) this.push(this.twin);
    this.current = this.empty();
    this.twin = null;
  }
  push(draft) {
    if (draft.level !== null || draft.delta !== null || draft.growth !== null || draft.base !== null)
      this.done.push(draft);
  }
  figure(index) {
    return this.reading.figures[index];
  }
  empty() {
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
      ambiguous: false
    };
  }
};
var unitOf = (figure) => figure.kind === "count" ? "count" : `${figure.kind} ${figure.unit ?? ""}`;

// server/core/claims/words/comparison.ts
var BEFORE = /* @__PURE__ */ new Set(["prior", "previous", "last", "preceding", "linked", "earlier"]);
var AFTER = /* @__PURE__ */ new Set(["ago", "earlier", "prior", "before"]);
function comparisonIn(items, from, to) {
  for (let at = from; at < to; at++) {
    const found2 = comparisonAt(items, at);
    if (found2) return found2;
  }
  return null;
}
function comparisonAt(items, at) {
  const { word: word2, figure } = items[at];
  if (figure >= 0) return comparisonOfTime(word2);
  if (word2 === "sequentially" || word2 === "sequential" || word2 === "qoq") return "quarter";
  if (word2 === "yoy") return "year";
  if (word2 !== "quarter" && word2 !== "year" && word2 !== "period") return null;
  const [before2, next, afterNext] = [items[at - 1]?.word ?? "", items[at + 1]?.word ?? "", items[at + 2]?.word ?? ""];
  if ((next === "over" || next === "on" || next === "to") && afterNext === word2)
    return word2 === "quarter" ? "quarter" : "year";
  if (word2 === "period") return before2 === "year" || AFTER.has(next) ? "year" : null;
  if (word2 === "quarter" && before2 === "year") return "year";
  if (!BEFORE.has(before2) && !AFTER.has(next)) return null;
  return word2 === "year" || ownYear(items, at) ? "year" : "quarter";
}
function comparisonOfTime(words) {
  if (words === "" || !/prior|previous|last|preceding|linked|earlier|ago/.test(words)) return null;
  if (words.includes("year")) return "year";
  return words.includes("quarter") ? "quarter" : null;
}
function timeBehind(items, place2) {
  let led = false;
  for (let at = place2 + 1; at < items.length && at <= place2 + 8; at++) {
    const { word: word2, figure } = items[at];
    if (figure >= 0) return led && word2 !== "" ? at : -1;
    if (LEADING.has(word2)) led = true;
    else if (!WAY.has(word2)) return -1;
  }
  return -1;
}
var LEADING = /* @__PURE__ */ new Set(["from", "over", "versus", "vs", "than", "to", "with", "against"]);
var WAY = new Set(
  "compared sequentially the our that of in for same level end quarter year increase decrease higher lower as a an by reported".split(
    " "
  )
);
function ownYear(items, at) {
  for (let near2 = Math.max(0, at - 3); near2 < Math.min(items.length, at + 4); near2++) {
    const word2 = items[near2].word;
    if (word2 === "same" || word2 === "year" || word2 === "year's") return true;
  }
  return false;
}

// server/core/claims/words/vocabulary.ts
var listed = (words) => new Set(words.split(" "));
var UP = listed(
  "up increase increases increased increasing grow grows grew grown growing growth rise rises rose risen rising higher gain gains gained climb climbed climbing jump jumped surge surged expand expanded expanding expansion uptick upside accretion ahead advanced added soared addition raise raises raised raising lifted lifting boosted leapt raised"
);
var DOWN = listed(
  "down decrease decreases decreased decreasing decline declines declined declining fall falls fell fallen falling drop drops dropped dropping lower reduce reduces reduced reducing reduction contract contracted contracting contraction shrink shrank shrunk slip slipped dip dipped downturn lowered cut trimmed tumbled compressed compression"
);
var BETTER = listed("improve improves improved improving improvement improvements better favorable favourable");
var WORSE = listed("worse worsen worsened worsening deteriorate deteriorated deterioration unfavorable unfavourable");
function directionOf(word2) {
  if (UP.has(word2)) return "up";
  if (DOWN.has(word2)) return "down";
  if (BETTER.has(word2)) return "better";
  return WORSE.has(word2) ? "worse" : null;
}
var MOVES = listed(
  "went go goes going gone moved move moving changed change changes brought taking took came swung push pushed pushing bring brings bringing put putting drove drive driving"
);
var LEVELS = listed(
  "was were is are be been being totaled totalled reached reaching hit at equaled equalled amounted reported report recorded generated delivered posted achieved finished ended closed stood came exceeded surpassed contributed booked represented represents representing earned generating reporting totaling totalling has have had"
);
var BASES = listed("from versus vs against than");
var BASE_PAIRS = /* @__PURE__ */ new Map([
  ["to", listed("compared compares comparing comparison relative")],
  ["with", listed("compared compares comparing comparison")]
]);
var QUALIFIERS = listed(
  "organic organically constant currency currencies fx annualized annualised cagr compounded compound neutral translation inflation cumulative averaging"
);
var LIMITS = listed("excluding exclude excludes excluded ex forma adjusting adjust normalizing normalize");
var FALLING = listed(
  "dso days churn expense expenses cost costs loss losses leverage debt attrition turnover delinquency delinquencies delinquent npl nonperforming vacancy downtime provision provisions opex capex sg&a charge-off chargeoffs defaults overhead deficit injury emissions spend spending"
);
var RISING = listed(
  "revenue revenues sales income profit profits profitability margin margins ebitda eps earnings cash bookings turns roe return yield backlog growth production productivity retention ebit roic roa utilization occupancy"
);
function polarityOf(metric2) {
  const words = (metric2 ?? "").toLowerCase().split(/[ -]/);
  const last = words.at(-1) ?? "";
  if (words.includes("outstanding") && words.includes("sales")) return -1;
  if (words.includes("ratio") && !words.includes("capital") && !words.includes("tier")) {
    return words.some((word2) => word2 === "efficiency" || word2 === "combined" || FALLING.has(word2)) ? -1 : 0;
  }
  if (words.some((word2) => FALLING.has(word2))) return RISING.has(last) ? 0 : -1;
  return words.some((word2) => RISING.has(word2)) ? 1 : 0;
}
function pointing(direction2, metric2) {
  if (direction2 === null) return null;
  if (direction2 === "up") return 1;
  if (direction2 === "down") return -1;
  const polarity = polarityOf(metric2);
  return polarity === 0 ? null : direction2 === "better" ? polarity : -polarity;
}
var FILLERS = listed(
  "the a an our its their this that about approximately around roughly nearly almost some just only over under more less than slightly little by another additional further record very strong solid healthy modest total full good nice respectable robust impressive significant sequential sequentially year quarter year-over-year yoy annually likely well above below even close roughly estimated"
);
var STOPS = listed(
  ', ; : ( ) and but while which who whereas -- \u2014 \u2013 " \u201C \u201D although though because with when as excluding consisting reflecting including driven comprised primarily led due resulting'
);
var REASONS = listed(
  "driven due predominantly primarily largely mainly reflecting including partially because led resulting thanks offset as"
);

// server/core/claims/words/words.ts
var sentenceWords = (reading, sentence, index) => sentence.figures.length > 0 ? { index, sentence, ...itemsOf(reading, sentence) } : new Unread(reading, sentence, index);
var NONE2 = [];
var Unread = class {
  constructor(reading, sentence, index) {
    this.reading = reading;
    this.sentence = sentence;
    this.index = index;
  }
  reading;
  sentence;
  index;
  places = NONE2;
  read = null;
  get items() {
    this.read ??= itemsOf(this.reading, this.sentence).items;
    return this.read;
  }
};
function itemsOf(reading, { figures, from, to }) {
  const items = [];
  const places = [];
  let next = 0;
  for (let at = from; at < to; at++) {
    const { start, end, lower } = reading.tokens[at];
    const id30 = figures[next];
    const place2 = id30 === void 0 ? null : reading.figures[id30].place;
    if (place2 && start >= place2[0] && start < place2[1]) {
      places.push(items.length);
      items.push({ word: timeWords(reading, id30), figure: id30, start: place2[0], end: place2[1] });
      while (at + 1 < to && reading.tokens[at + 1].start < place2[1]) at++;
      next++;
    } else if (lower !== "-") items.push({ word: lower, figure: -1, start, end });
  }
  return { items, places };
}
var timeWords = (reading, index) => {
  const figure = reading.figures[index];
  return isAmount(figure) ? "" : figure.written.toLowerCase();
};
var isAmount = (figure) => figure.kind !== "date" && figure.kind !== "period";

// server/core/claims/words/markers.ts
var REACH = 11;
var LEVEL = { part: "level", direction: null, way: -1, joined: null, adds: false, fresh: true };
function findMarker(reading, items, place2, before2) {
  const last = before2?.place ?? -1;
  const joined2 = joinedTo(items, place2, last) ?? nextChange(reading, items, place2, before2);
  if (joined2) return { ...LEVEL, joined: joined2, adds: joined2 === "and", fresh: false };
  let behindOf = false;
  for (let at = place2 - 1; at > last && at >= place2 - REACH; at--) {
    const { word: word2, figure } = items[at];
    if (figure >= 0) continue;
    if (word2 === "of") behindOf = true;
    const marker = markerAt(reading, items, at, place2, behindOf);
    if (marker) return { ...marker, joined: null, adds: isAdded(items, at), fresh: isFresh(reading, items, at, last) };
    if (STOPS.has(word2)) break;
  }
  return { ...LEVEL, fresh: true };
}
function isAdded(items, at) {
  const before2 = items[at - 1]?.word ?? "";
  return before2 === "and" || ["was", "were", "is", "are", "also"].includes(before2) && items[at - 2]?.word === "and";
}
var found = (part, items, way2 = -1) => ({
  part,
  direction: way2 < 0 ? null : directionOf(items[way2].word),
  way: way2 >= 0 && directionOf(items[way2].word) ? way2 : -1
});
function markerAt(reading, items, at, place2, behindOf) {
  const word2 = items[at].word;
  if (word2 === "than") return afterThan(items, at, place2);
  if (word2 === "over") return isBaseOver(reading, items, at) ? found("base", items) : null;
  if (word2 === "from") return behindFrom(reading, items, at, behindOf);
  if (BASES.has(word2)) return found("base", items, at - 1);
  if (BASE_PAIRS.get(word2)?.has(items[at - 1]?.word ?? "")) return found("base", items);
  if (word2 === "to") return behindTo(reading, items, at, place2);
  if (word2 === "by") return behindBy(items, at);
  if ((word2 === "above" || word2 === "below") && isDistance(reading, items[at - 1])) return found("base", items);
  const direction2 = directionOf(word2);
  if (direction2) return asChange(items, at, place2, behindOf);
  return LEVELS.has(word2) && !(behindOf && word2 === "at") ? found("level", items) : null;
}
var isDistance = (reading, item) => item !== void 0 && item.figure >= 0 && ["points", "percent"].includes(reading.figures[item.figure].kind);
function behindBy(items, at) {
  for (let near2 = at - 1; near2 >= 0 && near2 >= at - 8; near2--) {
    const { word: word2 } = items[near2];
    if (directionOf(word2) && !isAdjective(items, near2)) return found("change", items, near2);
    if (STOPS.has(word2) || LEVELS.has(word2)) return null;
  }
  return null;
}
function behindFrom(reading, items, at, behindOf) {
  const way2 = wayBefore(items, at);
  const opens = behindOf && way2 < 0 && items.slice(0, at).every(({ figure }) => figure < 0 || !isAmount(reading.figures[figure]));
  return opens ? found("level", items) : found("base", items, way2);
}
function afterThan(items, at, place2) {
  const before2 = items[at - 1]?.word ?? "";
  if (["more", "less", "greater", "fewer", "rather", "other"].includes(before2))
    return at === place2 - 1 ? null : found("other", items);
  return found("base", items, at - 1);
}
function isBaseOver(reading, items, at) {
  if ((items[at - 1]?.figure ?? -1) >= 0 && isAmount(reading.figures[items[at - 1].figure])) return true;
  const next = items[at + 1];
  if (next === void 0) return false;
  if (next.figure >= 0 ? isAmount(reading.figures[next.figure]) : !OWNERS.has(next.word)) return false;
  for (let near2 = at - 1; near2 >= 0 && near2 >= at - 4; near2--) {
    const { figure, word: word2 } = items[near2];
    if (figure >= 0 ? isAmount(reading.figures[figure]) : directionOf(word2) !== null) return true;
  }
  return false;
}
var OWNERS = new Set("the our last prior previous its".split(" "));
function behindTo(reading, items, at, place2) {
  const none = found("other", items);
  if (place2 - at > 5) return none;
  for (let near2 = at - 1; near2 >= 0 && near2 >= at - 14; near2--) {
    const { word: word2, figure } = items[near2];
    if (figure >= 0 && isMultiplied(reading, figure)) return found("result", items);
    if (figure >= 0) continue;
    if (word2 === ";" || word2 === "of" && near2 === at - 1) return none;
    if (MOVES.has(word2) || directionOf(word2) && !isAdjective(items, near2)) return found("result", items, near2);
    if (word2 === "from") return found("result", items, wayBefore(items, near2));
    if (LEVELS.has(word2) && word2 !== "at" && word2 !== "has" && word2 !== "have" && word2 !== "from") return none;
  }
  return none;
}
var isMultiplied = (reading, index) => {
  const { kind, written: written3 } = reading.figures[index];
  return kind === "multiple" && /^(?:doubl|tripl|quadrupl|halv)|fold$/i.test(written3);
};
function wayBefore(items, from) {
  let noun = -1;
  for (let near2 = from - 1; near2 >= 0 && near2 >= from - 8; near2--) {
    const { word: word2 } = items[near2];
    if (word2 === "growth") noun = near2;
    else if (directionOf(word2)) return near2;
    if (word2 === "," || word2 === "and" || word2 === "from" || MOVES.has(word2)) break;
  }
  return noun;
}
var NOUNS = new Set(
  "increase decrease decline growth improvement reduction rise drop expansion contraction fall jump deterioration deceleration uptick dip addition".split(
    " "
  )
);
function asChange(items, at, place2, behindOf) {
  const word2 = items[at].word;
  if (!behindOf) return between(items, at, place2) <= 3 && !isAdjective(items, at) ? found("change", items, at) : null;
  if (!NOUNS.has(word2)) return null;
  const next = items[at + 1]?.word;
  return next === "of" || next === "in" ? found("change", items, at) : null;
}
function between(items, at, place2) {
  let count3 = 0;
  for (let near2 = at + 1; near2 < place2; near2++) if (!FILLERS.has(items[near2].word)) count3++;
  return count3;
}
function isAdjective(items, at) {
  const word2 = items[at].word;
  if (word2 !== "higher" && word2 !== "lower" && word2 !== "better" && word2 !== "worse" && word2 !== "growing" && word2 !== "growth")
    return false;
  const next = items[at + 1];
  return next !== void 0 && next.figure < 0 && !FILLERS.has(next.word);
}
var JOINERS = /* @__PURE__ */ new Set([
  ",",
  "or",
  "and",
  "about",
  "approximately",
  "roughly",
  "nearly",
  "almost",
  "over",
  "a",
  "an",
  "also",
  "by",
  "more",
  "than",
  "around"
]);
function joinedTo(items, place2, last) {
  if (last < 0 || place2 - last > 8) return null;
  let joined2 = null;
  for (let at = last + 1; at < place2; at++) {
    const { word: word2, figure } = items[at];
    if (figure >= 0) continue;
    if (word2 === "or" || word2 === "and") joined2 = word2;
    else if (!JOINERS.has(word2) && joined2 === null && !COMPARING.has(word2)) return null;
    else if (!JOINERS.has(word2) && joined2 !== null) return null;
  }
  return joined2;
}
function nextChange(reading, items, place2, before2) {
  const and = items[place2 - 1]?.word === "and" || items[place2 - 2]?.word === "and" && JOINERS.has(items[place2 - 1].word);
  if (!and || before2?.part !== "change" || place2 - before2.place > 10) return null;
  const kinds = [before2.place, place2].map((at) => reading.figures[items[at].figure].kind);
  return kinds[0] === kinds[1] && items.slice(before2.place + 1, place2).every(({ word: word2, figure }) => figure >= 0 || isBridge(word2)) ? "and" : null;
}
var COMPARING = new Set("year over on quarter sequentially organically in the \u2013".split(" "));
var BRIDGES = new Set(
  "which was is are were an a the representing reflecting or and by that that's equating translating compared compares comparison comparing to with from over on year quarter prior previous last same period ago earlier sequentially sequential also still both in of for our its this it up down versus vs or at as an about approximately nearly almost slightly just more less than year-over-year respectively another showing marking reported comparable full relative and/or strong solid record significant further total higher lower however but".split(
    " "
  )
);
function isFresh(reading, items, marker, last) {
  if (last < 0) return true;
  let own = 0;
  let aside = false;
  for (let at = marker - 1; at > last; at--) {
    const { word: word2, figure } = items[at];
    if (figure >= 0 && isAmount(reading.figures[figure])) break;
    if (word2 === "reflecting" || word2 === "representing" || word2 === "marking") return false;
    if (CLAUSES.has(word2)) {
      if (word2 !== ",") return own > 0;
      if (at !== marker - 1 && !aside) return own > 0;
      aside = true;
    } else if (figure < 0 && !isBridge(word2)) own++;
  }
  return own > 0 && isFiniteVerb(items[marker].word);
}
var isBridge = (word2) => BRIDGES.has(word2) || FILLERS.has(word2) || directionOf(word2) !== null || MOVES.has(word2) || isAdverb(word2);
var CLAUSES = /* @__PURE__ */ new Set([",", "and", ";", "with", "while", "--"]);
var isAdverb = (word2) => word2.endsWith("ly");
var isFiniteVerb = (word2) => LEVELS.has(word2) || directionOf(word2) !== null && (word2.endsWith("ed") || ["grew", "rose", "fell", "was", "were", "is"].includes(word2));
function clauseAround(reading, items, place2) {
  const ends = (at) => {
    const { figure, word: word2 } = items[at];
    return figure >= 0 ? isAmount(reading.figures[figure]) : word2 === ";";
  };
  let from = place2;
  while (from > 0 && !ends(from - 1)) from--;
  let to = place2 + 1;
  while (to < items.length && !ends(to)) to++;
  return { from, to };
}

// server/core/claims/words/roles.ts
var NONE3 = [];
function readRoles(reading, sentence) {
  if (sentence.places.length === 0) return NONE3;
  const roles = [];
  for (const place2 of sentence.places) {
    const figure = sentence.items[place2].figure;
    if (!isAmount(reading.figures[figure])) continue;
    roles.push(readRole(reading, sentence, place2, roles.at(-1) ?? null));
  }
  return roles;
}
function readRole(reading, sentence, place2, before2) {
  const { items } = sentence;
  const figure = items[place2].figure;
  const marker = findMarker(reading, items, place2, before2);
  const ahead = changeAhead(reading, items, place2);
  const clause = clauseAround(reading, items, place2);
  const joined2 = marker.joined && before2 ? marker.joined : null;
  const inherited = joined2 && before2 ? rateOfMove(reading, items, place2, before2) ?? inheritedRole(before2, ahead) : null;
  const { part, direction: direction2, said } = inherited ?? {
    part: partOf(reading, sentence, place2, marker, ahead),
    direction: marker.direction ?? ahead?.direction ?? null,
    said: spanOf(items, marker.way >= 0 ? marker.way : ahead?.at ?? -1)
  };
  const byAhead = ahead !== null && !inherited && part === "change" && marker.part !== "change";
  return {
    figure,
    place: place2,
    part: finalPart(reading, items, place2, part),
    direction: direction2,
    said,
    joined: joined2,
    adds: marker.adds,
    fresh: (byAhead ? isFresh(reading, items, place2, before2?.place ?? -1) : marker.fresh) || (ahead?.own ?? false),
    against: comparisonIn(items, place2 + 1, clause.to) ?? comparisonIn(items, clause.from, place2),
    since: periodSaid(reading, items, timeBehind(items, place2)),
    qualified: isQualified(items, clause, place2, sentence.places[0])
  };
}
function finalPart(reading, items, place2, part) {
  if (part === "change" && isAgainstPlan(items, place2)) return "other";
  if (isMultiplied(reading, items[place2].figure)) return "other";
  return part === "level" && isShare(reading, items, place2) ? "share" : part;
}
var PLANS = new Set(
  "guide guidance outlook expectation expectations midpoint consensus forecast plan target budget estimates expected".split(
    " "
  )
);
function isAgainstPlan(items, place2) {
  for (let at = place2 + 1; at <= place2 + 7 && at < items.length; at++) {
    const { word: word2 } = items[at];
    if (PLANS.has(word2)) return true;
    if (word2 === "," || word2 === ";" || word2 === "and") return false;
  }
  return false;
}
var periodSaid = (reading, items, at) => at < 0 ? null : reading.figures[items[at].figure].period;
function rateOfMove(reading, items, place2, before2) {
  if (before2.part !== "base" || items[place2 + 1]?.word === "of") return null;
  const [base, rate] = [before2.figure, items[place2].figure].map((index) => reading.figures[index].kind);
  return rate === "percent" && (base === "money" || base === "count") ? { part: "change", direction: before2.direction, said: before2.said } : null;
}
function inheritedRole(before2, ahead) {
  if (ahead && before2.part !== "change")
    return { part: ahead.own ? "other" : "change", direction: ahead.direction, said: null };
  const part = before2.part === "result" ? "level" : before2.part;
  return { part, direction: before2.direction, said: before2.said };
}
function partOf(reading, sentence, place2, marker, ahead) {
  if (!ahead || marker.part === "change") return marker.part;
  if (marker.part === "base") return "other";
  return reading.figures[sentence.items[place2].figure].kind === "duration" ? "other" : "change";
}
var LINKS = new Set(
  "sequential sequentially year over quarter on organic net annual annualized gross revenue sales constant currency volume further overall total reported points point".split(
    " "
  )
);
var ENDS = new Set(
  "from than over versus vs compared in year sequentially on to , . ; and or as for with during at by relative due driven quarter when which primarily mainly -- ( )".split(
    " "
  )
);
function changeAhead(reading, items, place2) {
  for (let at = place2 + 1; at <= place2 + 5 && at < items.length; at++) {
    const { word: word2, figure } = items[at];
    if (figure >= 0) {
      if (isAmount(reading.figures[figure]) && items[at - 1]?.word !== "or") return null;
      continue;
    }
    if (word2 === "or" && at === place2 + 1) continue;
    if (word2 === "more" || word2 === "less") return behindThan(items, at);
    if ((word2 === "above" || word2 === "below") && at === place2 + 1 && isDistance2(reading, items, place2))
      return { at, direction: word2 === "above" ? "up" : "down", own: false };
    const direction2 = directionOf(word2);
    if (direction2 && at > place2 + 1 && isVerb(word2)) return null;
    if (direction2) return isVerb(word2) ? null : { at, direction: direction2, own: !endsThere(items, at + 1) };
    if (!LINKS.has(word2)) return null;
  }
  return null;
}
function isDistance2(reading, items, place2) {
  const { kind } = reading.figures[items[place2].figure];
  if (kind !== "percent") return kind === "points";
  const next = items.slice(place2 + 2, place2 + 8).find(({ figure }) => figure >= 0 && isAmount(reading.figures[figure]));
  return next !== void 0 && ["money", "count"].includes(reading.figures[next.figure].kind);
}
var endsThere = (items, at) => at >= items.length || items[at].figure >= 0 || ENDS.has(items[at].word);
var behindThan = (items, at) => items[at + 1]?.word === "than" ? { at, direction: items[at].word === "more" ? "up" : "down", own: false } : null;
var isVerb = (word2) => /(?:ed|ing|es)$/.test(word2) || [
  "grew",
  "grown",
  "rose",
  "risen",
  "fell",
  "fallen",
  "up",
  "down",
  "grow",
  "improve",
  "increases",
  "shrank",
  "improvement"
].includes(word2) && word2 !== "improvement";
function isShare(reading, items, place2) {
  const kind = reading.figures[items[place2].figure].kind;
  return (kind === "percent" || kind === "fraction") && items[place2 + 1]?.word === "of";
}
function isQualified(items, { from, to }, place2, first) {
  for (let at = from; at < to; at++) {
    const { word: word2 } = items[at];
    if (at > place2 && REASONS.has(word2)) return false;
    if (QUALIFIERS.has(word2) || at > first && LIMITS.has(word2)) return true;
    if (word2 === "average" && ["on", "an", "annual"].includes(items[at - 1]?.word ?? "")) return true;
  }
  return false;
}
var spanOf = (items, at) => at < 0 ? null : [items[at].start, items[at].end];

// server/core/claims/words/turn-words.ts
var turnWords = once(readWords);
function oncePerTurn(make) {
  const made = once(make);
  return (turn) => turn.withFigures.length === 0 ? [] : made(turn);
}
function readWords(reading) {
  const sentences = reading.sentences.map((sentence, index) => sentenceWords(reading, sentence, index));
  const roles = sentences.map((sentence) => readRoles(reading, sentence));
  const movements = sentences.map((sentence, index) => readMovements(reading, sentence, roles[index]));
  const withFigures = sentences.filter(({ places }) => places.length > 0);
  return { reading, sentences, withFigures, roles, movements };
}

// server/core/claims/words/moves.ts
var movesOf = oncePerTurn(
  (turn) => turn.movements.flatMap(
    (movements, index) => movements.map(
      (movement) => complete(turn.reading, { ...movement, level: movement.level ?? levelBefore(turn, index, movement) })
    )
  )
);
function complete(reading, movement) {
  const { base, level: level2, growth: growth2, delta: delta2, since, against } = movement;
  const subject = reading.figures[level2 ?? growth2 ?? delta2 ?? 0];
  const said = base === null ? null : reading.figures[base].period;
  const own = subject?.period ?? null;
  const before2 = said !== null && said !== own ? said : since !== null && since !== own ? since : periodBefore(own, against);
  return { ...movement, reading, periodBefore: before2, own: reading.figures.length };
}
var POINTING = new Set("this that it which up down an a representing reflecting these compared".split(" "));
function levelBefore(turn, index, movement) {
  const items = turn.sentences[index].items;
  const before2 = turn.movements[index - 1];
  const first = movement.growth ?? movement.delta ?? movement.base;
  if (!before2 || first === null || !POINTING.has(items[0]?.word ?? "")) return null;
  if (turn.roles[index][0]?.figure !== first) return null;
  const levels = before2.flatMap(({ level: level2 }) => level2 === null ? [] : [level2]);
  const together = turn.sentences[index].sentence.paragraph === turn.sentences[index - 1].sentence.paragraph;
  return new Set(levels).size === 1 && turn.roles[index - 1].length === 1 && together ? levels[0] : null;
}

// server/core/figures/interval.ts
var interval = (low, high) => low <= high ? { low, high } : { low: high, high: low };
var exactly = (value) => ({ low: value, high: value });
function corners(a, b, combine) {
  const values = [combine(a.low, b.low), combine(a.low, b.high), combine(a.high, b.low), combine(a.high, b.high)];
  return { low: Math.min(...values), high: Math.max(...values) };
}
var plus = (a, b) => ({ low: a.low + b.low, high: a.high + b.high });
var minus = (a, b) => ({ low: a.low - b.high, high: a.high - b.low });
var over = (a, b) => b.low <= 0 && b.high >= 0 ? null : corners(a, b, (x, y) => x / y);
var scaled = (a, by) => interval(a.low * by, a.high * by);
function growth(a, b) {
  if (b.low <= 0) return null;
  return corners(a, b, (x, y) => (x / y - 1) * 100);
}
var noise = (a, b) => 1e-9 * Math.max(1e-9, Math.abs(a.low), Math.abs(a.high), Math.abs(b.low), Math.abs(b.high));
function agrees(a, b) {
  const slack = noise(a, b);
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

// server/core/figures/agreement.ts
function allowed(figure) {
  if (figure.range || figure.value === null) return hedgedRange(figure);
  const size = Math.abs(figure.value);
  const unit = roundingUnit(figure);
  const half = Math.max(unit / 2, (figure.interval.high - figure.interval.low) / 2);
  const rounded = around(size, isCounted(figure, size, unit) ? 0 : half);
  const hedged = (figure.hedge ? hedgedBy(figure.hedge, size) : null) ?? HEDGES[figure.modifier](size, unit, rounded);
  return figure.value < 0 ? interval(-hedged.high, -hedged.low) : hedged;
}
var isCounted = (figure, size, unit) => figure.kind === "count" && unit === 1 && figure.step === 1 && size < 1e3;
var HEDGES = {
  exact: (_size, _unit, rounded) => rounded,
  about: (size, _unit, rounded) => ({
    low: Math.min(rounded.low, size * 0.95),
    high: Math.max(rounded.high, size * 1.05)
  }),
  over: (size, unit, rounded) => ({ low: rounded.low, high: Math.max(size + unit, size * 1.1, rounded.high) }),
  under: (size, unit, rounded) => ({ low: Math.min(size - unit, size * 0.9, rounded.low), high: rounded.high }),
  nearly: (size, _unit, rounded) => ({ low: Math.min(rounded.low, size * 0.9), high: rounded.high })
};
function hedgedBy(hedge, size) {
  if (/\b(?:little|slightly|bit|just|shade|touch)\b/.test(hedge)) {
    if (/\b(?:over|above|more)\b/.test(hedge)) return { low: size, high: size * 1.3 };
    if (/\b(?:under|below|less|shy)\b/.test(hedge)) return { low: size * 0.7, high: size };
  }
  if (!/\b(?:well|far|significantly|substantially)\b/.test(hedge)) return null;
  if (/\b(?:under|below|less)\b/.test(hedge)) return { low: 0, high: size * 0.97 };
  return /\b(?:over|above|more)\b/.test(hedge) ? { low: size * 1.03, high: size * 3 } : null;
}
var around = (size, half) => ({ low: size - half, high: size + half });
function hedgedRange(figure) {
  const { low, high } = figure.interval;
  return figure.modifier === "about" ? { low: low - Math.abs(low) * 0.05, high: high + Math.abs(high) * 0.05 } : { low, high };
}
function roundingUnit(figure) {
  const size = Math.abs(figure.value ?? 0);
  if (figure.step <= 0 || size === 0 || hasDecimals(figure.written)) return figure.step;
  let unit = figure.step;
  while (unit < size && isWhole(size / (unit * 10))) unit *= 10;
  return unit;
}
var hasDecimals = remembered((written3) => /\d?\.\d|\bpoint\b/.test(written3) && !/000\.0+(?!\d)/.test(written3));
var isWhole = (quotient4) => quotient4 >= 1 && Math.abs(quotient4 - Math.round(quotient4)) < 1e-9;
var contradicts = (computed, stated) => !agrees(computed, stated);
function restates(a, b) {
  const [first, second] = [allowed(a), allowed(b)];
  const shared = Math.min(first.high, second.high) - Math.max(first.low, second.low);
  const narrower = Math.min(first.high - first.low, second.high - second.low);
  return narrower <= 0 ? agrees(first, second) : shared > 1e-6 * narrower;
}

// server/core/claims/lists.ts
function push(lists2, key, item) {
  const list2 = lists2.get(key);
  if (list2) list2.push(item);
  else lists2.set(key, [item]);
}

// server/core/claims/metrics.ts
var EMPTY = new Set(
  "the our total company consolidated overall reported record quarterly annual full year quarter firm-wide firmwide its their group first second third fourth fiscal a an of for in and strong solid well capitalised capitalized".split(
    " "
  )
);
var PER_SHARE = /\b(?:diluted |basic )?(?:eps|(?:earnings|income|loss) per (?:fully )?(?:diluted |basic )?(?:common )?share)\b/;
var SHORT = /* @__PURE__ */ new Map([
  ["nii", "net interest income"],
  ["nim", "net interest margin"],
  ["capex", "capital expenditure"],
  ["opex", "operating expense"],
  ["fcf", "free cash flow"],
  ["ocf", "operating cash flow"],
  ["roe", "return on equity"],
  ["dso", "day sales outstanding"],
  ["aum", "asset under management"],
  ["ebt", "pretax income"],
  ["pcl", "provision for credit loss"],
  ["pcls", "provision for credit loss"],
  ["nco", "net charge off"],
  ["ncos", "net charge off"]
]);
var known = /* @__PURE__ */ new Map();
function metricKey(metric2) {
  if (metric2 === null) return null;
  const before2 = known.get(metric2);
  if (before2 !== void 0) return before2;
  const words = metric2.toLowerCase().replace(/[a-z]+[’']s? /g, "").replace(PER_SHARE, "eps").split(/[^a-z0-9&']+/).flatMap((word2) => SHORT.get(word2)?.split(" ") ?? [word2]).filter((word2) => word2 !== "" && !EMPTY.has(word2));
  const key = words.length === 0 ? null : words.map(singular).join(" ");
  if (known.size > 5e3) known.clear();
  known.set(metric2, key);
  return key;
}
function singular(word2) {
  if (word2.length > 4 && word2.endsWith("ies")) return `${word2.slice(0, -3)}y`;
  return word2.length > 3 && word2.endsWith("s") && !word2.endsWith("ss") && word2 !== "sales" && word2 !== "earnings" ? word2.slice(0, -1) : word2;
}
var GENERIC = new Set(
  "revenue sales sale income net operating expense cost margin growth profit loss cash flow fee loan deposit reserve balance volume price share rate total asset capital ratio return roe rotce business market customer client employee store people unit year quarter average earning interest investment charge provision portfolio segment product service number level amount increase decrease other end on of to and by as equity under management pretax credit organic comparable core adjusted gaap non constant currency same underlying reported gross overall consolidated".split(
    " "
  )
);
var isOwnName = (metric2) => (metricKey(metric2) ?? "").split(" ").some((word2) => !GENERIC.has(word2) && word2.length > 1);

// server/core/claims/document/levels.ts
function levelsIn(ground, moves, roles) {
  const byQuantity = levelsByQuantity(ground, roles);
  const bases = basesByMetric(ground, moves);
  const one = (key, except) => {
    const found2 = key === null ? void 0 : byQuantity.get(key)?.filter((figure) => figure.id !== except);
    const first = found2?.[0];
    if (!found2 || !first || found2.some((figure) => !agrees(allowed(figure), allowed(first)))) return null;
    return found2.reduce((best2, figure) => figure.step < best2.step ? figure : best2);
  };
  const isAmbiguous = (level2) => (byQuantity.get(keyOf(level2, level2.period) ?? "") ?? []).some((figure) => !agrees(allowed(figure), allowed(level2)));
  return {
    baseElsewhere: (level2, period) => (isAmbiguous(level2) ? null : one(keyOf(level2, period), level2.id)) ?? twinBase(bases, level2),
    levelOfChange: (change2) => mostSaid(byQuantity.get(keyOf(change2, change2.period) ?? "") ?? [], isOwnName(change2.metric))
  };
}
var keyOf = (figure, period) => {
  const metric2 = metricKey(figure.metric);
  return metric2 && period ? `${metric2}|${period}|${figure.basis ?? ""}|${unitOf(figure)}` : null;
};
function levelsByQuantity(ground, roles) {
  const levels = /* @__PURE__ */ new Map();
  for (const figure of ground.figures) {
    const part = roles[figure.id]?.part;
    const isLevel6 = part === "level" || part === "result" || part === "base";
    if (!isLevel6 || figure.stance !== "actual" && part !== "base" || figure.range) continue;
    const key = keyOf(figure, figure.period);
    if (key !== null) push(levels, key, figure);
  }
  return levels;
}
function mostSaid(levels, named3) {
  const groups = [];
  for (const level2 of levels) {
    const same = groups.find(([first]) => restates(first, level2));
    if (same) same.push(level2);
    else groups.push([level2]);
  }
  const [most, next] = groups.sort((a, b) => b.length - a.length);
  if (!most || most.length < 2 || most.length === next?.length || next && !named3) return null;
  return most[0];
}
function basesByMetric(ground, moves) {
  const pairs = /* @__PURE__ */ new Map();
  for (const { turn, move } of moves) {
    const { level: level2, base } = move;
    if (level2 === null || base === null) continue;
    const { figures } = ground.turns[turn];
    const metric2 = metricKey(figures[level2].metric);
    if (metric2) push(pairs, `${metric2}|${unitOf(figures[level2])}`, { level: figures[level2], base: figures[base] });
  }
  return pairs;
}
function twinBase(pairs, level2) {
  const metric2 = metricKey(level2.metric);
  const twins = pairs.get(`${metric2}|${unitOf(level2)}`)?.filter((pair) => restates(pair.level, level2));
  return twins?.length === 1 ? twins[0].base : null;
}

// server/core/claims/document/scene.ts
function sceneOf(ground) {
  const words = ground.turns.map(({ reading }) => turnWords(reading));
  const roles = rolesOf(ground, words);
  const moves = movesIn(words);
  let levels = null;
  let frequencies = null;
  const known5 = () => {
    levels ??= levelsIn(ground, moves, roles);
    return levels;
  };
  return {
    ground,
    words,
    moves,
    roles,
    figureId: (turn, index) => (ground.turns[turn].figures[0]?.id ?? 0) + index,
    baseElsewhere: (id30, period) => known5().baseElsewhere(ground.figures[id30], period),
    levelOfChange: (id30) => known5().levelOfChange(ground.figures[id30]),
    place: (turn, claim, far = []) => placeClaim(ground, turn, claim, far),
    wordFrequencies() {
      frequencies ??= countWords(words);
      return frequencies;
    }
  };
}
function movesIn(words) {
  const moves = [];
  for (const [turn, each] of words.entries()) {
    if (each.withFigures.length === 0) continue;
    for (const move of movesOf(each)) moves.push({ turn, move });
  }
  return moves;
}
function rolesOf(ground, words) {
  const all = ground.figures.map(() => null);
  for (const [index, { roles, withFigures }] of words.entries()) {
    const first = ground.turns[index].figures[0]?.id ?? 0;
    for (const sentence of withFigures) for (const role of roles[sentence.index]) all[first + role.figure] = role;
  }
  return all;
}
function countWords(words) {
  const counts = /* @__PURE__ */ new Map();
  for (const { sentences } of words) {
    for (const { items } of sentences) {
      for (const word2 of new Set(items.map((item) => item.word))) counts.set(word2, (counts.get(word2) ?? 0) + 1);
    }
  }
  return counts;
}
function placeClaim(ground, turn, claim, far) {
  const { figures, turn: said } = ground.turns[turn];
  const id30 = (index) => figures[index]?.id ?? far[index - figures.length] ?? 0;
  const placed2 = {
    relation: claim.relation,
    figures: claim.figures.map(id30),
    accent: claim.accent === null ? null : id30(claim.accent),
    computed: claim.computed,
    stated: claim.stated,
    verdict: claim.verdict,
    words: claim.words,
    derived: claim.derived,
    distance: far.length === 0 ? claim.distance : "document",
    corrected: claim.corrected,
    hedged: claim.hedged,
    unverified: claim.unverified,
    weak: claim.weak,
    faint: claim.faint,
    span: far.length === 0 ? sourceSpan(said.flow, claim.place) : ownSpan(figures, claim),
    turn
  };
  return placed2;
}
var ownSpan = (figures, claim) => claim.figures.filter((index) => index < figures.length).map((index) => figures[index].span).reduce(cover);

// server/core/claims/draft.ts
function draftClaim(reading, formula) {
  const figures = formula.figures.map((index) => reading.figures[index]);
  const { computed, stated, derived = null } = formula;
  const open2 = formula.holds === void 0 && (computed === null || stated === null);
  const holds = formula.holds ?? (computed !== null && stated !== null && !contradicts(computed, stated));
  return {
    relation: formula.relation,
    figures: formula.figures,
    accent: formula.accent,
    computed,
    stated,
    verdict: open2 ? "open" : holds ? "holds" : "fails",
    words: formula.words,
    derived,
    corrected: false,
    distance: distanceOf(reading, figures),
    hedged: figures.some(isHedged),
    unverified: figures.some((figure) => figure.unverified),
    place: formula.place ?? figures.map((figure) => figure.place).reduce(cover)
  };
}
var isHedged = (figure) => figure.modifier === "about" || figure.modifier === "nearly";
function distanceOf(reading, figures) {
  const first = figures[0]?.sentence;
  if (first === void 0) return "paragraph";
  if (figures.every((figure) => figure.sentence === first)) return "sentence";
  const paragraph = reading.sentences[first]?.paragraph;
  return figures.every((figure) => reading.sentences[figure.sentence]?.paragraph === paragraph) ? "paragraph" : "turn";
}

// server/core/claims/say.ts
var SIGNS = { USD: "$", EUR: "\u20AC", GBP: "\xA3", JPY: "\xA5", INR: "\u20B9" };
var SCALES = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"]
];
function say(values, unit, signed = false) {
  if (unit === "%") return `${spread(values, 1, signed)} %`;
  if (unit === "bp") return `${spread(values, 0, signed)} basis points`;
  if (unit === "pp") return `${spread(values, 1, signed)} points`;
  if (unit === "x") return `${spread(values, 2, signed)}x`;
  return saySized(values, unit, signed);
}
function saySized(values, unit, signed) {
  const [currency, per] = (unit ?? "").split("/");
  const sign = SIGNS[currency ?? ""] ?? "";
  const size = Math.max(Math.abs(values.low), Math.abs(values.high));
  const [scale2, name2] = SCALES.find(([each]) => size >= each) ?? [1, ""];
  const scaled2 = { low: values.low / scale2, high: values.high / scale2 };
  const isWhole2 = scale2 === 1 && Number.isInteger(scaled2.low) && Number.isInteger(scaled2.high);
  const decimals = isWhole2 && sign === "" ? 0 : decimalsFor(size / scale2);
  const number2 = spread(scaled2, decimals, signed).replace(/(^|to )([+-]?)/g, `$1$2${sign}`);
  return `${number2}${name2}${CURRENCY.test(currency ?? "") && sign === "" ? ` ${currency}` : ""}${per ? ` per ${per}` : ""}`;
}
var CURRENCY = /^[A-Z]{3}$/;
var decimalsFor = (size) => size >= 1e3 ? 0 : size >= 10 ? 1 : 2;
function spread({ low, high }, decimals, signed) {
  const [a, b] = [fixed(low, decimals, signed), fixed(high, decimals, signed)];
  if (a === b) return a;
  return signed || low < 0 ? `${a} to ${b}` : `${a}\u2013${b}`;
}
function fixed(value, decimals, signed) {
  const text2 = grouped(Math.abs(value).toFixed(decimals));
  const zero = !/[1-9]/.test(text2);
  if (value < 0 && !zero) return `-${text2}`;
  return signed && !zero ? `+${text2}` : text2;
}
var grouped = (digits2) => {
  const [whole, part] = digits2.split(".");
  let text2 = "";
  for (let at = whole.length; at > 0; at -= 3)
    text2 = `${whole.slice(Math.max(0, at - 3), at)}${text2 === "" ? "" : ","}${text2}`;
  return part === void 0 ? text2 : `${text2}.${part}`;
};

// server/core/claims/slips.ts
function slipBetween(a, b) {
  if (a.value === null || b.value === null || a.value === 0 || b.value === 0) return null;
  const [x, y] = [wholeDigits(a), wholeDigits(b)];
  if (a.step === b.step && x.length === y.length && isSwapped(x, y)) return "swapped";
  return slipOfDigits(digitsOf(a), digitsOf(b), Math.abs(a.value / b.value));
}
var digitsOf = (figure) => wholeDigits(figure).replace(/0+$/, "") || "0";
var wholeDigits = ({ value, step }) => `${Math.round(Math.abs(value ?? 0) / (step > 0 ? step : 1))}`;
function slipOfDigits(a, b, ratio2) {
  const tens = Math.log10(ratio2);
  if (a === b) return a.length > 1 && Math.abs(tens) > 0.5 && Math.abs(tens - Math.round(tens)) < 1e-6 ? "scale" : null;
  const near2 = ratio2 > 0.05 && ratio2 < 20;
  if (!near2) return null;
  if (isTeen(a, b, ratio2) || isTeen(b, a, 1 / ratio2)) return "teen";
  if (a.length === b.length && isSwapped(a, b)) return "swapped";
  if (isDropped(a, b) || isDropped(b, a)) return "dropped";
  return a.length === b.length && a.length >= 2 && differences(a, b) === 1 && ratio2 > 0.5 && ratio2 < 2 ? "digit" : null;
}
var isTeen = (a, b, ratio2) => a.length >= 2 && a.at(-2) === "1" && a.slice(0, -2) === b.slice(0, -1) && a.at(-1) === b.at(-1) && a.at(-1) >= "3" && (a.length > 2 ? ratio2 > 0.3 && ratio2 < 3 : Math.abs(ratio2 - Number(a) / (Number(a.at(-1)) * 10)) < 1e-6);
function isSwapped(a, b) {
  if (a === b) return false;
  const at = firstDifference(a, b);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) && at + 1 < a.length;
}
function isDropped(a, b) {
  if (a.length !== b.length + 1 || b.length < 1) return false;
  const at = firstDifference(a, b);
  return a.slice(at + 1) === b.slice(at);
}
function firstDifference(a, b) {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}
var differences = (a, b) => [...a].filter((digit, at) => digit !== b[at]).length;
var SHIFTS = [10, 100, 1e3, 1e6, 0.1, 0.01, 1e-3, 1e-6];
function slipInto(figure, needed) {
  const half = figure.step / 2;
  const fits = (value) => value + half >= needed.low && value - half <= needed.high;
  return slipThat(figure, fits) ?? (digitSlips(figure).some(fits) ? "digit" : null);
}
function digitSlips(figure) {
  const written3 = `${Math.round(Math.abs(figure.value ?? 0) / (figure.step || 1))}`;
  if (written3.length < 3 || written3.endsWith("0")) return [];
  const digits2 = [..."0123456789"];
  return [...written3].flatMap(
    (_, at) => digits2.map((digit) => Number(`${written3.slice(0, at)}${digit}${written3.slice(at + 1)}`) * figure.step)
  );
}
function slipThat(figure, holds) {
  if (figure.value === null || figure.value === 0 || figure.step <= 0) return null;
  const size = Math.abs(figure.value);
  if (SHIFTS.some((by) => holds(size * by))) return "scale";
  const written3 = `${Math.round(size / figure.step)}`;
  return slipsOf(written3).find(([, digits2]) => holds(Number(digits2) * figure.step))?.[0] ?? null;
}
function slipsOf(digits2) {
  const found2 = [];
  for (let a = 0; a < digits2.length; a++) {
    for (let b = a + 1; b < digits2.length; b++)
      if (digits2[a] !== digits2[b]) found2.push(["swapped", swap(digits2, a, b)]);
    const pair = digits2.slice(a, a + 2);
    if (/^1[3-9]$/.test(pair)) found2.push(["teen", `${digits2.slice(0, a)}${pair[1]}0${digits2.slice(a + 2)}`]);
    if (/^[3-9]0$/.test(pair)) found2.push(["teen", `${digits2.slice(0, a)}1${pair[0]}${digits2.slice(a + 2)}`]);
  }
  return found2;
}
var swap = (digits2, a, b) => `${digits2.slice(0, a)}${digits2[b]}${digits2.slice(a + 1, b)}${digits2[a]}${digits2.slice(b + 1)}`;

// server/core/claims/relations/identity.ts
function identityClaims(turn, identities) {
  const levels = levelsOf(turn);
  if (levels.length < 2) return [];
  return identities.flatMap((identity) => {
    const results = levels.filter(({ key, figure }) => identity.result(key, figure));
    const whole = results.length > 1 ? wholeSentences(identity, levels, results) : NONE4;
    return results.flatMap((result) => {
      const { sentence } = result.figure;
      const free = levels.filter(({ figure }) => figure.sentence === sentence || !whole.has(figure.sentence));
      return claimOf(turn, identity, free, result);
    });
  });
}
var NONE4 = /* @__PURE__ */ new Set();
function wholeSentences({ terms }, levels, results) {
  const sentences = results.map(({ figure }) => figure.sentence);
  return new Set(
    sentences.filter((sentence) => {
      const here = levels.filter(({ figure }) => figure.sentence === sentence);
      return terms.every((matches2) => here.some(({ key, figure }) => matches2(key, figure)));
    })
  );
}
function levelsOf(turn) {
  const levels = [];
  for (const roles of turn.roles) {
    for (const { part, figure: index } of roles) {
      if (part !== "level" && part !== "result") continue;
      const figure = turn.reading.figures[index];
      const key = metricKey(figure.metric);
      if (key !== null && figure.stance !== "hypothetical" && figure.stance !== "question")
        levels.push({ index, key, figure });
    }
  }
  return levels;
}
function claimOf(turn, identity, levels, result) {
  const near2 = identity.strict ? levels.filter(({ figure }) => figure.stance === result.figure.stance) : levels;
  const terms = identity.terms.map((matches2) => nearest(near2, result, matches2, identity.reach));
  if (terms.some((term) => term === null) || new Set(terms).size !== terms.length) return [];
  const found2 = terms;
  const computed = identity.formula(found2.map(({ figure }) => allowed(figure)));
  if (!computed) return [];
  const stated = allowed(result.figure);
  const fails = contradicts(computed, stated);
  const slip = fails && !identity.loose ? slipIn(identity, found2, result, computed) : null;
  if (fails && !slip && !isAsserted(turn, identity, found2, result)) return [];
  const claim = draftClaim(turn.reading, {
    relation: identity.relation,
    figures: [...found2.map(({ index }) => index), result.index],
    accent: result.index,
    computed,
    stated,
    words: `${identity.words(found2.map(({ figure }) => figure))} is ${say(computed, result.figure.unit)}`
  });
  return [slip === "term" ? { ...claim, weak: true } : claim];
}
function isAsserted(turn, { asserts }, terms, result) {
  const { sentence } = result.figure;
  const all = [...terms, result];
  if (!asserts || all.some(({ figure }) => figure.sentence !== sentence || figure.modifier !== "exact" || figure.range))
    return false;
  const { items } = turn.sentences[sentence];
  const places = all.map(({ index }) => items.findIndex(({ figure }) => figure === index));
  return asserts({ items, terms: places.slice(0, -1), result: places.at(-1), amounts: turn.roles[sentence].length });
}
function slipIn(identity, terms, result, computed) {
  const slip = slipInto(result.figure, computed);
  if (slip && (slip !== "digit" || identity.plain) && !(identity.strict && slip === "scale")) return "result";
  const found2 = terms.some((term, at) => {
    const half = term.figure.step / 2;
    const repaired = (value) => {
      const values = terms.map(
        ({ figure }, each) => each === at ? { low: value - half, high: value + half } : allowed(figure)
      );
      const then = identity.formula(values);
      return then !== null && !contradicts(then, allowed(result.figure));
    };
    const other = slipThat(term.figure, repaired);
    return other !== null && !(identity.strict && other === "scale");
  });
  return found2 ? "term" : null;
}
function nearest(levels, result, matches2, reach) {
  let best2 = null;
  for (const level2 of levels) {
    const gap2 = Math.abs(level2.figure.sentence - result.figure.sentence);
    if (level2 === result || gap2 > reach || !matches2(level2.key, level2.figure) || !belong(level2.figure, result.figure))
      continue;
    if (!best2 || Math.abs(level2.index - result.index) < Math.abs(best2.index - result.index)) best2 = level2;
  }
  return best2;
}
var belong = (a, b) => (a.period === b.period || isDay(a.period) || isDay(b.period)) && (a.basis === b.basis || a.basis === null || b.basis === null) && (a.stance === b.stance || a.stance === "actual" || b.stance === "actual");
var isDay = (period) => period === null || /^\d{4}-\d{2}/.test(period);

// server/core/claims/relations/bridge.ts
var bridge = {
  id: "bridge",
  name: "bridge",
  formula: "cash \u2212 debt = net cash; debt \u2212 cash = net debt; operating cash flow \u2212 capital expenditures = free cash flow",
  wordings: [
    "We ended the quarter with $60 million of cash and $25 million of debt, for net cash of $35 million.",
    "Operating cash flow was $90 million and capital expenditures were $30 million, so free cash flow was $60 million."
  ],
  inTurn: (turn) => identityClaims(turn, IDENTITIES)
};
var isMoney = (figure) => figure.kind === "money" && !figure.unit?.includes("/");
var metric = (pattern) => (key, figure) => isMoney(figure) && pattern.test(key);
var CASH = metric(/^(?:total )?cash(?: |$)(?!flow|from|provided|used|dividend|tax)/);
var DEBT = metric(/^(?:gross |outstanding |long term |term )?debt$/);
var NET_CASH = metric(/^net cash(?: position| balance)?$/);
var NET_DEBT = metric(/^net debt(?: position)?$/);
var OPERATING_CASH = metric(
  /^(?:net )?(?:operating cash flow|cash (?:flow )?(?:generated |provided )?(?:from|by) operat(?:ion|ing activity))$/
);
var CAPEX = metric(/^(?:capital expenditure|capex|capital spending|cash capital expenditure)$/);
var FREE_CASH = metric(/^free cash flow$/);
var difference = (relation) => ({
  ...relation,
  relation: "bridge",
  formula: ([a, b]) => minus(a, b),
  words: ([a, b]) => `${a.written} less ${b.written}`,
  reach: 6
});
var IDENTITIES = [
  difference({ result: NET_CASH, terms: [CASH, DEBT] }),
  difference({ result: NET_DEBT, terms: [DEBT, CASH] }),
  { ...difference({ result: FREE_CASH, terms: [OPERATING_CASH, CAPEX] }), loose: true, asserts: concludes }
];
var CONCLUSIONS = new Set("so therefore thus hence leaving resulting".split(" "));
function concludes({ items, terms, result, amounts }) {
  const behind = Math.max(...terms);
  return amounts === 3 && behind < result && items.slice(behind, result).some(({ word: word2 }) => CONCLUSIONS.has(word2));
}

// server/core/claims/document/far-moves.ts
function farMoves(scene, slot, read4) {
  return completedMoves(scene).flatMap(({ turn, move, far }) => {
    const claim = move[slot] === null ? null : read4(move);
    return claim && isCredible(move, claim, far) ? [scene.place(turn, claim, [far.figure.id])] : [];
  });
}
var completed = /* @__PURE__ */ new WeakMap();
function completedMoves(scene) {
  const before2 = completed.get(scene);
  if (before2) return before2;
  const found2 = scene.moves.flatMap(({ turn, move }) => {
    if (move.qualified || move.base !== null || move.growth === null && move.delta === null) return [];
    const far = farFigure(scene, turn, move);
    return far ? [{ turn, far, move: withFigure(move, far) }] : [];
  });
  completed.set(scene, found2);
  return found2;
}
function farFigure(scene, turn, move) {
  if (move.level !== null) {
    const figure2 = scene.baseElsewhere(scene.figureId(turn, move.level), move.periodBefore);
    return figure2 && { slot: "base", figure: figure2 };
  }
  if (move.delta === null || move.growth === null) return null;
  const figure = scene.levelOfChange(scene.figureId(turn, move.delta));
  return figure && { slot: "level", figure };
}
function withFigure(move, { slot, figure }) {
  const figures = [...move.reading.figures, figure];
  return { ...move, reading: { ...move.reading, figures }, [slot]: figures.length - 1 };
}
function isCredible(move, claim, { figure }) {
  if (claim.verdict !== "fails") return claim.verdict === "holds";
  if (claim.relation === "direction") return isTurned(move);
  const level2 = move.level === null || move.level >= move.own ? null : move.reading.figures[move.level];
  if (!claim.computed || claim.accent === null || level2 && restates(level2, figure)) return false;
  const size = claim.computed.high < 0 ? scaled(claim.computed, -1) : claim.computed;
  const accent = move.reading.figures[claim.accent] ?? figure;
  const slip = slipInto(accent, size);
  return slip !== null && !(slip === "scale" && accent.kind === "percent") || repairs(move, claim);
}
function repairs(move, { figures, accent }) {
  const { delta: delta2, growth: growth2, reading } = move;
  if (delta2 === null || growth2 === null || accent !== growth2 || figures[0] !== delta2) return false;
  const [level2, rate] = [allowed(reading.figures[figures[1]]), scaled(allowed(reading.figures[growth2]), 0.01)];
  const share2 = (p) => p / (1 + p);
  return slipInto(reading.figures[delta2], { low: level2.low * share2(rate.low), high: level2.high * share2(rate.high) }) !== null;
}
function isTurned({ level: level2, base, growth: rate, reading }) {
  if (level2 === null || base === null || rate === null) return false;
  const change2 = growth(allowed(reading.figures[level2]), allowed(reading.figures[base]));
  if (!change2) return false;
  const size = change2.high < 0 ? scaled(change2, -1) : change2;
  return size.low > 0 && agrees(size, allowed(reading.figures[rate]));
}

// server/core/claims/relations/weighted.ts
var weightedGrowth = (turn) => turn.sentences.flatMap((sentence) => {
  const { index } = sentence;
  if (turn.roles[index].length < 3) return [];
  const { items } = sentence;
  const changes = turn.roles[index].filter(
    ({ part, figure, direction: direction2 }) => isRate(turn, figure) && part === "change" && direction2 !== null
  );
  const [whole] = changes;
  if (!whole || changes.length < 3 || !items.slice(whole.place, whole.place + 8).some(({ word: word2 }) => word2 === "with"))
    return [];
  const name2 = headOf(turn, whole);
  const parts = changes.slice(1).filter((role) => name2 !== null && headOf(turn, role) === name2 && isAhead(turn, role, whole));
  return new Set(parts.map((role) => metricOf(turn, role))).size >= 2 ? claimOf2(turn, whole, parts) : [];
});
var figureOf = (turn, role) => turn.reading.figures[role.figure];
var isRate = (turn, figure) => turn.reading.figures[figure].kind === "percent";
var metricOf = (turn, role) => metricKey(figureOf(turn, role).metric);
var headOf = (turn, role) => metricOf(turn, role)?.split(" ").at(-1) ?? null;
var isAhead = (turn, part, whole) => metricOf(turn, part) !== metricOf(turn, whole);
function claimOf2(turn, whole, parts) {
  const rate = (role) => {
    const { low, high } = allowed(figureOf(turn, role));
    return pointing(role.direction, figureOf(turn, role).metric) === -1 ? { low: -high, high: -low } : { low, high };
  };
  const stated = rate(whole);
  const computed = {
    low: Math.min(...parts.map((part) => rate(part).low)),
    high: Math.max(...parts.map((part) => rate(part).high))
  };
  const claim = draftClaim(turn.reading, {
    relation: "growth",
    figures: [...parts.map(({ figure }) => figure), whole.figure],
    accent: whole.figure,
    computed,
    stated,
    words: `between ${parts.map((part) => figureOf(turn, part).written).join(" and ")} for its parts`
  });
  return [{ ...claim, weak: true }];
}

// server/core/claims/relations/growth.ts
var growthRelation = {
  id: "growth",
  name: "growth",
  formula: "A \xF7 B \u2212 1 = P; with the change D in place of B: D \xF7 (A \u2212 D) = P",
  wordings: [
    "Revenue was $120.0 million, up 20.0% from $100.0 million.",
    "Orders grew 15% to $46 million compared with $40 million a year ago.",
    "Sales of $54.0 million increased $4.0 million or 8%."
  ],
  inTurn: (turn) => [...movesOf(turn).flatMap((move) => growthOf(move).filter(isGrowth)), ...weightedGrowth(turn)],
  inDocument: (scene) => farMoves(scene, "growth", (move) => growthOf(move).find(isGrowth) ?? null)
};
var isGrowth = ({ relation }) => relation === "growth";
function growthOf(move) {
  const { level: level2, growth: rate, base, delta: delta2 } = move;
  if (move.qualified) return [];
  if (rate === null) return level2 !== null && base !== null && delta2 === null ? unsaid(move, level2, base) : [];
  const formula = level2 !== null && base !== null ? fromBoth(move, level2, rate, base) : level2 !== null && delta2 !== null ? fromDelta(move, rate, delta2, level2, "level") : base !== null && delta2 !== null ? fromDelta(move, rate, delta2, base, "base") : level2 !== null ? implied(move, level2, rate) : null;
  return formula ? [draftClaim(move.reading, formula)].filter((claim) => !(move.ambiguous && claim.verdict === "fails")) : [];
}
function unsaid(move, level2, base) {
  const [a, b] = [move.reading.figures[level2], move.reading.figures[base]];
  if (!comparable(a, b) || a.kind === "percent" || a.kind === "points" || isLoss(a) || isLoss(b) || a.range || b.range)
    return [];
  const computed = growth(allowed(a), allowed(b));
  if (!computed || move.ambiguous || computed.high > 1e3) return [];
  const words = `${a.written} over ${b.written} is ${say(computed, "%", true)}`;
  return [
    draftClaim(move.reading, {
      relation: "growth",
      figures: [level2, base],
      accent: null,
      computed,
      stated: null,
      words,
      derived: {
        name: "change",
        interval: computed,
        unit: "%",
        period: null,
        words: `${a.written} \xF7 ${b.written} \u2212 1`
      }
    })
  ];
}
function statedRate(rate, way2) {
  const size = allowed(rate);
  return way2 === -1 && size.low >= 0 ? scaled(size, -1) : size;
}
function fromBoth(move, level2, rate, base) {
  const [a, p, b] = [level2, rate, base].map((index) => move.reading.figures[index]);
  if (!comparable(a, b) || a.kind === "percent" || isLoss(a) !== isLoss(b) || haveTwoBases(a, b)) return null;
  const computed = growth(sized(a), sized(b));
  if (!computed) return null;
  const way2 = pointing(move.direction, a.metric);
  const stated = statedRate(p, way2);
  if (opposite(computed, stated) || way2 === null) return sizeOnly(move, [level2, base, rate], computed, p);
  return {
    relation: a.stance === "guidance" ? "implied" : "growth",
    figures: [level2, base, rate],
    accent: rate,
    computed,
    stated,
    words: `${a.written} over ${b.written} is ${say(computed, "%", true)}`
  };
}
function sizeOnly(move, figures, computed, rate) {
  const [a, b] = [move.reading.figures[figures[0]], move.reading.figures[figures[1]]];
  const size = computed.high < 0 ? scaled(computed, -1) : computed;
  return {
    relation: "growth",
    figures,
    accent: figures[2],
    computed: size,
    stated: allowed(rate),
    words: `${a.written} over ${b.written} is ${say(computed, "%", true)}`
  };
}
var opposite = (a, b) => a.high < 0 && b.low > 0 || a.low > 0 && b.high < 0;
function fromDelta(move, rate, delta2, other, side) {
  const { figures } = move.reading;
  const [p, d, x] = [figures[rate], figures[delta2], figures[other]];
  const way2 = move.direction === null ? 1 : pointing(move.direction, x.metric);
  if (way2 === null || !comparable(d, x) || x.range || d.range || isLoss(x)) return null;
  const change2 = scaled(allowed(d), way2);
  const before2 = side === "base" ? allowed(x) : plus(allowed(x), scaled(change2, -1));
  if (before2.high <= 0 && way2 > 0 && side === "level") return belowNothing(rate, delta2, other, [x, d]);
  const quotient4 = before2.low > 0 ? over(change2, before2) : null;
  if (!quotient4) return null;
  const computed = scaled(quotient4, 100);
  const amount = side === "base" ? x.written : `${x.written} ${way2 > 0 ? "less" : "plus"} ${d.written}`;
  return {
    relation: "growth",
    figures: [delta2, other, rate],
    accent: rate,
    computed,
    stated: statedRate(p, way2),
    words: `${d.written} on ${amount} is ${say(computed, "%", true)}`
  };
}
var belowNothing = (rate, delta2, level2, [a, d]) => ({
  relation: "growth",
  figures: [delta2, level2, rate],
  accent: delta2,
  computed: null,
  stated: null,
  holds: false,
  words: `${d.written} up to ${a.written} leaves less than nothing before`
});
function implied(move, level2, rate) {
  const { figures } = move.reading;
  const [a, p] = [figures[level2], figures[rate]];
  const way2 = pointing(move.direction, a.metric);
  if (way2 === null || a.kind === "percent" || a.kind === "points" || a.stance === "question" || isLoss(a)) return null;
  const factor = plus(scaled(statedRate(p, way2), 0.01), exactly(1));
  const before2 = factor.low > 0 ? over(allowed(a), factor) : null;
  if (!before2) return null;
  const divisor = `${Number((1 + way2 * (p.value ?? 0) / 100).toFixed(4))}`;
  const period = move.periodBefore;
  const words = `${a.written} \xF7 ${divisor}`;
  const name2 = `${sayPeriod(period) ?? priorName(move)} ${a.metric ?? "amount"}`;
  return {
    relation: "growth",
    figures: [level2, rate],
    accent: rate,
    computed: null,
    stated: statedRate(p, way2),
    words: `${a.written} after a change of ${way2 > 0 ? "+" : "-"}${p.written} implies ${say(before2, a.unit)} before`,
    derived: p.value === null ? null : { name: name2, interval: before2, unit: a.unit, period, words }
  };
}
var priorName = (move) => move.against === "quarter" ? "prior-quarter" : move.against === "year" ? "prior-year" : "earlier";
var comparable = (a, b) => a.kind === b.kind && (a.unit === b.unit || a.kind === "count" && (a.unit === null || b.unit === null) || areBothPerShare(a, b));
var haveTwoBases = (a, b) => a.basis !== null && b.basis !== null && a.basis !== b.basis;
var areBothPerShare = (a, b) => a.kind === "money" && Math.max(Math.abs(a.interval.high), Math.abs(b.interval.high)) < 1e3 && (a.unit === `${b.unit}/share` || b.unit === `${a.unit}/share`);
var isLoss = (figure) => figure.sign < 0 || /\bloss(?:es)?\b/.test(figure.metric ?? "");
var sized = (figure) => {
  const { low, high } = allowed(figure);
  return high < 0 ? interval(-high, -low) : { low, high };
};

// server/core/claims/relations/compound.ts
var compound = {
  id: "compound",
  name: "compound growth",
  formula: "(B \xF7 A)^(1 \xF7 n) \u2212 1 = C, over the n years between",
  wordings: [
    "Revenue has grown from $50 million in 2008 to $100 million in 2013, a compound annual growth rate of 15%."
  ],
  inTurn: (turn) => movesOf(turn).flatMap((move) => compoundOf(turn, move))
};
var NAMES = /* @__PURE__ */ new Set(["cagr", "compound", "compounded"]);
function compoundOf(turn, { level: level2, base, sentence, reading }) {
  const { items, places } = turn.sentences[sentence];
  if (level2 === null || base === null || !items.some(({ word: word2 }) => NAMES.has(word2))) return [];
  const [b, a] = [reading.figures[level2], reading.figures[base]];
  const years = (parsePeriod(b.period)?.year ?? 0) - (parsePeriod(a.period)?.year ?? 0);
  const rate = places.map((place2) => items[place2].figure).find((index) => index !== level2 && index !== base && reading.figures[index].kind === "percent");
  if (rate === void 0 || years < 2 || years > 40 || !comparable(a, b) || a.kind === "percent") return [];
  const [from, to] = [allowed(a), allowed(b)];
  if (from.low <= 0 || to.low <= 0) return [];
  const root = (ratio2, n) => (ratio2 ** (1 / n) - 1) * 100;
  const computed = interval(root(to.low / from.high, years), root(to.high / from.low, years));
  return [
    draftClaim(reading, {
      relation: "compound",
      figures: [base, level2, rate],
      accent: rate,
      computed,
      stated: allowed(reading.figures[rate]),
      words: `${a.written} to ${b.written} over ${years} years is ${say(computed, "%", true)} a year`
    })
  ];
}

// server/core/claims/words/numbers.ts
var WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
function numberWord(word2) {
  const value = WORDS.indexOf(word2);
  return value < 0 ? null : value;
}

// server/core/claims/relations/dated-list.ts
var MOST2 = 9;
var WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
var OPEN = /* @__PURE__ */ new Set(["including", "and", "or", "both", "to", "through", "until", ";", ":", "("]);
var NARROWS = /* @__PURE__ */ new Set([",", "including", "such", "among", "with", "other", "another", "some", "few", "most"]);
var datedLists = (turn) => turn.withFigures.flatMap((sentence) => {
  const colon = sentence.items.findIndex(({ word: word2 }) => word2 === ":");
  const announced = colon < 0 ? null : announcedBefore(turn, sentence, colon);
  const listed2 = announced === null ? 0 : membersBehind(turn, sentence.items.slice(colon + 1));
  if (announced === null || listed2 < 2) return [];
  const figure = turn.reading.figures[announced];
  return [
    draftClaim(turn.reading, {
      relation: "count",
      figures: [announced],
      accent: announced,
      computed: exactly(listed2),
      stated: exactly(figure.value),
      words: `${listed2} are listed behind "${figure.written}"`
    })
  ];
});
function announcedBefore({ reading }, { items, places }, colon) {
  const counts = places.filter((place2) => place2 < colon).map((place2) => items[place2].figure).filter((index) => reading.figures[index].kind === "count");
  const figure = counts.length === 1 ? reading.figures[counts[0]] : null;
  const { value = null, modifier, unit } = figure ?? {};
  const between2 = items.slice(items.findIndex(({ figure: index }) => index === counts[0]) + 1, colon);
  if (between2.some(({ word: word2 }) => NARROWS.has(word2) || numberWord(word2) !== null)) return null;
  return value !== null && value >= 2 && value <= MOST2 && modifier === "exact" && unit ? counts[0] : null;
}
function membersBehind({ reading }, items) {
  const dates = items.flatMap(
    ({ figure }, at) => figure >= 0 && reading.figures[figure].kind === "date" ? [at] : []
  );
  const members2 = dates.map((date, at) => items.slice(at === 0 ? 0 : dates[at - 1] + 1, date));
  const last = members2.at(-1) ?? [];
  const isEnded = items.slice((dates.at(-1) ?? 0) + 1).every(({ word: word2 }) => word2 === ".");
  return isEnded && last.some(({ word: word2 }) => word2 === "and") && members2.every((member) => isMember(member)) ? dates.length : 0;
}
function isMember(items) {
  const words = items.map(({ word: word2 }) => word2);
  while (words[0] === "," || words[0] === "and") words.shift();
  if (words.at(-1) === "," && WEEKDAY.test(words.at(-2) ?? "")) words.pop();
  return words.length >= 3 && !words.some((word2) => word2 === "," || OPEN.has(word2)) && items.every(({ figure }) => figure < 0);
}

// server/core/claims/relations/enumeration.ts
var THINGS = /^(?:reason|thing|item|point|factor|priority|area|driver|comment|pillar|topic|observation|component|theme|step|category)$/;
var ORDINALS2 = {
  first: 1,
  firstly: 1,
  second: 2,
  secondly: 2,
  third: 3,
  thirdly: 3,
  fourth: 4,
  fourthly: 4,
  fifth: 5
};
var REACH2 = 10;
var enumerations = (turn) => turn.withFigures.flatMap(
  (sentence) => sentence.places.flatMap((place2) => {
    const index = sentence.items[place2].figure;
    const figure = turn.reading.figures[index];
    const announced = figure.kind === "count" && THINGS.test(figure.unit ?? "") ? figure.value : null;
    if (announced === null || announced < 2 || announced > 5) return [];
    const listed2 = listedBehind(turn, sentence);
    if (listed2 < 2 || listed2 < announced) return [];
    const claim = draftClaim(turn.reading, {
      relation: "count",
      figures: [index],
      accent: index,
      computed: exactly(listed2),
      stated: exactly(announced),
      holds: listed2 === announced,
      words: `${listed2} are listed`
    });
    return [{ ...claim, weak: true }];
  })
);
function listedBehind(turn, { index }) {
  let count3 = 0;
  for (const sentence of turn.sentences.slice(index + 1, index + 1 + REACH2)) {
    const ordinal2 = opening(sentence.items);
    if (ordinal2 === count3 + 1) count3 = ordinal2;
    else if (ordinal2 === -1 && count3 > 0) return count3 + 1;
    else if (ordinal2 === 1) return count3;
  }
  return count3;
}
function opening(items) {
  const start = ["and", "so", "the", "but"].includes(items[0]?.word ?? "") ? 1 : 0;
  const word2 = items[start]?.word ?? "";
  if (word2 === "finally" || word2 === "lastly") return -1;
  const next = items[start + 1]?.word;
  return word2 !== "" && Object.hasOwn(ORDINALS2, word2) && (next === "," || next === "is" || THINGS.test(next ?? "")) ? ORDINALS2[word2] : 0;
}

// server/core/claims/relations/count.ts
var count = {
  id: "count",
  name: "count",
  formula: "things announced = things listed; all N of one thing = all N of it said again",
  wordings: [
    "We will compete in all 12 regions \u2026 we ship to all 12 regions.",
    "We will attend the following three conferences: the first in May; the second in June; and the third in July.",
    "We will attend two conferences: the Elm Forum on May 5 and the Oak Forum on June 9."
  ],
  inTurn: (turn) => [...wholes(turn), ...lists(turn), ...enumerations(turn), ...datedLists(turn)]
};
function wholes(turn) {
  const first = /* @__PURE__ */ new Map();
  const claims = [];
  for (const { items, places } of turn.withFigures) {
    for (const place2 of places) {
      const index = items[place2].figure;
      const noun = wholeOf(turn, items, place2);
      if (noun === null) continue;
      const before2 = first.get(noun);
      if (before2 === void 0) first.set(noun, index);
      else claims.push(sameWhole(turn, before2, index));
    }
  }
  return claims;
}
function wholeOf(turn, items, place2) {
  const figure = turn.reading.figures[items[place2].figure];
  if (figure.kind !== "count" || figure.value === null || figure.modifier !== "exact" || !figure.unit) return null;
  const before2 = items[place2 - 1]?.word ?? "";
  const all = before2 === "all" || (before2 === "our" || before2 === "the" || before2 === "these" || before2 === "of") && items[place2 - 2]?.word === "all";
  return all ? figure.unit : null;
}
function sameWhole(turn, before2, after) {
  const [a, b] = [turn.reading.figures[before2], turn.reading.figures[after]];
  return draftClaim(turn.reading, {
    relation: "count",
    figures: [before2, after],
    accent: after,
    computed: allowed(a),
    stated: allowed(b),
    holds: restates(a, b),
    words: a.value === b.value ? `all ${a.written}, twice` : `all ${a.written} and all ${b.written}`
  });
}
function lists(turn) {
  if (!turn.reading.text.includes("following")) return [];
  return turn.sentences.flatMap((sentence) => {
    const announced = announcement(turn, sentence);
    if (!announced) return [];
    const listed2 = partsBehind(turn, sentence, announced.at);
    if (listed2 < 2) return [];
    return [listClaim(turn, announced, listed2)];
  });
}
function announcement({ reading }, { items }) {
  for (let at = 0; at + 1 < items.length; at++) {
    if (items[at].word !== "following") continue;
    const { figure, word: word2, start, end } = items[at + 1];
    const value = figure >= 0 ? reading.figures[figure].value : numberWord(word2);
    if (value !== null) return { value, figure, at: at + 1, place: [start, end], said: reading.text.slice(start, end) };
  }
  return null;
}
function partsBehind(turn, sentence, place2) {
  let signs = semicolons(sentence.items.slice(place2));
  for (let next = sentence.index + 1; next <= sentence.index + 3 && next < turn.sentences.length; next++) {
    const here = semicolons(turn.sentences[next].items);
    if (here === 0) break;
    signs += here;
  }
  return signs === 0 ? 0 : signs + 1;
}
var semicolons = (items) => items.filter(({ word: word2 }) => word2 === ";").length;
function listClaim(turn, { figure, value, place: place2, said }, listed2) {
  return draftClaim(turn.reading, {
    relation: "count",
    figures: figure < 0 ? [] : [figure],
    accent: figure < 0 ? null : figure,
    place: place2,
    computed: exactly(listed2),
    stated: exactly(value),
    words: `${listed2} are listed behind "the following ${said}"`
  });
}

// server/core/claims/relations/delta.ts
var delta = {
  id: "delta",
  name: "change",
  formula: "A \u2212 B = D",
  wordings: [
    "Cash was $39.0 million, up $6.0 million from $33.0 million.",
    "Expenses increased $3.0 million to $45.0 million.",
    "Headcount fell by 120 from 4,620 to 4,500."
  ],
  inTurn: (turn) => movesOf(turn).flatMap((move) => deltaOf(move)),
  inDocument: (scene) => farMoves(scene, "delta", (move) => deltaOf(move)[0] ?? null)
};
function deltaOf(move) {
  const { level: level2, base, reading } = move;
  if (move.delta === null || level2 === null || move.qualified) return [];
  const [a, d] = [reading.figures[level2], reading.figures[move.delta]];
  if (!comparable(a, d) || a.kind === "percent" || d.interval.low > 100 * Math.abs(a.interval.high)) return [];
  const formula = base === null ? implied2(move, level2, move.delta) : fromBoth2(move, level2, move.delta, base);
  return formula ? [draftClaim(reading, formula)].filter((claim) => !(move.ambiguous && claim.verdict === "fails")) : [];
}
function fromBoth2(move, level2, change2, base) {
  const [a, d, b] = [level2, change2, base].map((index) => move.reading.figures[index]);
  if (!comparable(a, b) || isLoss(a) !== isLoss(b) || haveTwoBases(a, b)) return null;
  const computed = minus(allowed(a), allowed(b));
  const size = sizeOf(computed);
  return {
    relation: "delta",
    figures: [level2, base, change2],
    accent: change2,
    computed: size,
    stated: sizeOf(allowed(d)),
    words: `${a.written} less ${b.written} is ${say(computed, a.unit, true)}`
  };
}
var sizeOf = (values) => values.high <= 0 ? scaled(values, -1) : values;
function implied2(move, level2, change2) {
  const { figures } = move.reading;
  const [a, d] = [figures[level2], figures[change2]];
  const way2 = pointing(move.direction, a.metric);
  if (way2 === null || a.value === null || d.value === null || isLoss(a)) return null;
  const before2 = plus(allowed(a), scaled(allowed(d), -way2));
  if (before2.low <= 0) return null;
  const period = move.periodBefore;
  const name2 = `${sayPeriod(period) ?? (move.against === "quarter" ? "prior-quarter" : "earlier")} ${a.metric ?? "amount"}`;
  const words = `${a.written} ${way2 > 0 ? "\u2212" : "+"} ${d.written}`;
  return {
    relation: "delta",
    figures: [level2, change2],
    accent: change2,
    computed: null,
    stated: allowed(d),
    words: `${a.written} after a change of ${way2 > 0 ? "+" : "-"}${d.written} implies ${say(before2, a.unit)} before`,
    derived: { name: name2, interval: before2, unit: a.unit, period, words }
  };
}

// server/core/claims/relations/direction.ts
var direction = {
  id: "direction",
  name: "direction",
  formula: "A > B for up, A < B for down; better and worse by what the metric is",
  wordings: [
    "Deferred revenue was $30.0 million, down from $32.0 million.",
    "Gross margin improved to 43.0% from 41.0%.",
    "Churn improved from 2.1% to 1.9%."
  ],
  inTurn: (turn) => [...movesOf(turn).flatMap((move) => directionOf2(move)), ...namedAfterwards(turn)],
  inDocument: (scene) => farMoves(scene, "growth", (move) => directionOf2(move)[0] ?? null)
};
var isThousandfold = (a, b) => Math.abs(a.interval.high) > 900 * Math.abs(b.interval.high) || Math.abs(b.interval.high) > 900 * Math.abs(a.interval.high);
function directionOf2(move) {
  const { level: level2, base, reading } = move;
  if (level2 === null || base === null || move.direction === null || move.ambiguous || move.qualified) return [];
  const [a, b] = [reading.figures[level2], reading.figures[base]];
  const way2 = pointing(move.direction, a.metric ?? b.metric);
  if (way2 === null || !comparable(a, b) || isThousandfold(a, b) || isLoss(a) || isLoss(b) || a.range !== b.range)
    return [];
  const [now, before2] = [a.interval, b.interval];
  const rose = now.low > before2.high;
  const fell = now.high < before2.low;
  if (!rose && !fell && now.low === before2.low) return [];
  const figures = [level2, base, ...[move.growth ?? move.delta].filter((index) => index !== null)];
  const places = figures.filter((index) => index < move.own).map((index) => reading.figures[index].place);
  return [
    draftClaim(reading, {
      relation: "direction",
      figures,
      accent: null,
      place: [...places, ...move.said ? [move.said] : []].reduce(cover),
      computed: null,
      stated: null,
      holds: way2 > 0 ? !fell : !rose,
      words: `${a.written} is ${rose ? "above" : fell ? "below" : "level with"} ${b.written}`
    })
  ];
}
var NAMED = {
  increase: 1,
  growth: 1,
  rise: 1,
  decrease: -1,
  decline: -1,
  reduction: -1,
  drop: -1
};
function namedAfterwards(turn) {
  return turn.sentences.flatMap((sentence) => {
    const { index } = sentence;
    if (turn.movements[index - 1]?.length !== 1) return [];
    const { items } = sentence;
    if (items[0]?.word !== "this" && items[0]?.word !== "the") return [];
    const at = items.slice(1, 4).findIndex(({ word: word2 }) => Object.hasOwn(NAMED, word2)) + 1;
    const moves = (turn.movements[index - 1] ?? []).filter(({ base, level: level2 }) => base !== null && level2 !== null);
    const [move] = moves;
    if (at === 0 || !move || moves.length !== 1 || items[0].word === "the" && at !== 1 || turn.movements[index - 1].length !== 1)
      return [];
    const [a, b] = [turn.reading.figures[move.level], turn.reading.figures[move.base]];
    const named3 = NAMED[items[at].word];
    const rose = a.interval.low >= b.interval.high;
    if (!comparable(a, b) || isThousandfold(a, b) || isLoss(a) || isLoss(b) || !rose && a.interval.high > b.interval.low)
      return [];
    return [
      draftClaim(turn.reading, {
        relation: "direction",
        figures: [move.level, move.base],
        accent: null,
        place: [items[0].start, items[at].end],
        computed: null,
        stated: null,
        holds: named3 === (rose ? 1 : -1),
        words: `${a.written} is ${rose ? "above" : "below"} ${b.written}, and then called ${/^[aeiou]/.test(items[at].word) ? "an" : "a"} ${items[at].word}`
      })
    ];
  });
}

// server/core/claims/relations/duration.ts
var duration = {
  id: "duration",
  name: "duration",
  formula: "Y2 \u2212 Y1 = N years, or N + 1 where both ends are counted",
  wordings: ["The deadline moved from 2012 to 2015, which gives us three more years."],
  inTurn: (turn) => turn.withFigures.flatMap((sentence) => spansOf(turn, sentence))
};
function spansOf(turn, sentence) {
  const ends = yearEnds(turn, sentence);
  if (!ends) return [];
  const length = yearsSaid(turn, sentence, ends[1]) ?? yearsSaid(turn, turn.sentences[sentence.index + 1], -1);
  if (length === null) return [];
  const { reading } = turn;
  const [from, to, years] = [reading.figures[ends[0]], reading.figures[ends[1]], reading.figures[length]];
  const difference4 = yearOf(to) - yearOf(from);
  const value = years.value ?? 0;
  if (difference4 <= 0 || value !== difference4 && value !== difference4 + 1) return [];
  return [
    draftClaim(reading, {
      relation: "duration",
      figures: [ends[0], ends[1], length],
      accent: length,
      computed: exactly(difference4),
      stated: exactly(value),
      holds: true,
      words: `${from.written} to ${to.written} is ${difference4} years`
    })
  ];
}
function yearEnds(turn, sentence) {
  const { items } = sentence;
  for (let at = 1; at + 2 < items.length; at++) {
    const [from, to] = [items[at], items[at + 2]];
    if (items[at - 1].word !== "from" || from.figure < 0 || items[at + 1].word !== "to" || to.figure < 0) continue;
    if (yearOf(turn.reading.figures[from.figure]) && yearOf(turn.reading.figures[to.figure]))
      return [from.figure, to.figure];
  }
  return null;
}
function yearOf(figure) {
  if (figure.kind !== "period" && figure.kind !== "date") return null;
  const period = parsePeriod(figure.period);
  return period && !period.part ? period.year : null;
}
function yearsSaid(turn, sentence, behind) {
  const found2 = sentence?.sentence.figures.find((index) => {
    const figure = turn.reading.figures[index];
    return index > behind && figure.kind === "duration" && figure.unit === "year" && figure.value !== null;
  });
  return found2 ?? null;
}

// server/core/claims/sounds.ts
var ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
  " "
);
var TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
var isSpokenNumber = (word2) => SPOKEN.has(word2);
var SPOKEN = /* @__PURE__ */ new Set([...ONES, ...TENS, "hundred", "thousand"]);
function spoken(word2) {
  if (!/^\d{1,3}$/.test(word2)) return word2;
  const value = Number(word2);
  if (value < 20) return ONES[value];
  if (value < 100) return `${TENS[Math.floor(value / 10)]} ${value % 10 === 0 ? "" : ONES[value % 10]}`;
  return `${ONES[Math.floor(value / 100)]} hundred ${value % 100 === 0 ? "" : spoken(`${value % 100}`)}`;
}
var SOUNDS = Object.fromEntries(
  Object.entries({ p: "bp", t: "dt", k: "cgkq", f: "fv", s: "sxz", n: "mn", l: "l", r: "r", j: "j" }).flatMap(
    ([sound, letters]) => [...letters].map((letter) => [letter, sound])
  )
);
function soundOf(words) {
  let sound = "";
  for (const letter of words.toLowerCase().replaceAll("ph", "f").replaceAll("th", "t")) {
    const next = SOUNDS[letter] ?? "";
    if (next !== "" && !sound.endsWith(next)) sound += next;
  }
  return sound;
}

// server/core/figures/token-at.ts
var word = (tokens, at) => tokens[at]?.lower ?? "";
var touching = (tokens, at) => tokens[at - 1]?.end === tokens[at]?.start;
var wordSet = (words) => new Set(words.split(" "));

// server/core/claims/relations/heard-terms.ts
var termsHeard = (scene) => scene.ground.turns.flatMap(
  ({ reading }, turn) => [...capitalRatios(reading), ...standards(reading), ...quarters(reading, scene.ground.call.period)].map(
    ({ place: place2, words }) => claimOf3(scene, turn, place2, words)
  )
);
function claimOf3(scene, turn, place2, words) {
  const { reading } = scene.ground.turns[turn];
  const claim = draftClaim(reading, {
    relation: "heard",
    figures: [],
    accent: null,
    place: place2,
    computed: null,
    stated: null,
    holds: false,
    words: `"${reading.text.slice(...place2)}" ${words}`
  });
  return { ...scene.place(turn, claim), hedged: true };
}
var CAPITAL = wordSet("ratio ratios leverage capital common");
var MOVED = wordSet("increased improved rose decreased declined fell was");
function capitalRatios({ tokens, text: text2, sentences }) {
  if (!/\bQ1 (?:ratio|leverage|capital|common|increased|improved|rose|decreased|declined|fell|was)\b/.test(text2))
    return [];
  return sentences.flatMap(({ from, to }) => {
    const at = tokens.slice(from, to).findIndex(({ lower }) => lower === "q1") + from;
    const next = word(tokens, at + 1);
    const isTerm2 = CAPITAL.has(next) && /^ratios?$/.test(next === "ratio" ? next : word(tokens, at + 2));
    const isSubject = at === from && MOVED.has(next) && tokens.slice(at, to).some(({ lower }) => lower === "weighted");
    if (at < from || !(isTerm2 || isSubject)) return [];
    const { start, end } = tokens[at];
    return [{ place: [start, end], words: "stands where a capital ratio belongs: Tier 1 sounds alike" }];
  });
}
var STANDARDS = [
  { name: "FIN", alike: wordSet("seen thin sin fine"), numbers: wordSet("46 48") },
  {
    name: "FAS",
    alike: wordSet("past fast pass vast"),
    numbers: wordSet("91 106 109 115 123 133 140 141 142 150 157 159")
  }
];
var BEHIND_STANDARD = wordSet(
  "effective and dva adoption implementation adjustment adjustments accounting requires became becomes , ."
);
function standards({ tokens, text: text2 }) {
  if (!/\b(?:seen|thin|sin|fine|past|fast|pass|vast) \d{2,3}\b/.test(text2)) return [];
  return tokens.flatMap((token, at) => {
    const found2 = STANDARDS.find(({ alike: alike2, numbers }) => alike2.has(token.lower) && numbers.has(word(tokens, at + 1)));
    if (!found2 || !BEHIND_STANDARD.has(word(tokens, at + 2))) return [];
    const number2 = tokens[at + 1];
    return [
      {
        place: [number2.start, number2.end],
        words: `counts nothing behind "${token.lower}": ${found2.name} ${number2.lower}, a standard of accounting, sounds alike`
      }
    ];
  });
}
var OPENS_QUARTER = wordSet("in of during since");
var BEHIND_QUARTER = wordSet("was were is are and compared versus the we to , . ;");
function quarters({ tokens, text: text2 }, period) {
  const year = Number(period?.slice(0, 4)) % 100;
  if (!(year >= 10) || !/\b[1-4] to \d\d\b/.test(text2)) return [];
  return tokens.flatMap((token, at) => {
    const [to, last] = [tokens[at + 1], tokens[at + 2]];
    if (!/^[1-4]$/.test(token.lower) || to?.lower !== "to" || last?.kind !== "number") return [];
    const isYear = last.lower === `${year}` || last.lower === `${year - 1}`;
    if (!isYear || !OPENS_QUARTER.has(word(tokens, at - 1)) || !BEHIND_QUARTER.has(word(tokens, at + 3))) return [];
    const words = `stands where a quarter belongs: ${token.lower}Q${last.lower} sounds alike`;
    return [{ place: [token.start, last.end], words }];
  });
}

// server/core/claims/relations/heard.ts
var heard = {
  id: "heard",
  name: "name heard as a number",
  formula: "a number that sounds like the name which stands behind the same word elsewhere is that name",
  wordings: ["Project Fortify is on track. We have what we need to execute Project Fortify."],
  inDocument: (scene) => [...namesHeard(scene), ...termsHeard(scene)]
};
var SHORTEST = 3;
function namesHeard(scene) {
  const read4 = scene.ground.turns.map(({ reading }) => behindWords(reading));
  const names = /* @__PURE__ */ new Map();
  for (const { names: own } of read4) {
    for (const [before2, said] of own) names.set(before2, /* @__PURE__ */ new Set([...names.get(before2) ?? [], ...said]));
  }
  return read4.flatMap(
    ({ numerals }, turn) => numerals.flatMap(({ before: before2, place: place2, sound }) => {
      const name2 = [...names.get(before2) ?? []].find((each) => soundOf(each) === sound);
      return name2 ? [claimOf4(scene, turn, place2, `sounds like "${name2}", said behind "${before2}" elsewhere`)] : [];
    })
  );
}
function claimOf4(scene, turn, place2, words) {
  const { reading } = scene.ground.turns[turn];
  const claim = draftClaim(reading, {
    relation: "heard",
    figures: [],
    accent: null,
    place: place2,
    computed: null,
    stated: null,
    holds: false,
    words: `"${reading.text.slice(...place2)}" ${words}`
  });
  return { ...scene.place(turn, claim), weak: true };
}
var known2 = /* @__PURE__ */ new WeakMap();
function behindWords(reading) {
  const before2 = known2.get(reading);
  if (before2) return before2;
  const found2 = readBehind(reading);
  known2.set(reading, found2);
  return found2;
}
function readBehind({ tokens, text: text2 }) {
  const numerals = [];
  const names = /* @__PURE__ */ new Map();
  for (let at = 1; at < tokens.length; at++) {
    const [word2, next] = [tokens[at - 1], tokens[at]];
    if (word2.kind !== "word" || word2.lower.length < 4 || FRAME.has(word2.lower)) continue;
    if (next.kind === "number" || next.kind === "word" && isSpokenNumber(next.lower)) {
      const numeral = numeralAt(tokens, at, word2.lower);
      if (numeral) numerals.push(numeral);
    } else if (next.kind === "word" && isName(text2, next)) {
      names.set(word2.lower, [...names.get(word2.lower) ?? [], text2.slice(next.start, next.end)]);
    }
  }
  return { numerals, names };
}
var FRAME = new Set(
  "about above after almost approximately around before behind below between both least from have into just like more most nearly only over roughly since some than that their them then there these they this through under until were what when where which with within would your".split(
    " "
  )
);
var isName = (text2, { start, end }) => end - start >= 4 && /^[A-Z][a-z]+$/.test(text2.slice(start, end));
var JOINTS = /* @__PURE__ */ new Set(["to", "and", "point", "oh", "hundred"]);
var UNITS = new Set("% percent million billion thousand basis bps points per days years months".split(" "));
function numeralAt(tokens, at, before2) {
  let to = at;
  while (to < tokens.length && to < at + 6 && (isNumber(tokens[to]) || JOINTS.has(tokens[to].lower))) to++;
  while (to > at && !isNumber(tokens[to - 1])) to--;
  const words = tokens.slice(at, to).map(({ lower }) => spoken(lower));
  const sound = words.some((word2) => /\d/.test(word2)) ? "" : soundOf(words.join(" "));
  if (sound.length < SHORTEST || UNITS.has(tokens[to]?.lower ?? "")) return null;
  return { before: before2, place: [tokens[at].start, tokens[to - 1].end], sound };
}
var isNumber = ({ kind, lower }) => kind === "number" || kind === "word" && isSpokenNumber(lower);

// server/core/claims/relations/implied.ts
var implied3 = {
  id: "implied",
  name: "implied change",
  formula: "A \xF7 C \u2212 1 \u2026 B \xF7 C \u2212 1 holds P",
  wordings: ["We expect revenue of $64 million to $66 million, a little over 10% below the fourth quarter."],
  inTurn: (turn) => movesOf(turn).flatMap((move) => growthOf(move).filter(({ relation }) => relation === "implied")),
  inDocument: (scene) => farMoves(scene, "growth", (move) => growthOf(move).find(({ relation }) => relation === "implied") ?? null)
};

// server/core/claims/relations/ladder.ts
var ladder = {
  id: "ladder",
  name: "income ladder",
  formula: "gross profit \u2212 operating expenses = operating income; pre-tax income \u2212 tax = net income",
  wordings: [
    "Gross profit was $46.0 million, operating expenses were $35.0 million, and operating income was $11.0 million."
  ],
  inTurn: (turn) => identityClaims(turn, IDENTITIES2)
};
var money = (pattern) => (key, figure) => figure.kind === "money" && !figure.unit?.includes("/") && pattern.test(key);
var difference2 = (result, whole, less) => ({
  relation: "ladder",
  result: money(result),
  terms: [money(whole), money(less)],
  formula: ([a, b]) => minus(a, b),
  words: ([a, b]) => `${a.written} less ${b.written}`,
  reach: 4
});
var IDENTITIES2 = [
  difference2(
    /^operating (?:income|profit)$|^income from operation$/,
    /^gross (?:profit|margin)$/,
    /^operating expense$/
  ),
  difference2(
    /^net (?:income|earning)$/,
    /^(?:pre ?tax (?:income|profit)|income before (?:income )?tax)$/,
    /^(?:income )?tax(?: expense| provision)?$|^provision for (?:income )?tax$/
  )
];

// server/core/claims/relations/margin.ts
var margin = {
  id: "margin",
  name: "margin",
  formula: "G \xF7 R = M",
  wordings: ["Gross profit was $46 million on revenue of $100 million, a gross margin of 46%."],
  inTurn: (turn) => [...identityClaims(turn, IDENTITIES3), ...identityClaims(turn, shareOfRevenue(turn))]
};
var isMoney2 = (figure) => figure.kind === "money" && !figure.unit?.includes("/");
var money2 = (pattern) => (key, figure) => isMoney2(figure) && pattern.test(key);
var percent = (pattern) => (key, figure) => figure.kind === "percent" && pattern.test(key);
var REVENUE = money2(/^(?:net )?(?:revenue|sales)$/);
var quotient = (result, profit) => ({
  relation: "margin",
  result: percent(result),
  terms: [money2(profit), REVENUE],
  formula: ([a, b]) => {
    const share2 = over(a, b);
    return share2 && scaled(share2, 100);
  },
  words: ([a, b]) => `${a.written} over ${b.written}`,
  strict: true,
  reach: 8
});
var IDENTITIES3 = [
  quotient(/^gross (?:profit )?margin$/, /^gross (?:profit|margin)$/),
  quotient(/^operating (?:profit |income )?margin$/, /^operating (?:profit|income)$|^income from operation$/),
  quotient(/^(?:adjusted )?ebitda margin$/, /^(?:adjusted )?ebitda$/),
  quotient(/^net (?:profit |income )?margin$/, /^net (?:profit|income)$/)
];
function shareOfRevenue(turn) {
  return levelsOf(turn).flatMap(({ key, figure }) => {
    const part = figure.kind === "percent" ? /^(.{3,60}?) as percentage (?:total )?(?:net )?(?:revenue|sales)$/.exec(key)?.[1] : void 0;
    if (part === void 0) return [];
    return [
      {
        ...quotient(/^$/, /^$/),
        result: (name2) => name2 === key,
        terms: [(name2, each) => isMoney2(each) && name2 === part, REVENUE],
        reach: 30
      }
    ];
  });
}

// server/core/claims/relations/mix.ts
var mix = {
  id: "mix",
  name: "mix",
  formula: "\u03A3 P = 100 %",
  wordings: ["The sales mix was 40% hardware, 35% services and 25% software."],
  inTurn: (turn) => turn.withFigures.flatMap((sentence) => mixOf(turn, sentence))
};
var NAMES2 = /* @__PURE__ */ new Set(["mix", "split", "breakdown", "broken", "breaks", "composition"]);
var LIMITS2 = /* @__PURE__ */ new Set([
  "including",
  "about",
  "which",
  "from",
  "versus",
  "compared",
  "up",
  "down",
  "increased",
  "grew",
  "change",
  "shift",
  "shifted",
  "more"
]);
function mixOf(turn, sentence) {
  const roles = turn.roles[sentence.index];
  const shares = roles.filter(({ figure }) => turn.reading.figures[figure].kind === "percent");
  if (shares.length < 3 || shares.length !== roles.length) return [];
  const first = shares[0].place;
  const named3 = sentence.items.slice(0, first).some(({ word: word2 }) => NAMES2.has(word2));
  if (!named3 || sentence.items.some(({ word: word2 }) => LIMITS2.has(word2)) || shares.some(({ part }) => part === "change"))
    return [];
  const figures = shares.map(({ figure }) => figure);
  if (figures.some((figure) => turn.reading.figures[figure].range)) return [];
  const total2 = figures.map((figure) => allowed(turn.reading.figures[figure])).reduce(plus);
  const sum2 = figures.map((figure) => turn.reading.figures[figure].value ?? 0).reduce((a, b) => a + b, 0);
  if (sum2 < 60 || sum2 > 140) return [];
  return [
    draftClaim(turn.reading, {
      relation: "mix",
      figures,
      accent: null,
      computed: total2,
      stated: exactly(100),
      words: `${figures.map((figure) => turn.reading.figures[figure].written).join(" + ")} is ${say(exactly(sum2), "%")}, and a mix is 100 %`
    })
  ];
}

// server/core/claims/relations/multiple.ts
var multiple = {
  id: "multiple",
  name: "multiple",
  formula: 'A \xF7 B = k; "more than doubled" is above 2, "nearly doubled" from 1.75',
  wordings: [
    "Orders doubled to $48 million from $24 million.",
    "Bookings more than tripled, from $10 million to $34 million."
  ],
  inTurn: (turn) => movesOf(turn).flatMap((move) => [...multipleOf(turn, move), ...besideRate(turn, move)])
};
var WORDS2 = /^(?:doubl|tripl|quadrupl|halv)|fold$/i;
function multipleOf(turn, move) {
  const { level: level2, base, reading } = move;
  if (level2 === null || base === null || move.qualified || move.ambiguous) return [];
  const [a, b] = [reading.figures[level2], reading.figures[base]];
  const word2 = turn.sentences[move.sentence].sentence.figures.find(
    (index) => WORDS2.test(reading.figures[index].written)
  );
  if (word2 === void 0 || !comparable(a, b) || isLoss(a) || isLoss(b) || a.range || b.range || a.kind === "percent")
    return [];
  const computed = over(allowed(a), allowed(b));
  const said = reading.figures[word2];
  if (!computed) return [];
  return [
    draftClaim(reading, {
      relation: "multiple",
      figures: [level2, base, word2],
      accent: word2,
      computed,
      stated: statedMultiple(said),
      words: `${a.written} over ${b.written} is ${say(computed, "x")}`
    })
  ];
}
function statedMultiple(figure) {
  const { low, high } = allowed(figure);
  const value = figure.value ?? 1;
  if (figure.modifier === "over") return { low: value * 0.98, high: value * 10 };
  return figure.modifier === "nearly" ? { low: value * 0.875, high: value * 1.02 } : { low, high };
}
function besideRate(turn, { growth: rate, sentence, reading, qualified }) {
  const { items, places } = turn.sentences[sentence];
  const at = rate === null ? -1 : places.findIndex((place2) => items[place2].figure === rate);
  const before2 = at < 1 ? void 0 : items[places[at - 1]].figure;
  if (rate === null || before2 === void 0 || qualified || !WORDS2.test(reading.figures[before2].written)) return [];
  const between2 = items.slice(places[at - 1] + 1, places[at]).map(({ word: word2 }) => word2);
  if (between2.length > 3 || between2.some((word2) => !["or", ",", "up", "growing", "by", "increasing", "a"].includes(word2)))
    return [];
  const stated = statedMultiple(reading.figures[before2]);
  const computed = plus(scaled(allowed(reading.figures[rate]), 0.01), exactly(1));
  return [
    draftClaim(reading, {
      relation: "multiple",
      figures: [rate, before2],
      accent: before2,
      computed,
      stated,
      words: `up ${reading.figures[rate].written} is ${say(computed, "x")}`
    })
  ];
}

// server/core/claims/relations/per-share.ts
var perShare = {
  id: "per-share",
  name: "per share",
  formula: "N \xF7 E = shares",
  wordings: [
    "Net income was $18.0 million, or $0.45 per diluted share.",
    "Earnings of $18.0 million or 45 cents a share compare to $16.0 million or 40 cents."
  ],
  inTurn: (turn) => turn.reading.figures.some(({ unit }) => unit?.endsWith("/share")) ? readPairs(turn) : []
};
var readPairs = (turn) => [
  ...turn.roles.flatMap((roles) => pairsOf(turn, roles)),
  ...identityClaims(turn, [SHARE_COUNT]),
  ...shrunkShares(turn)
];
function pairsOf(turn, roles) {
  const claims = [];
  for (const [at, role] of roles.entries()) {
    const whole = roles[at - 1];
    if (!whole || role.joined !== "or") continue;
    const claim = pairClaim(turn, whole.figure, role.figure);
    if (claim) claims.push(claim);
  }
  return claims;
}
function pairClaim(turn, whole, each) {
  const { reading } = turn;
  const [n, e] = [reading.figures[whole], reading.figures[each]];
  if (n.kind !== "money" || e.kind !== "money" || e.unit !== `${n.unit}/share` || n.range || e.range) return null;
  const shares = over(allowed(n), allowed(e));
  if (!shares || shares.low <= 0) return null;
  return draftClaim(reading, {
    relation: "per-share",
    figures: [whole, each],
    accent: null,
    computed: shares,
    stated: null,
    holds: true,
    words: `${n.written} over ${e.written} implies ${say(shares, null)} shares`,
    derived: {
      name: "shares",
      interval: shares,
      unit: "share",
      period: n.period,
      words: `${n.written} \xF7 ${e.written}`
    }
  });
}
var SHARE_COUNT = {
  relation: "per-share",
  result: (key, figure) => figure.kind === "money" && (figure.unit ?? "").endsWith("/share") && /eps|income/.test(key),
  terms: [
    (key, figure) => figure.kind === "money" && !figure.unit?.includes("/") && /(?:net income|net earnings)$/.test(key),
    (key, figure) => figure.kind === "count" && /share/.test(`${figure.unit} ${key}`) && figure.interval.low > 1e6
  ],
  formula: ([income, shares]) => over(income, shares),
  words: ([income, shares]) => `${income.written} over ${shares.written}`,
  reach: 4,
  asserts: dividesBy
};
function dividesBy({ items, terms: [income, shares], result }) {
  if (income === void 0 || shares === void 0 || income > result || shares < result || shares - result > 8)
    return false;
  const between2 = items.slice(result + 1, shares).map(({ word: word2 }) => word2);
  return between2.includes("on") && !between2.includes("and") && result - income <= 4;
}
function shrunkShares(turn) {
  const moves = movesOf(turn).filter(({ level: level2, base }) => level2 !== null && base !== null);
  const { figures } = turn.reading;
  const of2 = (pattern, perShare2) => moves.find(({ level: level2 }) => {
    const figure = figures[level2];
    const matches2 = pattern.test(metricKey(figure.metric) ?? "") && figure.kind === "money" && figure.value !== null;
    return matches2 && (figure.unit ?? "").endsWith("/share") === perShare2;
  });
  const [income, each] = [of2(/^net income$/, false), of2(/^eps$/, true)];
  if (!income || !each || Math.abs(income.sentence - each.sentence) > 3) return [];
  const places = [income.level, each.level, income.base, each.base];
  const [n, e, before2, eachBefore] = places.map((index) => allowed(figures[index]));
  const [now, then] = [over(n, e), over(before2, eachBefore)];
  const change2 = now && then && now.low > 0 && then.low > 0 ? over(now, then) : null;
  if (!now || !then || !change2 || change2.high > 0.6 && change2.low < 1.7) return [];
  return [
    {
      ...draftClaim(turn.reading, {
        relation: "per-share",
        figures: places,
        accent: each.base,
        computed: null,
        stated: null,
        holds: false,
        words: `net income over earnings per share implies ${say(now, null)} shares now and ${say(then, null)} before`
      }),
      weak: true
    }
  ];
}

// server/core/claims/relations/period.ts
var periodNamed = {
  id: "period",
  name: "period",
  formula: "the results that a call reports are of the period of the call",
  wordings: [
    "We are pleased with our third-quarter results.",
    "For the quarter ended June 30, net income was $5.1 million."
  ],
  inDocument: (scene) => [...otherResults(scene), ...yearForQuarter(scene), ...otherDay(scene)]
};
function mentions(scene, read4) {
  return scene.words.flatMap((words, turn) => {
    if (isCaller(scene, turn)) return [];
    const readMention = read4(turn);
    return mentionsIn(words).flatMap(({ sentence, at, figure }) => {
      const claim = readMention(sentence, at, figure);
      return claim ? [scene.place(turn, claim)] : [];
    });
  });
}
var mentionsIn = oncePerTurn(
  ({ withFigures, reading }) => withFigures.flatMap(
    (sentence) => sentence.places.flatMap((at) => {
      const figure = reading.figures[sentence.items[at].figure];
      return figure.kind === "period" || figure.kind === "date" ? [{ sentence, at, figure }] : [];
    })
  )
);
var isCaller = (scene, turn) => scene.ground.transcript.participants[scene.ground.turns[turn].turn.speaker]?.role === "analyst";
var OPENERS = new Set("our strong solid record reporting announcing given these great excellent".split(" "));
function otherResults(scene) {
  const call = parsePeriod(scene.ground.call.period);
  if (call?.part?.of !== "quarter") return [];
  return mentions(scene, (turn) => (sentence, at, figure) => {
    const named3 = parsePeriod(figure.period);
    if (named3?.part?.of !== "quarter" || named3.part.number === call.part.number || isLater(named3, call)) return null;
    if (!isOwnResults(sentence, at, figure)) return null;
    return draftClaim(scene.words[turn].reading, {
      relation: "period",
      figures: [sentence.items[at].figure],
      accent: sentence.items[at].figure,
      computed: null,
      stated: null,
      holds: false,
      words: `the call reports the ${sayPeriod(scene.ground.call.period)}, and here are ${figure.written} results`
    });
  });
}
var isOwnResults = ({ items }, at, { written: written3 }) => OPENERS.has(items[at - 1]?.word ?? "") && items[at + 1]?.word === "results" && /^(?:first|second|third|fourth|q[1-4])\b/i.test(written3) && !/\d{4}/.test(written3) && !items.some(({ word: word2 }) => PAST.has(word2));
var isLater = (a, b) => a.year * 4 + (a.part?.number ?? 0) > b.year * 4 + (b.part?.number ?? 0);
var PAST = new Set(
  "last since when compared versus previous prior earlier after next will release reminder ago".split(" ")
);
function yearForQuarter(scene) {
  const call = parsePeriod(scene.ground.call.period);
  if (call?.part?.of !== "quarter" || call.part.number === 4) return [];
  const quarterEnds = new Set(daysBehind(scene, "quarter"));
  return mentions(scene, (turn) => (sentence, at, figure) => {
    if (figure.kind !== "date" || spanEnded(sentence, at) !== "year" || !quarterEnds.has(dayOf(figure))) return null;
    return draftClaim(scene.words[turn].reading, {
      relation: "period",
      figures: [sentence.items[at].figure],
      accent: null,
      place: [sentence.items[at - 2].start, sentence.items[at].end],
      computed: null,
      stated: null,
      holds: false,
      words: `${figure.written} ends a quarter elsewhere, and a year here`
    });
  });
}
var MEETINGS = /\b(?:call|conference|presentation|meeting|webcast)\b/;
function otherDay(scene) {
  const { date } = scene.ground.call;
  if (date === null) return [];
  return mentions(scene, (turn) => (sentence, at, figure) => {
    const day = figure.kind === "date" && /^\d{4}-\d{2}-\d{2}$/.test(figure.period ?? "") ? figure.period : null;
    if (day === null || day === date || day.slice(0, 7) !== date.slice(0, 7)) return null;
    const words = sentence.items.map(({ word: word2 }) => word2).join(" ");
    if (!/\bconcluded\b/.test(words) || !MEETINGS.test(words)) return null;
    return draftClaim(scene.words[turn].reading, {
      relation: "period",
      figures: [sentence.items[at].figure],
      accent: sentence.items[at].figure,
      computed: null,
      stated: null,
      holds: false,
      words: `the call is of ${date}, and here it ends on ${figure.written}`
    });
  });
}
var dayOf = (figure) => /^\d{4}-(\d{2}-\d{2})$/.exec(figure.period ?? "")?.[1] ?? null;
function spanEnded({ items }, at) {
  const ended = items[at - 1]?.word;
  if (ended !== "ended" && ended !== "ending") return null;
  const [span, before2] = [items[at - 2]?.word ?? "", items[at - 3]?.word ?? ""];
  return /half|month|week/.test(`${before2} ${span}`) ? null : span.split(" ").at(-1);
}
var daysBehind = (scene, span) => scene.words.flatMap((words) => endsIn(words).flatMap((end) => end.span === span ? [end.day] : []));
var endsIn = oncePerTurn(
  ({ reading, withFigures }) => withFigures.flatMap(
    (sentence) => sentence.places.flatMap((at) => {
      const span = spanEnded(sentence, at);
      return span === null ? [] : [{ span, day: dayOf(reading.figures[sentence.items[at].figure]) }];
    })
  )
);

// server/core/claims/equations/terms.ts
var money3 = (says, never) => ({ kind: "money", says, ...never && { never } });
var percent2 = (says, never) => ({ kind: "percent", says, ...never && { never } });
var change = (says, never) => ({ ...percent2(says, never), change: true });
var total = (terms) => terms.reduce(plus);
var difference3 = ([a, b]) => minus(a, b);
function quotient2([a, b], { kind, unit }) {
  const value = over(a, b);
  return value && scaled(value, unit === "bp" ? 1e4 : kind === "percent" ? 100 : 1);
}
var written = (figures, joint) => figures.map((figure) => figure.written).join(joint);
var added = (terms) => written(terms, " + ");
var subtracted = (terms) => written(terms, " less ");
var divided = (terms) => written(terms, " over ");
var differing = (terms, values) => terms.map(({ written: words }, at) => `${values[at].high < 0 ? "-" : "+"}${words}`).join(" less ");

// server/core/claims/equations/points.ts
var REVENUE2 = change(
  /\b(?:revenues?|sales|net revenues?|top ?-?line|income)\b/,
  /expens|cost|net income|interest income/
);
var EXPENSES = change(/\b(?:expenses?|costs?|opex)\b/, /revenue|credit/);
var OPERATING_LEVERAGE = ["points", "percent"].map((kind) => ({
  relation: "points",
  result: { kind, says: /operating leverage/, never: /expect|target|ratio/ },
  terms: [REVENUE2, EXPENSES],
  formula: ([revenue, expenses], { unit }) => scaled(minus(revenue, expenses), unit === "bp" ? 100 : 1),
  words: differing,
  reach: 6
}));

// server/core/claims/words/phrases.ts
var LONGEST_LEAD = 16;
var LONGEST_TAIL = 8;
var JOINTS2 = /* @__PURE__ */ new Set([",", ";", "and", "plus", "(", ")", "--", "\u2014", "\u2013", "while", "but", "or", "offset", "less"]);
var known3 = /* @__PURE__ */ new WeakMap();
function saidIn(turn) {
  const before2 = known3.get(turn);
  if (before2) return before2;
  const said = turn.withFigures.flatMap((sentence) => saidInSentence(turn, sentence));
  known3.set(turn, said);
  return said;
}
function saidInSentence(turn, sentence) {
  const { figures } = turn.reading;
  return turn.roles[sentence.index].map((role) => {
    const lead = leadOf(turn, sentence.items, role.place);
    const tail = tailOf(turn, sentence.items, role.place);
    const figure = figures[role.figure];
    const named3 = lead === "" && tail === "" ? figure.metric ?? "" : lead;
    return { index: role.figure, figure, role, phrase: `${named3} # ${tail}` };
  });
}
function leadOf(turn, items, place2) {
  let from = place2;
  let joint = -1;
  while (from > 0 && place2 - from < LONGEST_LEAD && !isNumber2(turn, items[from - 1], items[place2])) {
    from--;
    if (isJoint(items, from)) joint = from;
  }
  const parted = from > 0 && isNumber2(turn, items[from - 1], items[place2]) && joint >= 0;
  return wordsOf(items, parted ? joint + 1 : from, place2);
}
function tailOf(turn, items, place2) {
  let to = place2 + 1;
  while (to < items.length && to - place2 <= LONGEST_TAIL && !isNumber2(turn, items[to], items[place2]) && !isJoint(items, to))
    to++;
  return wordsOf(items, place2 + 1, to);
}
var isJoint = (items, at) => JOINTS2.has(items[at].word) && !/^\d/.test(items[at + 1]?.word ?? "");
function isNumber2(turn, { figure }, place2) {
  if (figure < 0 || !isAmount(turn.reading.figures[figure])) return false;
  const [own, other] = [place2, { figure }].map((item) => turn.reading.figures[item.figure].kind);
  return other !== "count" || own === "count";
}
var wordsOf = (items, from, to) => items.slice(from, to).map(({ word: word2 }) => word2).join(" ");

// server/core/claims/equations/proof.ts
function proofOf(equation, solution2) {
  const { terms, result, computed } = solution2;
  const all = [...terms, result].map(({ figure }) => figure);
  const together = all.every(({ sentence }) => sentence === result.figure.sentence);
  if (equation.whole && together && !all.some((figure) => isHedged(figure) || figure.range)) return "whole";
  if (isOfOtherScale(result, computed) || isTelling(slipInto(result.figure, computed))) return "slip";
  if (terms.some((_, at) => mends(equation, solution2, at))) return "slip";
  return isNear(computed, allowed(result.figure)) ? "near" : null;
}
var isNear = (computed, stated) => computed.low > 0 && stated.low > 0 && computed.high < 1.5 * stated.high && stated.high < 1.5 * computed.high;
var isTelling = (slip) => slip === "swapped" || slip === "teen";
function isOfOtherScale({ figure }, computed) {
  const ratio2 = Math.abs((computed.low + computed.high) / 2 / (figure.value ?? 0));
  return (ratio2 > 50 || ratio2 < 0.02) && slipInto(figure, computed) === "scale";
}
function mends(equation, { terms, values, result }, slipped) {
  const { figure } = terms[slipped];
  const stated = allowed(result.figure);
  const sign = values[slipped].high < 0 ? -1 : 1;
  const fits = (value) => {
    const ends = [sign * value - figure.step / 2, sign * value + figure.step / 2];
    const other = values.map((each, at) => at === slipped ? { low: ends[0], high: ends[1] } : each);
    const made = equation.formula(other, result.figure);
    return made !== null && !contradicts(made, stated);
  };
  return isTelling(slipThat(figure, fits));
}

// server/core/claims/equations/solve.ts
var MOST3 = 3;
function equationClaims(turn, equations) {
  const said = saidIn(turn);
  if (said.length < 2) return [];
  return equations.flatMap((equation) => {
    const results = said.filter((each) => isTerm(equation.result, each));
    return results.flatMap((result) => solve(turn, equation, said, result, results));
  });
}
function isTerm({ kind, says, never, named: named3, change: change2 = false }, { figure, role, phrase }) {
  if (figure.kind !== kind || figure.stance === "hypothetical" || figure.stance === "question") return false;
  if (kind === "money" && figure.unit?.includes("/")) return false;
  if (change2 ? role.part !== "change" : role.part === "base" || role.part === "change" && kind !== "points")
    return false;
  return says.test(phrase) && !never?.test(phrase) && (!named3 || named3.test(metricKey(figure.metric) ?? ""));
}
function solve(turn, equation, said, result, results) {
  const free = said.filter((each) => each !== result && isNearest(result, results, each, equation.reach));
  const candidates = equation.terms.map((term) => candidatesFor(term, free, result));
  const solutions = combinations(candidates).flatMap((terms) => solution(equation, terms, result));
  const found2 = solutions.find(({ fails }) => !fails) ?? solutions[0];
  if (!found2) return [];
  const proof = found2.fails ? proofOf(equation, found2) : "whole";
  if (proof === null) return [];
  const claim = claimOf5(turn, equation, found2);
  return [proof === "whole" ? claim : { ...claim, weak: true, ...proof === "near" && { faint: true } }];
}
function claimOf5({ reading }, { relation, words }, solution2) {
  const { terms, values, computed, result } = solution2;
  const figures = terms.map(({ figure }) => figure);
  return draftClaim(reading, {
    relation,
    figures: [...terms.map(({ index }) => index), result.index],
    accent: result.index,
    computed,
    stated: allowed(result.figure),
    words: `${words(figures, values)} is ${say(computed, result.figure.unit)}`
  });
}
var gap = (a, b) => Math.abs(a.figure.sentence - b.figure.sentence);
var isNearest = (result, results, each, reach) => gap(each, result) <= reach && !results.some((other) => other !== result && gap(each, other) < gap(each, result));
function candidatesFor(term, said, result) {
  const found2 = said.filter((each) => belong2(each.figure, result.figure) && isTerm(term, each));
  const own = found2.filter((each) => gap(each, result) === 0);
  return (own.length > 0 ? own : found2).sort(
    (a, b) => gap(a, result) - gap(b, result) || Math.abs(a.index - result.index) - Math.abs(b.index - result.index)
  ).slice(0, MOST3);
}
var combinations = (lists2) => lists2.reduce(
  (taken, list2) => taken.flatMap((some) => list2.filter((each) => !some.includes(each)).map((each) => [...some, each])),
  [[]]
);
function solution(equation, terms, result) {
  const values = [];
  for (const [at, each] of terms.entries()) {
    const value = amountOf(equation.terms[at], each);
    if (value) values.push(value);
  }
  const stated = allowed(result.figure);
  const made = values.length === terms.length ? equation.formula(values, result.figure) : null;
  const computed = made && made.high < 0 && stated.low > 0 ? scaled(made, -1) : made;
  return computed ? [{ terms, values, result, computed, fails: contradicts(computed, stated) }] : [];
}
function amountOf({ change: change2 = false }, { figure, role }) {
  if (!change2) return allowed(figure);
  const way2 = pointing(role.direction, figure.metric);
  return way2 === null ? null : scaled(allowed(figure), way2);
}
var belong2 = (a, b) => (a.kind !== "money" || b.kind !== "money" || a.unit === b.unit || isBare(a) || isBare(b)) && (a.stance === b.stance || a.stance === "target" || b.stance === "target") && (!a.periodSaid || !b.periodSaid || a.period === b.period || isDay2(a.period) || isDay2(b.period));
var isDay2 = (period) => period === null || /^\d{4}-\d{2}/.test(period);
var isBare = ({ written: written3 }) => /^[\d.,\s-]+(?:[tb]n|[mk]|thousand|million|billion|trillion)?$/.test(written3);

// server/core/claims/relations/points.ts
var points = {
  id: "points",
  name: "points",
  formula: "100 \xB7 (A \u2212 B) = N basis points; A \u2212 B = N percentage points",
  wordings: [
    "Gross margin was 38.4%, up 150 basis points from 36.9%.",
    "Operating margin improved from 12.0% to 14.5%, or 250 basis points.",
    "Revenue rose 6% and operating expenses rose 2%, which is 4 points of operating leverage."
  ],
  inTurn: (turn) => [...movesOf(turn).flatMap((move) => pointsOf(move)), ...equationClaims(turn, OPERATING_LEVERAGE)],
  inDocument: (scene) => farMoves(scene, "delta", (move) => pointsOf(move)[0] ?? null)
};
function pointsOf(move) {
  const { level: level2, base, reading } = move;
  if (level2 === null || move.qualified) return [];
  const a = reading.figures[level2];
  const b = base === null ? null : reading.figures[base];
  const n = move.delta === null ? null : reading.figures[move.delta];
  if (a.kind !== "percent" || b && b.kind !== "percent" || n && n.kind !== "points" || a.range) return [];
  const formula = b && n ? fromBoth3(move, a, b, n) : b ? unsaid2(move, a, b) : n ? implied4(move, a, n) : null;
  return formula ? [draftClaim(reading, formula)].filter((claim) => !(move.ambiguous && claim.verdict === "fails")) : [];
}
var inUnit = (values, unit) => unit === "bp" ? scaled(values, 100) : values;
function fromBoth3(move, a, b, n) {
  const computed = inUnit(minus(allowed(a), allowed(b)), n.unit);
  return {
    relation: "points",
    figures: [move.level, move.base, move.delta],
    accent: move.delta,
    computed: computed.high <= 0 ? scaled(computed, -1) : computed,
    stated: sizeOf2(allowed(n)),
    words: `${a.written} less ${b.written} is ${say(computed, n.unit, true)}`
  };
}
var sizeOf2 = (values) => values.high < 0 ? scaled(values, -1) : values;
function unsaid2(move, a, b) {
  if (move.growth !== null) return null;
  const difference4 = inUnit(minus(allowed(a), allowed(b)), "bp");
  const middle = inUnit({ low: (a.value ?? 0) - (b.value ?? 0), high: (a.value ?? 0) - (b.value ?? 0) }, "bp");
  return {
    relation: "points",
    figures: [move.level, move.base],
    accent: null,
    computed: null,
    stated: null,
    holds: true,
    words: `${a.written} less ${b.written} is ${say(middle, "bp", true)}`,
    derived: { name: "change", interval: difference4, unit: "bp", period: null, words: `${a.written} \u2212 ${b.written}` }
  };
}
function implied4(move, a, n) {
  const way2 = pointing(move.direction, a.metric);
  if (way2 === null || n.value === null) return null;
  const change2 = n.unit === "bp" ? scaled(allowed(n), 0.01) : allowed(n);
  const before2 = plus(allowed(a), scaled(change2, -way2));
  if (before2.high < 0 && isShareOfWhole(a)) return belowZero(move, a, n, before2);
  const period = move.periodBefore;
  return {
    relation: "points",
    figures: [move.level, move.delta],
    accent: move.delta,
    computed: null,
    stated: allowed(n),
    words: `${a.written} after a change of ${way2 > 0 ? "+" : "-"}${n.written} implies ${say(before2, "%")} before`,
    derived: {
      name: `${sayPeriod(period) ?? "earlier"} ${a.metric ?? "share"}`,
      interval: before2,
      unit: "%",
      period,
      words: `${a.written} ${way2 > 0 ? "\u2212" : "+"} ${n.written}`
    }
  };
}
var isShareOfWhole = (figure) => /\b(?:ratio|rate|share|churn|utilization|occupancy|penetration|mix)\b/.test(figure.metric ?? "") && !/growth|return/.test(figure.metric ?? "");
var belowZero = (move, a, n, before2) => ({
  relation: "points",
  figures: [move.level, move.delta],
  accent: move.delta,
  computed: null,
  stated: null,
  holds: false,
  words: `${a.written} after a change of +${n.written} implies ${say(before2, "%")} before`
});

// server/core/claims/relations/place-in-range.ts
function lies(value, bounds, said) {
  if (said === "above") return value.high >= bounds.high;
  if (said === "below") return value.low <= bounds.low;
  if (said === "within") return agrees(value, bounds);
  const middle = (bounds.low + bounds.high) / 2;
  return said === "high end" ? value.high >= middle : value.low <= middle;
}
var wordsOf2 = (actual, bounds, said) => `${actual.written} is ${whereIs(allowed(actual), bounds.interval)} ${bounds.written}, said to be ${said.endsWith("end") ? `at its ${said}` : said}`;
function whereIs(value, bounds) {
  if (value.low > bounds.high) return "above";
  return value.high < bounds.low ? "below" : "within";
}

// server/core/claims/relations/place-of-result.ts
var REACH3 = 2;
var WORDS3 = 12;
var placesOfResults = (turn) => turn.withFigures.flatMap((sentence) => {
  const ranged = sentence.places.filter((place2) => turn.reading.figures[sentence.items[place2].figure].range);
  const said = ranged.length === 1 ? placeBehind(sentence.items, ranged[0]) : null;
  return said ? placed(turn, sentence, sentence.items[ranged[0]].figure, said) : [];
});
function placed(turn, { index }, bounds, said) {
  const guided = turn.reading.figures[bounds];
  const actual = levelsOf(turn).filter((level2) => level2.index < bounds && index - level2.figure.sentence <= REACH3).filter(({ figure }) => isResultOf(figure, guided)).at(-1);
  if (!actual) return [];
  return [
    draftClaim(turn.reading, {
      relation: "range",
      figures: [actual.index, bounds],
      accent: actual.index,
      computed: null,
      stated: null,
      holds: lies(allowed(actual.figure), guided.interval, said),
      words: wordsOf2(actual.figure, guided, said)
    })
  ];
}
var isResultOf = (actual, guided) => guided.stance === "guidance" && actual.stance === "actual" && !actual.range && actual.unit === guided.unit && actual.period !== null && actual.period === guided.period && metricKey(actual.metric) === metricKey(guided.metric) && !haveTwoBases(actual, guided);
var RANGES = /* @__PURE__ */ new Set(["range", "guidance", "it", "expectations", "outlook"]);
var FAR = /* @__PURE__ */ new Set(["not", "expect", "expected", "will", "would", "should", "if", "midpoint", "to", "now"]);
function placeBehind(items, place2) {
  const behind = items.slice(place2 + 1, place2 + 1 + WORDS3);
  const stop = behind.findIndex(({ word: word2, figure }) => FAR.has(word2) || word2 === ";" || figure >= 0 && word2 === "");
  const words = behind.slice(0, stop < 0 ? behind.length : stop).map(({ word: word2 }) => word2);
  const at = words.findIndex((word2) => word2 === "within" || word2 === "above" || word2 === "below" || word2 === "end");
  if (at < 0 || !words.slice(at + 1, at + 7).some((word2) => RANGES.has(word2))) return null;
  if (words[at] !== "end") return words[at];
  const side = words[at - 1];
  return side === "high" || side === "low" ? `${side} end` : null;
}

// server/core/claims/relations/range.ts
var range = {
  id: "range",
  name: "range",
  formula: "A \u2264 B; within: A \u2264 X \u2264 B; above: X > B; below: X < A",
  wordings: [
    "Our capital ratio of 8.3% is within our target range of 8.0% to 8.5%.",
    "Revenue of $74.2 million was at the high end of our range of $70 million to $75 million.",
    "Revenue was $74.2 million. Our guidance was for revenue of $70 million to $75 million, so we came in within the range."
  ],
  inTurn: (turn) => [
    ...reversedRanges(turn),
    ...turn.withFigures.flatMap((sentence) => placesInRange(turn, sentence)),
    ...placesOfResults(turn)
  ],
  inDocument: (scene) => guidedRanges(scene)
};
function reversedRanges(turn) {
  return turn.reading.figures.flatMap((figure, index) => {
    const ends = figure.range ? endsOf(figure.written) : null;
    if (!ends || figure.kind === "date" || figure.kind === "period" || isLoss(figure) || inChain(turn, index))
      return [];
    const holds = ends[0] <= ends[1];
    if (holds) return [];
    return [
      draftClaim(turn.reading, {
        relation: "range",
        figures: [index],
        accent: index,
        computed: null,
        stated: null,
        holds,
        words: `${ends[0]} is above ${ends[1]}, so ${figure.written} runs from its high end to its low one`
      })
    ];
  });
}
function inChain({ reading }, index) {
  const { place: place2 } = reading.figures[index];
  return /^ ?to \$?\d/.test(reading.text.slice(place2[1], place2[1] + 6)) || / to $/.test(reading.text.slice(Math.max(0, place2[0] - 4), place2[0]));
}
function endsOf(written3) {
  const numbers = written3.match(/\d[\d,]*(?:\.\d+)?/g)?.map((each) => Number(each.replaceAll(",", "")));
  const scales = new Set(
    written3.toLowerCase().match(/\b(?:thousand|million|billion|trillion|crore|lakh)|\d(?:k|m|b|bn|mm)\b|cents?\b|basis|%/g) ?? []
  );
  if (numbers?.length !== 2 || scales.size > 1 || /minus|negative|\(|[-–] ?\d+[^-–]*[-–]/.test(written3.toLowerCase()))
    return null;
  return [numbers[0], numbers[1]];
}
function placesInRange(turn, sentence) {
  const { reading } = turn;
  const roles = turn.roles[sentence.index];
  const ranged = roles.find((role) => reading.figures[role.figure].range);
  if (!ranged || roles.length < 2) return [];
  const bounds = reading.figures[ranged.figure];
  const said = placeBefore(sentence.items, ranged.place);
  const actual = roles.filter((role) => role.place < ranged.place).at(-1);
  if (!said || !actual || actual.part === "change" || isDifference(sentence.items, actual.place)) return [];
  const figure = reading.figures[actual.figure];
  if (figure.range || !comparable(figure, bounds)) return [];
  return [
    draftClaim(reading, {
      relation: "range",
      figures: [actual.figure, ranged.figure],
      accent: actual.figure,
      computed: null,
      stated: null,
      holds: lies(allowed(figure), bounds.interval, said),
      words: wordsOf2(figure, bounds, said)
    })
  ];
}
var isDifference = (items, place2) => ["above", "below", "over", "under"].includes(items[place2 + 1]?.word ?? "") || items.some(({ word: word2 }) => word2 === "midpoint");
function placeBefore(items, place2) {
  for (let at = place2 - 1; at >= 0 && at >= place2 - 10; at--) {
    const { word: word2, figure } = items[at];
    if (figure >= 0 && word2 === "") return null;
    if (word2 === "within" || word2 === "inside") return "within";
    if (word2 === "end" && items[at - 1]?.word === "high" && items[at + 1]?.word === "of") return "high end";
    if (word2 === "end" && items[at - 1]?.word === "low" && items[at + 1]?.word === "of") return "low end";
    if (word2 === "above" || word2 === "exceeding" || word2 === "exceeded") return "above";
    if (word2 === "below") return "below";
    if (word2 === ";") return null;
  }
  return null;
}
function guidedRanges(scene) {
  const guided = /* @__PURE__ */ new Map();
  for (const figure of scene.ground.figures) {
    const key = figure.range && figure.stance === "guidance" ? quantityKey(figure) : null;
    if (key !== null && !guided.has(key)) guided.set(key, figure);
  }
  if (guided.size === 0) return [];
  return scene.ground.figures.flatMap((figure) => {
    const part = scene.roles[figure.id]?.part;
    if (figure.range || figure.stance !== "actual" || part !== "level" && part !== "result") return [];
    const key = quantityKey(figure);
    const bounds = key === null ? void 0 : guided.get(key);
    return bounds && agrees(allowed(figure), bounds.interval) ? [insideClaim(figure, bounds)] : [];
  });
}
var quantityKey = (figure) => {
  const metric2 = metricKey(figure.metric);
  return metric2 && figure.period ? `${metric2}|${figure.period}|${figure.unit}` : null;
};
var insideClaim = (actual, bounds) => ({
  relation: "range",
  span: actual.span,
  turn: actual.turn,
  figures: [actual.id, bounds.id],
  accent: actual.id,
  computed: null,
  stated: null,
  verdict: "holds",
  words: `${actual.written} is within ${bounds.written}`,
  derived: null,
  corrected: false,
  distance: actual.sentence === bounds.sentence && actual.turn === bounds.turn ? "sentence" : "document",
  hedged: isHedged(actual),
  unverified: actual.unverified || bounds.unverified
});

// server/core/claims/equations/ratios.ts
var ratioOf = (result, terms, reach) => ({
  relation: "ratio",
  result,
  terms,
  formula: quotient2,
  words: divided,
  reach
});
var REVENUE3 = { ...money3(/./), named: /^(?:net |total )?(?:revenue|sales)$/ };
var EXPENSES2 = money3(
  /\b(?:operating |noninterest |non-interest |total )?expenses?\b|\bcosts\b/,
  /tax|interest expense/
);
var RATIOS = [
  ratioOf(
    percent2(/\bcet ?-?1\b|common equity tier/, /requirement|minimum|target/),
    [
      money3(/\b(?:cet ?-?1|common equity tier (?:1|one)|regulatory) (?:capital)?/, /ratio|risk/),
      money3(/risk ?-?weighted assets|\brwas?\b/)
    ],
    4
  ),
  ratioOf(percent2(/efficiency ratio|cost (?:to )?\/? ?-?income ratio|overhead ratio/), [EXPENSES2, REVENUE3], 6),
  ratioOf(
    percent2(/\btax rate/),
    [
      money3(
        /\btax(?:es)? (?:expense|provision|charge)|provision for (?:income )?tax|\b(?:income )?tax(?:es)? (?:was|were|of)/,
        /(?:pre ?-?tax|before|rate|net of|after).*#/
      ),
      money3(/pre ?-?tax (?:income|profit|earnings)|(?:income|profit|earnings) before (?:income )?tax/)
    ],
    4
  )
];
var RISK_COSTS = ["points", "percent"].map((kind) => ({
  ...ratioOf(
    { kind, says: /cost of risk|charge ?-?off (?:rate|ratio)|credit loss ratio/ },
    [
      money3(/credit loss expense|charge ?-?offs?|provision|loan losses/),
      money3(/\bloans?\b|loan (?:portfolio|book)/, /charge|loss|provision/)
    ],
    1
  ),
  formula: ([losses, loans], { unit }) => {
    const rate = over(losses, loans);
    return rate && scaled(rate, unit === "bp" ? 4e4 : 400);
  },
  words: ([losses, loans]) => `4 \xD7 ${losses.written} over ${loans.written}`
}));

// server/core/claims/relations/ratio.ts
var ratio = {
  id: "ratio",
  name: "ratio",
  formula: "net debt \xF7 EBITDA = leverage; bookings \xF7 revenue = book-to-bill; capital \xF7 risk-weighted assets; expenses \xF7 revenue; tax \xF7 income before tax; 4 \xB7 credit losses \xF7 loans",
  wordings: [
    "Net debt was $120 million, or 2.4 times adjusted EBITDA of $50 million.",
    "CET1 capital was $50 billion and risk-weighted assets were $400 billion, so our CET1 ratio was 12.5%."
  ],
  inTurn: (turn) => [...identityClaims(turn, IDENTITIES4), ...equationClaims(turn, [...RATIOS, ...RISK_COSTS])]
};
var isMoney3 = (figure) => figure.kind === "money" && !figure.unit?.includes("/");
var money4 = (pattern) => (key, figure) => isMoney3(figure) && pattern.test(key);
var times2 = (pattern) => (key, figure) => figure.kind === "multiple" && pattern.test(key);
var quotient3 = (relation) => ({
  ...relation,
  relation: "ratio",
  formula: ([a, b]) => over(a, b),
  words: ([a, b]) => `${a.written} over ${b.written}`,
  plain: true,
  reach: 25
});
var IDENTITIES4 = [
  quotient3({ result: times2(/leverage/), terms: [money4(/^net debt/), money4(/ebitda$/)] }),
  quotient3({ result: times2(/book to bill/), terms: [money4(/^(?:booking|order)s?$/), money4(/^revenue$|^sales$/)] })
];

// server/core/claims/document/restatement.ts
var restatement = (before2, after, holds, corrected = false) => ({
  relation: "restated",
  span: after.span,
  turn: after.turn,
  figures: [before2.id, after.id],
  accent: corrected ? before2.id : after.id,
  computed: allowed(before2),
  stated: allowed(after),
  verdict: holds ? "holds" : "fails",
  words: holds ? `${before2.written} and ${after.written} agree` : `${before2.written} and ${after.written}`,
  derived: null,
  distance: before2.turn === after.turn ? "turn" : "document",
  corrected,
  hedged: isHedged(before2) || isHedged(after),
  unverified: before2.unverified || after.unverified
});

// server/core/claims/document/same-words.ts
var BEFORE2 = 3;
var BEHIND = 4;
function isSaidAlike(scene, a, b) {
  if (a.turn === b.turn || !isOwnName(a.metric) || !isPlainLevel(scene, a) || !isPlainLevel(scene, b)) return false;
  const [one, other] = [itemsAround(scene, a), itemsAround(scene, b)];
  return alike(one.before, other.before) >= Math.max(BEFORE2, (a.metric ?? "").split(" ").length + 1) && alike(one.behind, other.behind) >= BEHIND;
}
var isPlainLevel = (scene, figure) => scene.roles[figure.id]?.part === "level" && figure.stance === "actual" && figure.modifier === "exact" && figure.periodSaid && !figure.range;
function itemsAround(scene, { turn, sentence, id: id30 }) {
  const { items } = scene.words[turn].sentences[sentence];
  const place2 = scene.roles[id30].place;
  const words = (part) => part.map(({ word: word2 }) => word2);
  return { before: words(items.slice(0, place2).reverse()), behind: words(items.slice(place2 + 1)) };
}
function alike(a, b) {
  let count3 = 0;
  for (let at = 0; at < a.length && a[at] === b[at] && /^[a-z]/.test(a[at]); at++) count3 += a[at].split(" ").length;
  return count3;
}

// server/core/claims/document/similarity.ts
var RARE = 4;
function isAlike(scene, a, b) {
  if (a.turn === b.turn && a.sentence === b.sentence) return false;
  if (unitsDiffer(scene, a, b)) return false;
  return sharedWords(scene, a, b, RARE) >= 3 || sharedWords(scene, a, b, Number.MAX_SAFE_INTEGER) >= 4 && shareAmount(scene, a, b);
}
var UNITS2 = /* @__PURE__ */ new Set(["segment", "division", "business", "region", "group", "unit", "category"]);
function unitsDiffer(scene, a, b) {
  const [one, other] = [unitNamed(scene, a), unitNamed(scene, b)];
  return one !== null && other !== null && one !== other;
}
function unitNamed(scene, { turn, sentence }) {
  const { items } = scene.words[turn].sentences[sentence];
  const at = items.findIndex(({ word: word2 }) => UNITS2.has(word2));
  return at > 0 ? items[at - 1].word : null;
}
function sharedWords(scene, a, b, most) {
  const frequencies = scene.wordFrequencies();
  const other = wordsOf3(scene, b);
  let shared = 0;
  for (const word2 of wordsOf3(scene, a)) if (other.has(word2) && (frequencies.get(word2) ?? 0) <= most) shared++;
  return shared;
}
function wordsOf3(scene, figure) {
  const { reading } = scene.ground.turns[figure.turn];
  const { from, to } = reading.sentences[figure.sentence];
  return new Set(
    reading.tokens.slice(from, to).flatMap(({ kind, lower }) => kind === "word" && lower.length > 3 ? [lower] : [])
  );
}
function shareAmount(scene, a, b) {
  const others = amountsBeside(scene, b);
  return amountsBeside(scene, a).some(
    (x) => others.some((y) => x.kind === y.kind && x.unit === y.unit && x.value === y.value)
  );
}
var amountsBeside = (scene, { turn, sentence, id: id30 }) => scene.ground.turns[turn].reading.sentences[sentence].figures.map(
  (index) => scene.ground.turns[turn].figures[index]
).filter(
  (each) => each.id !== id30 && each.value !== null && each.value >= 2 && each.kind !== "date" && each.kind !== "period"
);

// server/core/claims/relations/contradictions.ts
var MOST4 = 8;
function contradictions(scene, statements) {
  if (statements.length < 2 || statements.length > MOST4) return [];
  return statements.flatMap(
    (first, at) => statements.slice(at + 1).flatMap((second) => contradiction(scene, { first, second, values: statements.length }))
  );
}
function contradiction(scene, pair) {
  const { first, second, values } = pair;
  const [a, b] = [first[0], second[0]];
  if (values === 2 && haveOneBasis(a, b) && isSaidAlike(scene, a, b)) return [restatement(a, b, false)];
  const slip = slipOf(a, b);
  if (!slip || a.turn === b.turn && a.sentence === b.sentence || !haveOneBasis(a, b)) return [];
  if (slip === "digit" && [a, b].some(({ id: id30 }) => scene.roles[id30]?.qualified)) return [];
  if (!isOneQuantity(scene, pair, slip)) return [];
  const [right, odd] = first.length >= second.length ? [a, b] : [b, a];
  const weak = slip === "digit" || values > 2 || a.turn === b.turn && slip !== "scale";
  return [{ ...restatement(right, odd, false), weak }];
}
var haveOneBasis = (a, b) => a.basis === b.basis || a.basis === null || b.basis === null;
function slipOf(a, b) {
  const slip = a.range ? rangeSlip(a, b) : thousandfold(a, b) ?? slipBetween(a, b);
  if (slip === "dropped" || slip === "digit" && !isNear2(a, b)) return null;
  return slip;
}
function isOneQuantity(scene, pair, slip) {
  const [a, b] = [pair.first[0], pair.second[0]];
  const named3 = isNamed(pair, slip);
  if (a.turn !== b.turn) return named3 || isAlike(scene, a, b);
  return named3 && (slip === "scale" || Math.abs(a.sentence - b.sentence) > NEIGHBOURS);
}
var NEIGHBOURS = 8;
function isNamed({ first, second, values }, slip) {
  const [a, b] = [first[0], second[0]];
  if (slip === "digit") return false;
  if (slip === "scale") return isScaled(a, b, values);
  if (values > 2) return values === 3 && a.turn !== b.turn && isOwnName(a.metric) && isLong(a, b, 2);
  return isOwnName(a.metric) || isLong(a, b, 3) || isOutvoted(first, second);
}
var isLong = (a, b, digits2) => Math.min(digitsOf(a).length, digitsOf(b).length) >= digits2;
function isOutvoted(first, second) {
  const [many, few] = first.length >= second.length ? [first, second] : [second, first];
  return few.length === 1 && few[0].kind === "money" && new Set(many.map(({ turn }) => turn)).size >= 2;
}
function isScaled(a, b, values) {
  const samePeriod2 = a.period !== null && a.period === b.period;
  if (a.kind !== "money") return values === 2 && isOwnName(a.metric);
  if (written2(a) < 2 || written2(b) < 2) return samePeriod2 && isOwnName(a.metric) && digitsOf(a) === digitsOf(b);
  return values === 2 || samePeriod2;
}
function thousandfold(a, b) {
  if (a.kind !== "money" || a.value === null || b.value === null) return null;
  if (digitsOf(a) !== digitsOf(b) && (written2(a) < 2 || written2(b) < 2)) return null;
  const [x, y] = [allowed(a), allowed(b)];
  const powers = a.unit === "INR" ? [100, 0.01, 1e3, 1e-3, 1e5, 1e-5] : [1e3, 1e-3, 1e6, 1e-6];
  return powers.some((by) => x.low * by <= y.high && y.low <= x.high * by) ? "scale" : null;
}
var written2 = ({ value, step }) => `${Math.round(Math.abs(value ?? 0) / (step || 1))}`.length;
function rangeSlip(a, b) {
  const low = a.interval.low === b.interval.low;
  const high = a.interval.high === b.interval.high;
  return low !== high && b.range ? "digit" : null;
}
function isNear2(a, b) {
  if (a.range) return true;
  const ratio2 = a.value / b.value;
  return a.step > 0 && Math.abs(a.value) / a.step >= 100 && ratio2 > 0.9 && ratio2 < 1.1;
}

// server/core/claims/relations/corrections.ts
function correctionsOf(scene) {
  return scene.words.flatMap(
    (words, turn) => correctingSentences(words).flatMap((sentence) => correction(scene, turn, sentence))
  );
}
var correctingSentences = oncePerTurn(
  (turn) => CUES.test(turn.reading.text) ? turn.withFigures.filter(isCorrecting) : []
);
var CUES = /actually|misspoke|correct/i;
var PHRASES = [
  ["actually", "said"],
  ["said", "actually"],
  ["to", "correct"],
  ["misspoke"],
  ["correct", "that"]
];
var isCorrecting = ({ items, places }) => places.length > 0 && PHRASES.some((phrase) => items.some((_, at) => phrase.every((word2, offset) => items[at + offset]?.word === word2)));
function correction(scene, turn, sentence) {
  const index = sentence.sentence.figures.find((each) => isAmountOf(scene.ground.turns[turn].figures[each]));
  if (index === void 0) return [];
  const right = scene.ground.turns[turn].figures[index];
  for (let before2 = turn - 1; before2 >= 0 && before2 >= turn - 3; before2--) {
    const said = scene.ground.turns[before2].figures.find((each) => isAmountOf(each) && each.unit === right.unit);
    if (said)
      return said.speaker === right.speaker || sameNumber(said, right) ? [] : [restatement(said, right, false, true)];
  }
  return [];
}
var isAmountOf = (figure) => figure.kind === "money" || figure.kind === "percent" || figure.kind === "count";
var sameNumber = (said, right) => {
  const inside = right.range ? { low: (right.interval.low + right.interval.high) / 2, high: (right.interval.low + right.interval.high) / 2 } : allowed(right);
  return agrees(allowed(said), inside);
};

// server/core/claims/relations/inherited.ts
function inheritedLevels(scene) {
  const named3 = scene.ground.figures.filter(
    (figure) => isDays(figure) && figure.metric !== null && isLevel(scene, figure)
  );
  if (named3.length === 0) return [];
  const names = namesOf(named3);
  return scene.ground.transcript.exchanges.flatMap(({ turns }) => {
    const days = turns.flatMap((turn) => scene.ground.turns[turn]?.figures.filter(isDays) ?? []);
    const nameless = days.filter((figure) => figure.metric === null);
    const metric2 = nameless.length === 0 ? null : metricSpokenOf(scene, turns, names);
    if (metric2 === null) return [];
    const levels = named3.filter((figure) => metricKey(figure.metric) === metric2);
    return nameless.flatMap((figure) => againstNearest(levels, figure));
  });
}
function isLevel(scene, figure) {
  const part = scene.roles[figure.id]?.part;
  return (part === "level" || part === "result" || part === "base") && figure.stance === "actual" && !figure.range;
}
var isDays = (figure) => figure.kind === "duration" && figure.unit === "day" && !figure.range && figure.value !== null;
function metricSpokenOf(scene, turns, names) {
  const spoken2 = /* @__PURE__ */ new Set();
  for (const turn of turns) {
    for (const { lower } of scene.words[turn]?.reading.tokens ?? []) {
      const metric2 = names.get(lower);
      if (metric2 !== void 0) spoken2.add(metric2);
    }
  }
  return spoken2.size === 1 ? [...spoken2][0] : null;
}
var namesOf = (named3) => new Map(named3.map(({ metric: metric2 }) => [metric2.toLowerCase().split(" ").at(-1), metricKey(metric2)]));
function againstNearest(levels, figure) {
  const gap2 = (level2) => Math.abs(level2.value - figure.value);
  const closest = levels.reduce((a, b) => gap2(b) < gap2(a) ? b : a);
  return gap2(closest) > 0.1 * figure.value ? [] : [restatement(closest, figure, restates(closest, figure))];
}

// server/core/claims/relations/own-corrections.ts
var CUES2 = /should have (?:said|been)|meant to say/;
var PHRASES2 = [
  ["should", "have", "said"],
  ["should", "have", "been"],
  ["meant", "to", "say"]
];
var REACH4 = 10;
var ownCorrections = (scene) => scene.words.flatMap(
  (words, turn) => correctingSentences2(words).flatMap((sentence) => correction2(scene, turn, sentence))
);
var correctingSentences2 = oncePerTurn((turn) => CUES2.test(turn.reading.text) ? turn.withFigures : []);
function correction2(scene, turn, { items, index }) {
  const at = items.findIndex(
    (_, from) => PHRASES2.some((words) => words.every((word2, to) => items[from + to]?.word === word2))
  );
  const roles = scene.words[turn].roles[index];
  const before2 = roles.filter(({ place: place2 }) => place2 < at).at(-1);
  const behind = roles.find(({ place: place2 }) => place2 > at && place2 <= at + REACH4);
  if (at < 0 || !before2 || !behind) return [];
  if (!items.slice(0, before2.place).some(({ word: word2 }) => word2 === "said")) return [];
  const { figures } = scene.ground.turns[turn];
  const [wrong, right] = [figures[before2.figure], figures[behind.figure]];
  if (wrong.kind !== right.kind || wrong.unit !== right.unit || wrong.range || isSame(wrong, right)) return [];
  return [restatement(firstSaid(scene, wrong), right, false, true)];
}
var isSame = ({ value }, right) => value === null || value >= right.interval.low && value <= right.interval.high;
function firstSaid(scene, wrong) {
  for (let turn = wrong.turn - 1; turn >= 0; turn--) {
    const said = scene.ground.turns[turn].figures.findLast(
      ({ speaker, unit, value }) => speaker === wrong.speaker && unit === wrong.unit && value === wrong.value
    );
    if (said) return said;
  }
  return wrong;
}

// server/core/claims/relations/range-twins.ts
function rangeTwins(scene) {
  const ends = /* @__PURE__ */ new Map();
  const claims = [];
  for (const figure of scene.ground.figures) {
    if (!figure.range || figure.kind !== "money" || figure.unverified || !/\d\d/.test(figure.written)) continue;
    const keys = [`low ${figure.interval.low} ${figure.unit}`, `high ${figure.interval.high} ${figure.unit}`];
    for (const key of keys) {
      const twin = ends.get(key)?.find((each) => isTwin(scene, each, figure));
      if (twin) claims.push({ ...restatement(twin, figure, false), weak: true });
      push(ends, key, figure);
    }
  }
  return claims;
}
var CHANGED = /\b(?:previous|prior|raised|raising|lowered|narrowed|tightened|updated|original|originally|instead|versus|last|mentioned)\b/;
function isTwin(scene, a, b) {
  const same = a.interval.low === b.interval.low && a.interval.high === b.interval.high;
  if (same || a.turn === b.turn && a.sentence === b.sentence || !areOfOneMetric(a, b)) return false;
  if ([a, b].some((figure) => CHANGED.test(sentenceOf(scene, figure)))) return false;
  return (a.period === b.period || a.period === null || b.period === null) && sharedWords(scene, a, b, 25) >= 1;
}
var sentenceOf = (scene, { turn, sentence }) => {
  const { reading } = scene.ground.turns[turn];
  const [start, end] = reading.sentences[sentence].span;
  return reading.text.slice(start, end).toLowerCase();
};
function areOfOneMetric(a, b) {
  const [x, y] = [metricKey(a.metric)?.split(" ") ?? [], metricKey(b.metric)?.split(" ") ?? []];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.length > 0 && few.every((word2) => many.includes(word2));
}

// server/core/claims/relations/restated.ts
var restated = {
  id: "restated",
  name: "restatement",
  formula: "the intervals of two statements of one quantity overlap",
  wordings: [
    "Revenue was $74.2 million \u2026 as I said, fourth-quarter revenue of $74 million.",
    "I actually said between $40 million and $70 million.",
    "I said $40 million, and I should have said $44 million."
  ],
  inTurn: (turn) => twoRates(turn),
  inDocument: (scene) => [
    ...repeated(scene),
    ...rangeTwins(scene),
    ...inheritedLevels(scene),
    ...correctionsOf(scene),
    ...ownCorrections(scene)
  ]
};
var MOST_VALUES = 40;
function repeated(scene) {
  const quantities = /* @__PURE__ */ new Map();
  const claims = [];
  for (const figure of scene.ground.figures) {
    const key = keyOf2(scene, figure);
    if (key === null) continue;
    const statements = quantities.get(key) ?? [];
    if (statements.length === 0) quantities.set(key, statements);
    const same = statements.find((group) => restates(group[0], figure) && haveOneBasis(group[0], figure));
    if (same) {
      claims.push(restatement(same[0], figure, true));
      same.push(figure);
    } else if (statements.length < MOST_VALUES) statements.push([figure]);
  }
  return [...claims, ...[...quantities.values()].flatMap((statements) => contradictions(scene, statements))];
}
var GROUPS = {
  level: "level",
  result: "level",
  base: "level",
  change: "change",
  share: "share"
};
function keyOf2(scene, figure) {
  const role = scene.roles[figure.id];
  const group = role && GROUPS[role.part];
  const metric2 = group ? metricKey(figure.metric) : null;
  if (!role || !metric2 || figure.unverified || figure.value === null && !figure.range) return null;
  if (figure.stance === "hypothetical" || figure.stance === "question" || figure.stance === "consensus") return null;
  const stance = figure.stance === "actual" || role.part === "base" ? "actual" : "ahead";
  const against = group === "change" ? `${role.against} ${role.qualified} ${way(role, figure)}` : "";
  const period = figure.period ?? (stance === "actual" ? scene.ground.call.period : null);
  return `${group}|${metric2}|${period}|${unitOf(figure)}|${stance}|${figure.range}|${against}`;
}
var way = (role, figure) => pointing(role.direction, figure.metric);
var twoRates = (turn) => turn.roles.flatMap(
  (roles) => roles.flatMap((role, at) => {
    const before2 = roles[at - 1];
    if (role.joined !== "or" || role.part !== "change" || before2?.part !== "change") return [];
    const [a, b] = [turn.reading.figures[before2.figure], turn.reading.figures[role.figure]];
    if (!areRates(a, b) || a.stance !== "actual" || role.qualified || before2.qualified) return [];
    const isBelow2 = a.modifier === "over" && b.modifier === "exact" && b.value < a.value;
    if (!isBelow2 && (restates(a, b) || a.step === b.step && a.modifier === "exact")) return [];
    return [
      draftClaim(turn.reading, {
        relation: "restated",
        figures: [before2.figure, role.figure],
        accent: before2.figure,
        computed: allowed(b),
        stated: allowed(a),
        holds: false,
        words: `${a.modifier === "over" ? "more than " : ""}${a.written} and ${b.written} for one change`
      })
    ];
  })
);
var areRates = (a, b) => [a, b].every(({ kind, value }) => kind === "percent" && value !== null && value < 1e3);

// server/core/claims/relations/magnitude.ts
var isBareMoney = ({ kind, unit, range: range2 }) => kind === "money" && !unit?.includes("/") && !range2;
var lostScales = (turn) => turn.withFigures.flatMap(
  (sentence) => turn.roles[sentence.index].flatMap((role, at, roles) => {
    const beside = [roles[at - 1], roles[at + 1]].find(
      (other) => other && isLost(turn, sentence, role.figure, other.figure, role.place)
    );
    return beside ? [lostClaim(turn, role.figure, beside.figure)] : [];
  })
);
function isLost({ reading }, { items }, index, other, place2) {
  const [bare, scaled2] = [reading.figures[index], reading.figures[other]];
  if (!isBareMoney(bare) || !isBareMoney(scaled2) || bare.unit !== scaled2.unit) return false;
  if (bare.value >= 1e3 || bare.value < 20 || bare.step !== 1 || scaled2.value < 1e6) return false;
  const ratio2 = bare.value / (scaled2.value / (scaled2.value >= 1e9 ? 1e9 : 1e6));
  const words = items.slice(place2 + 1, place2 + 3).map(({ word: word2 }) => word2);
  const isPrice = words.some((word2) => PRICES.has(word2)) || PRICES.has(items[place2 - 1]?.word ?? "");
  return ratio2 > 0.5 && ratio2 < 2 && !isPrice && (bare.metric === null || metricKey(bare.metric) === metricKey(scaled2.metric));
}
var PRICES = new Set("per a an each share barrel ton unit price oil brent wti bill odd fee card".split(" "));
function lostClaim(turn, bare, scaled2) {
  const [a, b] = [turn.reading.figures[bare], turn.reading.figures[scaled2]];
  const claim = draftClaim(turn.reading, {
    relation: "scale",
    figures: [bare, scaled2],
    accent: bare,
    computed: null,
    stated: null,
    holds: false,
    words: `${a.written} stands beside ${b.written} without a scale`
  });
  return { ...claim, hedged: true };
}
var ACCOUNTS = /(?:^|\b(?:net|operating|gross|pretax|total)\s)(?:revenue|sales|income|loss|profit|earning|expense|cost|charge|provision)$/;
var BOUND = 10;
function outOfScale(scene) {
  const flows = scene.ground.figures.filter((figure) => isFlow(scene, figure)).sort((a, b) => b.value - a.value);
  const [largest, next] = flows;
  const least = flows.at(-1)?.value ?? 0;
  const meant2 = (largest?.value ?? 0) / 1e3;
  if (!largest || !next || flows.length < 6 || largest.value < BOUND * next.value || meant2 < least || meant2 > next.value)
    return [];
  return [
    {
      ...restatement(next, largest, false),
      relation: "scale",
      weak: true,
      words: `${largest.written} is far beyond the next largest amount, ${next.written}`
    }
  ];
}
var isFlow = (scene, figure) => {
  const part = scene.roles[figure.id]?.part;
  const metric2 = part === "level" || part === "result" ? metricKey(figure.metric) : null;
  return metric2 !== null && isBareMoney(figure) && figure.value !== null && figure.stance === "actual" && ACCOUNTS.test(metric2);
};
function impliedOutOfScale(scene) {
  const smallest = leastByMetric(scene);
  return scene.moves.flatMap(({ turn, move }) => {
    const { level: level2, base, delta: delta2, growth: growth2, reading, qualified } = move;
    if (level2 !== null || base !== null || delta2 === null || growth2 === null || qualified) return [];
    const [d, p] = [reading.figures[delta2], reading.figures[growth2]];
    if (!isBareMoney(d) || !d.value || !p.value) return [];
    const implied5 = d.value / (p.value / 100);
    const least = smallest.get(metricKey(d.metric) ?? "");
    if (!least || least.value < 100 * implied5) return [];
    const claim = draftClaim(reading, {
      relation: "scale",
      figures: [delta2, growth2],
      accent: delta2,
      computed: null,
      stated: exactly(d.value),
      holds: false,
      words: `${d.written} or ${p.written} implies ${say(exactly(implied5), d.unit)}, while the least that is said of it is ${least.written}`
    });
    return [{ ...scene.place(turn, claim), weak: true }];
  });
}
function leastByMetric(scene) {
  const smallest = /* @__PURE__ */ new Map();
  for (const figure of scene.ground.figures) {
    if (!isBareMoney(figure) || figure.value === null || scene.roles[figure.id]?.part !== "level") continue;
    const key = metricKey(figure.metric);
    if (key !== null && figure.value < (smallest.get(key)?.value ?? Number.POSITIVE_INFINITY))
      smallest.set(key, figure);
  }
  return smallest;
}

// server/core/claims/relations/scale.ts
var scale = {
  id: "scale",
  name: "scale",
  formula: "1 % = 100 basis points: two statements or two ends of a move lie within a power of ten",
  wordings: ["Card losses came to 17 basis points for the quarter compared to 25 basis points a year ago."],
  inTurn: (turn) => [...mixedUnits(turn), ...lostScales(turn)],
  inDocument: (scene) => [...sameNumbers(scene), ...outOfScale(scene), ...impliedOutOfScale(scene)]
};
var isRate2 = (figure) => figure.kind === "percent" || figure.kind === "points";
var inPercent = (figure) => figure.unit === "bp" ? scaled(allowed(figure), 0.01) : allowed(figure);
function mixedUnits(turn) {
  return movesOf(turn).flatMap(({ level: level2, base, reading }) => {
    if (level2 === null || base === null) return [];
    const [a, b] = [reading.figures[level2], reading.figures[base]];
    if (!isRate2(a) || !isRate2(b) || a.kind === b.kind || a.range || b.range || !isAlikeNumber(a, b)) return [];
    const ratio2 = over(inPercent(a), inPercent(b));
    if (!ratio2) return [];
    return [
      draftClaim(reading, {
        relation: "scale",
        figures: [level2, base],
        accent: null,
        computed: null,
        stated: null,
        holds: ratio2.high > 0.1 && ratio2.low < 10,
        words: `${a.written} is ${Math.round((ratio2.low + ratio2.high) / 2)} times ${b.written}`
      })
    ];
  });
}
var isAlikeNumber = (a, b) => {
  const ratio2 = (a.value ?? 0) / (b.value ?? 1);
  return ratio2 > 0.5 && ratio2 < 2;
};
function sameNumbers(scene) {
  const points2 = scene.ground.figures.filter(
    (figure) => figure.unit === "bp" && nameOf(figure) !== null && isLevel2(scene, figure)
  );
  return [...namedAlike(scene, points2), ...rangesAlike(scene)];
}
function rangesAlike(scene) {
  const ranges = scene.ground.figures.filter(({ range: range2, kind, unit }) => range2 && (kind === "percent" || unit === "bp"));
  return ranges.flatMap((percent3) => {
    const isSame2 = ({ unit, interval: interval2 }) => unit === "bp" && interval2.low === percent3.interval.low && interval2.high === percent3.interval.high;
    const twin = percent3.kind === "percent" && percent3.interval.high > 100 ? ranges.find(isSame2) : void 0;
    return twin ? [{ ...restatement(twin, percent3, false), relation: "scale" }] : [];
  });
}
function namedAlike(scene, points2) {
  if (points2.length === 0) return [];
  const shares = /* @__PURE__ */ new Map();
  for (const figure of scene.ground.figures) {
    const name2 = figure.kind === "percent" ? nameOf(figure) : null;
    if (name2 !== null) push(shares, name2, figure);
  }
  return points2.flatMap((point) => {
    const twins = shares.get(nameOf(point) ?? "") ?? [];
    const [twin] = twins;
    return twin && twins.length === 1 && isTwin2(twin, point) ? [{ ...restatement(point, twin, false), relation: "scale" }] : [];
  });
}
function isTwin2(percent3, point) {
  const elsewhere = percent3.turn !== point.turn || percent3.sentence !== point.sentence;
  const { low, high } = percent3.interval;
  return elsewhere && /\d/.test(percent3.written) && low > 5 && low <= point.interval.high && point.interval.low <= high;
}
var nameOf = (figure) => {
  const key = metricKey(figure.metric);
  return key && isOwnName(figure.metric) && figure.stance !== "question" ? key.replace(/ (?:rate|ratio)$/, "") : null;
};
var isLevel2 = (scene, { id: id30, range: range2 }) => scene.roles[id30]?.part === "level" || range2 && scene.roles[id30]?.part !== "base";

// server/core/claims/relations/of-revenue.ts
function sharesOfRevenue(scene) {
  const revenues = revenueByPeriod(scene);
  if (revenues.size === 0) return [];
  return scene.words.flatMap(
    (words, turn) => sharesIn(words).flatMap(({ part, share: share2 }) => {
      const { figures } = scene.ground.turns[turn];
      return claimOf6(scene, turn, figures[part], figures[share2], revenues);
    })
  );
}
var sharesIn = oncePerTurn(
  ({ withFigures, roles: all }) => withFigures.flatMap(
    ({ index, items }) => all[index].flatMap((role, at, roles) => {
      const part = roles[at - 1];
      if (role.part !== "share" || !part || role.place - part.place > 3) return [];
      const of2 = items.slice(role.place + 1, role.place + 5).map(({ word: word2 }) => word2);
      return isOfRevenue(of2) ? [{ part: part.figure, share: role.figure }] : [];
    })
  )
);
var isOfRevenue = (words) => {
  const rest = words.filter((word2) => !["total", "net", "our", "consolidated", "the"].includes(word2));
  return rest[0] === "of" && ["revenue", "revenues", "sales"].includes(rest[1] ?? "");
};
var TOTALS = /* @__PURE__ */ new Set(["revenue", "net revenue", "sales", "net sales"]);
function revenueByPeriod(scene) {
  const largest = /* @__PURE__ */ new Map();
  for (const figure of scene.ground.figures) {
    const part = scene.roles[figure.id]?.part;
    if (part !== "level" && part !== "result" || figure.stance !== "actual" || figure.value === null) continue;
    if (figure.kind !== "money" || figure.unit?.includes("/") || !TOTALS.has(metricKey(figure.metric) ?? "")) continue;
    const period = figure.period ?? scene.ground.call.period;
    if (period && figure.value > (largest.get(period)?.value ?? 0)) largest.set(period, figure);
  }
  return largest;
}
function claimOf6(scene, turn, part, share2, revenues) {
  const whole = revenues.get(part.period ?? scene.ground.call.period ?? "");
  if (!whole || part.kind !== "money" || share2.kind !== "percent" || part.unit !== whole.unit || part.range || share2.range)
    return [];
  const quotient4 = over(allowed(part), allowed(whole));
  if (!quotient4 || part.stance !== "actual") return [];
  const computed = scaled(quotient4, 100);
  const fails = contradicts(computed, allowed(share2));
  const slip = fails ? slipInto(share2, computed) : null;
  if (fails && slip !== "swapped" && slip !== "teen") return [];
  const figures = [part, whole, share2];
  return [
    {
      relation: "share",
      span: cover(part.span, share2.span),
      turn,
      figures: figures.map(({ id: id30 }) => id30),
      accent: share2.id,
      computed,
      stated: allowed(share2),
      verdict: fails ? "fails" : "holds",
      words: `${part.written} of ${whole.written} is ${say(computed, "%")}`,
      derived: null,
      distance: "document",
      corrected: false,
      weak: true,
      hedged: figures.some(isHedged),
      unverified: figures.some(({ unverified }) => unverified)
    }
  ];
}

// server/core/claims/relations/share.ts
var share = {
  id: "share",
  name: "share",
  formula: "A \xF7 T = P",
  wordings: [
    "We have delivered $1.2 billion, or 40% of our $3.0 billion target.",
    "Of the $40 million, $10 million or 25% was spent in the quarter."
  ],
  inTurn: (turn) => turn.withFigures.flatMap((sentence) => sharesOf(turn, sentence)),
  inDocument: (scene) => sharesOfRevenue(scene)
};
function sharesOf(turn, sentence) {
  const roles = turn.roles[sentence.index];
  return roles.flatMap((role, at) => role.part === "share" ? shareClaim(turn, sentence, roles, at) : []);
}
function shareClaim(turn, sentence, roles, at) {
  const part = roles[at - 1];
  const percent3 = roles[at];
  if (!part || !stand(sentence, part.place, percent3.place)) return [];
  const whole = wholeBehind(sentence, roles, at) ?? wholeBefore(turn, sentence, roles, at);
  if (!whole) return [];
  const [a, p, t] = [part, percent3, whole].map((role) => turn.reading.figures[role.figure]);
  if (!comparable(a, t) || a.kind === "percent" || p.kind !== "percent" || a.range || t.range) return [];
  const quotient4 = over(allowed(a), allowed(t));
  if (!quotient4) return [];
  const computed = scaled(quotient4, 100);
  return [
    draftClaim(turn.reading, {
      relation: "share",
      figures: [part.figure, whole.figure, percent3.figure],
      accent: percent3.figure,
      computed,
      stated: allowed(p),
      words: `${a.written} of ${t.written} is ${say(computed, "%")}`
    })
  ];
}
var JOINTS3 = /* @__PURE__ */ new Set([
  ",",
  "or",
  "(",
  "about",
  "approximately",
  "which",
  "is",
  "was",
  "representing",
  "roughly",
  "nearly",
  "over",
  "almost"
]);
var stand = ({ items }, part, percent3) => percent3 - part <= 4 && items.slice(part + 1, percent3).every(({ word: word2 }) => JOINTS3.has(word2));
function wholeBehind({ items }, roles, at) {
  const next = roles[at + 1];
  if (!next || next.place - roles[at].place > 5) return null;
  for (let place2 = roles[at].place + 2; place2 < next.place; place2++) {
    if (!["the", "our", "a", "that", "this", "total", "its"].includes(items[place2].word)) return null;
  }
  return next;
}
function wholeBefore(turn, { items }, roles, at) {
  const of2 = items[roles[at].place + 1]?.word === "of" ? items.slice(roles[at].place + 2, roles[at].place + 4) : [];
  if (!of2.some(({ word: word2 }) => WHOLES.has(word2))) return null;
  const before2 = roles.slice(0, at - 1).filter((role) => nounsBehind(items, role.place).some((word2) => WHOLES.has(word2)));
  const last = before2.at(-1);
  return last && turn.reading.figures[last.figure].kind !== "percent" ? last : null;
}
var WHOLES = /* @__PURE__ */ new Set([
  "target",
  "goal",
  "program",
  "programme",
  "plan",
  "authorization",
  "commitment",
  "ambition",
  "budget",
  "total"
]);
var nounsBehind = (items, place2) => items.slice(place2 + 1, place2 + 5).map(({ word: word2 }) => word2);

// server/core/claims/equations/sums.ts
var sumOf = (result, terms, reach) => ({
  relation: "sum",
  result,
  terms,
  formula: total,
  words: added,
  reach
});
var lessOf = (result, terms, reach) => ({
  ...sumOf(result, terms, reach),
  formula: difference3,
  words: subtracted
});
var RETURNED = money3(
  /\breturn(?:ed|ing|s)?\b(?: [a-z]+){0,6} #|# (?:[a-z]+ ){0,4}(?:was )?returned\b/,
  /remain|authori[sz]|available|program|capacity|since|expect|cash flow|debt/
);
var DIVIDENDS = money3(/dividend/, /remain|return(?:ed|ing|s)? |per share|increase/);
var REPURCHASES = money3(
  /repurchas|buy ?-?backs?|bought back|purchas\w* .{0,40}(?:shares|stock)|(?:shares|stock) purchas/,
  /dividend|return(?:ed|ing|s)? |remain|authori[sz]|available|average/
);
var CAPITAL2 = [{ ...sumOf(RETURNED, [DIVIDENDS, REPURCHASES], 2), whole: true }];
var CREDIT_COSTS = money3(
  /credit costs?\b|cost of credit|provisions? (?:for|expense|was|of)|credit loss expense/,
  /stage|ratio/
);
var CHARGE_OFFS = money3(/charge ?-?offs?|net credit loss|\bncos?\b/, /credit costs?\b|provision/);
var BUILD = money3(
  /reserve (?:build|increase|addition)|acl build|build (?:of|in)|#.{0,12}(?:reserve )?build/,
  /release/
);
var RELEASE = money3(/release/);
var CREDIT = [
  { ...sumOf(CREDIT_COSTS, [CHARGE_OFFS, BUILD], 1), whole: true },
  { ...lessOf(CREDIT_COSTS, [CHARGE_OFFS, RELEASE], 1), whole: true },
  sumOf(
    money3(/provisions? for (?:credit|loan)|total provision|credit loss/, /stage/),
    [money3(/stages? (?:3|three)/, /stages? (?:1|one)/), money3(/stages? (?:1|one) (?:and|&)|performing/)],
    20
  )
];
var REVENUE4 = { ...money3(/./), named: /^(?:net )?(?:revenue|sales)$/ };
var of = (kind) => money3(
  new RegExp(
    `\\b(?:${kind})\\b.{0,20}\\b(?:revenues?|sales)\\b|(?:revenues?|sales) (?:from|in) (?:our |the )?(?:${kind})\\b`
  )
);
var REVENUES = [
  sumOf(REVENUE4, [of("products?|hardware|equipment"), of("services?|software")], 15),
  sumOf(REVENUE4, [of("domestic|u\\.s\\.|us|united states|north america"), of("international|overseas|outside")], 15),
  sumOf(
    REVENUE4,
    [
      money3(/\bnet interest income|\bnii\b/),
      money3(/non ?-?interest (?:income|revenue)|\bnir\b|\bfee (?:income|revenue)|fees/, /loss/)
    ],
    10
  )
];
var LIQUIDITY = money3(/\bliquidity\b/);
var STATEMENT = [
  sumOf(
    LIQUIDITY,
    [
      money3(/\bcash\b/, /liquidity|cash flow/),
      money3(
        /revolv|undrawn|credit facilit|availab|borrowing capacity|marketable|investments/,
        /liquidity|drawn on|outstanding/
      )
    ],
    2
  ),
  lessOf(
    money3(/\bnet (?:income|earnings|profit)\b/, /per share|operating/),
    [
      money3(/pre ?-?tax (?:income|profit|earnings)|(?:income|profit|earnings) before (?:income )?tax/),
      money3(
        /\btax(?:es)? (?:expense|provision|charge)|provision for (?:income )?tax|\b(?:income )?tax(?:es)? (?:was|were|of)/,
        /(?:pre ?-?tax|before|rate|net of|after).*#/
      )
    ],
    4
  )
];
var RATES = [
  sumOf(
    percent2(/combined ratio/, /loss ratio|expense ratio/),
    [percent2(/loss ratio/, /combined/), percent2(/expense ratio/, /combined/)],
    2
  )
];
var SUMS = [...CAPITAL2, ...CREDIT, ...REVENUES, ...STATEMENT, ...RATES];

// server/core/claims/relations/over-parts.ts
var REACH5 = 12;
var MOST_PARTS = 4;
function sumsOverParts(turn) {
  const levels = levelsOf(turn).filter(
    ({ figure }) => figure.kind === "money" && figure.value !== null && figure.stance === "actual" && !figure.unit?.includes("/")
  );
  const largest = largestByHead(levels);
  return levels.flatMap((total2, at) => {
    if (!TOTALS2.has(total2.key)) return [];
    const head = headOf2(total2.key);
    if ((largest.get(head) ?? 0) > total2.figure.value) return [];
    const behind = behindTotal(levels, at).filter((part) => isPart(total2, part) && headOf2(part.key) === head);
    return partition(
      turn,
      total2,
      behind.filter((part) => part.figure.value < total2.figure.value)
    );
  });
}
function largestByHead(levels) {
  const largest = /* @__PURE__ */ new Map();
  for (const { key, figure } of levels) {
    const head = headOf2(key);
    if (figure.value > (largest.get(head) ?? 0)) largest.set(head, figure.value);
  }
  return largest;
}
function behindTotal(levels, at) {
  let end = at + 1;
  while (end < levels.length && levels[end].figure.sentence - levels[at].figure.sentence <= REACH5) end++;
  return levels.slice(at + 1, end);
}
var TOTALS2 = /* @__PURE__ */ new Set(["revenue", "net revenue", "sales", "net sales"]);
var headOf2 = (key) => key.split(" ").find((word2) => word2 === "revenue" || word2 === "sales") ?? key.split(" ").at(-1);
var isPart = (total2, part) => part.figure.unit === total2.figure.unit && (part.figure.period === null || part.figure.period === total2.figure.period);
function partition(turn, total2, behind) {
  const found2 = runs(behind).find((parts) => !contradicts(sumOf2(parts), allowed(total2.figure)));
  if (found2) return [claimOf7(turn, total2, found2)];
  const first = [2, 3, MOST_PARTS].map((size) => behind.slice(0, size)).find((parts) => parts.length >= 2 && isSlip(parts, total2));
  return first ? [claimOf7(turn, total2, first)] : [];
}
var runs = (levels) => levels.flatMap(
  (_, at) => [2, 3, 4].map((size) => levels.slice(at, at + size)).filter((run, index) => run.length === index + 2)
);
var sumOf2 = (parts) => parts.map(({ figure }) => allowed(figure)).reduce(plus);
function claimOf7(turn, total2, parts) {
  const computed = sumOf2(parts);
  const claim = draftClaim(turn.reading, {
    relation: "sum",
    figures: [...parts.map(({ index }) => index), total2.index],
    accent: total2.index,
    computed,
    stated: allowed(total2.figure),
    words: `${parts.map(({ figure }) => figure.written).join(" + ")} is ${say(computed, total2.figure.unit)}`
  });
  return { ...claim, weak: true };
}
function isSlip(parts, total2) {
  const computed = sumOf2(parts);
  const ratio2 = computed.high / total2.figure.value;
  if (ratio2 < 0.6 || ratio2 > 1.6 || digits(total2.figure) < 3 || parts.some(({ figure }) => digits(figure) < 2))
    return false;
  if (parts.some(({ figure }) => figure.modifier !== "exact")) return false;
  return isMisheard(slipInto(total2.figure, computed)) || parts.some(({ figure }) => isMisheard(repair(figure, parts, total2.figure)));
}
var isMisheard = (slip) => slip === "swapped" || slip === "teen";
var digits = (figure) => wholeDigits(figure).length;
var repair = (slipped, parts, total2) => slipThat(slipped, (value) => {
  const half = slipped.step / 2;
  const sum2 = parts.map(({ figure }) => figure === slipped ? { low: value - half, high: value + half } : allowed(figure)).reduce(plus);
  return !contradicts(sum2, allowed(total2));
});

// server/core/claims/relations/over-time.ts
var FLOWS = /revenue|sales|income|profit|earning|cash flow|expense|cost|dividend|order|booking|capital expenditure|unit|shipment|production/;
function sumsOverTime(scene) {
  const levels = levelsByMetric(scene);
  return [...levels.values()].flatMap(
    (periods) => [...periods].flatMap(
      ([period, whole]) => partsOf(period).flatMap((names) => {
        const parts = names.map((name2) => periods.get(name2));
        return whole && parts.every((part) => part != null) ? sumClaim(parts, whole) : [];
      })
    )
  );
}
function partsOf(period) {
  const parsed = parsePeriod(period);
  if (!parsed || parsed.part?.of === "quarter") return [];
  const { year, part } = parsed;
  const quarter = (number2) => writePeriod({ year, part: { of: "quarter", number: number2 } });
  const half = (number2) => writePeriod({ year, part: { of: "half", number: number2 } });
  if (part) return [part.number === 1 ? [quarter(1), quarter(2)] : [quarter(3), quarter(4)]];
  return [[half(1), half(2)], [1, 2, 3, 4].map(quarter)];
}
function levelsByMetric(scene) {
  const metrics = /* @__PURE__ */ new Map();
  for (const figure of scene.ground.figures) {
    const part = scene.roles[figure.id]?.part;
    const metric2 = part === "level" || part === "result" || part === "base" ? metricKey(figure.metric) : null;
    const isFlow2 = metric2 !== null && FLOWS.test(metric2) && !figure.unit?.includes("/") && figure.kind !== "percent" && figure.kind !== "points";
    if (!isFlow2 || figure.value === null || figure.period === null || figure.stance !== "actual") continue;
    const key = `${metric2}|${figure.basis}|${unitOf(figure)}`;
    const periods = metrics.get(key) ?? /* @__PURE__ */ new Map();
    metrics.set(key, periods);
    const there = periods.get(figure.period);
    periods.set(
      figure.period,
      there === void 0 || there && !contradicts(allowed(there), allowed(figure)) ? figure : null
    );
  }
  return metrics;
}
function sumClaim(parts, whole) {
  const computed = parts.map((part) => allowed(part)).reduce(plus);
  const fails = contradicts(computed, allowed(whole));
  if (fails && !slipInto(whole, computed) && !parts.some((part) => repairs2(part, parts, whole))) return [];
  const figures = [...parts, whole];
  return [
    {
      relation: "sum",
      span: figures.every(({ turn }) => turn === whole.turn) ? figures.map(({ span }) => span).reduce(cover) : whole.span,
      turn: whole.turn,
      figures: figures.map(({ id: id30 }) => id30),
      accent: whole.id,
      computed,
      stated: allowed(whole),
      verdict: fails ? "fails" : "holds",
      words: `${parts.map(({ written: written3 }) => written3).join(" + ")} is ${say(computed, whole.unit)}`,
      derived: null,
      distance: "document",
      corrected: false,
      hedged: figures.some(isHedged),
      unverified: figures.some(({ unverified }) => unverified)
    }
  ];
}
var repairs2 = (part, parts, whole) => slipThat(part, (value) => {
  const half = part.step / 2;
  const sum2 = parts.map((each) => each === part ? { low: value - half, high: value + half } : allowed(each)).reduce(plus);
  return !contradicts(sum2, allowed(whole));
}) !== null;

// server/core/claims/relations/total-behind.ts
var MARKS = [
  ["for", "a", "total", "of"],
  ["for", "a", "combined", "total", "of"],
  [",", "a", "total", "of"],
  ["or", "a", "total", "of"],
  ["totaling"],
  ["totalling"],
  ["adds", "up", "to"],
  ["add", "up", "to"],
  ["adding", "up", "to"],
  ["together"]
];
var OPEN2 = new Set(
  "offset less partially including excluding minus other others remaining balance rest compared versus which from at per each up down increased decreased grew plus between net average through since previously already additional another closed sold lost retired paid bringing opened added new repaid".split(
    " "
  )
);
var BEYOND = new Set(
  "date far since cumulative cumulatively life program programme inception over authorization authorized authorisation year".split(
    " "
  )
);
var totalBehind = (turn, sentence) => {
  const roles = turn.roles[sentence.index];
  return roles.flatMap((total2, at) => {
    const mark = markBefore(sentence.items, total2.place);
    return mark < 0 ? [] : sumOf3(turn, sentence, roles.slice(0, at), total2, mark);
  });
};
function markBefore(items, place2) {
  const mark = MARKS.find((words) => words.every((word2, at) => items[place2 - words.length + at]?.word === word2));
  return mark ? place2 - mark.length : -1;
}
function sumOf3(turn, { items }, parts, total2, mark) {
  const { figures } = turn.reading;
  const whole = figures[total2.figure];
  const amounts = parts.map(({ figure }) => figures[figure]);
  if (parts.length < 2 || !isPlain(whole) || !amounts.every((each) => isPlain(each) && comparable(each, whole)))
    return [];
  if (!isWholeList(items, parts, total2, mark)) return [];
  const computed = amounts.map(allowed).reduce(plus);
  const ratio2 = computed.high / whole.interval.high;
  if (ratio2 < 0.5 || ratio2 > 2) return [];
  return [
    draftClaim(turn.reading, {
      relation: "sum",
      figures: [...parts.map(({ figure }) => figure), total2.figure],
      accent: total2.figure,
      computed,
      stated: allowed(whole),
      words: `${amounts.map(({ written: written3 }) => written3).join(" + ")} is ${say(computed, whole.unit)}`
    })
  ];
}
var isPlain = ({ kind, unit, value, sign, modifier }) => kind === "money" && !unit?.includes("/") && value !== null && sign > 0 && modifier === "exact";
function isWholeList(items, parts, total2, mark) {
  const [first, last] = [parts[0].place, parts.at(-1).place];
  const joints = items.slice(parts.at(-2).place, last).filter(({ word: word2 }) => word2 === "and").length;
  const ands = items.slice(first, last).filter(({ word: word2 }) => word2 === "and").length;
  const open2 = items.slice(first, mark).some(({ word: word2 }) => OPEN2.has(word2) || word2 === ";");
  const beyond2 = items.slice(total2.place + 1, total2.place + 9).some(({ word: word2 }) => BEYOND.has(word2));
  return joints === 1 && ands === 1 && !open2 && !beyond2 && mark - last <= 8;
}

// server/core/claims/relations/sum.ts
var sum = {
  id: "sum",
  name: "sum",
  formula: "\u03A3 parts = total; a part \u2264 its total",
  wordings: [
    "Charges were $52 million, consisting of $26 million for leases, $21 million for inventory and $5 million for severance.",
    "Sales were $12.1 million in paper and $8.4 million in glass, for a total of $20.5 million.",
    "We brought out 60 products, including 35 for small firms.",
    "We returned $30 million to shareholders, $10 million in dividends and $20 million in repurchases."
  ],
  inTurn: (turn) => [
    ...turn.withFigures.filter(({ index }) => turn.roles[index].length > 1).flatMap((sentence) => [
      ...listedParts(turn, sentence),
      ...largerParts(turn, sentence),
      ...outOf(turn, sentence),
      ...totalBehind(turn, sentence)
    ]),
    ...sumsOverParts(turn),
    ...equationClaims(turn, SUMS)
  ],
  inDocument: (scene) => sumsOverTime(scene)
};
var LISTS = [
  ["consisting", "of"],
  ["consisted", "of"],
  ["consists", "of"],
  ["comprised", "of"],
  ["composed", "of"],
  ["comprising"],
  ["made", "up", "of"]
];
function listStart({ items }) {
  for (let at = 0; at < items.length; at++) {
    const words = LISTS.find((list2) => list2.every((word2, offset) => items[at + offset]?.word === word2));
    if (words) return at + words.length;
  }
  return -1;
}
function listedParts(turn, sentence) {
  const start = listStart(sentence);
  if (start < 0) return [];
  const roles = turn.roles[sentence.index];
  const figureOf2 = (role) => turn.reading.figures[role.figure];
  const behind = roles.filter((role) => role.place >= start && figureOf2(role).kind !== "percent");
  const unit = behind[0] && figureOf2(behind[0]);
  const total2 = roles.filter((role) => role.place < start && unit && comparable(figureOf2(role), unit)).at(-1);
  const parts = behind.filter((role) => unit && comparable(figureOf2(role), unit));
  if (!total2 || !unit || unit.kind === "duration") return [];
  if (parts.length >= 2) return wholeList(turn, sentence, total2, parts);
  return partTooLarge(turn, total2, parts[0]);
}
function wholeList(turn, { items }, total2, parts) {
  const figures = parts.map((role) => turn.reading.figures[role.figure]);
  const last = parts.at(-1).place;
  const joints = items.slice(parts[0].place, last).filter(({ word: word2 }) => word2 === "and").length;
  const open2 = items.slice(parts[0].place, items.length).some(({ word: word2 }) => OPEN3.has(word2));
  if (joints === 0 || open2 || figures.some(({ range: range2, sign }) => range2 || sign < 0)) return [];
  const computed = figures.map((figure) => allowed(figure)).reduce(plus);
  const whole = turn.reading.figures[total2.figure];
  return [
    draftClaim(turn.reading, {
      relation: "sum",
      figures: [...parts.map(({ figure }) => figure), total2.figure],
      accent: total2.figure,
      computed,
      stated: allowed(whole),
      words: `${figures.map(({ written: written3 }) => written3).join(" + ")} is ${say(computed, whole.unit)}`
    })
  ];
}
var OPEN3 = /* @__PURE__ */ new Set([
  "offset",
  "less",
  "partially",
  "including",
  "excluding",
  "minus",
  "other",
  "remaining",
  "balance",
  "rest",
  "compared",
  "versus",
  "which",
  "from"
]);
function partTooLarge(turn, total2, part) {
  if (!part || total2.part === "change") return [];
  const [whole, one] = [turn.reading.figures[total2.figure], turn.reading.figures[part.figure]];
  const [all, some] = [allowed(whole), allowed(one)];
  return [
    draftClaim(turn.reading, {
      relation: "sum",
      figures: [total2.figure, part.figure],
      accent: part.figure,
      computed: null,
      stated: null,
      holds: some.low <= all.high,
      words: `${one.written} is ${some.low <= all.high ? "a part of" : "more than the whole of"} ${whole.written}`
    })
  ];
}
var GROSS = /^(?:net )?(?:revenue|sales|capex|capital expenditure|backlog|headcount|debt|liquidity|cash|order|booking)$/;
function largerParts(turn, sentence) {
  const roles = turn.roles[sentence.index];
  return roles.flatMap((role, at) => {
    const before2 = roles[at - 1];
    if (!before2 || !follows(sentence, before2.place, role.place)) return [];
    const [whole, part] = [turn.reading.figures[before2.figure], turn.reading.figures[role.figure]];
    const countable = whole.kind === "count" && part.kind === "count" && before2.part === "level";
    const gross = whole.kind === "money" && comparable(whole, part) && before2.part !== "change" && GROSS.test(metricKey(whole.metric) ?? "");
    return countable || gross ? partTooLarge(turn, before2, role) : [];
  });
}
function follows({ items }, whole, part) {
  const words = items.slice(whole + 1, part).map(({ word: word2 }) => word2);
  const at = words.indexOf("including");
  return at >= 0 && at <= 6 && words.length - at <= 4 && !words.slice(0, at).includes("and");
}
function outOf(turn, { items, index }) {
  const roles = turn.roles[index];
  return roles.flatMap((role, at) => {
    const words = items.slice(Math.max(0, role.place - 4), role.place).map(({ word: word2 }) => word2);
    const start = words.indexOf("out");
    const next = roles[at + 1];
    if (start < 0 || words[start + 1] !== "of" || !next || next.place - role.place > 9) return [];
    const [whole, part] = [turn.reading.figures[role.figure], turn.reading.figures[next.figure]];
    return comparable(whole, part) && whole.kind !== "percent" ? partTooLarge(turn, role, next) : [];
  });
}

// server/core/claims/relations/typing.ts
var typing = {
  id: "typing",
  name: "form number",
  formula: "reports to the regulator are 10-K, 10-Q, 8-K and a few more",
  wordings: ["As we said in our 10-Q, and again in the 8-K, demand has held up."],
  inTurn: (turn) => forms(turn)
};
var FORMS = {
  k: /* @__PURE__ */ new Set(["6", "8", "10", "11", "15", "18"]),
  q: /* @__PURE__ */ new Set(["10"])
};
function forms(turn) {
  const { tokens, text: text2 } = turn.reading;
  if (!/\d-[KQ]/.test(text2)) return [];
  return tokens.flatMap((token, at) => {
    const [sign, letter] = [tokens[at + 1], tokens[at + 2]];
    const known5 = letter && Object.hasOwn(FORMS, letter.lower) ? FORMS[letter.lower] : void 0;
    if (!known5 || token.kind !== "number" || sign?.lower !== "-" || sign.start !== token.end || letter.start !== sign.end)
      return [];
    if (known5.has(token.lower) || token.lower.length > 2 || text2[letter.start] !== letter.lower.toUpperCase())
      return [];
    const written3 = text2.slice(token.start, letter.end);
    return [
      draftClaim(turn.reading, {
        relation: "typing",
        figures: [],
        accent: null,
        place: [token.start, letter.end],
        computed: null,
        stated: null,
        holds: false,
        words: `there is no form ${written3}`
      })
    ];
  });
}

// server/core/claims/relations/weekday.ts
var weekday = {
  id: "weekday",
  name: "weekday",
  formula: "the Gregorian calendar",
  wordings: ["Our annual meeting will be held on Tuesday, May 8, 2012."],
  inTurn: (turn) => turn.withFigures.flatMap((sentence) => daysOf(turn, sentence))
};
var DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
function daysOf(turn, { items, places }) {
  return places.flatMap((at) => {
    const item = items[at];
    const day = dayBefore(items, at);
    const date = dateOf(turn.reading.figures[item.figure]);
    if (day < 0 || !date) return [];
    const right = weekdayOf(date);
    const { written: written3, place: place2 } = turn.reading.figures[item.figure];
    const start = items.slice(Math.max(0, at - 3), at).find(({ word: word2 }) => word2 === DAYS[day]).start;
    return [
      draftClaim(turn.reading, {
        relation: "weekday",
        figures: [item.figure],
        accent: null,
        place: [start, place2[1]],
        computed: null,
        stated: null,
        holds: right === day,
        words: `${written3}${/\d{4}/.test(written3) ? "" : `, ${date.year}`} is a ${name(right)}`
      })
    ];
  });
}
var name = (day) => `${DAYS[day][0].toUpperCase()}${DAYS[day].slice(1)}`;
function dayBefore(items, at) {
  for (let near2 = at - 1; near2 >= 0 && near2 >= at - 2; near2--) {
    const day = DAYS.indexOf(items[near2].word);
    if (day >= 0) return day;
    if (items[near2].word !== "," && items[near2].word !== "the") return -1;
  }
  return -1;
}
function dateOf(figure) {
  const match = figure.kind === "date" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(figure.period ?? "") : null;
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}
var SHIFTS2 = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
function weekdayOf({ year, month, day }) {
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + SHIFTS2[month - 1] + day) % 7;
}

// server/core/claims/relations/worlds.ts
var worlds = {
  id: "world",
  name: "values that a measure can have",
  formula: "a value lies within what its measure has ever been",
  wordings: [
    "Our gross margin was 43% at a tax rate of 24%.",
    "Cost of risk was 25 basis points.",
    "We book these loans at FICO scores of around 770.",
    "We now expand the margin to 55 percent."
  ],
  inTurn: (turn) => [
    ...turn.withFigures.flatMap((sentence) => beyond(turn, sentence)),
    ...turn.reading.text.includes("FICO") ? turn.sentences.flatMap((sentence) => scores(turn, sentence)) : []
  ]
};
var WORLDS = [
  { measure: /\b(?:incremental|decremental|flow through) \w*\s?margin$/, low: -1e4, high: 1e4, bound: "" },
  {
    measure: /\b(?:net interest margin|interest margin)$/,
    low: -5,
    high: 25,
    bound: "an interest margin is a few per cent"
  },
  { measure: /\bmargin(?: rate)?$/, low: -1e4, high: 100, bound: "a margin is at most 100 %" },
  { measure: /\btax rate$/, low: -150, high: 150, bound: "a tax rate is hardly above 100 %" },
  { measure: /\bcost (?:of )?risk$/, low: -5, high: 10, bound: "a cost of risk is a part of a per cent" },
  {
    measure: /\b(?:provision credit losse?|charge ?off|chargeoff)(?: rate| ratio)?$/,
    low: -5,
    high: 25,
    bound: "losses on loans are a few per cent, mostly counted in basis points"
  },
  {
    measure: /\b(?:cet ?1|tier 1)(?: capital)?(?: ratio)?$/,
    low: 3,
    high: 60,
    bound: "a capital ratio lies in the tens of per cent"
  },
  { measure: /\bcombined ratio$/, low: 20, high: 400, bound: "a combined ratio lies around 100 %" },
  {
    measure: /\b(?:efficiency|cost income) ratio$/,
    low: 10,
    high: 300,
    bound: "an efficiency ratio lies in the tens of per cent"
  },
  {
    measure: /\b(?:market share|occupancy|occupancy rate|win rate|vacancy|vacancy rate|unemployment rate)$/,
    low: 0,
    high: 100.5,
    bound: "a share of a whole is at most 100 %"
  },
  {
    measure: /\b(?:dividend yield|interest rate|coupon|cap rate)$/,
    low: -5,
    high: 100,
    bound: "a yield is a few per cent"
  }
];
var ORDINARY = 9.9;
function beyond(turn, sentence) {
  return turn.roles[sentence.index].flatMap((role) => {
    const figure = turn.reading.figures[role.figure];
    if (figure.kind === "points") return pointsForLevel(turn, role, figure);
    const size = figure.range ? figure.interval.high : figure.value ?? 0;
    if (figure.kind !== "percent" || Math.abs(size) < ORDINARY) return [];
    if (!isLevel3(role)) return customers(turn, sentence, role, size);
    const name2 = measureOf(figure, sentence.items, role.place);
    const world = WORLDS.find(({ measure: measure2 }) => measure2.test(name2));
    if (!world || size >= world.low && size <= world.high) return [];
    return [claimOf8(turn, role.figure, `${figure.written}, where ${world.bound}`)];
  });
}
var isLevel3 = ({ part }) => part === "level" || part === "result" || part === "base";
var REACH6 = 9;
function measureOf({ metric: metric2 }, items, place2) {
  const key = metricKey(metric2);
  if (key !== null) return key;
  for (let at = place2 - 1; at >= Math.max(0, place2 - REACH6); at--) {
    if (items[at].figure >= 0) break;
    if (FRAME2.has(items[at].word)) continue;
    return metricKey(items[at].word) ?? "";
  }
  return "";
}
var FRAME2 = new Set(
  "to be in a the range of between at around about approximately is was within , expected expect".split(" ")
);
function pointsForLevel(turn, role, figure) {
  if (role.part !== "result" || figure.unit !== "pp" || figure.range || (figure.value ?? 0) < 20) return [];
  if (!/\b(?:margin|share|ratio|rate)$/.test(metricKey(figure.metric) ?? "")) return [];
  return [claimOf8(turn, role.figure, `${figure.written} is what a level moves by, and not what it is`)];
}
var COUNTED = new Set(
  "customers clients employees users members subscribers stores patients households homes shareholders associates respondents branches restaurants workforce population".split(
    " "
  )
);
function customers(turn, { items }, role, size) {
  if (size <= 100.5 || items[role.place + 1]?.word !== "of") return [];
  const words = items.slice(role.place + 2, role.place + 5).map(({ word: word2 }) => word2);
  const own = words.findIndex((word2) => !WHOSE.has(word2));
  if (own < 0 || !COUNTED.has(words[own])) return [];
  const { written: written3 } = turn.reading.figures[role.figure];
  return [claimOf8(turn, role.figure, `${written3} of ${words[own]} are more than all`)];
}
var WHOSE = new Set("our the all its total these those active".split(" "));
function scores(turn, { items }) {
  const at = items.findIndex(({ word: word2 }) => word2 === "fico");
  if (at < 0 || !/^scores?$/.test(items[at + 1]?.word ?? "")) return [];
  const place2 = items.findIndex(({ word: word2, figure }, each) => each > at && (figure >= 0 || /^\d/.test(word2)));
  const score = items[place2];
  if (!score || place2 > at + 6) return [];
  const written3 = turn.reading.text.slice(score.start, score.end);
  const isScore = !/^\d{2,3}$/.test(written3) || Number(written3) >= 300 && Number(written3) <= 900;
  if (isScore || COUNTS_ON.test(items[place2 + 1]?.word ?? "")) return [];
  const words = `${written3}, where credit scores run from 300 to 850`;
  return [score.figure >= 0 ? claimOf8(turn, score.figure, words) : placeClaim2(turn, [score.start, score.end], words)];
}
var COUNTS_ON = /^(?:%|percent|percentile|points?|basis|to|th|of|years?|loans?)$/;
var claimOf8 = (turn, index, words) => ({
  ...draftClaim(turn.reading, {
    relation: "world",
    figures: [index],
    accent: index,
    computed: null,
    stated: null,
    holds: false,
    words
  }),
  weak: true
});
var placeClaim2 = (turn, place2, words) => ({
  ...draftClaim(turn.reading, {
    relation: "world",
    figures: [],
    accent: null,
    place: place2,
    computed: null,
    stated: null,
    holds: false,
    words
  }),
  weak: true
});

// server/core/claims/relations/yield.ts
var buyback = {
  id: "yield",
  name: "price and number",
  formula: "D \xF7 N = P; quarterly dividend \xB7 4 = annual dividend",
  wordings: [
    "We repurchased 2.0 million shares for $50 million at an average price of $25.00.",
    "The quarterly dividend of $0.25 per share is $1.00 a year."
  ],
  inTurn: (turn) => turn.withFigures.flatMap((sentence) => purchases(turn, sentence))
};
function purchasesIn(turn, { items }, roles) {
  const { figures } = turn.reading;
  return roles.flatMap((role, at) => {
    const next = roles[at + 1];
    const shares = figures[role.figure];
    if (!next || shares.kind !== "count" || shares.unit !== "share" || next.place - role.place > 10) return [];
    const cost = figures[next.figure];
    const between2 = items.slice(role.place + 1, next.place).map(({ word: word2 }) => word2);
    const isCost = cost.kind === "money" && !cost.unit?.includes("/") && cost.interval.low > 1e3;
    return isCost && (between2.includes("for") || between2.includes("cost")) ? [{ shares: role.figure, cost: next.figure }] : [];
  });
}
function purchases(turn, sentence) {
  const roles = turn.roles[sentence.index];
  const found2 = purchasesIn(turn, sentence, roles);
  return [...found2.flatMap((purchase) => priced(turn, sentence, roles, purchase)), ...twoPrices(turn, found2)];
}
function priced(turn, { items }, roles, { shares, cost }) {
  const { figures } = turn.reading;
  const price = roles.find(({ figure, place: place2 }) => {
    const each = figures[figure];
    const before2 = items.slice(Math.max(0, place2 - 6), place2).map(({ word: word2 }) => word2);
    return figure > cost && each.kind === "money" && each.interval.high < 1e4 && before2.includes("average");
  });
  const computed = over(allowed(figures[cost]), allowed(figures[shares]));
  if (!price || !computed) return [];
  const stated = figures[price.figure];
  return [
    draftClaim(turn.reading, {
      relation: "yield",
      figures: [cost, shares, price.figure],
      accent: price.figure,
      computed,
      stated: allowed(stated),
      words: `${figures[cost].written} over ${figures[shares].written} is ${say(computed, stated.unit)} each`
    })
  ];
}
function twoPrices(turn, found2) {
  const [first, second] = found2;
  if (!first || !second) return [];
  const { figures } = turn.reading;
  const price = ({ shares, cost }) => figures[cost].value / figures[shares].value;
  const ratio2 = price(first) / price(second);
  const apart = ratio2 > 5 || ratio2 < 0.2;
  const exact = (value) => say({ low: value, high: value }, figures[first.cost].unit);
  return [
    {
      ...draftClaim(turn.reading, {
        relation: "yield",
        figures: [first.cost, first.shares, second.cost, second.shares],
        accent: null,
        computed: null,
        stated: null,
        holds: !apart,
        words: `${exact(price(first))} a share here and ${exact(price(second))} a share there`
      }),
      weak: true
    }
  ];
}

// server/core/claims/index.ts
var relations = [
  growthRelation,
  delta,
  direction,
  points,
  implied3,
  multiple,
  compound,
  perShare,
  range,
  restated,
  count,
  duration,
  bridge,
  ladder,
  ratio,
  margin,
  share,
  mix,
  sum,
  weekday,
  scale,
  typing,
  worlds,
  heard,
  periodNamed,
  buyback
];
function readClaims(ground) {
  const scene = sceneOf(ground);
  const far = relations.flatMap((relation) => relation.inDocument?.(scene) ?? []);
  const settled2 = new Set(far.map((claim) => `${claim.relation} ${claim.accent}`));
  const near2 = nearClaims(scene).filter(
    (claim) => claim.verdict !== "open" || !settled2.has(`${claim.relation} ${claim.accent}`)
  );
  return [...near2, ...far].filter((claim) => claim.verdict !== "fails" || isFact(ground, claim)).sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
var EITHER_WAY = /* @__PURE__ */ new Set(["count", "weekday", "typing", "scale", "mix", "world"]);
var isFact = (ground, claim) => EITHER_WAY.has(claim.relation) || claim.figures.every((id30) => {
  const { stance } = ground.figures[id30];
  return stance !== "question" && stance !== "hypothetical";
});
var nearClaims = (scene) => scene.words.flatMap((words, turn) => turnClaims(words).map((claim) => scene.place(turn, claim)));
var turnClaims = once(
  (words) => relations.flatMap((relation) => relation.inTurn?.(words) ?? [])
);

// server/core/definitions.ts
function renaming({ metricSynonyms }) {
  const names = /* @__PURE__ */ new Map();
  for (const [name2, others] of metricSynonyms ?? []) {
    for (const other of others) {
      const key = metricKey(other);
      if (key !== null) names.set(key, name2);
    }
  }
  if (names.size === 0) return null;
  return (metric2) => names.get(metricKey(metric2) ?? "") ?? metric2;
}
var renamed = (reading, rename) => ({
  ...reading,
  figures: reading.figures.map((figure) => ({ ...figure, metric: rename(figure.metric) }))
});
function heldAbout(period, { fiscalYearEnd }) {
  const match = /^(?:(\d{4})([QH])([1-4])|FY(\d{4}))$/.exec(period ?? "");
  if (!match || fiscalYearEnd === void 0) return null;
  const [, year, part, number2, whole] = match;
  const months = part === void 0 ? 12 : Number(number2) * (part === "Q" ? 3 : 6);
  const month = Number(year ?? whole) * 12 + (fiscalYearEnd - 1) - (12 - months) + 1;
  return `${Math.floor(month / 12)}-${String(month % 12 + 1).padStart(2, "0")}-01`;
}
var tolerated = (claims, { tolerance = 0 }) => tolerance === 0 ? claims : claims.map((claim) => isTolerable(claim, tolerance) ? { ...claim, verdict: "holds" } : claim);
function isTolerable({ verdict, computed, stated }, tolerance) {
  if (verdict !== "fails" || !computed || !stated || isExact(computed) || isExact(stated)) return false;
  const slack = Math.abs(stated.low + stated.high) / 2 * (tolerance / 100);
  return agrees(computed, { low: stated.low - slack, high: stated.high + slack });
}
var isExact = ({ low, high }) => low === high;

// server/core/figures/damage.ts
function damage(kind, text2, start, end, replacement, impossible) {
  return { kind, place: [start, end], written: text2.slice(start, end), replacement, impossible };
}

// server/core/figures/damages-of-hearing.ts
var hearingDamage = (tokens, at, text2) => thousandApart(tokens, at, text2) ?? yearApart(tokens, at, text2) ?? quarterWithoutLetter(tokens, at, text2) ?? quarterAsNumbers(tokens, at, text2) ?? changeWithoutUnit(tokens, at, text2) ?? farDecade(tokens, at, text2);
var thousandApart = (tokens, at, text2) => {
  const [number2, scale2, rest] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (scale2?.lower !== "thousand" || rest?.kind !== "number") return null;
  if (!/^\d{1,3}$/.test(number2.lower) || !/^\d{3}$/.test(rest.lower)) return null;
  return damage("split-number", text2, number2.start, rest.end, `${number2.lower},${rest.lower}`, false);
};
var isApostrophe = (sign) => sign === "'" || sign === "\u2019";
var yearApart = (tokens, at, text2) => {
  const [number2, next] = [tokens[at], tokens[at + 1]];
  if (!isApostrophe(word(tokens, at - 1)) || !touching(tokens, at) || !/^[0-3]$/.test(number2.lower)) return null;
  if (next?.kind !== "number" || !/^\d$/.test(next.lower) || touching(tokens, at + 1)) return null;
  const start = tokens[at - 1].start;
  return damage("split-number", text2, start, next.end, `${text2[start]}${number2.lower}${next.lower}`, false);
};
var OPENS_TIME = wordSet("the in of at for since until");
var quarterWithoutLetter = (tokens, at, text2) => {
  const number2 = tokens[at];
  if (!/^[1-4]$/.test(number2.lower) || !isApostrophe(word(tokens, at - 1)) || !touching(tokens, at)) return null;
  const isQuoted = isApostrophe(word(tokens, at + 1)) || /^[\w.]/.test(text2.slice(number2.end, number2.end + 1));
  if (isQuoted || !OPENS_TIME.has(word(tokens, at - 2)) || touching(tokens, at - 1)) return null;
  return damage("lost-letter", text2, tokens[at - 1].start, number2.end, null, false);
};
var ENDS_IN = wordSet("of in exit exited by through since during from until");
var quarterAsNumbers = (tokens, at, text2) => {
  const [quarter, , letter, , year] = tokens.slice(at, at + 5);
  if (!/^[1-4]$/.test(quarter.lower) || letter?.lower !== "2" || !/^[0-3]\d$/.test(year?.lower ?? "")) return null;
  const isJoined = [1, 3].every((by) => word(tokens, at + by) === "-") && [1, 2, 3, 4].every((by) => touching(tokens, at + by));
  if (!isJoined || !ENDS_IN.has(word(tokens, at - 1))) return null;
  return damage("lost-letter", text2, quarter.start, year.end, null, false);
};
var CHANGES = wordSet("increase decrease decline improvement reduction");
var changeWithoutUnit = (tokens, at, text2) => {
  const number2 = tokens[at];
  if (!number2.lower.includes(".") || !CHANGES.has(word(tokens, at + 1))) return null;
  return /^an?$/.test(word(tokens, at - 1)) ? damage("lost-unit", text2, number2.start, number2.end, null, false) : null;
};
var farDecade = (tokens, at, text2) => {
  const [number2, letter] = [tokens[at], tokens[at + 1]];
  const isFar = /^(?:20[6-9]|2[1-9]\d)0$/.test(number2.lower) && letter?.lower === "s" && touching(tokens, at + 1);
  return isFar && isDecade(tokens, at) ? damage("far-decade", text2, number2.start, letter.end, null, false) : null;
};
var isDecade = (tokens, at) => /^(?:the|early|late|mid|our)$/.test(word(tokens, at - 1));

// server/core/figures/damages-of-scanning.ts
var scanningDamage = (tokens, at, text2) => threeParts(tokens, at, text2) ?? longGroup(tokens, at, text2) ?? pointBeforePercent(tokens, at, text2) ?? wrongEnding(tokens, at, text2) ?? twoScales(tokens, at, text2) ?? twoUnits(tokens, at, text2) ?? tickerInNumber(tokens, at, text2) ?? starsAround(tokens, at, text2);
var CURRENCY2 = wordSet("$ \u20AC \xA3 \xA5 \u20B9");
var UNITS3 = wordSet("% percent million billion trillion crore crores");
var isAmount2 = (tokens, at, behind) => CURRENCY2.has(word(tokens, at - 1)) || UNITS3.has(word(tokens, behind));
var threeParts = (tokens, at, text2) => {
  const [number2, sign, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (sign?.lower !== "." || last?.kind !== "number" || !number2.lower.includes(".")) return null;
  if (!touching(tokens, at + 1) || !touching(tokens, at + 2) || !isAmount2(tokens, at, at + 3)) return null;
  return damage("broken-number", text2, number2.start, last.end, null, true);
};
var longGroup = (tokens, at, text2) => {
  const [number2, sign, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (sign?.lower !== "," || last?.kind !== "number" || !touching(tokens, at + 1) || !touching(tokens, at + 2))
    return null;
  const isLong2 = /^\d{1,3}(?:,\d{3}){0,3}$/.test(number2.lower) && /^\d{4,6}(?:\.|$)/.test(last.lower);
  if (!isLong2 || !isAmount2(tokens, at, at + 3)) return null;
  return damage("broken-number", text2, number2.start, last.end, null, true);
};
var pointBeforePercent = (tokens, at, text2) => {
  const [number2, sign, unit] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (sign?.lower !== "." || unit?.lower !== "%" || number2.lower.includes(".")) return null;
  if (!touching(tokens, at + 1) || !touching(tokens, at + 2)) return null;
  return damage("broken-number", text2, number2.start, sign.end, number2.lower, false);
};
var ENDINGS = ["th", "st", "nd", "rd"];
var wrongEnding = (tokens, at, text2) => {
  const [number2, ending] = [tokens[at], tokens[at + 1]];
  if (!ending || !ENDINGS.includes(ending.lower) || !touching(tokens, at + 1)) return null;
  const size = Number(number2.lower.replaceAll(",", ""));
  const isTeen2 = size % 100 >= 11 && size % 100 <= 13;
  const right = isTeen2 ? "th" : ENDINGS[size % 10] ?? "th";
  if (!Number.isInteger(size) || right === ending.lower) return null;
  return damage("wrong-ending", text2, number2.start, ending.end, null, false);
};
var SCALES2 = wordSet("million billion trillion");
var twoScales = (tokens, at, text2) => {
  const [number2, first, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first) return null;
  if (second && SCALES2.has(first.lower) && SCALES2.has(second.lower))
    return damage("two-units", text2, number2.start, second.end, null, true);
  const isThousand = /,000$/.test(number2.lower) && first.lower === "k" && touching(tokens, at + 1);
  return isThousand ? damage("two-units", text2, number2.start, first.end, number2.lower, false) : null;
};
var NO_MONEY = wordSet("% percent basis bps days weeks");
var twoUnits = (tokens, at, text2) => {
  if (word(tokens, at - 1) !== "$" || !touching(tokens, at)) return null;
  const isRange2 = /^(?:to|-|–)$/.test(word(tokens, at + 1)) && tokens[at + 2]?.kind === "number";
  const last = isRange2 ? at + 2 : at;
  const unit = tokens[last + 1];
  if (!unit || !NO_MONEY.has(unit.lower)) return null;
  return damage("two-units", text2, tokens[at - 1].start, unit.end, null, false);
};
var EXCHANGES = wordSet("nyse nasdaq amex otc tsx lse");
var PLANS2 = /* @__PURE__ */ new Set(["401 k", "403 b", "457 b"]);
var tickerInNumber = (tokens, at, text2) => {
  const [number2, open2, exchange, colon, letter, close] = tokens.slice(at, at + 6);
  if (open2?.lower !== "(" || !touching(tokens, at + 1) || !EXCHANGES.has(exchange?.lower ?? "")) return null;
  if (colon?.lower !== ":" || letter?.kind !== "word" || close?.lower !== ")") return null;
  const isPlan = PLANS2.has(`${number2.lower} ${letter.lower}`);
  return damage(
    "foreign-marks",
    text2,
    number2.start,
    close.end,
    isPlan ? `${number2.lower}(${letter.lower})` : null,
    false
  );
};
var starsAround = (tokens, at, text2) => {
  const { start, end, lower } = tokens[at];
  const [before2, behind] = [text2.slice(Math.max(0, start - 2), start), text2.slice(end, end + 2)];
  return before2 === "**" && behind === "**" ? damage("foreign-marks", text2, start - 2, end + 2, lower, false) : null;
};

// server/core/text/characters.ts
var isDigit = (code) => code >= 48 && code <= 57;
var isBlank = (code) => code === 32 || code >= 9 && code <= 13 || code === 160 || code === 8203 || code === 65279;
function isUpper(code) {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 256) return code >= 192 && code <= 222 && code !== 215;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
function isLower(code) {
  if (code < 128) return code >= 97 && code <= 122;
  if (code < 256) return code >= 223 && code !== 247;
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase();
}
var isLetter = (code) => isUpper(code) || isLower(code);
function skipBlanks(text2, from = 0) {
  let at = from;
  while (at < text2.length && isBlank(text2.charCodeAt(at))) at++;
  return at;
}
function trimBlanks(text2, to = text2.length) {
  let at = to;
  while (at > 0 && isBlank(text2.charCodeAt(at - 1))) at--;
  return at;
}

// server/core/figures/misread-digits.ts
var MEANT = {
  l: "1",
  I: "1",
  "|": "1",
  O: "0",
  o: "0",
  S: "5",
  B: "8",
  Z: "2"
};
var RUN = /^[\dlIOoSBZ|][\dlIOoSBZ|.,]{0,15}/;
var LONGEST2 = 16;
var WELL_FORMED = /^(?:\d{1,3}(?:,\d{2,3}){1,4}|\d{1,12})(?:\.\d{1,6})?$/;
var SCALE_LETTERS = /^(?:bn|mn|mm|m|k|b|tn|bps?|x)(?![\w|])/i;
var CURRENCY3 = wordSet("$ \u20AC \xA3 \xA5 \u20B9 us$ rs inr usd eur gbp");
var UNITS4 = wordSet("percent million billion trillion thousand crore crores lakh bps basis cents pence");
var misreadDigits = (tokens, at, text2) => {
  const { start } = tokens[at];
  const isMoney4 = CURRENCY3.has(word(tokens, at - 1));
  if (touching(tokens, at) && !isMoney4) return null;
  const written3 = runAt(text2, start);
  if (written3 === null) return null;
  const end = start + written3.length;
  const isNumber3 = isMoney4 && /\d/.test(written3) || isBetweenDigits(written3) || hasUnit(text2, written3, end);
  if (!isNumber3) return null;
  const meant2 = [...written3].map((character) => MEANT[character] ?? character).join("");
  return WELL_FORMED.test(meant2) ? damage("misread-character", text2, start, end, meant2, true) : null;
};
function runAt(text2, start) {
  if (!opensWithDigit(text2, start)) return null;
  const run = RUN.exec(text2.slice(start, start + 20))?.[0].replace(/[.,|]{1,16}$/, "") ?? "";
  const written3 = run.replace(/(\d)B$/, "$1");
  const isNumber3 = /[lIOoSBZ|]/.test(written3) && /\d/.test(written3);
  const behind = text2.slice(start + run.length, start + run.length + 5);
  return isNumber3 && (!/^\w/.test(behind) || SCALE_LETTERS.test(behind)) ? written3 : null;
}
var isBetweenDigits = (written3) => /^\d[\d.,]{0,15}[lIoO|][.,]?\d/.test(written3);
var LIKE_DIGITS = "lIOoSBZ|";
function opensWithDigit(text2, start) {
  let at = start;
  while (at < start + LONGEST2 && (LIKE_DIGITS.includes(text2.charAt(at)) || at > start && ".,".includes(text2.charAt(at))))
    at++;
  return isDigit(text2.charCodeAt(at));
}
function hasUnit(text2, written3, end) {
  if (/^[SBZo|]/.test(written3)) return false;
  if (text2[end] === "%") return true;
  const next = /^ {1,2}([a-z]{3,8})\b/.exec(text2.slice(end, end + 12))?.[1] ?? "";
  return UNITS4.has(next) && /\d$|\d[lIOo]$/.test(written3) && /^\d/.test(written3);
}

// server/core/figures/damages.ts
function damagesOf(tokens, times3, text2) {
  const found2 = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const kind = tokens[at].kind;
    if (kind === "sign" || kind === "break") continue;
    const next = (kind === "number" ? numberDamage : wordDamage)(tokens, at, text2);
    if (next) found2.push(next);
  }
  return [...found2, ...times3.flatMap((mention) => dateDamage(tokens, mention, text2))].sort(
    (a, b) => a.place[0] - b.place[0]
  );
}
var numberDamage = (tokens, at, text2) => pronounAsDigit(tokens, at, text2) ?? longYear(tokens, at, text2) ?? misreadDigits(tokens, at, text2) ?? brokenNumber(tokens, at, text2) ?? ordinal(tokens, at, text2) ?? scanningDamage(tokens, at, text2) ?? hearingDamage(tokens, at, text2);
var SAID_BY_I = wordSet(
  "guess think believe mean suppose know would will am wanted want agree hope apologize appreciate wonder assume don't can't 'll 'm"
);
var OPENS = wordSet(". , ? ! -- - ok okay so and but well yes because as that what if now think");
function pronounAsDigit(tokens, at, text2) {
  const token = tokens[at];
  if (token.lower !== "1" || !SAID_BY_I.has(word(tokens, at + 1)) || touching(tokens, at + 1)) return null;
  const opens = at === 0 || tokens[at - 1].kind === "break" || OPENS.has(word(tokens, at - 1));
  return opens ? damage("misread-character", text2, token.start, token.end, "I", false) : null;
}
var YEAR_WORDS = wordSet("calendar fiscal year fy in for since of until by end through to");
function longYear(tokens, at, text2) {
  const token = tokens[at];
  if (!/^(?:19|20)\d{3}$/.test(token.lower) || !YEAR_WORDS.has(word(tokens, at - 1))) return null;
  const strong = ["calendar", "fiscal", "fy"].includes(word(tokens, at - 1)) || ["calendar", "fiscal"].includes(word(tokens, at - 2));
  const next = tokens[at + 1];
  const newSentence = !next || next.kind === "break" || next.kind === "word" && text2[next.start] !== next.lower[0];
  if (!strong && !(newSentence && token.lower.endsWith("7"))) return null;
  const meant2 = newSentence && token.lower.endsWith("7") ? `${token.lower.slice(0, 4)}?` : null;
  return damage("impossible-date", text2, token.start, token.end, meant2, true);
}
function brokenNumber(tokens, at, text2) {
  const [number2, sign, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!sign || behind?.kind !== "number" || !touching(tokens, at + 1) || !touching(tokens, at + 2)) return null;
  if (sign.lower === "..")
    return damage("broken-number", text2, number2.start, behind.end, `${number2.lower}.${behind.lower}`, true);
  const money5 = word(tokens, at - 1) === "$" || word(tokens, at - 1) === "\u20AC" || word(tokens, at - 1) === "\xA3";
  const scaled2 = ["million", "billion", "%", "percent"].includes(word(tokens, at + 3));
  const short = /^\d{1,2}$/.test(behind.lower) && /^\d{1,3}$/.test(number2.lower);
  return sign.lower === "," && short && (money5 || word(tokens, at + 3) === "%") && scaled2 ? damage("broken-number", text2, number2.start, behind.end, null, true) : null;
}
function ordinal(tokens, at, text2) {
  const [number2, ending] = [tokens[at], tokens[at + 1]];
  if (!ending || !touching(tokens, at + 1) || !/^(?:st|nd|rd|th)$/.test(ending.lower)) return null;
  const before2 = word(tokens, at - 1);
  if (before2 === "over" || before2 === "than" && word(tokens, at - 2) === "more")
    return damage("ordinal-for-count", text2, number2.start, ending.end, null, false);
  const dateless = before2 === "this" && word(tokens, at - 2) === "on" && Number(number2.lower) <= 31 && !/^(?:of|anniversary|annual|year|time)$/.test(word(tokens, at + 2));
  return dateless ? damage("incomplete-date", text2, tokens[at - 1].start, ending.end, null, false) : null;
}
var wordDamage = (tokens, at, text2) => {
  const token = tokens[at];
  if (token.lower.length !== 2 || !/^q[5-9]$/.test(token.lower) || text2[token.start] !== "Q")
    return misreadDigits(tokens, at, text2);
  const model = tokens[at - 1]?.kind === "word" && text2[tokens[at - 1].start] !== word(tokens, at - 1)[0];
  return model || word(tokens, at - 1) === "the" ? null : damage("impossible-date", text2, token.start, token.end, null, true);
};
var DAYS2 = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function dateDamage(tokens, { from, to, time }, text2) {
  if (time.kind !== "date" || time.day === null) return [];
  const [start, end] = [tokens[from].start, tokens[to - 1].end];
  if (isLevel4(tokens, from, to)) return [damage("date-for-level", text2, start, end, null, false)];
  if (time.day > DAYS2[time.month - 1]) return [damage("impossible-date", text2, start, end, null, true)];
  for (let at = from + 1; at < to - 1; at += 1) {
    const [day, comma, year] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (comma.lower === "," && year.kind === "number" && day.end === comma.start && comma.end === year.start)
      return [damage("lost-blank", text2, day.start, year.end, `${day.lower}, ${year.lower}`, false)];
  }
  return [];
}
var STAYED = wordSet("stayed stays remained remains totaled totalled averaged");
var MANNER = wordSet("flat constant about around roughly approximately at pretty much");
function isLevel4(tokens, from, to) {
  const before2 = MANNER.has(word(tokens, from - 1)) ? from - 2 : from - 1;
  return STAYED.has(word(tokens, before2)) && !/^(?:to|through|until|-)$/.test(word(tokens, to));
}

// server/core/figures/currencies.ts
var SIGNS2 = {
  "\u20AC": "EUR",
  "\xA3": "GBP",
  "\xA5": "JPY",
  "\u20B9": "INR",
  "\u20A9": "KRW",
  "\u20BD": "RUB",
  "\u20BA": "TRY",
  "\u20AA": "ILS"
};
var DOLLARS = {
  us: "USD",
  u: "USD",
  c: "CAD",
  ca: "CAD",
  cad: "CAD",
  cdn: "CAD",
  a: "AUD",
  au: "AUD",
  hk: "HKD",
  nz: "NZD",
  s: "SGD",
  nt: "TWD",
  r: "BRL",
  mx: "MXN",
  usd: "USD"
};
var CODES = {
  usd: "USD",
  eur: "EUR",
  gbp: "GBP",
  inr: "INR",
  rs: "INR",
  chf: "CHF",
  jpy: "JPY",
  cad: "CAD",
  aud: "AUD",
  sek: "SEK",
  nok: "NOK",
  dkk: "DKK",
  rmb: "CNY",
  cny: "CNY",
  hkd: "HKD",
  sgd: "SGD",
  brl: "BRL",
  mxn: "MXN",
  zar: "ZAR",
  krw: "KRW",
  twd: "TWD",
  pln: "PLN",
  try: "TRY",
  aed: "AED",
  sar: "SAR"
};
var NAMES3 = {
  dollar: ["USD", 1],
  dollars: ["USD", 1],
  buck: ["USD", 1],
  bucks: ["USD", 1],
  euro: ["EUR", 1],
  euros: ["EUR", 1],
  rupee: ["INR", 1],
  rupees: ["INR", 1],
  sterling: ["GBP", 1],
  yen: ["JPY", 1],
  renminbi: ["CNY", 1],
  yuan: ["CNY", 1],
  francs: ["CHF", 1],
  reais: ["BRL", 1],
  pesos: ["MXN", 1],
  won: ["KRW", 1],
  kronor: ["SEK", 1],
  kroner: ["NOK", 1],
  rand: ["ZAR", 1],
  cent: ["USD", 0.01],
  cents: ["USD", 0.01],
  pence: ["GBP", 0.01],
  paise: ["INR", 0.01]
};
var ADJECTIVES = {
  us: "USD",
  canadian: "CAD",
  australian: "AUD",
  singapore: "SGD"
};
var isCurrencyCode = (word2) => Object.hasOwn(CODES, word2) && word2 !== "try";
function currencyBefore(tokens, at, bare) {
  const token = tokens[at];
  if (!token) return null;
  if (token.lower === "$") return { code: bare, part: 1, to: at + 1 };
  if (Object.hasOwn(SIGNS2, token.lower)) return { code: SIGNS2[token.lower], part: 1, to: at + 1 };
  if (token.kind !== "word") return null;
  if (token.lower === "\xE2" && tokens[at + 1]?.lower === "\u201A" && tokens[at + 2]?.lower === "\xAC")
    return { code: "EUR", part: 1, to: at + 3 };
  return dollarWithCountry(tokens, at) ?? codeBefore(tokens, at);
}
function dollarWithCountry(tokens, at) {
  const code = DOLLARS[tokens[at].lower];
  if (!code || !Object.hasOwn(DOLLARS, tokens[at].lower)) return null;
  const sign = tokens[at + 1];
  return sign?.lower === "$" && sign.start === tokens[at].end ? { code, part: 1, to: at + 2 } : null;
}
function codeBefore(tokens, at) {
  const word2 = tokens[at].lower;
  if (!Object.hasOwn(CODES, word2)) return null;
  const point = tokens[at + 1]?.lower === "." ? 1 : 0;
  const number2 = tokens[at + 1 + point];
  const opens = number2?.kind === "number" || Object.hasOwn(SIGNS2, number2?.lower ?? "") && tokens[at + 2 + point]?.kind === "number";
  if (!number2 || !opens) return null;
  return { code: CODES[word2], part: 1, to: at + 1 + point + (number2.kind === "number" ? 0 : 1) };
}
function currencyBehind(tokens, at, bare) {
  const token = tokens[at];
  if (token?.kind !== "word")
    return token?.lower === "\u20AC" || token?.lower === "\xA3" ? { code: SIGNS2[token.lower], part: 1, to: at + 1 } : token?.lower === "-" ? hyphenated(tokens, at, bare) : token?.lower === "\xA2" ? { code: bare, part: 0.01, to: at + 1 } : null;
  if (token.lower === "pounds" && tokens[at + 1]?.lower === "sterling") return { code: "GBP", part: 1, to: at + 2 };
  const name2 = NAMES3[token.lower];
  if (name2 && Object.hasOwn(NAMES3, token.lower))
    return { code: name2[0] === "USD" ? bare : name2[0], part: name2[1], to: at + 1 };
  if (Object.hasOwn(ADJECTIVES, token.lower)) {
    const next = tokens[at + 1]?.lower;
    if (next === "dollars" || next === "dollar") return { code: ADJECTIVES[token.lower], part: 1, to: at + 2 };
  }
  if (token.lower === "swiss" && tokens[at + 1]?.lower === "francs") return { code: "CHF", part: 1, to: at + 2 };
  return Object.hasOwn(CODES, token.lower) && token.lower !== "try" && token.lower !== "rs" ? { code: CODES[token.lower], part: 1, to: at + 1 } : null;
}
function hyphenated(tokens, at, bare) {
  const next = tokens[at + 1];
  return next?.kind === "word" && NAMES3[next.lower] && next.start === tokens[at].end ? currencyBehind(tokens, at + 1, bare) : null;
}

// server/core/figures/numbers.ts
var UNITS5 = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19
};
var TENS2 = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90
};
var isNumberWord = (word2) => Object.hasOwn(UNITS5, word2) || Object.hasOwn(TENS2, word2);
function numberAt(tokens, from) {
  const token = tokens[from];
  if (!token) return null;
  if (token.kind === "number") return digitNumber(tokens, from);
  return token.kind === "word" ? wordNumber(tokens, from) : null;
}
function digitNumber(tokens, from) {
  const written3 = tokens[from].lower.replaceAll(",", "");
  const point = written3.indexOf(".");
  const decimals = point < 0 ? 0 : written3.length - point - 1;
  const number2 = { from, to: from + 1, value: Number(written3), step: 10 ** -decimals, digits: true };
  return withHalf(tokens, number2);
}
function withHalf(tokens, number2) {
  const [and, part, name2] = [tokens[number2.to], tokens[number2.to + 1], tokens[number2.to + 2]];
  if (and?.lower !== "and" || !part || !name2) return number2;
  if (part.lower === "a" && name2.lower === "half") return fractionAdded(number2, 0.5, 0.5);
  if (part.lower === "a" && name2.lower === "quarter") return fractionAdded(number2, 0.25, 0.25);
  if (part.lower === "three" && name2.lower === "quarters") return fractionAdded(number2, 0.75, 0.25);
  return number2;
}
var fractionAdded = (number2, part, step) => ({
  ...number2,
  to: number2.to + 3,
  value: number2.value + part,
  step
});
function wordNumber(tokens, from) {
  const first = tokens[from].lower;
  if (!isNumberWord(first)) return null;
  let at = from;
  let value = 0;
  let group = belowHundred(tokens, at);
  if (!group) return null;
  at = group.to;
  value = group.value;
  if (tokens[at]?.lower === "hundred") {
    value *= 100;
    at += 1;
    group = belowHundred(tokens, tokens[at]?.lower === "and" ? at + 1 : at);
    if (group) {
      value += group.value;
      at = group.to;
    }
  }
  const decimals = spokenDecimals(tokens, at);
  const number2 = decimals ? { from, to: decimals.to, value: value + decimals.value, step: decimals.step, digits: false } : { from, to: at, value, step: 1, digits: false };
  return withHalf(tokens, number2);
}
function belowHundred(tokens, from) {
  const word2 = tokens[from]?.lower ?? "";
  if (Object.hasOwn(UNITS5, word2)) return { value: UNITS5[word2], to: from + 1 };
  if (!Object.hasOwn(TENS2, word2)) return null;
  const hyphen = tokens[from + 1]?.lower === "-" ? 1 : 0;
  const unit = UNITS5[tokens[from + 1 + hyphen]?.lower ?? ""];
  return unit !== void 0 && unit > 0 && unit < 10 ? { value: TENS2[word2] + unit, to: from + 2 + hyphen } : { value: TENS2[word2], to: from + 1 };
}
function spokenDecimals(tokens, from) {
  if (tokens[from]?.lower !== "point") return null;
  let at = from + 1;
  let value = 0;
  let step = 1;
  for (; at < tokens.length && at < from + 5; at += 1) {
    const digit = UNITS5[tokens[at].lower];
    if (digit === void 0 || digit > 9) break;
    step /= 10;
    value += digit * step;
  }
  return at === from + 1 ? null : { value: Number(value.toFixed(4)), step, to: at };
}

// server/core/figures/scales.ts
var WORDS4 = {
  hundred: 100,
  thousand: 1e3,
  thousands: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  mn: 1e6,
  mm: 1e6,
  mln: 1e6,
  mio: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7
};
var LETTERS = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };
function scaleAt(tokens, at) {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "sign") return token.lower === "[" ? bracketedScale(tokens, at) : hyphenatedScale(tokens, at);
  const factor = WORDS4[token.lower];
  if (factor !== void 0 && Object.hasOwn(WORDS4, token.lower)) return secondScale(tokens, at + 1, factor);
  const touching2 = at > 0 && tokens[at - 1].end === token.start;
  return touching2 && Object.hasOwn(LETTERS, token.lower) ? { factor: LETTERS[token.lower], to: at + 1 } : null;
}
function bracketedScale(tokens, at) {
  if (tokens[at + 2]?.lower !== "]") return null;
  const inside = tokens[at + 1].lower;
  if (Object.hasOwn(WORDS4, inside)) return { factor: WORDS4[inside], to: at + 3 };
  const behind = tokens[at + 3]?.lower ?? "";
  return inside === "ph" && Object.hasOwn(WORDS4, behind) ? { factor: WORDS4[behind], to: at + 4 } : null;
}
function hyphenatedScale(tokens, at) {
  const next = tokens[at + 1];
  if (tokens[at].lower !== "-" || !next || !Object.hasOwn(WORDS4, next.lower) || tokens[at].start !== tokens[at - 1]?.end)
    return null;
  return { factor: WORDS4[next.lower], to: at + 2 };
}
function secondScale(tokens, at, factor) {
  const next = tokens[at]?.lower ?? "";
  return Object.hasOwn(WORDS4, next) && next !== "hundred" && WORDS4[next] >= 1e3 && (factor < 1e6 || next.startsWith("crore")) ? { factor: factor * WORDS4[next], to: at + 1 } : { factor, to: at };
}

// server/core/figures/units.ts
var DURATIONS = {
  day: "day",
  days: "day",
  week: "week",
  weeks: "week",
  month: "month",
  months: "month",
  quarter: "quarter",
  quarters: "quarter",
  year: "year",
  years: "year",
  "year's": "year",
  "years'": "year",
  "months'": "month",
  "days'": "day",
  yr: "year",
  yrs: "year",
  hour: "hour",
  hours: "hour",
  minute: "minute",
  minutes: "minute",
  decade: "decade",
  decades: "decade"
};
function percentAt(tokens, from) {
  const at = word(tokens, from) === "-" ? from + 1 : from;
  const first = word(tokens, at);
  const second = word(tokens, at + 1);
  if (first === "%" || first === "percent" || first === "pct") {
    const tail = pointsTail(tokens, at + 1);
    return tail > at + 1 ? { kind: "points", unit: "pp", to: tail } : { kind: "percent", unit: "%", to: at + 1 };
  }
  if (first === "per" && second === "cent") return { kind: "percent", unit: "%", to: at + 2 };
  if (first === "percentage")
    return pointsTail(tokens, at + 1) > at + 1 ? { kind: "points", unit: "pp", to: at + 2 } : null;
  const basisTail = pointsTail(tokens, word(tokens, at + 1) === "-" ? at + 2 : at + 1);
  if (first === "basis" && basisTail > at + 1) return { kind: "points", unit: "bp", to: basisTail };
  if (first === "bps" || first === "bp" || first === "bips") return { kind: "points", unit: "bp", to: at + 1 };
  if (first === "pp" || first === "ppt" || first === "ppts") return { kind: "points", unit: "pp", to: at + 1 };
  return null;
}
var pointsTail = (tokens, at) => ["point", "points"].includes(word(tokens, at)) ? at + 1 : at;
function pointsAt(tokens, from) {
  const at = word(tokens, from) === "-" ? from + 1 : from;
  if (word(tokens, at) === "share" && word(tokens, at + 1) === "points")
    return { kind: "points", unit: "pp", to: at + 2 };
  return ["point", "points", "pts"].includes(word(tokens, at)) ? { kind: "points", unit: "pp", to: at + 1 } : null;
}
function multipleAt(tokens, from) {
  const at = word(tokens, from) === "-" ? from + 1 : from;
  const first = word(tokens, at);
  if (first === "x" || first === "\xD7") return { kind: "multiple", unit: "x", to: at + 1 };
  if (first !== "times" && first !== "multiple" && first !== "fold" && first !== "turns") return null;
  const behind = word(tokens, at + 1);
  return behind === "a" || behind === "per" || behind === "every" ? null : { kind: "multiple", unit: "x", to: at + 1 };
}
function durationAt(tokens, from) {
  const at = word(tokens, from) === "-" ? from + 1 : from;
  const adjective = [
    "business",
    "trading",
    "calendar",
    "full",
    "more",
    "additional",
    "working",
    "consecutive",
    "straight",
    "fiscal"
  ].includes(word(tokens, at)) ? 1 : 0;
  const unit = DURATIONS[word(tokens, at + adjective)];
  return unit && Object.hasOwn(DURATIONS, word(tokens, at + adjective)) ? { kind: "duration", unit, to: at + adjective + 1 } : null;
}
var PLAIN_ENDS = wordSet(
  "the a an of to in on at for from by with and or but is was were are be been as that this which who we i you he she it they our your their its my so if when while than then up down over under about around per have has had will would could can do did not no versus vs compared because there here where what just also now all across through into during after before us thanks thank yes plus minus out off back again respectively that's it's how like ago later being does going still only very"
);
var IRREGULAR = {
  people: "person",
  men: "man",
  women: "woman",
  children: "child",
  feet: "foot",
  homes: "home",
  employees: "employee",
  headcount: "employee"
};
var UNITS_OF_MEASURE = wordSet(
  "megawatt mw gw gigawatt acre inch mile foot barrel ton tonne gigahertz nanometer megahertz mhz ghz nm kwh mcf bcf bcfe boe mmboe square million- gb tb gig megabit gigabit degree rig basket"
);
function nounAt(tokens, from) {
  let found2 = null;
  let at = word(tokens, from) === "-" ? from + 1 : from;
  if (word(tokens, at) === "plus") at += word(tokens, at + 1) === "-" ? 2 : 1;
  const hyphenated2 = at > from;
  if (word(tokens, at) === "of" && ["our", "the", "these", "those", "its", "them"].includes(word(tokens, at + 1)))
    at += 2;
  for (let words = 0; words < 6; words += 1, at += 1) {
    const token = tokens[at];
    if (token?.lower === "-" && words > 0) continue;
    if (token?.kind !== "word" || PLAIN_ENDS.has(token.lower)) break;
    const unit = singular2(token.lower, hyphenated2 && words === 0);
    if (unit) {
      found2 = { unit, to: at + 1 };
      if (tokens[at + 1]?.kind !== "word" || words >= 3) break;
      const next = singular2(tokens[at + 1].lower, false);
      if (!next) break;
    }
  }
  return found2;
}
function singular2(word2, alone) {
  if (word2 === "ones" || word2 === "times") return null;
  if (Object.hasOwn(IRREGULAR, word2)) return IRREGULAR[word2];
  if (UNITS_OF_MEASURE.has(word2)) return word2;
  if (word2.length < 4 || !word2.endsWith("s") || /(?:ss|us|is|ous|'s|’s)$/.test(word2))
    return alone && word2.length > 3 ? word2 : null;
  if (word2.endsWith("ies")) return `${word2.slice(0, -3)}y`;
  return /(?:ches|shes|xes|sses)$/.test(word2) ? word2.slice(0, -2) : word2.slice(0, -1);
}

// server/core/figures/amount.ts
function amountAt(tokens, from, bare) {
  const lead = leadingSign(tokens, from);
  const currency = currencyBefore(tokens, lead.to, bare);
  const inner = currency ? leadingSign(tokens, currency.to) : { to: lead.to, negative: false };
  const number2 = scaledNumberAt(tokens, inner.to, currency !== null);
  if (!number2) return null;
  const amount = { ...number2, from, negative: lead.negative || inner.negative };
  if (currency) return perUnit(tokens, { ...amount, kind: "money", unit: currency.code });
  return withUnit(tokens, amount, bare);
}
function leadingSign(tokens, at) {
  const token = tokens[at];
  if (!token) return { to: at, negative: false };
  if (token.lower === "minus" || token.lower === "negative") return { to: at + 1, negative: true };
  const dash = token.lower === "-" || token.lower === "\u2212" || token.lower === "\u2013";
  const touches = tokens[at + 1]?.start === token.end && tokens[at - 1]?.end !== token.start;
  return dash && touches ? { to: at + 1, negative: true } : { to: at, negative: false };
}
function scaledNumberAt(tokens, at, money5) {
  const number2 = numberAt(tokens, at) ?? looseNumberAt(tokens, at);
  if (!number2) return null;
  const scale2 = scaleAt(tokens, number2.to);
  const digits2 = number2.digits || money5;
  if (!scale2) return { to: number2.to, number: number2.value, factor: 1, step: number2.step, digits: digits2, scaled: false };
  const half = halfBehind(tokens, scale2.to);
  return {
    to: half ? scale2.to + 3 : scale2.to,
    number: number2.value + (half ? 0.5 : 0),
    factor: scale2.factor,
    step: half ? 0.5 : number2.step,
    digits: digits2,
    scaled: true
  };
}
var halfBehind = (tokens, at) => word(tokens, at) === "and" && word(tokens, at + 1) === "a" && word(tokens, at + 2) === "half";
function looseNumberAt(tokens, at) {
  const [first, second, third] = [word(tokens, at), word(tokens, at + 1), word(tokens, at + 2)];
  if (first === "half" && second === "a" && scaleAt(tokens, at + 2))
    return { to: at + 2, value: 0.5, step: 0.5, digits: false };
  if (first !== "a" && first !== "couple" && first !== "per") return null;
  const couple = first === "couple" ? at : at + 1;
  if (word(tokens, couple) === "couple")
    return { to: couple + (word(tokens, couple + 1) === "of" ? 2 : 1), value: 2, step: 1, digits: false };
  if (first !== "a") return null;
  if (second === "hundred" || second === "thousand" || second === "million" || second === "billion" || second === "trillion")
    return { to: at + 1, value: 1, step: 1, digits: false };
  return second === "dozen" && third !== "" ? { to: at + 2, value: 12, step: 1, digits: false } : null;
}
function withUnit(tokens, amount, bare) {
  const percent3 = percentAt(tokens, amount.to);
  if (percent3) return { ...amount, to: percent3.to, kind: percent3.kind, unit: percent3.unit };
  const currency = currencyBehind(tokens, amount.to, bare);
  if (currency)
    return perUnit(tokens, {
      ...amount,
      to: currency.to,
      factor: amount.factor * currency.part,
      kind: "money",
      unit: currency.code
    });
  const other = amount.scaled ? null : pointsAt(tokens, amount.to) ?? multipleAt(tokens, amount.to) ?? durationAt(tokens, amount.to);
  if (other) return { ...amount, to: other.to, kind: other.kind, unit: other.unit };
  return { ...amount, kind: null, unit: null };
}
var SHARE_WORDS = wordSet(
  "diluted basic common ordinary fully class weighted average outstanding limited partnership"
);
var SOLD_BY = wordSet(
  "share ads adr unit pound barrel ton tonne gallon bushel ounce bike mcf boe mmbtu head foot kilowatt megawatt watt hundredweight mile vehicle square user subscriber customer piece case gram kilo kilogram mt metric"
);
function perUnit(tokens, amount) {
  const first = word(tokens, amount.to);
  if (first !== "per" && first !== "a" && first !== "an" && first !== "/" && first !== "each") return amount;
  let at = amount.to + 1;
  while (SHARE_WORDS.has(word(tokens, at))) at += 1;
  const noun = word(tokens, at).replace(/^shares$/, "share");
  if (!SOLD_BY.has(noun)) return amount;
  return { ...amount, to: at + 1, unit: `${amount.unit}/${noun === "ads" || noun === "adr" ? "share" : noun}` };
}
function countOf(tokens, amount) {
  if (word(tokens, amount.to) === "who") return { ...amount, kind: "count", unit: "person" };
  const noun = nounAt(tokens, amount.to);
  if (noun?.unit === "second") return null;
  return noun && { ...amount, kind: "count", unit: noun.unit, to: noun.to };
}

// server/core/figures/exclusions.ts
var NAMING = wordSet(
  "slide slides page pages tier form phase level stage basel section rule article chapter chart exhibit item note figure table number no option category class type version part scope question ext extension covid cet series model generation gen route highway room flight windows office web industry line block unit train title step act"
);
var ORDINAL_ENDS = /* @__PURE__ */ new Set(["st", "nd", "rd", "th"]);
function excludedEnd(tokens, from) {
  const number2 = tokens[from];
  if (number2.kind !== "number") return from;
  const next = tokens[from + 1];
  const touching2 = next !== void 0 && next.start === number2.end;
  if (touching2 && ORDINAL_ENDS.has(next.lower)) return from + 2;
  if (/^\d{7,}$/.test(number2.lower) && tokens[from - 1]?.lower !== "$") return from + 1;
  const compound2 = compoundEnd(tokens, from);
  if (compound2 > from) return compound2;
  if (touching2 && next.kind === "word" && isProductLetter(next.lower)) return from + 2;
  return isNamed2(tokens, from) ? from + 1 : from;
}
var isProductLetter = (word2) => /^(?:g|d|dx|hd|am|pm|p|c|f|v|s|e|a|i)$/.test(word2) || /^[a-z]\d/.test(word2);
function compoundEnd(tokens, from) {
  const sign = tokens[from + 1];
  const behind = tokens[from + 2];
  if (!sign || !behind || sign.start !== tokens[from].end || behind.start !== sign.end) return from;
  if (sign.lower === ":" || sign.lower === "/") return behind.kind === "number" ? from + 3 : from;
  if (sign.lower === "-" && behind.kind === "word") return /^[kqf]s?$/.test(behind.lower) ? from + 3 : from;
  if (sign.lower !== "-" && sign.lower !== ".") return from;
  const third = tokens[from + 3];
  const chained = behind.kind === "number" && third?.lower === sign.lower && third.start === behind.end && tokens[from + 4]?.kind === "number";
  return chained ? chainEnd(tokens, from + 4, sign.lower) : from;
}
function chainEnd(tokens, from, sign) {
  let at = from + 1;
  while (tokens[at]?.lower === sign && tokens[at + 1]?.kind === "number") at += 2;
  return at;
}
var COUNTS = wordSet("two three four five six seven eight nine ten eleven twelve");
function isNamed2(tokens, at) {
  const before2 = tokens[at - 1];
  if (!before2) return false;
  const glued = before2.end === tokens[at].start;
  if (before2.lower === "#") return true;
  if (before2.kind === "word" && COUNTS.has(before2.lower) && !isFigureUnit(tokens, at + 1)) return true;
  if (glued && before2.kind === "word") return !isCurrencyWord(before2.lower);
  if (before2.lower === "-" && glued) {
    const name2 = tokens[at - 2];
    return name2 !== void 0 && name2.kind === "word" && name2.end === before2.start && !["mid", "non", "sub", "minus", "low", "high", "about"].includes(name2.lower) && !isFigureUnit(tokens, at + 1);
  }
  if (before2.lower === "[" && tokens[at + 1]?.lower === "]") return true;
  if (before2.kind === "word" && NAMING.has(before2.lower)) return !isFigureUnit(tokens, at + 1);
  if (before2.lower === "and" && NAMING.has(word(tokens, at - 3)) && tokens[at - 2]?.kind === "number")
    return !isFigureUnit(tokens, at + 1);
  return before2.lower === "." && tokens[at - 2]?.lower === "no";
}
var isCurrencyWord = (word2) => /^(?:eur|usd|gbp|rs|inr|chf|us|cad|rmb)$/.test(word2);
var isFigureUnit = (tokens, at) => ["%", "percent", "million", "billion", "basis", "bps"].includes(tokens[at]?.lower ?? "");

// server/core/figures/lists.ts
function sharedUnits(tokens, found2) {
  const all = [...found2];
  for (let at = all.length - 2; at >= 0; at -= 1) {
    const [one, next] = [all[at], all[at + 1]];
    if (one.last || !isListJoint(tokens, one.to, next.from)) continue;
    const lent = lentBy(one.first, next.first);
    if (lent) all[at] = { ...one, first: lent };
  }
  return all.filter((each) => each.first.kind !== null || isPlainCount(each.first) || each.first.scaled || isMove(tokens, each)).map(settled);
}
var MOVED2 = wordSet("from to versus");
function isMove(tokens, { from, to, first, last }) {
  if (!first.digits || first.step > 1) return false;
  if (last !== null) return word(tokens, to) === "]" || word(tokens, to) === "range";
  if (first.number < 10 || !MOVED2.has(word(tokens, from - 1))) return false;
  return word(tokens, from - 1) === "from" ? word(tokens, to) === "to" || MOVED2.has(word(tokens, to + 2)) : DIRECTIONS.has(word(tokens, from - 2)) || isFromTo(tokens, from);
}
var DIRECTIONS = wordSet("down up dropped rose risen fell declined improved increased decreased grew");
function isFromTo(tokens, from) {
  for (let at = from - 2; at > from - 7; at -= 1)
    if (tokens[at]?.kind === "number") return word(tokens, at - 1) === "from";
  return false;
}
var LIST_WORDS = wordSet(", and or to versus vs from /");
function isListJoint(tokens, from, to) {
  if (to - from < 1 || to - from > 2) return false;
  for (let at = from; at < to; at += 1) if (!LIST_WORDS.has(word(tokens, at))) return false;
  return true;
}
function lentBy(amount, next) {
  if (amount.kind === "money" && next.kind === "money") {
    const lends = !amount.scaled && next.scaled && amount.unit === next.unit && amount.number < 1e3 && near(amount.number, next.number);
    return lends ? { ...amount, factor: next.factor, scaled: true } : null;
  }
  if (amount.scaled && next.kind !== "money") return null;
  if (amount.kind !== null || next.kind === null || next.kind === "count" || !near(amount.number, next.number))
    return null;
  if (next.kind === "duration" && !amount.digits && !next.digits) return null;
  return { ...amount, kind: next.kind, unit: next.unit, factor: amount.scaled ? amount.factor : next.factor };
}
var near = (a, b) => a === 0 || b === 0 ? true : a / b < 20 && b / a < 20;
var isPlainCount = (amount) => amount.digits && amount.step === 1 && amount.number >= 1e3 && amount.kind === null;
function settled(expression) {
  const { first } = expression;
  if (first.kind !== null) return expression;
  return {
    ...expression,
    first: { ...first, kind: first.factor >= 1e6 ? "money" : "count", unit: first.factor >= 1e6 ? "USD" : null }
  };
}

// server/core/figures/ranges.ts
var DASHES = /* @__PURE__ */ new Set(["-", "\u2013", "\u2014", "--", "\u2212"]);
function rangeFrom(tokens, first, bare) {
  const start = rangeJoint(tokens, first);
  if (start === 0) return null;
  const last = amountAt(tokens, start, bare);
  if (!last || tokens[start].kind === "break") return null;
  const end = last.kind === null ? countOf(tokens, last) ?? last : last;
  if (excludedEnd(tokens, start) > start || !sameSort(first, end)) return null;
  const opened = withScaleOf(first, end);
  if (!isRange(tokens, opened, end)) return null;
  return {
    from: first.from,
    to: end.to,
    first: { ...opened, kind: end.kind ?? opened.kind, unit: end.kind === null ? opened.unit : end.unit },
    last: withUnitOf(end, opened)
  };
}
function rangeJoint(tokens, first) {
  const joint = word(tokens, first.to);
  if (joint === "to") return first.to + 1;
  if (joint === "and") return isOpened(tokens, first.from - 1) || isOpened(tokens, first.from - 2) ? first.to + 1 : 0;
  if (!DASHES.has(joint) || joint === "--") return 0;
  const next = tokens[first.to + 1];
  return next?.kind === "number" || next?.kind === "sign" && next.start === tokens[first.to].end ? first.to + 1 : 0;
}
var isOpened = (tokens, at) => word(tokens, at) === "between" || word(tokens, at) === "of" && word(tokens, at - 1) === "range";
function sameSort(first, last) {
  if (first.kind === null || last.kind === null)
    return first.kind === null ? true : first.kind === "money" || !last.scaled && !last.digits === !first.digits;
  return first.kind === last.kind && unitsMeet(first.unit, last.unit);
}
var unitsMeet = (a, b) => a === b || a === null || b === null || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
var withScaleOf = (first, last) => first.factor === 1 && last.scaled && !first.scaled ? { ...first, factor: last.factor, scaled: true } : first;
var withUnitOf = (last, first) => last.kind === null ? { ...last, kind: first.kind, unit: first.unit, factor: last.scaled ? last.factor : first.factor } : last;
var CHANGES2 = wordSet(
  "increased increase increasing decreased decrease decreasing declined decline declining rose fell grew dropped improved up down by rising growing gained added"
);
function isRange(tokens, first, last) {
  if (DASHES.has(word(tokens, first.to))) return amountOf2(last) > amountOf2(first) || first.negative;
  const before2 = word(tokens, first.from - 1);
  if (before2 === "between") return true;
  const ratio2 = ratioOf2(first, last);
  if (before2 === "from") return RANGING.has(word(tokens, first.from - 2));
  if (ratio2 === null) return true;
  if (ratio2 < 1) return ratio2 > 0.85 || before2 === "of" && word(tokens, first.from - 2) === "range";
  const leads = last.kind === "money" && CHANGES2.has(word(tokens, behindHedges(tokens, first.from - 1)));
  return ratio2 < (leads ? 1.8 : 12);
}
function behindHedges(tokens, at) {
  let back = at;
  while (back > at - 3 && HEDGES2.has(word(tokens, back))) back -= 1;
  return back;
}
var HEDGES2 = wordSet("about approximately roughly around nearly almost over an another some");
var RANGING = wordSet("anywhere somewhere range ranges ranging ranged anything");
var amountOf2 = ({ number: number2, factor }) => number2 * factor;
function ratioOf2(first, last) {
  const base = first.number * first.factor;
  return base === 0 || first.negative || last.negative ? null : last.number * (last.scaled ? last.factor : first.factor) / base;
}

// server/core/figures/times/mention.ts
var RELATIVES = {
  prior: -1,
  previous: -1,
  last: -1,
  preceding: -1,
  this: 0,
  current: 0,
  next: 1,
  following: 1,
  upcoming: 1
};

// server/core/figures/times/years.ts
function yearAt(tokens, at, loose = false) {
  const first = word(tokens, at);
  if (first === "fiscal" || first === "calendar" || first === "financial" || first === "fy" || first === "cy") {
    const skip = word(tokens, at + 1) === "year" ? 2 : 1;
    return yearAt(tokens, at + skip, true);
  }
  const compact = /^(?:fy|cy)(\d{2}|\d{4})$/.exec(first);
  if (compact) return { year: fullYear(compact[1]), to: at + 1 };
  if ((first === "'" || first === "\u2019" || first === "\u2018") && /^\d\d$/.test(word(tokens, at + 1)) && touching(tokens, at + 1))
    return { year: fullYear(word(tokens, at + 1)), to: at + 2 };
  if (tokens[at]?.kind === "number" && /^(?:19[5-9]|20[0-9])\d$/.test(first) && !unitFollows(tokens, at + 1))
    return { year: Number(first), to: at + 1 };
  if (loose && /^\d\d$/.test(first) && !unitFollows(tokens, at + 1)) return { year: fullYear(first), to: at + 1 };
  const by = RELATIVES[first];
  return by !== void 0 && Object.hasOwn(RELATIVES, first) && word(tokens, at + 1) === "year" ? { year: { by }, to: at + 2 } : null;
}
var fullYear = (digits2) => digits2.length === 4 ? Number(digits2) : Number(digits2) + (Number(digits2) < 60 ? 2e3 : 1900);
var unitFollows = (tokens, at) => {
  const next = word(tokens, at);
  return next === "%" || next === "percent" || next === "million" || next === "billion" || next === "basis" || next === "dollars";
};
function yearBehind(tokens, at) {
  const skip = word(tokens, at) === "of" || word(tokens, at) === "in" || word(tokens, at) === "," ? 1 : 0;
  const direct = yearAt(tokens, at + skip, word(tokens, at + skip) === "fiscal");
  if (direct && (skip === 0 || word(tokens, at) !== "," || typeof direct.year === "number")) return direct;
  return { year: null, to: at };
}

// server/core/figures/times/dates.ts
var MONTHS = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12
};
var monthFirst = (tokens, at, text2) => {
  const month = MONTHS[word(tokens, at)];
  const capital = /[A-Z]/.test(text2[tokens[at].start] ?? "A");
  if (!capital) return null;
  const point = word(tokens, at + 1) === "." && word(tokens, at).length < 5 ? 1 : 0;
  if (word(tokens, at + 1 + point) === "quarter") {
    const { year: year2, to } = yearBehind(tokens, at + 2 + point);
    return { from: at, to, time: { kind: "month-quarter", month, year: year2 } };
  }
  const day = dayAt(tokens, at + 1 + point);
  const comma = day && word(tokens, day.to) === "," ? 1 : 0;
  const behind = (day?.to ?? at + 1 + point) + comma;
  const year = yearAt(tokens, word(tokens, behind) === "of" ? behind + 1 : behind);
  const known5 = year && typeof year.year === "number" ? year : null;
  if (!day && !known5 && AMBIGUOUS.has(word(tokens, at)) && !["in", "of", "by", "since", "through", "until", "for", "late", "early", "mid", "from", "to", "and"].includes(
    word(tokens, at - 1)
  ))
    return null;
  return {
    from: at,
    to: known5?.to ?? day?.to ?? at + 1,
    time: { kind: "date", year: known5?.year ?? null, month, day: day?.day ?? null }
  };
};
var AMBIGUOUS = /* @__PURE__ */ new Set(["may", "march", "mar", "sun"]);
function dayAt(tokens, at) {
  const digits2 = word(tokens, at);
  if (tokens[at]?.kind !== "number" || !/^\d{1,2}$/.test(digits2) || Number(digits2) < 1 || Number(digits2) > 39)
    return null;
  const ordinal2 = ["st", "nd", "rd", "th"].includes(word(tokens, at + 1)) && touching(tokens, at + 1) ? 1 : 0;
  const next = tokens[at + 1];
  if (!ordinal2 && next && (next.lower === "%" || next.lower === "percent" || next.lower === "million" || next.lower === "basis"))
    return null;
  return { day: Number(digits2), to: at + 1 + ordinal2 };
}
var dayFirst = (tokens, at, text2) => {
  const day = dayAt(tokens, at);
  if (!day) return null;
  const month = tokens[day.to + (word(tokens, day.to) === "of" ? 1 : 0)];
  if (!month || MONTHS[month.lower] === void 0 || !/[A-Z]/.test(text2[month.start] ?? "")) return null;
  const behind = day.to + (word(tokens, day.to) === "of" ? 2 : 1);
  const year = yearAt(tokens, word(tokens, behind) === "," ? behind + 1 : behind);
  return {
    from: at,
    to: typeof year?.year === "number" ? year.to : behind,
    time: {
      kind: "date",
      year: typeof year?.year === "number" ? year.year : null,
      month: MONTHS[month.lower],
      day: day.day
    }
  };
};
var slashed = (tokens, at) => {
  if (word(tokens, at + 1) !== "/" || word(tokens, at + 3) !== "/") return null;
  const [month, day, year] = [word(tokens, at), word(tokens, at + 2), word(tokens, at + 4)];
  if (!/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day) || !/^(?:\d{2}|\d{4})$/.test(year) || Number(month) > 12)
    return null;
  return { from: at, to: at + 5, time: { kind: "date", year: fullYear(year), month: Number(month), day: Number(day) } };
};

// server/core/figures/times/quarters.ts
var ORDINALS3 = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
  final: 4
};
var HALVES = {
  first: 1,
  second: 2,
  front: 1,
  back: 2,
  latter: 2,
  "1st": 1,
  "2nd": 2
};
var quarterMention = (tokens, from, behind, number2) => {
  const { year, to } = yearBehind(tokens, behind);
  return { from, to, time: { kind: "quarter", number: number2, year } };
};
var letterQuarter = (tokens, at) => {
  const match = /^f?q([1-4])(?:(?:fy)?(\d{2}|\d{4}))?$/.exec(word(tokens, at));
  if (!match) return null;
  if (match[2])
    return { from: at, to: at + 1, time: { kind: "quarter", number: Number(match[1]), year: fullYear(match[2]) } };
  const hyphen = word(tokens, at + 1) === "-" && touching(tokens, at + 1) ? 1 : 0;
  return quarterMention(tokens, at, at + 1 + hyphen, Number(match[1]));
};
var numberQuarter = (tokens, at) => {
  const match = /^(q|h)(\d{2}|\d{4})?$/.exec(word(tokens, at + 1));
  const number2 = Number(word(tokens, at));
  if (!match || !touching(tokens, at + 1) || !(number2 >= 1 && number2 <= (match[1] === "q" ? 4 : 2))) return null;
  const kind = match[1] === "q" ? "quarter" : "half";
  if (match[2]) return { from: at, to: at + 2, time: { kind, number: number2, year: fullYear(match[2]) } };
  const { year, to } = yearBehind(tokens, at + 2);
  return { from: at, to, time: { kind, number: number2, year } };
};
var ordinalPart = (tokens, at) => {
  const name2 = word(tokens, at);
  const next = word(tokens, at + 1) === "fiscal" || word(tokens, at + 1) === "-" ? at + 2 : at + 1;
  if (word(tokens, next) === "quarter" || word(tokens, next) === "quarter's") {
    const number2 = ORDINALS3[name2];
    return number2 === void 0 ? null : quarterMention(tokens, at, next + 1, number2);
  }
  if (word(tokens, next) !== "half" || HALVES[name2] === void 0) return null;
  const { year, to } = yearBehind(tokens, next + 1);
  return { from: at, to, time: { kind: "half", number: HALVES[name2], year } };
};
var letterHalf = (tokens, at) => {
  const match = /^h([12])(\d{2}|\d{4})?$/.exec(word(tokens, at));
  if (!match) return null;
  if (match[2])
    return { from: at, to: at + 1, time: { kind: "half", number: Number(match[1]), year: fullYear(match[2]) } };
  const { year, to } = yearBehind(tokens, at + 1);
  return { from: at, to, time: { kind: "half", number: Number(match[1]), year } };
};
var halfYear = (tokens, at) => word(tokens, at + 1) === "-" && word(tokens, at + 2) === "year" ? { from: at, to: at + 3, time: { kind: "relative", unit: "half", by: 0 } } : null;

// server/core/figures/times/relative.ts
var relative = (tokens, at) => {
  const by = RELATIVES[word(tokens, at)];
  const next = word(tokens, at + 1) === "-" || word(tokens, at + 1) === "fiscal" ? at + 2 : at + 1;
  const noun = word(tokens, next).replace(/['’]s$/, "");
  if (noun === "quarter")
    return withYearAgo(tokens, { from: at, to: next + 1, time: { kind: "relative", unit: "quarter", by } });
  if (noun !== "year") return null;
  const part = word(tokens, next + 1);
  if (by === -1 && (part === "quarter" || part === "period"))
    return { from: at, to: next + 2, time: { kind: "relative", unit: "year-ago", by: -1 } };
  const quarter = ordinalPart(tokens, next + 1, "");
  if (quarter && quarter.time.kind !== "relative" && quarter.time.kind !== "date")
    return { ...quarter, from: at, time: { ...quarter.time, year: { by } } };
  return { from: at, to: next + 1, time: { kind: "relative", unit: "year", by } };
};
function withYearAgo(tokens, mention) {
  const ago = yearAgo(tokens, mention.to, "");
  return ago ? { ...mention, to: ago.to, time: ago.time } : mention;
}
var yearAgo = (tokens, at) => {
  const article = ["a", "one", "the"].includes(word(tokens, at)) ? 1 : 0;
  const from = at + article;
  if (word(tokens, from) !== "year") return null;
  const ago = word(tokens, from + 1) === "-" ? from + 2 : from + 1;
  if (word(tokens, ago) !== "ago" && word(tokens, ago) !== "earlier") return null;
  const tail = ["quarter", "period", "level", "levels"].includes(word(tokens, ago + 1)) ? 1 : 0;
  return { from: at, to: ago + 1 + tail, time: { kind: "relative", unit: "year-ago", by: -1 } };
};
var samePeriod = (tokens, at) => {
  if (word(tokens, at + 1) !== "quarter" && word(tokens, at + 1) !== "period") return null;
  const skip = ["of", "in", "the"].includes(word(tokens, at + 2)) ? 1 : 0;
  const more = word(tokens, at + 2 + skip) === "the" ? 1 : 0;
  const year = at + 2 + skip + more;
  if (["last", "prior", "previous"].includes(word(tokens, year)) && word(tokens, year + 1) === "year")
    return { from: at, to: year + 2, time: { kind: "relative", unit: "year-ago", by: -1 } };
  const ago = yearAgo(tokens, year, "");
  if (ago) return { ...ago, from: at };
  return null;
};
var theOwn = (tokens, at, text2) => {
  const next = word(tokens, at + 1);
  if (next === "year" && word(tokens, at + 2) !== "-" && word(tokens, at + 2) !== "ago")
    return { from: at, to: at + 2, time: { kind: "relative", unit: "year", by: 0 } };
  if (next === "quarter" && word(tokens, at + 2) !== "of")
    return { from: at, to: at + 2, time: { kind: "relative", unit: "quarter", by: 0 } };
  return yearAgo(tokens, at, text2);
};

// server/core/figures/times/year-periods.ts
var fiscalYear = (tokens, at, text2) => {
  const found2 = yearAt(tokens, at);
  if (found2) return { from: at, to: found2.to, time: { kind: "year", year: found2.year } };
  if (word(tokens, at) !== "fiscal") return null;
  const inner = tokens[at + 1] ? letterQuarter(tokens, at + 1, text2) ?? ordinalPart(tokens, at + 1, text2) : null;
  return inner && { ...inner, from: at };
};
var fullYearWords = (tokens, at) => {
  const start = word(tokens, at) === "year" ? at : ["-", "fiscal"].includes(word(tokens, at + 1)) ? at + 2 : at + 1;
  if (word(tokens, start) !== "year") return null;
  const found2 = yearAt(tokens, word(tokens, start + 1) === "of" ? start + 2 : start + 1);
  if (found2 && typeof found2.year === "number")
    return { from: at, to: found2.to, time: { kind: "year", year: found2.year } };
  return start === at ? null : { from: at, to: start + 1, time: { kind: "year", year: null } };
};
var bareYear = (tokens, at) => {
  const found2 = yearAt(tokens, at);
  const inner = found2 && tokens[found2.to] ? ordinalPart(tokens, found2.to, "") ?? letterQuarter(tokens, found2.to, "") : null;
  if (found2 && inner && (inner.time.kind === "quarter" || inner.time.kind === "half") && inner.time.year === null)
    return { from: at, to: inner.to, time: { ...inner.time, year: found2.year } };
  if (!found2 || word(tokens, at - 1) === "$" || countFollows(tokens, found2.to)) return null;
  return { from: at, to: found2.to, time: { kind: "year", year: found2.year } };
};
var NOT_COUNTED = wordSet(
  "was is as results earnings has this versus plus minus sales expenses revenues targets does goals plans numbers levels estimates gross across thus us fiscal basis business deals operations its capex compares"
);
function countFollows(tokens, at) {
  const next = tokens[at];
  const number2 = tokens[at - 1];
  const after = wordSet("in of since for from by to through until during and versus vs year late early mid our");
  if (next?.kind !== "word" || next.lower.length < 4 || after.has(word(tokens, at - 2))) return false;
  return number2.lower.endsWith("00") && next.lower.endsWith("s") && !NOT_COUNTED.has(next.lower);
}

// server/core/figures/times/calendar.ts
var timeAt = (tokens, at, text2) => {
  const token = tokens[at];
  if (token.kind === "sign")
    return token.lower === "'" || token.lower === "\u2019" || token.lower === "\u2018" ? bareYear(tokens, at, text2) : null;
  const finders = token.kind === "number" ? NUMBER_FINDERS : WORD_FINDERS.get(token.lower) ?? WORD_SHAPES;
  for (const find of finders) {
    const found2 = find(tokens, at, text2);
    if (found2) return found2;
  }
  return null;
};
var mayBeginTime = (lower) => WORD_FINDERS.has(lower) || /\d$/.test(lower);
var NUMBER_FINDERS = [numberQuarter, slashed, dayFirst, bareYear];
var shaped = (tokens, at, text2) => /\d$/.test(word(tokens, at)) ? letterQuarter(tokens, at, text2) ?? letterHalf(tokens, at, text2) ?? fiscalYear(tokens, at, text2) : null;
var WORD_SHAPES = [shaped];
var ORDINAL_FINDERS = [ordinalPart];
var WORD_FINDERS = new Map([
  ...Object.keys(ORDINALS3).map((name2) => [name2, ORDINAL_FINDERS]),
  ...Object.keys(HALVES).map((name2) => [name2, ORDINAL_FINDERS]),
  ...Object.keys(MONTHS).map((name2) => [name2, [monthFirst]]),
  ...Object.keys(RELATIVES).map((name2) => [name2, [relative]]),
  ...["q1", "q2", "q3", "q4", "fq1", "fq2", "fq3", "fq4"].map((name2) => [name2, [letterQuarter]]),
  ["half", [halfYear]],
  ["h1", [letterHalf]],
  ["h2", [letterHalf]],
  ["fiscal", [fiscalYear]],
  ["calendar", [fiscalYear]],
  ["fy", [fiscalYear]],
  ["cy", [fiscalYear]],
  ["financial", [fiscalYear]],
  ["full", [fullYearWords]],
  ["year", [fullYearWords, yearAgo]],
  ["a", [yearAgo]],
  ["one", [yearAgo]],
  ["the", [theOwn]],
  ["same", [samePeriod]],
  ["comparable", [samePeriod]],
  ["corresponding", [samePeriod]]
]);

// server/core/figures/vague.ts
var vagueAt = (tokens, at) => tokens[at].kind !== "word" ? null : bandAt(tokens, at) ?? fractionAt(tokens, at) ?? multiplied(tokens, at);
var BANDS = {
  low: [1, 3],
  mid: [4, 6],
  high: [7, 9]
};
function bandAt(tokens, at) {
  const band = BANDS[word(tokens, at)];
  if (!band) return null;
  const next = word(tokens, at + 1) === "-" ? at + 2 : at + 1;
  const [base, to] = bandBase(tokens, next);
  if (base < 0) return null;
  return rangeOf(at, to, base + band[0], base + band[1]);
}
function bandBase(tokens, at) {
  if (word(tokens, at) === "teens") return [10, at + 1];
  const hyphen = word(tokens, at + 1) === "-" ? at + 2 : at + 1;
  if (word(tokens, at) === "single" && /^digits?$/.test(word(tokens, hyphen))) return [0, hyphen + 1];
  const tens = /^[2-9]0$/.test(word(tokens, at)) ? Number(word(tokens, at)) : -1;
  return tens > 0 && word(tokens, at + 1) === "s" && tokens[at].end === tokens[at + 1].start ? [tens, at + 2] : [-1, at];
}
var rangeOf = (from, to, low, high) => {
  const end = (number2) => ({
    from,
    to,
    number: number2,
    factor: 1,
    step: 1,
    digits: false,
    scaled: false,
    negative: false,
    kind: "percent",
    unit: "%"
  });
  return { from, to, first: end(low), last: end(high) };
};
var PARTS = {
  half: 2,
  third: 3,
  thirds: 3,
  fourth: 4,
  fourths: 4,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10
};
var TIMES = { a: 1, one: 1, two: 2, three: 3, four: 4 };
function fractionAt(tokens, at) {
  const first = word(tokens, at);
  if (first === "half") return isTime(tokens, at) ? null : fraction(at, at + 1, 0.5);
  const times3 = TIMES[first];
  if (times3 === void 0 || !Object.hasOwn(TIMES, first)) return null;
  const hyphen = word(tokens, at + 1) === "-" ? at + 2 : at + 1;
  const name2 = word(tokens, hyphen);
  const part = PARTS[name2];
  if (part === void 0 || !Object.hasOwn(PARTS, name2) || part <= times3) return null;
  if (times3 > 1 && !name2.endsWith("s")) return null;
  if (part === 4 && word(tokens, hyphen + 1) !== "of") return null;
  if (word(tokens, at - 1) === "and" && first === "a") return null;
  if (["quarter", "party", "time", "question", "point", "one", "half", "thing"].includes(word(tokens, hyphen + 1)))
    return null;
  return fraction(at, hyphen + 1, times3 / part);
}
var isTime = (tokens, at) => [
  "first",
  "second",
  "bottom",
  "top",
  "upper",
  "lower",
  "left",
  "right",
  "back",
  "latter",
  "front",
  "next",
  "last",
  "other",
  "better",
  "this",
  "that",
  "each",
  "a",
  "1st",
  "2nd"
].includes(word(tokens, at - 1)) || ["year", "-", "a", "point", "time", "way", "hour", "day", "million", "billion"].includes(word(tokens, at + 1));
var fraction = (from, to, value) => ({
  from,
  to,
  last: null,
  first: {
    from,
    to,
    number: value,
    factor: 1,
    step: 0,
    digits: false,
    scaled: false,
    negative: false,
    kind: "fraction",
    unit: null
  }
});
var MULTIPLES = {
  doubled: 2,
  doubling: 2,
  tripled: 3,
  tripling: 3,
  quadrupled: 4,
  halved: 0.5
};
function multiplied(tokens, at) {
  const factor = MULTIPLES[word(tokens, at)];
  if (factor === void 0 || !Object.hasOwn(MULTIPLES, word(tokens, at))) return null;
  if (word(tokens, at) === "doubling" && word(tokens, at + 1) === "down") return null;
  return {
    from: at,
    to: at + 1,
    last: null,
    first: {
      from: at,
      to: at + 1,
      number: factor,
      factor: 1,
      step: 0,
      digits: false,
      scaled: false,
      negative: false,
      kind: "multiple",
      unit: "x"
    }
  };
}

// server/core/figures/expressions.ts
var STARTS = wordSet(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety a half couple minus negative one-third third quarter quarters doubled doubling tripled tripling quadrupled halved low mid high us u c ca cad cdn au hk nz s nt r \xE2 usd eur gbp inr rs chf jpy aud sek nok dkk rmb cny hkd sgd brl mxn zar krw twd pln aed sar"
);
var SIGNS3 = wordSet("$ \u20AC \xA3 \xA5 \u20B9 \u20A9 \u20BD \u20BA \u20AA - \u2212 \u2013");
function expressionsOf(tokens, text2, bare) {
  const amounts = [];
  const times3 = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token.kind === "break" || token.kind === "word" && !mayBegin(token.lower)) {
      at += 1;
      continue;
    }
    const time = token.kind === "number" && tokens[at - 1]?.lower === "$" ? null : timeAt(tokens, at, text2);
    if (time) {
      times3.push(time);
      at = time.to;
      continue;
    }
    const excluded = token.kind === "number" ? excludedEnd(tokens, at) : at;
    if (excluded > at) {
      at = excluded;
      continue;
    }
    const found2 = maySay(token) ? vagueAt(tokens, at) ?? expressionAt(tokens, at, bare) : null;
    if (found2) amounts.push(found2);
    at = found2 ? found2.to : at + 1;
  }
  return { amounts: sharedUnits(tokens, amounts), times: times3 };
}
var mayBegin = remembered((word2) => mayBeginTime(word2) || STARTS.has(word2));
var maySay = (token) => token.kind === "number" || (token.kind === "word" ? STARTS.has(token.lower) : SIGNS3.has(token.lower));
function expressionAt(tokens, at, bare) {
  const first = amountAt(tokens, at, bare);
  if (!first) return null;
  return rangeFrom(tokens, first, bare) ?? single(tokens, first);
}
function single(tokens, amount) {
  if (amount.kind !== null) return { from: amount.from, to: amount.to, first: amount, last: null };
  const counted2 = mayCount(tokens, amount) ? countOf(tokens, amount) : null;
  const known5 = counted2 ?? amount;
  return { from: known5.from, to: known5.to, first: known5, last: null };
}
var mayCount = (tokens, amount) => amount.scaled || amount.digits || !["one", "a", "couple"].includes(tokens[amount.from].lower);

// server/core/figures/times/comparison.ts
var BASE_WORDS = /* @__PURE__ */ new Set(["from", "versus", "vs", "against", "than"]);
var SMALLER_OR_OTHER = wordSet("more less greater fewer better rather other higher lower");
var LIGHT = new Set(
  "the a an our its their that same about around approximately roughly nearly $ reported restated adjusted record last prior what we had in".split(
    " "
  )
);
function baseWordBefore(tokens, at) {
  for (let back = at - 1; back >= Math.max(0, at - 8); back -= 1) {
    const { lower, kind } = tokens[back];
    if (kind === "break" || lower === "." || lower === "-" || lower === "%") return -1;
    if (kind === "number" && !/^(?:19|20)\d\d$/.test(lower)) return -1;
    if (lower === "," && at - back > 1) return -1;
    if (lower === "to" && !isComparison(tokens, back)) return -1;
    if (isComparison(tokens, back)) return lower !== "from" || at - back <= 6 ? back : -1;
  }
  return -1;
}
function isComparison(tokens, at) {
  const { lower } = tokens[at];
  const before2 = tokens[at - 1]?.lower ?? "";
  if (lower === "than") return !SMALLER_OR_OTHER.has(before2);
  const compares = before2 === "compared" || before2 === "relative" || before2 === "comparison" || before2 === "compares";
  return BASE_WORDS.has(lower) || (lower === "to" || lower === "with") && compares;
}
function isComparedWith(tokens, mention) {
  if (isLevel5(tokens, mention)) return true;
  let back = mention.from - 1;
  while (back > mention.from - 4 && LIGHT.has(tokens[back]?.lower ?? "")) back -= 1;
  const before2 = tokens[back]?.lower;
  if (before2 === void 0) return false;
  return isComparison(tokens, back) || (before2 === "over" || before2 === "above" || before2 === "below") && back >= 1;
}
var isLevel5 = (tokens, mention) => ["level", "levels", "total", "average", "averages"].includes(tokens[mention.to]?.lower ?? "");

// server/core/figures/metrics/phrases.ts
var HEADS = new Set(
  `revenue revenues sales margin margins income earnings eps profit profits profitability loss losses ebitda ebit ebita ebitdar expense expenses cost costs cash flow flows debt capex
  expenditure expenditures dso dpo inventory inventories turns backlog bookings booking orders order deposit deposits loan loans nii nim ratio rate rates yield yields dividend dividends
  share shares headcount employees customers subscribers units shipments shipment volume volumes price prices pricing growth guidance count buyback buybacks repurchase repurchases stock note notes bond bonds assessment assessments
  provision provisions reserve reserves assets equity liabilities roe rotce rote roa roi roic roce return returns aum inflows outflows fees fee churn arpu traffic comps comp sales
  occupancy utilization utilisation capital leverage liquidity balance balances sg&a opex r&d g&a d&a cogs premium premiums royalties royalty grants impairment impairments charge charges
  savings synergies investment investments spend spending headwind headwinds tailwind tailwinds impact contribution pipeline rpo arr mrr billings gmv gpv tpv production output payout goodwill amortization
  depreciation interest tax taxes rent rents ffo affo noi deliveries retention beta securities receivables receivable payables payable stores locations outstanding authorization efficiency productivity
  market coverage cap penetration attach asp asps mix portfolio funding book nav value worth gain gains benefit benefits compensation proceeds disposition dispositions acquisitions acquisition
  rwa cet1 vnb ape gwp lcr sales equivalents position facility capacity availability overhead wage wages salaries bonus turnover attrition delinquency delinquencies default defaults shortfall surplus deficit
  consumption demand throughput reimbursement users downloads views impressions installs members membership enrollment bonuses transactions transaction payments payment wins accounts backlogs
  commissions markdowns discount discounts tonnage barrels mileage rig rigs wells carloads visits admissions beds procedures prescriptions scripts homes closings starts lots communities permits
  range target targets estimate estimates outlook consensus forecast expectation expectations exposure exposures allowance allowances coupon duration`.split(
    /\s+/
  )
);
var STOPS2 = new Set(
  `the a an this that these those our your their its his her my we you they he she it i us them who which what and or but nor so yet of to in on at for from by with without into onto over under above
  below between among across through during before after until since than then as if when while where because although though whether is was were are be been being am has have had having do does did will would
  could should can may might must shall not no yes up down about around approximately roughly nearly almost more less least most very just also only even still again further both all each every some any
  versus vs compared comparing relative reported reporting including excluding excludes include includes included reflecting reflects driven primarily due based per respectively here there now today year quarter quarters years month months
  half period week weeks day days ago last prior previous next current first second third fourth increase increased increases increasing decrease decreased decreases decreasing rise rose risen rising fall fell
  grew grow growing decline declined declines declining improve improved improvement improves improving drop dropped came come coming reach reached reaching total totaled totaling totalled ended ending end expect expected expects
  expecting anticipate anticipated guide guided see saw seen think believe say said get got give gave make made take took generated generating delivered achieved recorded posted produced returned repurchased paid
  up flat strong solid record good great approximately remained remain remains continued continue continuing stood stands represents represented representing exceeded resulting resulted led leading well sequentially
  year-over-year yoy slightly modestly significantly looking turning moving let like thank thanks okay ok yes right know want talk ask question wonder guess mean sort kind lot bit way thing things one two three
  four five six seven eight nine ten million billion thousand trillion percent point points basis dollars dollar much many how why other another own same such within quite rather too there's it's that's we're we've i'm you're
  they're we'll it'll don't didn't haven't isn't wasn't won't i'd we'd i've you've thousand hundred cents high-end low low-end midpoint full fiscal calendar january february april june july august september october november december
  remember recall look talk talked mention mentioned wanted call targeting range impacted offset net-net call conference statement business performance reduce reduced provided`.split(
    /\s+/
  )
);
var INSIDE = wordSet("days total record net gross business full fiscal performance call");
var WEAK = wordSet(
  "guidance range target targets estimate estimates outlook consensus forecast expectation expectations impact benefit growth contribution increase position market balance value mix cap demand count order exposure duration comp"
);
var isWeakHead = (word2) => WEAK.has(word2);
function phrasesOf(tokens, from, to, taken) {
  const phrases = [];
  for (let at = from; at < to; at += 1) {
    const head = headAt(tokens, at);
    if (head === 0 || taken(at)) continue;
    let last = at + head - 1;
    while (last + 1 < to && !taken(last + 1) && headAt(tokens, last + 1) > 0) last += headAt(tokens, last + 1);
    const floor = phrases.length > 0 ? phrases[phrases.length - 1].to : from;
    phrases.push({ from: leftEnd(tokens, at, floor, taken), head: last, to: rightEnd(tokens, last + 1, to, taken) });
    at = phrases[phrases.length - 1].to - 1;
  }
  return phrases;
}
function headAt(tokens, at) {
  const first = word(tokens, at);
  if (first === "balance" && word(tokens, at + 1) === "sheet") return 0;
  if (tokens[at]?.kind !== "word") return 0;
  if (word(tokens, at + 1) === "&" && HEADS.has(`${first}&${word(tokens, at + 2)}`)) return 3;
  if (word(tokens, at + 1) === "-" && SPLIT_ENDS.has(word(tokens, at + 2)) && SPLIT_STARTS.has(first)) return 3;
  return isHeadWord(first) ? 1 : 0;
}
var isHeadWord = remembered(
  (word2) => HEADS.has(word2) ? !STOPS2.has(word2) || word2 === "market" : HEADS.has(word2.replace(/['’]?s$/, ""))
);
var SPLIT_STARTS = wordSet("charge write pay buy run draw paid roll sell build ramp");
var SPLIT_ENDS = wordSet("off offs down downs back backs out outs rate through up ups");
function leftEnd(tokens, head, floor, taken) {
  let at = head;
  for (let words = 0; words < 5 && at > floor; ) {
    const before2 = word(tokens, at - 1);
    if (taken(at - 1)) break;
    const joint = before2 === "-" || before2 === "&" || before2 === "/";
    if (!joint && !isModifier(tokens, at - 1)) break;
    at -= 1;
    if (!joint) words += 1;
  }
  while (at < head && tokens[at].kind === "sign") at += 1;
  return at;
}
function isModifier(tokens, at) {
  const token = tokens[at];
  return token?.kind === "word" && mayModify(token.lower);
}
var mayModify = remembered((word2) => {
  if (/['’](?:re|ve|ll|m|d|t)$/.test(word2)) return false;
  if (INSIDE.has(word2)) return true;
  const isAdverb2 = word2.endsWith("ly") && word2.length > 4;
  return !STOPS2.has(word2) && !isAdverb2 && !(word2.endsWith("ing") && VERBS_IN_ING.has(word2));
});
var VERBS_IN_ING = wordSet(
  "bringing having driving taking putting giving using seeing making getting going leaving causing excluding including showing"
);
function rightEnd(tokens, from, to, taken) {
  const next = word(tokens, from);
  if (next === "as" && (word(tokens, from + 2) === "percentage" || word(tokens, from + 2) === "percent"))
    return nounsEnd(tokens, from + 4, to, taken);
  if (!["of", "on", "from", "per", "in", "to", "for"].includes(next) || from + 1 >= to) return from;
  const start = ["the", "our", "its", "their"].includes(word(tokens, from + 1)) ? from + 2 : from + 1;
  const end = nounsEnd(tokens, start, to, taken);
  if (end === start) return from;
  if ((next === "in" || next === "to" || next === "for" || next === "on") && !isName2(tokens, start))
    return next === "on" && isReturn(tokens, from) ? end : from;
  return end;
}
var isReturn = (tokens, from) => /^(?:return|returns|yield|roi)$/.test(word(tokens, from - 1));
var isName2 = (tokens, at) => HEADS.has(word(tokens, at)) && word(tokens, at) !== "cash";
function nounsEnd(tokens, start, to, taken) {
  let at = start;
  for (let words = 0; words < 4 && at < to && !taken(at); at += 1) {
    const joint = word(tokens, at) === "-" || word(tokens, at) === "&";
    if (!joint && !isModifier(tokens, at)) break;
    if (!joint) words += 1;
  }
  while (at > start && tokens[at - 1].kind === "sign") at -= 1;
  return at;
}

// server/core/figures/metrics/own-phrase.ts
var ownPhrase = (clause, amount) => adjoining(clause, amount) ?? behindPreposition(clause, amount) ?? before(clause, amount);
function adjoining(clause, amount) {
  const phrase = clause.phrases.find((each) => each.from >= amount.to);
  if (!phrase || amount.first.kind === "count") return null;
  const gap2 = phrase.from - amount.to;
  if (gap2 > 1 || gap2 === 1 && word(clause.tokens, amount.to) !== "-") return null;
  return isWeak(clause, phrase) ? null : phrase;
}
var CHANGE_NOUNS = wordSet(
  "increase decrease growth decline improvement reduction rise drop gain expansion contraction change jump fall uptick headwind tailwind benefit impact lift upside"
);
function behindPreposition(clause, amount) {
  const change2 = changeBehind(clause, amount.to);
  const joint = word(clause.tokens, change2.to);
  if (!JOINTS4.has(joint) || change2.nouns === 0 && !joinsPlainly(clause, amount, joint)) return null;
  const start = ARTICLES.has(word(clause.tokens, change2.to + 1)) ? change2.to + 2 : change2.to + 1;
  const phrase = clause.phrases.find((each) => each.from >= amount.to && each.to > start && each.from - start <= 3);
  const parted = clause.amounts.some((other) => other.from >= amount.to && phrase && other.from < phrase.from);
  return parted ? null : phrase ?? null;
}
var JOINTS4 = wordSet("in of to for");
var ARTICLES = wordSet("the our its their total");
function joinsPlainly(clause, amount, joint) {
  if (joint !== "in" && joint !== "of") return false;
  const { kind } = amount.first;
  return kind === "money" || kind === "points" || joint === "of" && before(clause, amount) === null;
}
var OF_CHANGE = wordSet("sequential organic year-over-year annual - on yoy over year quarter reported net");
function changeBehind({ tokens }, from) {
  let at = from;
  let nouns = 0;
  for (; at < from + 8 && (CHANGE_NOUNS.has(word(tokens, at)) || OF_CHANGE.has(word(tokens, at))); at += 1)
    if (CHANGE_NOUNS.has(word(tokens, at))) nouns += 1;
  return { nouns, to: at };
}
function before(clause, amount) {
  const earlier = clause.phrases.filter((each) => each.to <= amount.from);
  for (let index = earlier.length - 1; index >= 0; index -= 1) {
    const phrase = earlier[index];
    if (!isLinked(clause, phrase, amount) && (isDenominator(clause, phrase) || isAside(clause, phrase))) continue;
    if (!isWeak(clause, phrase)) return phrase;
  }
  return null;
}
var isLinked = ({ tokens }, phrase, amount) => word(tokens, phrase.to) === "of" && amount.from - phrase.to <= 3;
var isWeak = (clause, phrase) => phrase.to - phrase.from === 1 && isWeakHead(word(clause.tokens, phrase.head));
var isDenominator = (clause, phrase) => {
  const article = ["our", "the", "total", "its"].includes(word(clause.tokens, phrase.from - 1)) ? 2 : 1;
  return word(clause.tokens, phrase.from - article) === "of" && clause.amounts.some((each) => each.to === phrase.from - article);
};
function isAside(clause, phrase) {
  const earlier = word(clause.tokens, phrase.from - 1);
  if (SETS_ASIDE.has(earlier)) return true;
  return ["by", "to", "with"].includes(earlier) && REASONS2.has(word(clause.tokens, phrase.from - 2));
}
var SETS_ASIDE = wordSet("despite excluding excludes exclude including includes include before");
var REASONS2 = wordSet("driven due offset impacted thanks related caused helped led affected");

// server/core/figures/metrics/names.ts
function nameOf2(clause, whole) {
  const phrase = withoutStance(clause, whole);
  return spelled(clause.tokens, phrase.from, phrase.to).replace(/['’]s$/, "");
}
function withoutStance(clause, phrase) {
  const stated = isWeakHead(word(clause.tokens, phrase.from)) && ["for", "of", "on"].includes(word(clause.tokens, phrase.from + 1));
  return stated && phrase.to - phrase.from > 2 ? { ...phrase, from: phrase.from + 2 } : phrase;
}
function spelled(tokens, from, to) {
  let name2 = "";
  for (let at = from; at < to; at += 1) name2 += (at > from && !touching(tokens, at) ? " " : "") + tokens[at].lower;
  return name2;
}
function looseNameBehind(clause, amount) {
  if (amount.first.kind !== "percent" && amount.first.kind !== "points") return null;
  const from = word(clause.tokens, amount.to) === "plus" ? amount.to + 1 : amount.to;
  let at = from;
  while (at < clause.to && at - from < 6 && mayName(clause.tokens, at, from)) at += 1;
  return at - from >= 2 ? nameOf2(clause, { from, to: at, head: at - 1 }) : null;
}
var TIMES2 = wordSet("quarter year month week sequential over");
function mayName(tokens, at, from) {
  if (CHANGE_NOUNS.has(word(tokens, at)) || TIMES2.has(word(tokens, at))) return false;
  if (isModifier(tokens, at) || word(tokens, at) === "-" && at > from) return true;
  return tokens[at]?.kind === "word" && word(tokens, at + 1) === "-" && touching(tokens, at + 1) && touching(tokens, at + 2);
}
var LINKS2 = wordSet(
  "was were is are at of to increased decreased grew rose fell declined improved up down by about approximately around roughly over nearly a an the will be should has have had been very now also still remain remained stood totaled came in reached , again slightly modestly only just almost $"
);
function looseName(clause, amount) {
  let at = amount.from - 1;
  let linked = false;
  for (; at >= clause.from && LINKS2.has(word(clause.tokens, at)); at -= 1)
    linked ||= ![",", "the", "a"].includes(word(clause.tokens, at));
  const head = at;
  const inFigure = (place2) => clause.amounts.some((each) => each.from <= place2 && place2 < each.to);
  while (at >= clause.from && head - at < 4 && isModifier(clause.tokens, at) && !inFigure(at)) at -= 1;
  return linked && at < head ? nameOf2(clause, { from: at + 1, to: head + 1, head }) : null;
}
var NO_NAME = wordSet(
  "hundred thousand million billion trillion a of the our these those couple dozen half lakh crore lakhs crores two three four five six seven eight nine ten eleven twelve one other to and"
);
function countedName({ tokens }, amount) {
  const words = tokens.slice(amount.from, amount.to).filter(({ kind, lower }) => kind === "word" && !NO_NAME.has(lower));
  return words.length === 0 ? null : words.map(({ lower }) => lower).join(" ");
}

// server/core/figures/metrics/parallel.ts
function parallelPhrases(clause) {
  const pairs = /* @__PURE__ */ new Map();
  let end = -1;
  for (let at = clause.from; at < clause.to; at += 1) if (word(clause.tokens, at) === "respectively") end = at;
  if (end < 0) return pairs;
  const figures = clause.amounts.flatMap((amount, index) => amount.to <= end ? [index] : []);
  if (figures.length < 2) return pairs;
  const last = figures.length - 1;
  let first = last;
  while (first > 0 && clause.amounts[figures[first]].from - clause.amounts[figures[first - 1]].to <= 2) first -= 1;
  const listed2 = figures.slice(first);
  const names = clause.phrases.filter((phrase) => phrase.to <= clause.amounts[listed2[0] ?? 0].from);
  if (listed2.length < 2 || names.length < listed2.length) return pairs;
  for (const [index, figure] of listed2.entries()) pairs.set(figure, names[names.length - listed2.length + index]);
  return pairs;
}

// server/core/figures/metrics/scope.ts
var PARTS_OF_FIRM = wordSet(
  "business segment division group unit region franchise category market markets businesses"
);
function scopeOf({ tokens, from, to }) {
  if (!["in", "within", "for", "at", "across"].includes(word(tokens, from))) return null;
  let end = from + 1;
  while (end < Math.min(to, from + 9) && word(tokens, end) !== ",") end += 1;
  if (word(tokens, end) !== "," || !PARTS_OF_FIRM.has(word(tokens, end - 1))) return null;
  const start = ["our", "the", "its", "their", "this"].includes(word(tokens, from + 1)) ? from + 2 : from + 1;
  return end - start >= 2 ? spelled(tokens, start, end) : null;
}
var scoped = (scope, name2) => scope === null || name2 === null || name2.includes(scope) ? name2 : `${scope} ${name2}`;

// server/core/figures/metrics/metric.ts
function metricsOf(clause, inherited) {
  const parallel = parallelPhrases(clause);
  const own = clause.amounts.map((amount, index) => ownName(clause, amount, parallel.get(index) ?? null));
  const scope = scopeOf(clause);
  const found2 = [];
  for (const [index, amount] of clause.amounts.entries()) {
    const before2 = found2[index - 1] ?? null;
    const name2 = own[index] ?? nextOf(clause, own, index) ?? looseNameBehind(clause, amount) ?? lastResort(clause, amount, before2, inherited);
    found2.push(before2 !== null && sharesMetric(clause, index) ? before2 : scoped(scope, name2));
  }
  return found2;
}
function ownName(clause, amount, parallel) {
  const counted2 = amount.first.kind === "count" ? countedName(clause, amount) : null;
  if (counted2) return counted2;
  const phrase = parallel ?? ownPhrase(clause, amount);
  return phrase && nameOf2(clause, phrase);
}
function sharesMetric(clause, index) {
  const { from, first, to } = clause.amounts[index];
  if (first.kind !== clause.amounts[index - 1].first.kind) return false;
  const base = baseWordBefore(clause.tokens, from);
  if (base < clause.amounts[index - 1].to) return false;
  const named3 = clause.phrases.some((phrase) => phrase.from > base && phrase.to <= from) || adjoining(clause, clause.amounts[index]) !== null;
  return !named3 && !["in", "of"].includes(word(clause.tokens, to));
}
function nextOf(clause, own, index) {
  const [here, next] = [clause.amounts[index], clause.amounts[index + 1]];
  if (!next || next.first.kind !== here.first.kind || next.from - here.to !== 1) return null;
  return ["or", "and", "to", ","].includes(word(clause.tokens, here.to)) ? own[index + 1] : null;
}
var MOVES2 = wordSet(
  "up down or increase decrease growth increased decreased grew rising falling improvement which representing"
);
function lastResort(clause, amount, before2, inherited) {
  const near2 = [1, 2, 3].some((back) => MOVES2.has(word(clause.tokens, amount.from - back)));
  if (before2 !== null && near2) return before2;
  return takesUp(clause, amount) ? inherited : looseName(clause, amount);
}
function topicOf(clause, metrics) {
  const first = clause.phrases.find((phrase) => !isWeak(clause, phrase));
  return metrics.find((metric2) => metric2 !== null) ?? (first ? nameOf2(clause, first) : null);
}
var PRONOUNS = wordSet("it that this which they these up down and an so that's it's or from compared of");
var takesUp = (clause, amount) => PRONOUNS.has(word(clause.tokens, clause.from)) || amount.from - clause.from <= 2;

// server/core/figures/modifiers.ts
var WORDS5 = {
  about: "about",
  around: "about",
  approximately: "about",
  roughly: "about",
  circa: "about",
  some: "about",
  approx: "about",
  "~": "about",
  "\u2248": "about",
  say: "about",
  "call it": "about",
  "order of": "about",
  "neighborhood of": "about",
  "neighbourhood of": "about",
  "kind of": "about",
  "vicinity of": "about",
  over: "over",
  "more than": "over",
  "at least": "over",
  above: "over",
  "north of": "over",
  "excess of": "over",
  "greater than": "over",
  exceeding: "over",
  exceeded: "over",
  exceeds: "over",
  exceed: "over",
  "upwards of": "over",
  "better than": "over",
  surpassed: "over",
  surpassing: "over",
  ">": "over",
  "higher than": "over",
  topped: "over",
  "minimum of": "over",
  topping: "over",
  under: "under",
  "less than": "under",
  below: "under",
  "up to": "under",
  "shy of": "under",
  "fewer than": "under",
  "at most": "under",
  "<": "under",
  "lower than": "under",
  "short of": "under",
  "south of": "under",
  "as much as": "under",
  "as many as": "under",
  "as high as": "under",
  "maximum of": "under",
  within: "under",
  nearly: "nearly",
  almost: "nearly",
  "close to": "nearly",
  approaching: "nearly",
  virtually: "nearly",
  "closer to": "nearly",
  nearer: "nearly",
  "something like": "about",
  "is like": "about",
  "it's like": "about",
  "was like": "about"
};
var OPPOSITES = {
  "no more than": "under",
  "not more than": "under",
  "no less than": "over",
  "no fewer than": "over",
  "not less than": "over"
};
var SKIPPED = wordSet("a an the our that this another only just ( [ their its your , total additional");
var NONE5 = { modifier: "exact", hedge: null };
function hedgeOf(tokens, from, to) {
  if (isInRange(tokens, from, to)) return { modifier: "about", hedge: `in the \u2026 ${word(tokens, to)}` };
  return hedgeBehind(tokens, to) ?? hedgeBefore(tokens, from) ?? NONE5;
}
var AREAS = /* @__PURE__ */ new Set(["range", "area", "ballpark", "neighborhood", "zone"]);
var isInRange = (tokens, from, to) => AREAS.has(word(tokens, to)) && word(tokens, from - 2) === "in" && word(tokens, from - 1) === "the";
function hedgeBefore(tokens, from) {
  let at = from - 1;
  for (let skipped = 0; skipped < 2 && SKIPPED.has(word(tokens, at)); skipped += 1) at -= 1;
  for (const length of [3, 2, 1]) {
    const modifier = lookUp(wordsOf4(tokens, at - length + 1, at + 1));
    if (modifier === null) continue;
    if (length === 1 && isNoHedge(tokens, at, from)) return null;
    const start = intensifiedFrom(tokens, at - length + 1);
    return { modifier, hedge: wordsOf4(tokens, start, at + 1) };
  }
  return null;
}
var lookUp = (words) => Object.hasOwn(OPPOSITES, words) ? OPPOSITES[words] : Object.hasOwn(WORDS5, words) ? WORDS5[words] : null;
var wordsOf4 = (tokens, from, to) => tokens.slice(Math.max(0, from), to).map((token) => token.lower).join(" ");
var INTENSIFIERS = wordSet(
  "a little bit just well slightly somewhat tad touch significantly substantially comfortably far right somewhere"
);
function intensifiedFrom(tokens, from) {
  let at = from;
  while (at > from - 3 && INTENSIFIERS.has(word(tokens, at - 1))) at -= 1;
  return at;
}
function isNoHedge(tokens, at, from) {
  const [found2, before2] = [word(tokens, at), word(tokens, at - 1)];
  if (found2 === "about") return word(tokens, at + 1) === "the" && at + 1 < from;
  if (found2 === "over" || found2 === "above" || found2 === "below")
    return ["%", "percent", "points", "bps", "increase", "growth"].includes(before2);
  return found2 === "say" && before2 !== "," && before2 !== "us" && before2 !== "let's" && word(tokens, at + 1) !== ",";
}
function hedgeBehind(tokens, to) {
  const [first, second] = [word(tokens, to), word(tokens, to + 1)];
  const pair = `${first} ${second}`;
  if (Object.hasOwn(BEHIND2, pair)) return { modifier: BEHIND2[pair], hedge: pair };
  if (first === "give" && second === "or") return { modifier: "about", hedge: "give or take" };
  if (first === "ish" || pair === "- ish") return { modifier: "about", hedge: "-ish" };
  const numberFollows = tokens[to + 1]?.kind === "number" || second === "$";
  if ((first === "plus" || first === "+") && !numberFollows) return { modifier: "over", hedge: "plus" };
  return pair === "- plus" ? { modifier: "over", hedge: "plus" } : null;
}
var BEHIND2 = {
  "or so": "about",
  "or more": "over",
  "or better": "over",
  "or higher": "over",
  "or greater": "over",
  "or less": "under",
  "or lower": "under",
  "or fewer": "under"
};

// server/core/figures/sentences.ts
var LONGEST3 = 250;
var ABBREVIATIONS = wordSet(
  "mr mrs ms dr inc corp co ltd vs no st jr sr prof approx etc rs fig dept gen gov sen rep messrs"
);
function sentencesOf(tokens, text2) {
  const sentences = [];
  let from = 0;
  let paragraph = 0;
  const close = (to) => {
    if (to > from) sentences.push({ from, to, paragraph });
    from = to;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at].kind === "break") {
      close(at);
      from = at + 1;
      paragraph += 1;
    } else if (endsSentence(tokens, at, text2) || at - from >= LONGEST3) close(at + 1);
  }
  close(tokens.length);
  return sentences;
}
function endsSentence(tokens, at, text2) {
  const token = tokens[at];
  if (token.kind !== "sign") return false;
  const next = tokens[at + 1];
  if (token.lower === "?" || token.lower === "!")
    return next === void 0 || next.start > token.end || isCapital(text2, next.start);
  if (!token.lower.startsWith(".") || token.lower.length > 1) return false;
  if (!next || next.kind === "break") return true;
  if (next.kind === "sign" && (next.lower === '"' || next.lower === "\u201D" || next.lower === ")")) return false;
  const before2 = tokens[at - 1];
  if (!before2 || isAbbreviation(before2, token, next, text2)) return false;
  const apart = next.start > token.end;
  return next.kind === "word" ? isCapital(text2, next.start) || apart && next.lower === "l" && next.end - next.start === 1 : apart || next.lower === "|";
}
function isAbbreviation(before2, stop, next, text2) {
  if (before2.kind !== "word" || before2.end !== stop.start) return false;
  if (ABBREVIATIONS.has(before2.lower)) return next.start > stop.end || next.kind === "number";
  return before2.end - before2.start === 1 && before2.lower !== "i" && isCapital(text2, before2.start) && before2.lower !== "q";
}
function isCapital(text2, at) {
  const letter = text2[at] ?? "";
  return letter !== letter.toLowerCase() || letter === "(" || letter === "[";
}

// server/core/figures/stance.ts
var CUES3 = new Map(
  Object.entries({
    expect: "guidance",
    expects: "guidance",
    expecting: "guidance",
    anticipate: "guidance",
    anticipates: "guidance",
    anticipating: "guidance",
    guidance: "guidance",
    guide: "guidance",
    guided: "guidance",
    guiding: "guidance",
    outlook: "guidance",
    forecast: "guidance",
    forecasting: "guidance",
    forecasted: "guidance",
    project: "guidance",
    projecting: "guidance",
    projected: "guidance",
    expected: "guidance",
    will: "guidance",
    "we'll": "guidance",
    "it'll": "guidance",
    plan: "guidance",
    planning: "guidance",
    estimate: "guidance",
    forecasts: "guidance",
    expectation: "guidance",
    expectations: "guidance",
    should: "guidance",
    shall: "guidance",
    target: "target",
    targets: "target",
    targeting: "target",
    targeted: "target",
    goal: "target",
    goals: "target",
    aspire: "target",
    aspiration: "target",
    ambition: "target",
    objective: "target",
    consensus: "consensus",
    street: "consensus",
    if: "hypothetical",
    assuming: "hypothetical",
    assume: "hypothetical",
    suppose: "hypothetical",
    would: "hypothetical",
    could: "hypothetical",
    might: "hypothetical",
    hypothetically: "hypothetical",
    "let's": "hypothetical",
    "i'd": "hypothetical",
    "we'd": "hypothetical",
    was: "actual",
    were: "actual",
    reported: "actual",
    came: "actual",
    ended: "actual",
    delivered: "actual",
    achieved: "actual",
    generated: "actual",
    totaled: "actual",
    totalled: "actual",
    grew: "actual",
    increased: "actual",
    decreased: "actual",
    declined: "actual",
    rose: "actual",
    fell: "actual",
    improved: "actual",
    recorded: "actual",
    posted: "actual",
    reached: "actual",
    had: "actual",
    returned: "actual",
    repurchased: "actual",
    did: "actual",
    compared: "actual",
    versus: "actual",
    saw: "actual"
  })
);
var PAST_BEHIND_FUTURE = wordSet("increased decreased improved compared versus declined reported");
function stanceOf(tokens, from, at, to, context) {
  let stance = "actual";
  for (let index = from; index < at; index += 1) {
    const token = tokens[index];
    if (token.kind !== "word") continue;
    const cue = CUES3.get(token.lower);
    if (cue === void 0 || isIdle(tokens, index)) continue;
    if (cue === "actual" && stance !== "actual" && PAST_BEHIND_FUTURE.has(token.lower)) continue;
    if (cue === "actual" && stance === "hypothetical") continue;
    if (cue === "actual" && isWasOf(tokens, index)) continue;
    stance = cue;
  }
  const asked = tokens[to - 1]?.lower === "?";
  return asked && context.speaker !== "management" && stance !== "consensus" ? "question" : stance;
}
var STATED = wordSet("guidance outlook forecast target targets goal consensus estimate expectation expectations");
var isWasOf = (tokens, at) => ["was", "were"].includes(tokens[at].lower) && STATED.has(tokens[at - 1]?.lower ?? "");
function isIdle(tokens, at) {
  const [before2, here, next] = [tokens[at - 1]?.lower ?? "", tokens[at].lower, tokens[at + 1]?.lower ?? ""];
  if (here === "street") return !isTheStreet(tokens, at);
  if (here === "expected" || here === "planned" || here === "anticipated") return before2 === "as" || before2 === "than";
  if (here === "expectations" || here === "plan")
    return ["above", "below", "exceeded", "with", "our", "to", "than", "ahead"].includes(before2);
  if (here === "would" || here === "could" || here === "might")
    return ["say", "like", "note", "add", "remind", "encourage", "argue", "characterize"].includes(next);
  return here === "if" && ["i", "you", "we", "one"].includes(next) && ["look", "will", "think", "recall", "remember", "go", "excludes", "exclude", "compare"].includes(
    tokens[at + 2]?.lower ?? ""
  );
}
var isTheStreet = (tokens, at) => tokens[at - 1]?.lower === "the" || tokens[at - 1]?.lower === "street";
var BASES2 = new Map(
  Object.entries({
    gaap: "GAAP",
    adjusted: "adjusted",
    organic: "organic",
    organically: "organic",
    underlying: "adjusted",
    core: "adjusted",
    normalized: "adjusted",
    comparable: "adjusted"
  })
);
function basisOf(tokens, from, at, to) {
  let found2 = null;
  const end = Math.min(to, at + 10);
  for (let index = from; index < end; index += 1) {
    const basis = basisAt(tokens, index);
    if (basis && (index < at || isTrailing(tokens, at, index))) found2 = basis;
  }
  return found2;
}
function isTrailing(tokens, at, index) {
  for (let between2 = at; between2 < index; between2 += 1) {
    const token = tokens[between2];
    if (token.kind === "number" && between2 > at + 3) return false;
    if (token.lower === "and" || token.lower === "." || token.lower === ";") return false;
  }
  const before2 = tokens[index - 1]?.lower;
  return tokens[index].lower === "organically" || before2 === "a" || before2 === "an" || before2 === "in" || before2 === "on" || tokens[index + 1]?.lower === "basis";
}
function basisAt(tokens, at) {
  const word2 = tokens[at].lower;
  if (word2 === "gaap") return tokens[at - 1]?.lower === "-" && tokens[at - 2]?.lower === "non" ? "non-GAAP" : "GAAP";
  if (word2 === "constant")
    return ["currency", "currencies", "dollar", "dollars"].includes(tokens[at + 1]?.lower ?? "") ? "constant-currency" : null;
  if (word2 === "pro")
    return tokens[at + 1]?.lower === "forma" || tokens[at + 2]?.lower === "forma" ? "pro-forma" : null;
  if (word2 === "currency") return tokens[at + 1]?.lower === "neutral" ? "constant-currency" : null;
  return BASES2.get(word2) ?? null;
}

// server/core/figures/times/resolve.ts
function resolveTime(time, context, outlook, isBase = false) {
  const call = parsePeriod(context.period);
  if (time.kind === "date") return dateOf2(time, call, context);
  if (time.kind === "relative") return relativeTo(call, time, outlook, isBase);
  if (time.kind === "year") return yearOf2(time.year, call, context);
  if (time.kind === "month-quarter") return monthQuarter(time.month, numberOf(time.year, call), call, context, outlook);
  const year = numberOf(time.year, call);
  const part = { of: time.kind, number: time.number };
  if (year !== null) return writePeriod({ year, part });
  if (time.year && typeof time.year !== "number") return time.year.by < 0 ? "prior-year" : null;
  return call ? writePeriod(nearest2(call, part, outlook)) : `${part.of === "quarter" ? "Q" : "H"}${part.number}`;
}
function dateOf2({ year, month, day }, call, context) {
  const known5 = year ?? yearNear(month, call, context);
  const tail = day === null ? "" : `-${String(day).padStart(2, "0")}`;
  return known5 === null ? null : `${known5}-${String(month).padStart(2, "0")}${tail}`;
}
function yearNear(month, call, context) {
  const [year, held] = context.date ? [Number(context.date.slice(0, 4)), Number(context.date.slice(5, 7))] : [call?.year, heldIn(call)];
  if (year === void 0 || held === null) return null;
  const [year1, month1] = held > 12 ? [year + 1, held - 12] : [year, held];
  if (month - month1 > 6) return year1 - 1;
  return month1 - month > 6 ? year1 + 1 : year1;
}
function heldIn(call) {
  if (!call) return null;
  if (!call.part) return 13;
  return call.part.number * (call.part.of === "quarter" ? 3 : 6) + 1;
}
var numberOf = (year, call) => typeof year === "number" ? year : year && call ? call.year + year.by : null;
function yearOf2(year, call, _context) {
  const number2 = numberOf(year, call) ?? (year === null ? call?.year ?? null : null);
  return number2 === null ? null : `FY${number2}`;
}
function relativeTo(call, { unit, by }, outlook, isBase) {
  if (!call) return by >= 0 ? null : unit === "quarter" ? "prior-quarter" : "prior-year";
  if (unit === "year-ago" || unit === "year" && by === -1 && isBase) return writePeriod(yearBefore(call));
  if (unit === "year") return `FY${call.year + by + (by === 0 && outlook === "future" && endsYear(call) ? 1 : 0)}`;
  if (unit === "half" && call.part?.of === "quarter")
    return writePeriod({ year: call.year, part: { of: "half", number: Math.ceil(call.part.number / 2) } });
  return call.part?.of === unit ? writePeriod(later(call, by)) : null;
}
var endsYear = ({ part }) => part === null || part.number === (part.of === "quarter" ? 4 : 2);
function nearest2(call, part, outlook) {
  const perYear = part.of === "quarter" ? 4 : 2;
  const own = call.part === null ? perYear : call.part.of === part.of ? call.part.number : part.of === "half" ? Math.ceil(call.part.number / 2) : call.part.number * 2;
  const ahead = (part.number - own + perYear) % perYear;
  const back = perYear - ahead;
  const goesAhead = ahead !== 0 && (outlook === "future" ? ahead < perYear : ahead < back && ahead <= 1 && outlook !== "past");
  const year = goesAhead ? call.year + (part.number < own ? 1 : 0) : call.year - (part.number > own ? 1 : 0);
  return { year, part };
}
function monthQuarter(month, year, call, context, outlook) {
  const number2 = fiscalQuarter(month, call, context);
  if (year !== null) return writePeriod({ year, part: { of: "quarter", number: number2 } });
  return call ? writePeriod(nearest2(call, { of: "quarter", number: number2 }, outlook)) : `Q${number2}`;
}
function fiscalQuarter(month, call, context) {
  const { fiscalYearEnd } = context;
  if (fiscalYearEnd) return Math.ceil(((month - fiscalYearEnd + 11) % 12 + 1) / 3);
  return (Math.ceil(month / 3) - 1 + fiscalShift(call, context)) % 4 + 1;
}
function fiscalShift(call, context) {
  const month = Number(context.date?.slice(5, 7) ?? "");
  if (!month || call?.part?.of !== "quarter") return 0;
  const ended = (Math.floor((month - 1) / 3) + 3) % 4;
  return (call.part.number - 1 - ended + 4) % 4;
}

// server/core/figures/times/dating.ts
function periodOf(sentence, index, outlook, context) {
  if (isTwin3(sentence, index)) return periodOf(sentence, index - 1, outlook, context);
  const amount = sentence.amounts[index];
  const base = baseWordBefore(sentence.tokens, amount.from);
  const mention = mentionFor(sentence, index, base);
  if (mention)
    return resolveTime(mention.time, context, isLevel5(sentence.tokens, mention) ? "past" : outlook, base >= 0);
  return base < 0 && comparesOwnPeriod(sentence) ? context.period : null;
}
function isTwin3({ tokens, amounts }, index) {
  const [before2, here] = [amounts[index - 1], amounts[index]];
  return before2 !== void 0 && here !== void 0 && here.from === before2.to + 1 && tokens[before2.to].lower === "or" && before2.first.unit !== here.first.unit;
}
function mentionFor(sentence, index, base) {
  const { tokens, amounts, times: times3 } = sentence;
  const { from, to } = amounts[index];
  const next = amounts[isTwin3(sentence, index + 1) ? index + 2 : index + 1]?.from ?? sentence.to;
  const own = times3.find((mention) => isOwn(tokens, mention, from, amounts));
  if (own) return own;
  const behind = times3.filter((mention) => mention.from >= to && mention.from < next);
  if (base >= 0)
    return times3.find((mention) => mention.from > base && mention.to <= from) ?? behind.find((mention) => !isComparedWith(tokens, mention)) ?? behind[0] ?? null;
  const free = times3.filter(
    (mention) => !isComparedWith(tokens, mention) && !isOwnedByBase(sentence, mention) && !isOfSaying(tokens, mention)
  );
  const close = free.find((mention) => mention.from >= to && mention.from - to <= 2);
  if (close) return close;
  const before2 = free.filter((mention) => mention.to <= from);
  const last = before2[before2.length - 1];
  const opening2 = last && isAdjective2(tokens, last) ? before2.find((mention) => isAdverbial(tokens, mention)) : void 0;
  return opening2 ?? last ?? free.find((mention) => mention.from >= to) ?? null;
}
var SAYING = wordSet(
  "gave given provided issued said told mentioned discussed announced talked guided updated raised lowered shared laid spoke"
);
function isOfSaying(tokens, { from, time }) {
  if (time.kind !== "date") return false;
  for (let at = from - 1; at >= from - 5; at -= 1) if (SAYING.has(word(tokens, at))) return true;
  return false;
}
var isAdjective2 = (tokens, { from, to, time }) => time.kind === "year" && ["our", "its", "their"].includes(word(tokens, from - 1)) && tokens[to]?.kind === "word";
var isAdverbial = (tokens, { from }) => ["in", "during", "for", "over", "at"].includes(word(tokens, from - 1)) || word(tokens, from - 1) === "";
function isOwn(tokens, mention, from, amounts) {
  const gap2 = from - mention.to;
  if (gap2 < 1 || gap2 > 5 || amounts.some((amount) => amount.from >= mention.to && amount.to <= from)) return false;
  for (let at = from - 1; at >= mention.to; at -= 1) if (tokens[at].lower === "of") return true;
  return isLevel5(tokens, mention);
}
function isOwnedByBase({ tokens, amounts }, mention) {
  let owner = null;
  for (const amount of amounts) if (amount.to <= mention.from) owner = amount;
  if (!owner || mention.from - owner.to > 10) {
    const base = baseWordBefore(tokens, mention.from);
    return base >= 0 && amounts.some(
      (amount) => amount.from >= mention.to && amount.from - mention.to <= 6 && baseWordBefore(tokens, amount.from) === base
    );
  }
  return baseWordBefore(tokens, owner.from) >= 0;
}
function comparesOwnPeriod({ tokens, from, to }) {
  for (let at = from; at < to; at += 1) {
    const { lower } = tokens[at];
    if (lower === "sequentially" || lower === "sequential") return true;
    const over2 = tokens[at + 1]?.lower === "-" ? at + 2 : at + 1;
    if ((lower === "quarter" || lower === "year") && ["over", "on"].includes(tokens[over2]?.lower ?? "")) return true;
  }
  return false;
}

// server/core/text/lower-case.ts
var SLOTS = 1 << 13;
var kept = new Array(SLOTS).fill("");
function lowerCase(text2, start, end) {
  let slot = end - start;
  for (let at = start; at < end; at++) {
    const code = text2.charCodeAt(at);
    if (code > 127) return text2.slice(start, end).toLowerCase();
    slot = slot * 31 + (code | 32) & SLOTS - 1;
  }
  const found2 = kept[slot];
  if (isLowerCaseOf(found2, text2, start, end)) return found2;
  const lower = ownCopy(text2.slice(start, end).toLowerCase());
  kept[slot] = lower;
  return lower;
}
function isLowerCaseOf(lower, text2, start, end) {
  if (lower.length !== end - start) return false;
  for (let at = 0; at < lower.length; at++) {
    const code = text2.charCodeAt(start + at);
    if (lower.charCodeAt(at) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false;
  }
  return true;
}

// server/core/figures/tokens.ts
function tokensOf(text2) {
  const tokens = [];
  for (let at = 0; at < text2.length; ) {
    const kind = kindAt(text2, at);
    if (kind === null) {
      at += 1;
      continue;
    }
    const end = endOf(kind, text2, at);
    tokens.push({ kind, start: at, end, lower: lowerCase(text2, at, end) });
    at = end;
  }
  return tokens;
}
function kindAt(text2, at) {
  const code = text2.charCodeAt(at);
  if (code === 10) return "break";
  if (isBlank2(code)) return null;
  if (isLetter2(code)) return "word";
  return isNumberStart(text2, at) ? "number" : "sign";
}
function endOf(kind, text2, at) {
  if (kind === "word") return wordEnd(text2, at);
  if (kind === "number") return numberEnd(text2, at);
  return kind === "sign" ? signEnd(text2, at) : at + 1;
}
var isDigit2 = (code) => code >= 48 && code <= 57;
var isBlank2 = (code) => code === 32 || code >= 9 && code <= 13 || code === 160 || code >= 8192 && code <= 8203 || code === 12288 || code === 65279;
function isLetter2(code) {
  if (code < 128) return code >= 97 && code <= 122 || code >= 65 && code <= 90;
  if (code < 192) return code === 170 || code === 181 || code === 186;
  return !(code >= 8192 && code <= 11263) && code !== 215 && code !== 247 && code !== 65533;
}
function isNumberStart(text2, at) {
  if (isDigit2(text2.charCodeAt(at))) return true;
  if (text2[at] !== "." || !isDigit2(text2.charCodeAt(at + 1))) return false;
  const before2 = at === 0 ? 32 : text2.charCodeAt(at - 1);
  return !isDigit2(before2) && !isLetter2(before2) && before2 !== 46;
}
function numberEnd(text2, start) {
  let at = digitsEnd(text2, start);
  if (at - start <= 3) {
    for (let end = groupEnd(text2, at); end > at; end = groupEnd(text2, at)) at = end;
  }
  if (text2[at] === "." && isDigit2(text2.charCodeAt(at + 1))) at = digitsEnd(text2, at + 1);
  return at;
}
function digitsEnd(text2, start) {
  let at = start;
  while (at < text2.length && isDigit2(text2.charCodeAt(at))) at += 1;
  return at;
}
function groupEnd(text2, at) {
  if (text2[at] !== ",") return at;
  const end = digitsEnd(text2, at + 1);
  const length = end - at - 1;
  if (length === 3) return end;
  return length === 2 && text2[end] === "," && groupEnd(text2, end) > end ? end : at;
}
function wordEnd(text2, start) {
  let at = start + 1;
  for (; at < text2.length; at += 1) {
    const code = text2.charCodeAt(at);
    if (isDigit2(code) && at - start === 3 && isCurrencyCode(text2.slice(start, at).toLowerCase())) break;
    if (isLetter2(code) || isDigit2(code)) continue;
    const apostrophe = code === 39 || code === 8217;
    if (!apostrophe || !isLetter2(text2.charCodeAt(at + 1))) break;
  }
  return at;
}
function signEnd(text2, start) {
  const code = text2.charCodeAt(start);
  if (code >= 55296 && code < 56320) return Math.min(start + 2, text2.length);
  if (code !== 45 && code !== 46) return start + 1;
  let at = start + 1;
  while (text2.charCodeAt(at) === code) at += 1;
  return at;
}

// server/core/figures/written.ts
function writtenFigure(tokens, text2, expression, said) {
  const { first, last } = expression;
  const place2 = placeOf(tokens, expression);
  const [low, high] = [fullValue(first), fullValue(last ?? first)];
  const step = first.step * first.factor;
  const inDays = first.kind === "count" && first.unit === null && DAYS3.test(said.metric ?? "");
  return {
    place: place2,
    written: joined(text2, place2),
    kind: inDays ? "duration" : first.kind ?? "count",
    value: last ? null : low,
    interval: last ? interval(low, high) : step === 0 ? exactly(low) : interval(tidy(low - step / 2), tidy(low + step / 2)),
    range: last !== null,
    unit: inDays ? "day" : first.kind === "money" && isPerShare(said.metric, first) ? `${first.unit}/share` : first.unit,
    modifier: said.modifier,
    sign: first.negative || isBracketed(text2, place2) || isLoss2(tokens, expression.from) ? -1 : 1,
    step: last ? last.step * last.factor : step,
    unverified: isUnverified(text2, place2),
    sentence: said.sentence,
    metric: said.metric,
    period: said.period,
    periodSaid: said.periodSaid,
    basis: said.basis,
    stance: said.stance,
    hedge: said.hedge
  };
}
function writtenTime(tokens, text2, mention, said) {
  const place2 = placeOf(tokens, mention);
  const { time } = mention;
  const year = time.kind !== "relative" && typeof time.year === "number" ? time.year : null;
  return {
    place: place2,
    written: joined(text2, place2),
    kind: time.kind === "date" ? "date" : "period",
    value: year,
    interval: exactly(year ?? 0),
    range: false,
    unit: null,
    modifier: "exact",
    sign: 1,
    step: 0,
    unverified: isUnverified(text2, place2),
    sentence: said.sentence,
    metric: null,
    period: said.period,
    periodSaid: said.periodSaid,
    basis: null,
    stance: said.stance,
    hedge: null
  };
}
var joined = (text2, [start, end]) => {
  const written3 = text2.slice(start, end);
  return written3.includes("\n") ? written3.replaceAll("\n", " ") : written3;
};
var tidy = (value) => Number(value.toPrecision(14));
var fullValue = ({ number: number2, factor }) => Number((number2 * factor).toPrecision(15));
var placeOf = (tokens, { from, to }) => [tokens[from].start, tokens[to - 1].end];
var DAYS3 = /\b(?:days|dso|dpo)\b/;
var PER_SHARE2 = /\b(?:eps|(?:earnings|income|loss|dividends?|distributions?|ffo|affo|value) per (?:\w+ ){0,3}(?:share|unit)|dividend)\b/;
var isPerShare = (metric2, { unit, factor, number: number2 }) => metric2 !== null && unit !== null && !unit.includes("/") && factor <= 1 && number2 < 1e3 && PER_SHARE2.test(metric2);
function isBracketed(text2, [start, end]) {
  if (text2[start - 1] !== "(") return false;
  const inside = text2.slice(start, end);
  if (text2[end] !== ")" && !inside.includes(")")) return false;
  return /^[$€£¥₹]/.test(inside);
}
function isLoss2(tokens, from) {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const word2 = tokens[at].lower;
    if (word2 === "loss" || word2 === "losses") return tokens[at + 1]?.lower === "of" || tokens[at + 1]?.lower === "per";
    if (tokens[at].kind !== "word" || word2 === "from") return false;
  }
  return false;
}
var UNHEARD = /[([](?:inaudible|indiscernible|unintelligible|technical difficulty)[^)\]]{0,20}[)\]]/;
function isUnverified(text2, [start, end]) {
  const before2 = text2.slice(Math.max(0, start - 40), start);
  if (UNHEARD.test(before2.slice(before2.search(/[.?!] [^.?!]*$/) + 1))) return true;
  const open2 = Math.max(before2.lastIndexOf("["), text2[start] === "[" ? before2.length : -1);
  if (open2 < 0 || before2.indexOf("]", open2) >= 0) return false;
  const close = text2.slice(start, end + 40).indexOf("]");
  return close >= 0 && start + close >= end - 1;
}

// server/core/figures/read.ts
function readTurn(text2, context) {
  const tokens = tokensOf(text2);
  const { amounts, times: times3 } = expressionsOf(tokens, text2, context.currency);
  const damages2 = damagesOf(tokens, times3, text2);
  const damaged = (at) => damages2.some(
    (each) => !LEGIBLE.has(each.kind) && each.place[0] <= tokens[at].start && tokens[at].start < each.place[1]
  );
  const sound = damages2.length === 0 ? amounts : amounts.filter((each) => !damaged(each.from) && !damaged(each.to - 1));
  const { sentences, figures } = readSentences({ tokens, text: text2, context, amounts: sound, times: times3 });
  return { text: text2, tokens, sentences, figures, damages: damages2 };
}
var LEGIBLE = /* @__PURE__ */ new Set(["lost-blank", "foreign-marks", "lost-unit"]);
function readSentences(material) {
  const sentences = [];
  const figures = [];
  const [amounts, times3] = [cursor(material.amounts), cursor(material.times)];
  let topic = { metric: null, period: null, paragraph: -1 };
  for (const place2 of sentencesOf(material.tokens, material.text)) {
    const own = { amounts: amounts(place2.to), times: times3(place2.to) };
    const first = figures.length;
    const read4 = readSentence({
      material,
      place: place2,
      own,
      dated: datedIn(material, place2, own),
      sentence: sentences.length,
      topic
    });
    figures.push(...read4.figures);
    topic = read4.topic;
    const span = [material.tokens[place2.from].start, material.tokens[place2.to - 1].end];
    sentences.push({
      span,
      from: place2.from,
      to: place2.to,
      paragraph: place2.paragraph,
      figures: read4.figures.map((_, index) => first + index)
    });
  }
  return { sentences, figures };
}
function cursor(items) {
  let next = 0;
  return (to) => {
    const start = next;
    while (next < items.length && items[next].from < to) next += 1;
    return items.slice(start, next);
  };
}
var datedIn = ({ tokens }, { from, to }, { amounts, times: times3 }) => ({
  tokens,
  from,
  to,
  amounts,
  times: times3
});
function readSentence(reading) {
  const { material, place: place2, own, topic } = reading;
  if (own.amounts.length === 0 && own.times.length === 0) return { figures: [], topic: { ...topic, period: null } };
  const { tokens } = material;
  const clause = {
    tokens,
    ...place2,
    amounts: own.amounts,
    phrases: phrasesOf(tokens, place2.from, place2.to, takenBy(own))
  };
  const continues2 = topic.paragraph === place2.paragraph;
  const metrics = metricsOf(clause, continues2 ? topic.metric : null);
  const amounts = own.amounts.map((_, index) => readAmount(reading, index, metrics[index] ?? null));
  const figures = [...amounts, ...own.times.map((mention) => timeFigure(reading, mention))].sort(
    (a, b) => a.place[0] - b.place[0]
  );
  const period = topicPeriod(reading, amounts) ?? (continues2 && own.times.length === 0 ? topic.period : null);
  const metric2 = topicOf(clause, metrics) ?? (continues2 ? topic.metric : null);
  return { figures, topic: { metric: metric2, period, paragraph: place2.paragraph } };
}
function topicPeriod({ material: { tokens, context }, own }, amounts) {
  const subject = own.amounts.findIndex((amount) => baseWordBefore(tokens, amount.from) < 0);
  if (subject >= 0) return amounts[subject].periodSaid ? amounts[subject].period : null;
  const mention = own.times.find((each) => each.time.kind !== "date");
  return mention ? resolveTime(mention.time, context, "past") : null;
}
function takenBy(own) {
  const spans = [
    ...own.amounts.map((each) => [each.from, each.to]),
    ...own.times.map((each) => [each.from, each.to])
  ];
  return (at) => spans.some(([from, to]) => from <= at && at < to);
}
function readAmount(reading, index, metric2) {
  const { tokens, text: text2, context } = reading.material;
  const { place: place2, own, topic } = reading;
  const amount = own.amounts[index];
  const stance = stanceOf(tokens, place2.from, amount.from, place2.to, context);
  const { modifier, hedge } = hedgeOf(tokens, amount.from, amount.to);
  const outlook = stance === "actual" ? "past" : "future";
  const periodHere = periodOf(reading.dated, index, outlook, context);
  const isBase = baseWordBefore(tokens, amount.from) >= 0;
  const carried = topic.paragraph === place2.paragraph && !isBase && carriesOn(topic, metric2, context) ? topic.period : null;
  const basis = basisOf(tokens, place2.from, amount.from, place2.to);
  const { sentence } = reading;
  const said = {
    sentence,
    metric: metric2,
    period: periodHere ?? carried,
    periodSaid: periodHere !== null,
    basis,
    stance,
    hedge,
    modifier
  };
  return writtenFigure(tokens, text2, amount, said);
}
var carriesOn = (topic, metric2, { period }) => period === null || topic.period === period || metric2 === null || metric2 === topic.metric;
function timeFigure({ material, place: place2, sentence }, mention) {
  const { tokens, text: text2, context } = material;
  const stance = stanceOf(tokens, place2.from, mention.from, place2.to, context);
  const past = stance === "actual" || isLevel5(tokens, mention);
  const period = resolveTime(mention.time, context, past ? "past" : "future");
  const said = {
    sentence,
    metric: null,
    period,
    periodSaid: true,
    basis: null,
    stance,
    hedge: null,
    modifier: "exact"
  };
  return writtenTime(tokens, text2, mention, said);
}

// server/core/text/mojibake.ts
var BYTES = new Map(
  [
    8364,
    0,
    8218,
    402,
    8222,
    8230,
    8224,
    8225,
    710,
    8240,
    352,
    8249,
    338,
    0,
    381,
    0,
    0,
    8216,
    8217,
    8220,
    8221,
    8226,
    8211,
    8212,
    732,
    8482,
    353,
    8250,
    339,
    0,
    382,
    376
  ].map((code, index) => [code, 128 + index])
);
var byteOf = (code) => code < 256 ? code : BYTES.get(code) ?? -1;
function misreadAt(text2, at) {
  const lead = text2.charCodeAt(at);
  if (lead < 194 || lead > 244) return null;
  const length = lead < 224 ? 2 : lead < 240 ? 3 : 4;
  let point = lead & 255 >> length + 1;
  for (let index = 1; index < length; index++) {
    const byte = at + index < text2.length ? byteOf(text2.charCodeAt(at + index)) : -1;
    if (byte < 128 || byte > 191) return null;
    point = point << 6 | byte & 63;
  }
  const least = length === 2 ? 128 : length === 3 ? 2048 : 65536;
  if (point < least || point > 1114111 || point >= 55296 && point <= 57343) return null;
  return { length, meant: String.fromCodePoint(point) };
}
function asMeant(text2) {
  const once2 = pass(text2);
  return once2 === text2 ? text2 : pass(once2);
}
function pass(text2) {
  if (!/[\u00c2-\u00f4]/.test(text2)) return text2;
  let out = "";
  for (let at = 0; at < text2.length; ) {
    const misread = misreadAt(text2, at);
    out += misread ? misread.meant : text2[at];
    at += misread ? misread.length : 1;
  }
  return out;
}

// server/core/rules/judge.ts
var ORDER = ["hint", "information", "warning", "error"];
var milder = (a, b) => ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
var atLeast = (a, b) => ORDER.indexOf(a) >= ORDER.indexOf(b);
var failing = (evidence, rule, relation) => evidence.claims.filter((claim) => claim.relation === relation && claim.verdict === "fails").map((claim) => judge(evidence, rule, claim));
function judge(evidence, rule, claim) {
  const figures = claim.figures.map((id30) => evidence.figures[id30]);
  const accent = claim.accent === null ? null : evidence.figures[claim.accent];
  return {
    rule,
    severity: severityOf(evidence, claim),
    span: accent?.span ?? claim.span,
    message: messageOf(claim, accent),
    related: figures.filter((figure) => figure !== accent).map(relatedFigure),
    fixes: []
  };
}
function messageOf({ words, computed, figures }, accent) {
  const odd = accent && computed && !words.includes(accent.written) ? `, not ${accent.written}` : "";
  return `${figures.length > 1 ? "these cannot all be right: " : ""}${words}${odd}`;
}
var relatedFigure = (figure) => ({
  span: figure.span,
  message: `${figure.written}, said here`
});
function severityOf(evidence, claim) {
  const near2 = claim.distance === "sentence" ? "error" : "warning";
  const sided = saidByCaller(evidence, claim) || claim.unverified || claim.weak ? milder(near2, "information") : near2;
  return claim.hedged || claim.faint ? "hint" : sided;
}
var saidByCaller = (evidence, claim) => claim.figures.some((id30) => isCaller2(evidence, evidence.figures[id30]));
var isCaller2 = (evidence, figure) => evidence.transcript.participants[figure.speaker]?.role === "analyst";

// server/core/rules/balance-does-not-follow.ts
var id = "balance-does-not-follow";
var balanceDoesNotFollow = {
  id,
  title: "A balance does not follow from the amounts that make it",
  severity: "warning",
  what: "Net cash or net debt is said with the cash and the debt that make it, and their difference is another.",
  why: "One of the three is wrong, and the difference is what is quoted.",
  flagged: [
    {
      text: `
        We ended the quarter with $85 billion in cash. We have $62 billion in total debt. Therefore, net cash was $32 billion.
                                                                                                                  ^^^^^^^^^^^`,
      why: "85 less 62 is 23."
    }
  ],
  silent: [
    {
      text: `
        We ended the quarter with $85 billion in cash. We have $62 billion in total debt. Therefore, net cash was $23 billion.`,
      why: "85 less 62 is 23."
    }
  ],
  blind: "It only speaks up where a slip of one number would make it fit, or where the sentence draws the conclusion itself: definitions of cash differ.",
  check: (evidence) => failing(evidence, id, "bridge")
};

// server/core/rules/change-does-not-follow.ts
var id2 = "change-does-not-follow";
var changeDoesNotFollow = {
  id: id2,
  title: "A change does not follow from the amounts beside it",
  severity: "error",
  what: "A change is stated with the amounts before and after it, and their difference is another.",
  why: "One of the three numbers is wrong, often by a swapped or a dropped digit.",
  flagged: [
    {
      text: `
        Outstanding debt decreased by $41.5 million to $218.3 million from $232.7 million.
                                      ^^^^^^^^^^^^^`,
      why: "232.7 less 218.3 is 14.4."
    }
  ],
  silent: [
    {
      text: "Outstanding debt decreased by $14.4 million to $218.3 million from $232.7 million.",
      why: "The difference is the change that is stated."
    },
    {
      text: "Cash was $27.3 million, up $4.8 million from the third quarter.",
      why: "Nothing says what it was before."
    }
  ],
  blind: "Where only two of the three numbers are said, it can only show what the third must be.",
  check: (evidence) => failing(evidence, id2, "delta")
};

// server/core/rules/compound-growth-does-not-follow.ts
var id3 = "compound-growth-does-not-follow";
var compoundGrowthDoesNotFollow = {
  id: id3,
  title: "A compound rate does not follow from the amounts and the years",
  severity: "error",
  what: "An amount is said to have grown from one year to another at a compound annual rate, and the arithmetic gives another rate.",
  why: "A compound rate is a promise of what is usual.",
  flagged: [
    {
      text: `
        Revenue has grown from $50.0 million in 2006 to $100.0 million in 2011, a compound annual growth rate of 25%.
                                                                                                                 ^^^`,
      why: "Doubling in five years is 15 per cent a year."
    }
  ],
  silent: [
    {
      text: `
        Revenue has grown from $50.0 million in 2006 to $100.0 million in 2011, a compound annual growth rate of 15%.`,
      why: "It is 15 per cent a year."
    }
  ],
  blind: "It counts whole years from the names of the two periods.",
  check: (evidence) => failing(evidence, id3, "compound")
};

// server/core/rules/corrected-statement.ts
var id4 = "corrected-statement";
var correctedStatement = {
  id: id4,
  title: "A number is corrected later in the call",
  severity: "information",
  what: "A number that one speaker gives is taken back or put right by another shortly after, or by the same one later.",
  why: "Who reads on finds the right one; who quotes the first does not.",
  flagged: [
    {
      text: `
        We expect to spend $40 million on furnaces. I said $40 million, and I should have said $44 million.
                                                           ^^^^^^^^^^^`,
      why: "The speaker puts it right."
    }
  ],
  silent: [
    { text: "Revenue was $50 million. I actually said that on the last call, too.", why: "Nothing is put right." }
  ],
  blind: 'It knows a correction by its words ("I actually said", "I should have said").',
  check: (evidence) => evidence.claims.filter((claim) => claim.corrected).map((claim) => finding(evidence, claim))
};
function finding(evidence, claim) {
  const [said, right] = claim.figures.map((figure) => evidence.figures[figure]);
  return {
    rule: id4,
    severity: "information",
    span: said.span,
    message: `${said.written} is put right later: ${right.written}`,
    related: [{ span: right.span, message: `put right here: ${right.written}` }],
    fixes: []
  };
}

// server/core/rules/counted-differently.ts
var id5 = "counted-differently";
var countedDifferently = {
  id: id5,
  title: "The same things are counted differently",
  severity: "warning",
  what: "All of a thing are counted twice with different results, or a list has more or fewer parts than was announced.",
  why: "There is only one number of all of them.",
  flagged: [
    {
      text: `
        We believe we can compete in all 9 regions. I fully expect that we will be able to ship to all 8 regions by the fall.
                                                                                                       ^^^^^^^^^`,
      why: "All of the regions are 9 or 8."
    }
  ],
  silent: [
    { text: "We compete in all 9 regions, and 8 regions have grown.", why: "Eight of them need not be all." },
    { text: "We are in all 9 regions and in all 8 districts.", why: "Other things may be of another number." }
  ],
  blind: "Only one turn is looked at: another speaker may count other things by the same name.",
  check: (evidence) => failing(evidence, id5, "count").map((each) => each.severity === "error" ? { ...each, severity: "warning" } : each)
};

// server/core/rules/damaged.ts
function damages(evidence, rule, impossible, severity) {
  return evidence.turns.flatMap(
    ({ turn, reading }) => reading.damages.filter((damage2) => damage2.impossible === impossible).map((damage2) => {
      const span = sourceSpan(turn.flow, damage2.place);
      return {
        rule,
        severity,
        span,
        message: MESSAGES[damage2.kind](damage2),
        related: [],
        fixes: fixesOf(damage2, span)
      };
    })
  );
}
var meant = ({ replacement }) => replacement === null ? "" : `; "${replacement}" is meant`;
var MESSAGES = {
  "misread-character": (damage2) => `"${damage2.written}" looks misread: a character in it does not belong to a number${meant(damage2)}`,
  "lost-blank": (damage2) => `"${damage2.written}" has lost a blank${meant(damage2)}`,
  "broken-number": (damage2) => `"${damage2.written}" is no number: its separators do not fit${meant(damage2)}`,
  "ordinal-for-count": (damage2) => `"${damage2.written}" is an ordinal where a count belongs`,
  "incomplete-date": (damage2) => `"${damage2.written}" lacks its month`,
  "impossible-date": (damage2) => `"${damage2.written}" is in no calendar${meant(damage2)}`,
  "split-number": (damage2) => `"${damage2.written}" is one number in two pieces${meant(damage2)}`,
  "wrong-ending": (damage2) => `"${damage2.written}" has the ending of another number`,
  "two-units": (damage2) => `"${damage2.written}" has two units or scales that exclude each other${meant(damage2)}`,
  "lost-letter": (damage2) => `"${damage2.written}" has lost what makes it a quarter${meant(damage2)}`,
  "lost-unit": (damage2) => `"${damage2.written}" has lost its unit`,
  "foreign-marks": (damage2) => `"${damage2.written}" holds marks that are no part of a number${meant(damage2)}`,
  "date-for-level": (damage2) => `"${damage2.written}" is a date where a level belongs`,
  "far-decade": (damage2) => `"${damage2.written}" is a decade that lies far ahead`
};
var fixesOf = (damage2, span) => damage2.replacement === null ? [] : [{ title: `Write "${damage2.replacement}"`, edits: [{ span, newText: damage2.replacement }] }];

// server/core/rules/damaged-number.ts
var id6 = "damaged-number";
var damagedNumber = {
  id: id6,
  title: "A number damaged in writing whose meaning is clear",
  severity: "hint",
  what: "A digit where a letter belongs, a lost blank, an ordinal for a count, a date without its month or where a level belongs, a number in two pieces or with two units, a quarter without its letter, a form that no regulator has.",
  why: "A reader sees what is meant; a search or a program does not.",
  flagged: [
    {
      text: `
        We refer you to our report for the quarter ended March 26,2011 for details.
                                                               ^^^^^^^`,
      why: "A blank is lost behind the comma."
    },
    {
      text: `
        We bought 101 thousand 371 shares and work toward $120 to 130 days of inventory.
                  ^^^^^^^^^^^^^^^^
                                                          ^^^^^^^^^^^^^^^^`,
      why: "The first is 101,371 in two pieces; days are not counted in dollars."
    }
  ],
  silent: [
    { text: "We refer you to our report for the quarter ended March 26, 2011 for details.", why: "It is whole." }
  ],
  blind: "It only knows damages that have a known shape.",
  check: (evidence) => [
    ...damages(evidence, id6, false, "hint"),
    ...failing(evidence, id6, "typing").map((each) => ({ ...each, severity: "hint" }))
  ]
};

// server/core/rules/direction-contradicted.ts
var id7 = "direction-contradicted";
var directionContradicted = {
  id: id7,
  title: "A word of direction contradicts the numbers",
  severity: "error",
  what: "A number is said to be up, down, better or worse than another, and it lies on the other side.",
  why: "Either the word or one of the numbers is wrong, and both change what a reader takes away.",
  flagged: [
    {
      text: `
        Deferred revenue was $25.2 million, up from $26.8 million at the end of the third quarter.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      why: "25.2 is below 26.8."
    }
  ],
  silent: [
    { text: "Deferred revenue was $25.2 million, down from $26.8 million.", why: "The word and the numbers agree." },
    { text: "Days sales outstanding improved to 36 days from 44 days.", why: "Fewer days are better." }
  ],
  blind: "Better and worse are only judged for metrics of which the better side is certain; losses are left alone.",
  check: (evidence) => failing(evidence, id7, "direction")
};

// server/core/rules/growth-does-not-follow.ts
var id8 = "growth-does-not-follow";
var growthDoesNotFollow = {
  id: id8,
  title: "A growth rate does not follow from the amounts beside it",
  severity: "error",
  what: "A rate of growth or decline is stated with the two amounts that it compares, or with an amount and its change, and the arithmetic gives another rate.",
  why: "One of the three numbers is wrong. Readers copy rates more often than amounts, so a wrong rate travels far.",
  flagged: [
    {
      text: `
        Revenue for the year was $120.0 million, up 25.0% from $100.0 million in the prior year.
                                                    ^^^^^`,
      why: "120.0 over 100.0 is 20 per cent more, whatever the roundings."
    },
    {
      text: `
        Orders of $54.0 million increased $4.0 million or 18%.
                                                          ^^^`,
      why: "4.0 on the 50.0 before it is 8 per cent."
    }
  ],
  silent: [
    {
      text: "Revenue for the year was $264.6 million, up 20.3% from $220.0 million in the prior year.",
      why: "The rate lies within what the roundings of the amounts allow."
    },
    {
      text: "Revenue was $120.0 million, up 25% at constant currency from $100.0 million.",
      why: "A rate at constant currency does not follow from amounts as reported."
    }
  ],
  blind: "It does not judge rates of amounts near zero, of losses, or on another basis than the amounts.",
  check: (evidence) => failing(evidence, id8, "growth")
};

// server/core/rules/implausible-value.ts
var id9 = "implausible-value";
var implausibleValue = {
  id: id9,
  title: "A value that its measure never has",
  severity: "information",
  what: "A margin above 100 per cent, a cost of risk of a quarter of all loans, a credit score of 70, more than all customers, a level in points.",
  why: "A wrong unit or a lost digit makes a number that is right in form and impossible for what it measures.",
  flagged: [
    {
      text: `
        Gross margin was 430%, and cost of risk was 25%.
                         ^^^^
                                                    ^^^`,
      why: "A margin is at most 100 per cent, and a cost of risk is counted in basis points."
    },
    {
      text: `
        We book these loans at FICO scores of around 74.
                                                     ^^`,
      why: "Credit scores run from 300 to 850."
    },
    {
      text: `
        We are expanding our operating margins to 35.2 percentage points.
                                                  ^^^^^^^^^^^^^^^^^^^^^^`,
      why: "Points say by how much a margin moves; it stands at so many per cent."
    }
  ],
  silent: [
    {
      text: "Gross margin was 43.0%, cost of risk was 25 basis points, and free cash flow was 110% of net income.",
      why: "Each is within what its measure can be."
    },
    {
      text: "The tax rate of 87% was due to the settlement, and net revenue retention was 127%.",
      why: "Both are unusual, and both are seen."
    }
  ],
  blind: "It knows the bounds of a few measures only, and leaves much room above what has been seen.",
  check: (evidence) => failing(evidence, id9, "world")
};

// server/core/rules/implied-change-does-not-follow.ts
var id10 = "implied-change-does-not-follow";
var impliedChangeDoesNotFollow = {
  id: id10,
  title: "A guided amount and the change that it is said to mean do not fit",
  severity: "error",
  what: "An amount is guided together with the growth or decline that it means, and the amount it is measured against gives another.",
  why: "Models are built on both, and they cannot both be met.",
  flagged: [
    {
      text: `
        We expect revenue of $64.0 million to $66.0 million, down 25.0% from the $74.2 million we reported for the fourth quarter.
                                                                  ^^^^^`,
      why: "64 to 66 over 74.2 is 11 to 14 per cent less."
    }
  ],
  silent: [
    {
      text: "We expect revenue of $64.0 million to $66.0 million, a little over 10% below the $74.2 million we reported for the fourth quarter.",
      why: "The range is 11 to 14 per cent less."
    }
  ],
  blind: "It does not know growth that is guided without an amount.",
  check: (evidence) => failing(evidence, id10, "implied")
};

// server/core/rules/impossible-number.ts
var id11 = "impossible-number";
var impossibleNumber = {
  id: id11,
  title: "A number, date or period that cannot be",
  severity: "warning",
  what: "A year of five digits, a day that its month does not have, a fifth quarter, digits mixed with letters.",
  why: "What cannot be was not said: typing or character recognition has damaged it.",
  flagged: [
    {
      text: `
        We file our report for the quarter ended April 31 in August.
                                                 ^^^^^^^^`,
      why: "April has thirty days."
    }
  ],
  silent: [{ text: "We file our report for the quarter ended April 30 in August.", why: "That day exists." }],
  blind: "A wrong number that could be right is not seen here.",
  check: (evidence) => damages(evidence, id11, true, "warning")
};

// server/core/rules/income-does-not-follow.ts
var id12 = "income-does-not-follow";
var incomeDoesNotFollow = {
  id: id12,
  title: "A line of the income statement does not follow from those above it",
  severity: "warning",
  what: "Operating income is said beside the gross profit and the operating expenses that make it, or net income beside income before tax and the tax, and the difference is another.",
  why: "The lines of a statement are read one by one, and each by itself looks right.",
  flagged: [
    {
      text: `
        Gross profit was $46.0 million. Operating expenses were $35.0 million. Operating income was $110.0 million.
                                                                                                    ^^^^^^^^^^^^^^`,
      why: "46 less 35 is 11."
    }
  ],
  silent: [
    {
      text: `
        Gross profit was $46.0 million. Operating expenses were $35.0 million. Operating income was $11.0 million.`,
      why: "It is 11."
    }
  ],
  blind: "It only speaks up where a slip of one number would make it fit: other lines may stand between.",
  check: (evidence) => failing(evidence, id12, "ladder")
};

// server/core/rules/margin-does-not-follow.ts
var id13 = "margin-does-not-follow";
var marginDoesNotFollow = {
  id: id13,
  title: "A margin does not follow from profit and revenue",
  severity: "warning",
  what: "A margin is said beside the profit and the revenue that make it, and the quotient is another.",
  why: "Margins are compared to a tenth of a point.",
  flagged: [
    {
      text: `
        Gross profit was $46.0 million on revenue of $100.0 million. That is a gross margin of 64%.
                                                                                               ^^^`,
      why: "46 of 100 is 46 per cent."
    }
  ],
  silent: [
    {
      text: `
        Gross profit was $46.0 million on revenue of $100.0 million. That is a gross margin of 46%.`,
      why: "It is."
    }
  ],
  blind: "It only speaks up where a slip of one number would make it fit: margins of segments stand beside those of the whole.",
  check: (evidence) => failing(evidence, id13, "margin")
};

// server/core/rules/misheard-number.ts
var id14 = "misheard-number";
var misheardNumber = {
  id: id14,
  title: "A number that sounds like a name or term",
  severity: "information",
  what: "A number stands behind a word behind which the text elsewhere names what sounds like it; or where a capital ratio, a standard of accounting or a quarter belongs.",
  why: 'Speech recognition writes what it hears: "forty five" for "Fortify".',
  flagged: [
    {
      text: `
        Project Fortify is on track. We have what we need to execute project 45 and our growth plans.
                                                                             ^^`,
      why: '"Forty five" sounds like "Fortify", which stands behind the same word.'
    },
    {
      text: `
        Our Q1 ratio will be well above the minimum.
            ^^`,
      why: "A quarter has no ratio; the Tier 1 ratio sounds alike."
    }
  ],
  silent: [
    {
      text: "Project Fortify is on track. We have finished project 12 of forty.",
      why: '"Twelve" does not sound like "Fortify".'
    }
  ],
  blind: "It knows names by the word before them, and by their consonants; what is misheard into words is not seen.",
  check: (evidence) => failing(evidence, id14, "heard")
};

// server/core/rules/mix-is-not-whole.ts
var id15 = "mix-is-not-whole";
var mixIsNotWhole = {
  id: id15,
  title: "A mix does not make 100 per cent",
  severity: "error",
  what: "Shares that are said to be the mix, the split or the breakdown of a whole make more or less than 100 per cent.",
  why: "A share that is misheard shifts the whole mix.",
  flagged: [
    {
      text: `
        The sales mix was 40% hardware, 35% services and 15% software.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      why: "They make 90."
    }
  ],
  silent: [
    {
      text: `
        The sales mix was 40% hardware, 35% services and 25% software.`,
      why: "They make 100."
    },
    {
      text: `
        Growth was 40% in hardware, 35% in services and 15% in software.`,
      why: "Rates of growth make no whole."
    }
  ],
  blind: "It needs the word for the mix in the same sentence, and leaves alone shares that overlap.",
  check: (evidence) => failing(evidence, id15, "mix")
};

// server/core/rules/multiple-does-not-follow.ts
var id16 = "multiple-does-not-follow";
var multipleDoesNotFollow = {
  id: id16,
  title: "A multiple does not follow from the amounts beside it",
  severity: "error",
  what: "Something is said to have doubled, tripled or halved, and the two amounts beside it say otherwise.",
  why: "A multiple is what a headline takes up.",
  flagged: [
    {
      text: `
        Orders tripled to $48.0 million from $24.0 million.
               ^^^^^^^`,
      why: "48 over 24 is 2."
    }
  ],
  silent: [
    {
      text: `
        Orders doubled to $48.0 million from $24.0 million.`,
      why: "It is 2."
    },
    {
      text: `
        Orders more than doubled to $60.0 million from $24.0 million.`,
      why: "2.5 is more than 2."
    }
  ],
  blind: "It needs both amounts in the sentence.",
  check: (evidence) => failing(evidence, id16, "multiple")
};

// server/core/rules/outside-stated-range.ts
var id17 = "outside-stated-range";
var outsideStatedRange = {
  id: id17,
  title: "A number lies elsewhere to a range than the text says, or a range runs backwards",
  severity: "error",
  what: "A number is said to be within, above or below a range, or at one of its ends, and is not; or the low end of a range is above its high end.",
  why: "Guidance is read to the digit. A range that runs backwards has a wrong end.",
  flagged: [
    {
      text: `
        Our capital ratio of 9.4% is within our target range of 8.0% to 8.5%.
                             ^^^^`,
      why: "9.4 is above the range."
    },
    {
      text: `
        We expect earnings per share of $6.80 to $6.20 for the year.
                                        ^^^^^^^^^^^^^^`,
      why: "The low end is above the high end."
    }
  ],
  silent: [
    {
      text: "Fourth quarter revenue was $78.2 million. Our guidance is for first quarter revenue of $70 million to $75 million, and we will be within the range.",
      why: "The range is for another quarter."
    },
    { text: "Our capital ratio of 8.3% is within our target range of 8.0% to 8.5%.", why: "It is." },
    { text: "Revenue was $66 million; we had guided to $70 million to $75 million.", why: "Guidance may be missed." }
  ],
  blind: "It needs the range beside the number, or at most two sentences behind it; a range said elsewhere is only shown in the hover.",
  check: (evidence) => failing(evidence, id17, "range")
};

// server/core/rules/parts-do-not-add-up.ts
var id18 = "parts-do-not-add-up";
var partsDoNotAddUp = {
  id: id18,
  title: "Parts do not make their total",
  severity: "error",
  what: "A total is said with all of its parts, and they make another sum; or a part is greater than the whole that includes it.",
  why: "A total that its parts do not make has a wrong number in it, in the total or in a part.",
  flagged: [
    {
      text: `
        Charges were $52 million, consisting of $26 million for leases, $12 million for inventory and $5 million for severance.
                     ^^^^^^^^^^^`,
      why: "26, 12 and 5 make 43."
    },
    {
      text: `
        During the year we brought out 12 products, including 35 products for small firms.
                                                              ^^^^^^^^^^^`,
      why: "35 of 12 cannot be."
    },
    {
      text: `
        We returned $716 million to shareholders, including $373 million in dividends and $379 million in share repurchases.
                    ^^^^^^^^^^^^`,
      why: "373 and 379 make 752, and there is no third way."
    }
  ],
  silent: [
    {
      text: `
        Charges were $52 million, consisting of $26 million for leases, $21 million for inventory and $5 million for severance.`,
      why: "The parts make the total."
    },
    {
      text: `
        Net income of $5 million, including a charge of $10 million, was as we expected.`,
      why: "Of a net amount, a part may be greater than the whole."
    }
  ],
  blind: "It only adds where the words say that the list is whole, or where the parts are known to be all: dividends and repurchases, charge-offs and reserves, products and services. Parts in other sentences count where a slip of one number would make them fit; else, and only if they nearly fit, they are a hint.",
  check: (evidence) => failing(evidence, id18, "sum")
};

// server/core/rules/per-share-does-not-follow.ts
var id19 = "per-share-does-not-follow";
var perShareDoesNotFollow = {
  id: id19,
  title: "Income, earnings per share and shares do not fit",
  severity: "error",
  what: "Net income, earnings per share and the number of shares are said near each other and do not fit; or income and earnings per share of two periods imply numbers of shares that no company moves between.",
  why: "Earnings per share are the number that is compared with expectations.",
  flagged: [
    {
      text: `
        We expect adjusted net income of $182 million. We expect adjusted net income per diluted share of $2.15. The number of shares for the year is 48.6 million shares.
                                                                                                          ^^^^^`,
      why: "182 over 48.6 is 3.74; over 84.6 it is 2.15."
    }
  ],
  silent: [
    {
      text: `
        Net income was $21.6 million or $0.45 per diluted share.`,
      why: "It implies 48 million shares, and nothing says otherwise."
    }
  ],
  blind: "Basic and diluted shares are not told apart; unless one sentence says all three, only a slip of one number counts.",
  check: (evidence) => failing(evidence, id19, "per-share")
};

// server/core/rules/period-misnamed.ts
var id20 = "period-misnamed";
var periodMisnamed = {
  id: id20,
  title: "A period is named that the call is not about",
  severity: "information",
  what: "Management calls the results those of another quarter than the call reports, or a year ends on the day that ends the quarter everywhere else.",
  why: "A quarter that is misnamed puts numbers into the wrong column.",
  flagged: [
    {
      text: `
        Given our third quarter results, we now expect margins to rise.
                  ^^^^^^^^^^^^^`,
      why: "The call reports the fourth quarter."
    }
  ],
  silent: [
    {
      text: `
        Given our fourth quarter results, we now expect margins to rise.`,
      why: "That is the quarter of the call."
    },
    {
      text: `
        Compared with our third quarter results, margins rose.`,
      why: "The quarter before is what is compared with."
    }
  ],
  blind: "It knows the period of the call from its title and first words.",
  check: (evidence) => failing(evidence, id20, "period").map((each) => ({ ...each, severity: milder(each.severity, "information") }))
};

// server/core/rules/points-do-not-follow.ts
var id21 = "points-do-not-follow";
var pointsDoNotFollow = {
  id: id21,
  title: "A change in points does not follow from the percentages beside it",
  severity: "error",
  what: "A change in basis points or percentage points is stated with the two percentages, and their difference is another; or operating leverage is said with the growth of revenue and of expenses.",
  why: "Points are reckoned by hand and spoken by heart; a slip of a digit or of the unit stays unseen.",
  flagged: [
    {
      text: `
        Gross margin was 38.4%, up 510 basis points from 36.9% a year ago.
                                   ^^^^^^^^^^^^^^^^`,
      why: "43.1 less 41.8 is 1.3 points, 150 basis points."
    },
    {
      text: `
        Revenue rose 6% and operating expenses fell 6%, which gave us 21 points of operating leverage.
                                                                      ^^^^^^^^^`,
      why: "Revenue up 6% and expenses down 6% are 12 points apart."
    }
  ],
  silent: [
    { text: "Gross margin was 38.4%, up 150 basis points from 36.9% a year ago.", why: "The difference is as stated." },
    {
      text: "Gross margin was 38.4%, up 3% from 36.9% a year ago.",
      why: "A per cent of a margin may be meant in relation to it."
    }
  ],
  blind: "It does not compare rates of growth with each other.",
  check: (evidence) => failing(evidence, id21, "points")
};

// server/core/rules/price-does-not-follow.ts
var id22 = "price-does-not-follow";
var priceDoesNotFollow = {
  id: id22,
  title: "A price does not follow from the cost and the number",
  severity: "error",
  what: "Shares are bought for an amount at an average price, and amount over number is another price; or two purchases imply prices a power of ten apart.",
  why: "One of the numbers has lost its decimal point, or a digit.",
  flagged: [
    {
      text: `
        We repurchased 2.0 million shares for $50.0 million at an average price of $52.00.
                                                                                   ^^^^^^`,
      why: "50 over 2 is 25."
    }
  ],
  silent: [
    {
      text: `
        We repurchased 2.0 million shares for $50.0 million at an average price of $25.00.`,
      why: "It is."
    }
  ],
  blind: "It needs the number, the cost and the price in one sentence.",
  check: (evidence) => failing(evidence, id22, "yield")
};

// server/core/rules/ratio-does-not-follow.ts
var id23 = "ratio-does-not-follow";
var ratioDoesNotFollow = {
  id: id23,
  title: "A ratio does not follow from its terms",
  severity: "warning",
  what: "A ratio is said with the two amounts that it divides, and the quotient is another: leverage, book-to-bill, capital over risk-weighted assets, expenses over revenue, tax over income before tax, credit losses over loans.",
  why: "Covenants are read from such ratios.",
  flagged: [
    {
      text: `
        Net debt was $120.0 million. Adjusted EBITDA for the last twelve months was $50.0 million. Our leverage ratio was 4.2 times.
                                                                                                                          ^^^^^^^^^`,
      why: "120 over 50 is 2.4."
    },
    {
      text: `
        Credit loss expense was $155 million, a 25% cost of risk on an average loan portfolio of $243 billion.
                                                ^^^`,
      why: "Four quarters of 155 million over 243 billion are 25 basis points."
    }
  ],
  silent: [
    {
      text: `
        Net debt was $120.0 million. Adjusted EBITDA for the last twelve months was $50.0 million. Our leverage ratio was 2.4 times.`,
      why: "It is 2.4."
    }
  ],
  blind: "It only speaks up where a slip of one number would make it fit: definitions differ.",
  check: (evidence) => failing(evidence, id23, "ratio")
};

// server/core/rules/restated-differently.ts
var id24 = "restated-differently";
var restatedDifferently = {
  id: id24,
  title: "The same quantity is stated twice and differently",
  severity: "warning",
  what: "A quantity of one metric, period and basis is said at two places with values that do not agree within their roundings.",
  why: "One of the two is wrong, and who quotes the call may pick either.",
  flagged: [],
  silent: [
    {
      text: "Revenue for the year was $264.6 million. As we said, full-year revenue was about $265 million.",
      why: "The second is the first, rounded."
    }
  ],
  blind: "It only compares statements whose metric, period and basis it has read with certainty.",
  check: (evidence) => evidence.claims.filter((claim) => claim.relation === "restated" && claim.verdict === "fails" && !claim.corrected).map((claim) => judge(evidence, id24, claim))
};

// server/core/rules/scale-slip.ts
var id25 = "scale-slip";
var scaleSlip = {
  id: id25,
  title: "The same number stands in two units",
  severity: "warning",
  what: "A metric is said in per cent here and in basis points there, with numbers so alike that one of the units must be wrong.",
  why: "A per cent is a hundred basis points.",
  flagged: [
    {
      text: `
        Card losses came to 17% this quarter against 20 basis points a year ago.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      why: "17 per cent would be 68 times as much."
    }
  ],
  silent: [
    {
      text: `
        Card losses came to 17 basis points for the quarter compared to 25 basis points a year ago.`,
      why: "Both are in basis points."
    },
    {
      text: `
        The margin was 13%, up 20 basis points.`,
      why: "Points are a change here, not a level."
    }
  ],
  blind: "It does not know which metrics are usually counted in basis points.",
  check: (evidence) => failing(evidence, id25, "scale")
};

// server/core/rules/share-does-not-follow.ts
var id26 = "share-does-not-follow";
var shareDoesNotFollow = {
  id: id26,
  title: "A share does not follow from the part and the whole",
  severity: "error",
  what: "A part is said as an amount and as a per cent of a whole whose amount is said, too, and the arithmetic gives another share.",
  why: "One of the three numbers is wrong.",
  flagged: [
    {
      text: `
        We have delivered $1.2 billion, or 14% of our $3.0 billion target.
                                           ^^^`,
      why: "1.2 of 3.0 is 40 per cent."
    }
  ],
  silent: [
    {
      text: `
        We have delivered $1.2 billion, or 40% of our $3.0 billion target.`,
      why: "It is 40 per cent."
    }
  ],
  blind: "It needs the whole in the same sentence.",
  check: (evidence) => failing(evidence, id26, "share")
};

// server/core/rules/unlikely-change.ts
var id27 = "unlikely-change";
var LARGE = 0.35;
var NEAR = 0.15;
var unlikelyChange = {
  id: id27,
  title: "A change implies an earlier value far from all that is said of it",
  severity: "hint",
  what: "An amount and its change imply what it was before, and that is far from what the text says of the same metric elsewhere, while the amount itself is near to it.",
  why: "A digit too many in a change passes every other check when nobody says the earlier value.",
  flagged: [
    {
      text: `
        Operating expenses were $28.4 million in the second quarter. Operating expenses increased $9.6 million sequentially to $28.8 million.
                                                                                                  ^^^^^^^^^^^^`,
      why: "It implies 19.2 for the quarter between, a third less than before and after."
    }
  ],
  silent: [
    {
      text: "Operating expenses were $28.4 million in the second quarter. Operating expenses increased $1.6 million sequentially to $28.8 million.",
      why: "It implies 27.2, near to both."
    }
  ],
  blind: "It says nothing of a metric that is only said once.",
  check: (evidence) => evidence.claims.flatMap(
    (claim) => claim.derived && claim.stated && claim.verdict === "open" ? judgeClaim(evidence, claim, claim.derived) : []
  )
};
function judgeClaim(evidence, claim, derived) {
  const [level2, change2] = claim.figures.map((figure) => evidence.figures[figure]);
  if (!level2?.value || !change2 || change2.kind === "percent" || level2.stance !== "actual") return [];
  const before2 = (derived.interval.low + derived.interval.high) / 2;
  const move = Math.abs(level2.value / before2 - 1);
  const witness = move > LARGE ? witnessOf(evidence, level2, before2) : void 0;
  if (!witness) return [];
  const message = `${claim.words}, a move of ${say({ low: move * 100, high: move * 100 }, "%")}, while ${witness.written} is said of the same elsewhere`;
  return [
    { rule: id27, severity: "hint", span: change2.span, message, related: [level2, witness].map(relatedFigure), fixes: [] }
  ];
}
var witnessOf = (evidence, level2, before2) => evidence.figures.find(
  (figure) => figure.id !== level2.id && figure.value !== null && figure.unit === level2.unit && figure.period !== level2.period && isFine(figure) && isFine(level2) && !restates(figure, level2) && figure.metric !== null && metricKey(figure.metric) === metricKey(level2.metric) && Math.abs(figure.value / level2.value - 1) < NEAR && Math.abs(figure.value / before2 - 1) > LARGE
);
var isFine = ({ value, step }) => step > 0 && Math.abs(value ?? 0) / step >= 100;

// server/core/rules/unverified-figure.ts
var id28 = "unverified-figure";
var unverifiedFigure = {
  id: id28,
  title: "A number of which the transcriber was not sure",
  severity: "information",
  what: "A number stands in brackets or beside words marked as inaudible.",
  why: "It should be checked against the recording before it is quoted, and nothing is concluded from it here.",
  flagged: [
    {
      text: `
        Our guidance is to be in the [30 to 35] day range.
                                      ^^^^^^^^`,
      why: "The brackets say that the transcriber was not sure."
    }
  ],
  silent: [{ text: "Our guidance is to be in the 30 to 35 day range.", why: "Nothing marks it as unsure." }],
  blind: "It cannot know what was said.",
  check: (evidence) => evidence.figures.filter((figure) => figure.unverified && figure.kind !== "date" && figure.kind !== "period").map((figure) => ({
    rule: id28,
    severity: "information",
    span: figure.span,
    message: `${figure.written} is unverified: the transcriber was not sure of these words`,
    related: [],
    fixes: []
  }))
};

// server/core/rules/wrong-weekday.ts
var id29 = "wrong-weekday";
var wrongWeekday = {
  id: id29,
  title: "A day of the week does not belong to its date",
  severity: "warning",
  what: "A date is said with a day of the week that it does not have in that year.",
  why: "Who puts the meeting into a calendar finds one of the two wrong.",
  flagged: [
    {
      text: `
        We will hold our annual meeting on Monday, May 8, 2012.
                                           ^^^^^^^^^^^^^^^^^^^`,
      why: "That day is a Tuesday."
    }
  ],
  silent: [
    {
      text: `
        We will hold our annual meeting on Tuesday, May 8, 2012.`,
      why: "It is a Tuesday."
    }
  ],
  blind: "A date without a year is taken to be of the year of the call.",
  check: (evidence) => failing(evidence, id29, "weekday").map((each) => ({
    ...each,
    severity: each.severity === "error" ? "warning" : each.severity
  }))
};

// server/core/rules/index.ts
var rules = [
  growthDoesNotFollow,
  changeDoesNotFollow,
  directionContradicted,
  pointsDoNotFollow,
  impliedChangeDoesNotFollow,
  partsDoNotAddUp,
  mixIsNotWhole,
  shareDoesNotFollow,
  balanceDoesNotFollow,
  ratioDoesNotFollow,
  marginDoesNotFollow,
  wrongWeekday,
  perShareDoesNotFollow,
  scaleSlip,
  priceDoesNotFollow,
  periodMisnamed,
  multipleDoesNotFollow,
  compoundGrowthDoesNotFollow,
  incomeDoesNotFollow,
  outsideStatedRange,
  restatedDifferently,
  countedDifferently,
  correctedStatement,
  impossibleNumber,
  implausibleValue,
  misheardNumber,
  damagedNumber,
  unverifiedFigure,
  unlikelyChange
];

// server/core/rules/check.ts
function checkRules(evidence, isOff = () => false) {
  const found2 = rules.flatMap((rule) => rule.check(evidence));
  return inOrder(oneForEachPlace(provable(evidence, found2), isOff)).map(legible);
}
var provable = (evidence, found2) => evidence.transcript.turns.length > 0 ? found2 : found2.map((each) => isNear3(each) ? each : { ...each, severity: milder(each.severity, "information") });
var NEAR2 = 300;
var isNear3 = ({ span, related }) => related.every((place2) => Math.abs(span[0] - place2.span[0]) <= NEAR2);
function oneForEachPlace(found2, isOff) {
  const best2 = /* @__PURE__ */ new Map();
  for (const finding2 of found2) {
    const key = `${finding2.span[0]} ${finding2.span[1]} ${isOff(finding2.rule)}`;
    const there = best2.get(key);
    if (!there || !atLeast(there.severity, finding2.severity)) best2.set(key, finding2);
  }
  return [...best2.values()];
}
var legible = (finding2) => ({
  ...finding2,
  message: asMeant(finding2.message),
  related: finding2.related.map((place2) => ({ ...place2, message: asMeant(place2.message) }))
});
var inOrder = (found2) => [...found2].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.rule < b.rule ? -1 : 1));

// server/core/rules/judgements/glob.ts
function isNamedBy(pattern, path) {
  return matches(segmentsOf(pattern), segmentsOf(path), fitsName, (segment) => segment === "**");
}
var segmentsOf = (path) => path.replace(/^(?:\.\/)+/, "").split("/");
var fitsName = (pattern, name2) => matches(
  [...pattern],
  [...name2],
  (sign, character) => sign === "?" || sign === character,
  (sign) => sign === "*"
);
function matches(pattern, row, fits, isAnyRun) {
  let [at, run, behind] = [0, -1, 0];
  let here = 0;
  while (here < row.length) {
    const wanted = pattern[at];
    if (wanted !== void 0 && isAnyRun(wanted)) {
      run = at;
      behind = here;
      at++;
    } else if (wanted !== void 0 && fits(wanted, row[here])) {
      at++;
      here++;
    } else if (run >= 0) {
      at = run + 1;
      behind++;
      here = behind;
    } else return false;
  }
  return pattern.slice(at).every(isAnyRun);
}

// server/core/rules/judgements/quoted.ts
var LONGEST_QUOTE = 300;
var KEPT = 8;
var LOOKED_AMONG = 20;
var WIDTH = 300;
var quoteAt = (text2, [start, end]) => spaced(text2.slice(start, Math.min(end, start + LONGEST_QUOTE)));
function contextAt(text2, [start, end], words = KEPT) {
  const cut = Math.min(end, start + LONGEST_QUOTE);
  const ahead = wordsOf5(text2.slice(Math.max(0, start - WIDTH), start)).slice(-words);
  const behind = wordsOf5(text2.slice(cut, end + WIDTH)).slice(0, words);
  const [before2, after] = [isSpace(text2[start - 1]) ? " " : "", isSpace(text2[cut]) ? " " : ""];
  return `${ahead.join(" ")}${before2}${quoteAt(text2, [start, end])}${after}${behind.join(" ")}`.trim();
}
var plain = (words) => spaced(
  words.normalize("NFKC").replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, "").replace(/[\u2018\u2019\u201a\u201b]/g, "'").replace(/[\u201c-\u201f]/g, '"').replace(/[\u2010-\u2015\u2212]/g, "-")
).toLowerCase();
var surroundings = (text2, span) => counted(comparable2(contextAt(text2, span, LOOKED_AMONG)));
var contextOf = (context, quote) => ({
  words: counted(comparable2(context)),
  numbers: new Set(comparable2(sentenceOf2(context, quote)).filter((word2) => /\d/.test(word2)))
});
function likeness({ words, numbers }, around3) {
  let [shared, all] = [0, 0];
  for (const [word2, times3] of words) {
    const there = Math.min(times3, around3.get(word2) ?? 0);
    if (there === 0 && numbers.has(word2)) return 0;
    shared += there;
    all += times3;
  }
  return all === 0 ? 1 : shared / all;
}
function sentenceOf2(context, quote) {
  const at = context.indexOf(quote);
  if (at < 0) return context;
  const ends = [...context.matchAll(/[.?!]["')]? /g)].map(({ index }) => index + 1);
  const start = ends.findLast((end) => end <= at) ?? 0;
  return context.slice(start, ends.find((end) => end >= at + quote.length) ?? context.length);
}
var comparable2 = (text2) => wordsOf5(plain(text2)).flatMap((word2) => {
  const bare = word2.replace(/^[^\p{L}\p{N}$€£%-]{1,40}/u, "").replace(/[^\p{L}\p{N}%]{1,40}$/u, "");
  return bare === "" ? [] : [bare];
});
function counted(words) {
  const counts = /* @__PURE__ */ new Map();
  for (const word2 of words) counts.set(word2, (counts.get(word2) ?? 0) + 1);
  return counts;
}
var spaced = (text2) => wordsOf5(text2).join(" ");
var wordsOf5 = (text2) => text2.split(/\s+/).filter((word2) => word2 !== "");
var isSpace = (character) => character !== void 0 && /\s/.test(character);

// server/core/rules/judgements/matching.ts
var ALIKE = 0.5;
var MOST_LETTERS = 5e6;
function metBy(entries, findings, text2, file) {
  const met = /* @__PURE__ */ new Map();
  if (findings.length === 0 || entries.length === 0) return met;
  const groups = /* @__PURE__ */ new Map();
  for (const finding2 of findings) {
    addTo(groups, keyOf3(finding2.rule, quoteAt(text2, finding2.span)), finding2);
  }
  for (const [key, indices] of entriesByKey(entries, groups, file)) meet(met, entries, indices, groups.get(key), text2);
  return met;
}
var keyOf3 = (rule, quote) => `${rule} ${plain(quote)}`;
function addTo(groups, key, item) {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
function entriesByKey(entries, groups, file) {
  const byKey = /* @__PURE__ */ new Map();
  for (const index of entriesAbout(entries, file)) {
    const { rule, quote } = entries[index];
    const key = keyOf3(rule, quote);
    if (groups.has(key)) addTo(byKey, key, index);
  }
  return byKey;
}
var known4 = /* @__PURE__ */ new WeakMap();
function entriesAbout(entries, file) {
  const files = known4.get(entries) ?? /* @__PURE__ */ new Map();
  known4.set(entries, files);
  const before2 = files.get(file);
  if (before2) return before2;
  const patterns = /* @__PURE__ */ new Map();
  const about = [...entries.keys()].filter((index) => isAbout(entries[index], file, patterns));
  files.set(file, about);
  return about;
}
function isAbout(entry2, file, patterns) {
  if (!entry2) return false;
  if (entry2.file === void 0) return true;
  const before2 = patterns.get(entry2.file);
  if (before2 !== void 0) return before2;
  const answer = file !== null && isNamedBy(entry2.file, file);
  patterns.set(entry2.file, answer);
  return answer;
}
function meet(met, entries, indices, findings, text2) {
  const told = indices.flatMap((index) => {
    const { context, quote, occurrence = 1 } = entries[index];
    return context === void 0 ? [] : [{ index, context: plainly(context), quote, occurrence }];
  });
  const placed2 = findings.map((finding2, order) => ({ finding: finding2, order: order + 1 }));
  const open2 = meetUnchanged(met, told, placed2, text2);
  meetAlike(met, open2, placed2, text2);
  for (const index of indices) {
    const { context, occurrence } = entries[index];
    if (context !== void 0) continue;
    const meant2 = occurrence === void 0 ? findings : findings.slice(occurrence - 1, occurrence);
    for (const finding2 of meant2) if (!met.has(finding2)) met.set(finding2, index);
  }
}
var plainContexts = /* @__PURE__ */ new Map();
function plainly(context) {
  const before2 = plainContexts.get(context);
  if (before2 !== void 0) return before2;
  if (plainContexts.size > 2e4) plainContexts.clear();
  const after = plain(context);
  plainContexts.set(context, after);
  return after;
}
function meetUnchanged(met, told, findings, text2) {
  const places = /* @__PURE__ */ new Map();
  if (told.length > 0)
    for (const placed2 of findings) addTo(places, plain(contextAt(text2, placed2.finding.span)), placed2);
  return told.filter(({ index, context, occurrence }) => {
    const open2 = (places.get(context) ?? []).filter(({ finding: finding2 }) => !met.has(finding2));
    const meant2 = open2.find(({ order }) => order === occurrence) ?? open2[0];
    if (meant2) met.set(meant2.finding, index);
    return !meant2;
  });
}
function meetAlike(met, told, findings, text2) {
  const used = /* @__PURE__ */ new Set();
  const open2 = findings.filter(({ finding: finding2 }) => !met.has(finding2));
  for (const { finding: finding2, index } of likestFirst(pairsOf2(told, open2, text2))) {
    if (met.has(finding2) || used.has(index)) continue;
    met.set(finding2, index);
    used.add(index);
  }
}
function pairsOf2(told, findings, text2) {
  const letters = told.reduce((sum2, { context }) => sum2 + context.length, 0);
  if (letters * findings.length > MOST_LETTERS) return [];
  const contexts = told.map(({ index, context, quote, occurrence }) => ({
    index,
    occurrence,
    looked: contextOf(context, plain(quote))
  }));
  return findings.flatMap(({ finding: finding2, order }) => {
    const around3 = surroundings(text2, finding2.span);
    return contexts.flatMap(({ index, occurrence, looked }) => {
      const alike2 = likeness(looked, around3);
      return alike2 < ALIKE ? [] : [{ finding: finding2, index, alike: alike2, off: Math.abs(order - occurrence) }];
    });
  });
}
var likestFirst = (pairs) => [...pairs].sort((a, b) => b.alike - a.alike || a.off - b.off || a.finding.span[0] - b.finding.span[0]);

// server/core/rules/judgements/judge.ts
function judge2(findings, text2, settings, file) {
  const spoken2 = setAside(findings, "suppressions", settings, text2, file);
  const levelled = withLevels(spoken2.findings, settings);
  const known5 = setAside(levelled, "baseline", settings, text2, file);
  const suppressed = [...spoken2.suppressed, ...known5.suppressed];
  return { findings: known5.findings, suppressed: suppressed.sort((a, b) => a.finding.span[0] - b.finding.span[0]) };
}
function setAside(findings, by, settings, text2, file) {
  const entries = settings[by];
  const met = metBy(entries, findings, text2, file);
  if (met.size === 0) return { findings, suppressed: [] };
  return {
    findings: findings.filter((finding2) => !met.has(finding2)),
    suppressed: [...met].map(([finding2, index]) => ({ finding: finding2, by, index, entry: entries[index] }))
  };
}
function withLevels(findings, { severities: severities2 }) {
  if (severities2.size === 0) return findings;
  return findings.flatMap((finding2) => atLevel(finding2, severities2.get(finding2.rule)));
}
function atLevel(finding2, level2) {
  if (level2 === "off") return [];
  return level2 === void 0 || level2 === finding2.severity ? [finding2] : [{ ...finding2, severity: level2 }];
}

// server/core/rules/judgements/shape.ts
var text = (description, { longest, shortest = 0 }) => ({
  schema: { description, type: "string", minLength: shortest, maxLength: longest },
  read(given, path, tell) {
    if (typeof given !== "string") return refuse(path, tell, "must be a text in quotes");
    if (given.length > longest) return refuse(path, tell, `is longer than ${longest} characters`);
    return given.length < shortest ? refuse(path, tell, "must not be empty") : given;
  }
});
var formed = (description, form, words) => ({
  schema: { description, type: "string", pattern: form.source },
  read: (given, path, tell) => typeof given === "string" && form.test(given) ? given : refuse(path, tell, `must be ${words}`)
});
var choice = (description, meanings) => ({
  schema: { description, enum: Object.keys(meanings), enumDescriptions: Object.values(meanings) },
  read: (given, path, tell) => typeof given === "string" && Object.hasOwn(meanings, given) ? given : refuse(path, tell, `must be ${oneOf(Object.keys(meanings))}`)
});
var number = (description, { least, most, whole = false }) => ({
  schema: { description, type: whole ? "integer" : "number", minimum: least, maximum: most },
  read: (given, path, tell) => typeof given === "number" && given >= least && given <= most && (!whole || Number.isInteger(given)) ? given : refuse(path, tell, `must be a ${whole ? "whole " : ""}number from ${least} to ${most}`)
});
var list = (description, item, most) => ({
  schema: { description, type: "array", items: item.schema, maxItems: most },
  read(given, path, tell) {
    if (!Array.isArray(given)) return refuse(path, tell, "must be a list in [ ]");
    if (given.length > most) tell(path, `has more than ${most} items; those behind are left out`);
    return given.slice(0, most).map((each, index) => item.read(each, [...path, index], tell));
  }
});
var named = (description, value, names) => ({
  schema: {
    description,
    type: "object",
    ...names ? { propertyNames: { enum: Object.keys(names), enumDescriptions: Object.values(names) } } : {},
    additionalProperties: value.schema
  },
  read(given, path, tell) {
    if (!isObject(given)) return refuse(path, tell, "must be an object in { }");
    const found2 = /* @__PURE__ */ new Map();
    for (const [name2, each] of Object.entries(given)) {
      if (names && !Object.hasOwn(names, name2)) tell([...path, name2], unknownName(name2, Object.keys(names)));
      else {
        const read4 = value.read(each, [...path, name2], tell);
        if (read4 !== null) found2.set(name2, read4);
      }
    }
    return found2;
  }
});
var members = (description, all, { needed, strict }) => ({
  schema: {
    description,
    type: "object",
    properties: Object.fromEntries(Object.entries(all).map(([name2, { schema }]) => [name2, schema])),
    ...needed.length > 0 ? { required: needed } : {},
    additionalProperties: false
  },
  read(given, path, tell) {
    if (!isObject(given)) return refuse(path, tell, "must be an object in { }");
    let fits = true;
    const found2 = {};
    for (const [name2, each] of Object.entries(given)) {
      const shape = Object.hasOwn(all, name2) ? all[name2] : void 0;
      if (!shape) tell([...path, name2], unknownName(name2, Object.keys(all)));
      const value = shape?.read(each, [...path, name2], tell) ?? null;
      if (value === null) fits = false;
      else found2[name2] = value;
    }
    const missing = needed.filter((name2) => !Object.hasOwn(given, name2));
    if (missing.length > 0) tell(path, `needs ${missing.map((name2) => `"${name2}"`).join(" and ")}`);
    return strict && !fits || missing.length > 0 ? null : found2;
  }
});
function refuse(path, tell, words) {
  tell(path, words);
  return null;
}
var isObject = (given) => typeof given === "object" && given !== null && !Array.isArray(given);
function unknownName(name2, known5) {
  const meant2 = known5.find((each) => slips(each, name2.slice(0, 100)) <= 2);
  return meant2 ? `is not known; did you mean "${meant2}"?` : `is not known; known are ${someOf(known5)}`;
}
function slips(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change2 = above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change2, above[j] + 1, row[j - 1] + 1));
    }
  }
  return row[b.length];
}
var SHOWN = 8;
var someOf = (names) => names.length <= SHOWN ? names.join(", ") : `${names.slice(0, SHOWN).join(", ")} and ${names.length - SHOWN} more`;
var oneOf = (words) => `one of ${words.map((word2) => `"${word2}"`).join(", ")}`;

// server/core/rules/judgements/settings.ts
var LONGEST_QUOTE2 = 400;
var MOST_SUPPRESSIONS = 1e4;
var MOST_IN_BASELINE = 1e5;
var ruleNames = Object.fromEntries(rules.map(({ id: id30, title }) => [id30, title]));
var level = choice("The level of every finding of the rule.", {
  off: "The rule is silent.",
  hint: "A faint mark in the text, and not in the list of problems.",
  information: "Worth a look.",
  warning: "Something cannot be right.",
  error: "One sentence contradicts itself."
});
var severities = named(
  "The level at which each rule reports. It is that of every finding of the rule, also of those that the rule itself takes for milder.",
  level,
  ruleNames
);
var place = {
  rule: choice("The rule whose finding it is.", ruleNames),
  file: text(
    'The transcript, as a path from this file with "/" between folders. "*" stands for any part of a name, "**" for any folders, "?" for one character. Left out: every transcript.',
    { shortest: 1, longest: 1e3 }
  ),
  quote: text(
    "The words on which the finding stands, as they are in the transcript. Blanks and line ends count alike.",
    {
      shortest: 1,
      longest: LONGEST_QUOTE2
    }
  ),
  occurrence: number(
    "Which of the findings of the rule with these words is meant where the context does not tell them apart, counted from 1 in the order of the text. Left out, and without a context: every one.",
    { least: 1, most: 1e5, whole: true }
  ),
  context: text(
    "The words around the quote, with the quote among them. They tell this finding from others with the same words, wherever in the text it comes to stand. It is another finding when a number in its sentence changes, or most of the words.",
    { shortest: 1, longest: 2e3 }
  )
};
var DAY = /^\d{4}-\d{2}-\d{2}$/;
var suppression = members(
  "A finding that is as spoken, or otherwise not to be flagged again.",
  {
    ...place,
    reason: text("Why it is right as it stands.", { longest: 2e3 }),
    who: text("Who has judged it. Left out unless you write it.", { longest: 200 }),
    when: formed(
      "The day it was judged, such as 2024-03-01. Left out unless you write it.",
      DAY,
      "a day such as 2024-03-01"
    )
  },
  { needed: ["rule", "quote"], strict: true }
);
var noted = members("A finding that was there when the baseline was made.", place, {
  needed: ["rule", "file", "quote"],
  strict: true
});
var definitions = members(
  "What words and numbers mean to the team.",
  {
    metricSynonyms: named(
      'Names of one metric: by the name that it is to have, the others that it is called by. Example: {"revenue": ["net sales", "top line"]}.',
      list("Other names of the metric.", text("Another name of the metric.", { shortest: 1, longest: 100 }), 100)
    ),
    fiscalYearEnd: number(
      "The month in which the fiscal year ends, from 1 to 12. It dates the quarters of a call whose own day is not said.",
      { least: 1, most: 12, whole: true }
    ),
    tolerance: number(
      "By how many per cent of the stated number two numbers may differ, beyond their roundings, and still agree. What is counted one by one has none.",
      { least: 0, most: 10 }
    )
  },
  { needed: [], strict: false }
);
var settingsShape = members(
  "What a team has judged about its transcripts: levels of rules, findings that are as spoken, a baseline, and definitions.",
  {
    $schema: text("The schema of this file, for editors that do not know it.", { longest: 1e3 }),
    severities,
    suppressions: list("Findings that are not to be flagged again.", suppression, MOST_SUPPRESSIONS),
    baseline: list(
      "Findings that were there when the baseline was made, and do not count. Written by `transcript-review check --update-baseline`.",
      noted,
      MOST_IN_BASELINE
    ),
    definitions
  },
  { needed: [], strict: false }
);
var NO_SETTINGS = { severities: /* @__PURE__ */ new Map(), suppressions: [], baseline: [], definitions: {} };

// server/core/rules/quantities.ts
function quantitiesOf(figures) {
  const quantities = /* @__PURE__ */ new Map();
  for (const figure of figures) {
    const metric2 = metricKey(figure.metric);
    if (metric2 === null || figure.period === null || figure.kind === "date" || figure.kind === "period") continue;
    const key = `${metric2}|${figure.period}|${figure.basis}|${unitOf(figure)}|${figure.stance}`;
    const there = quantities.get(key);
    if (there) there.figures.push(figure.id);
    else quantities.set(key, quantityOf(figure, metric2));
  }
  return [...quantities.values()];
}
var quantityOf = (figure, metric2) => ({
  metric: metric2,
  period: figure.period,
  basis: figure.basis,
  unit: figure.unit,
  stance: figure.stance,
  figures: [figure.id]
});

// server/core/text/lines.ts
function linesOf(text2) {
  const lines = [];
  for (let start = 0; start <= text2.length; ) {
    const newline = text2.indexOf("\n", start);
    const next = newline < 0 ? text2.length : newline;
    let end = next;
    while (end > start && text2.charCodeAt(end - 1) === 13) end--;
    lines.push({ span: [start, end], text: text2.slice(start, end) });
    start = next + 1;
  }
  return lines;
}
var lineAt = (lines, offset) => Math.max(
  0,
  lastStartingBefore(lines, offset, (line) => line.span[0])
);

// server/core/text/stretches.ts
var SHORTEST2 = 1500;
var LONGEST4 = 8e3;
function stretchesOf(flow) {
  const stretches = [];
  let start = 0;
  for (let at = SHORTEST2; at < flow.text.length; at += 1) {
    const length = at - start;
    const cuts = length >= LONGEST4 || length >= SHORTEST2 && endsSentence2(flow.text, at) && isChosen(flow.text, at);
    if (!cuts) continue;
    stretches.push(slice(flow, start, at));
    start = at;
    at += SHORTEST2 - 1;
  }
  return start < flow.text.length ? [...stretches, slice(flow, start, flow.text.length)] : stretches;
}
var endsSentence2 = (text2, at) => text2[at - 1] === "\n" || text2[at - 1] === " " && (text2[at - 2] === "." || text2[at - 2] === "?");
function isChosen(text2, at) {
  let sum2 = 0;
  for (let back = 2; back < 12; back += 1) sum2 += text2.charCodeAt(at - back) * back;
  return sum2 % 8 === 0;
}

// server/core/text/words.ts
function squeezed(text2) {
  let out = "";
  for (let at = 0; at < text2.length; at++) {
    const code = text2.charCodeAt(at);
    if (isLetter(code) || code === 38) out += text2[at];
  }
  return out.toLowerCase();
}
var tidied = (text2) => text2.replace(/[\s\u00a0\u200b\ufeff\u00ad]+/g, " ").replace(/,(?=[A-Za-z])/g, ", ").trim();
function trimmed(text2, span) {
  let [start, end] = span;
  while (start < end && isBlank(text2.charCodeAt(start))) start++;
  while (end > start && isBlank(text2.charCodeAt(end - 1))) end--;
  return end > start ? [start, end] : null;
}

// server/core/layouts/names.ts
var wordsOf6 = (words) => new Set(words.split(" "));
var NEVER = wordsOf6(
  "the and or of for our we you your it this that these those there here they he she i my in on at to from with by as is are was were be would can could thank thanks yes yeah not okay ok sure right well so but if when what how why who which where please hi hello hey welcome morning afternoon evening everyone ladies gentlemen inc corp corporation company co llc ltd plc limited group capital securities research partners holdings markets financial finance bancorp results result quarter quarterly earnings revenue revenues income growth guidance outlook question questions answer answers presentation session section prepared remarks conference transcript transcripts participants participant executives analysts analyst total operating margin adjusted first second third fourth full half year years slide highlights overview summary disclaimer definitions copyright forward statements statement contents time duration january february march july september october november december instructions officer president director vice chief executive investor relations business review update strategy introduction conclusion appendix notes email phone tel fax contact america europe asia united states advertisement advertising image comments about menu search subscribe login premium insights followers bearish bullish neutral"
);
var SELDOM = wordsOf6(
  "no good great gross net cash sales key page call bank banks source note date share print sign related logo north south east west york new city street park join play read more all best long"
);
var PARTICLES = new Set(
  "de da di du del della der den des dos van von zu la le el al bin ibn ten ter y e st st. of-the".split(" ")
);
var SUFFIXES = /* @__PURE__ */ new Set([
  "jr",
  "sr",
  "ii",
  "iii",
  "iv",
  "cfa",
  "cpa",
  "phd",
  "md",
  "esq",
  "ph",
  "phonetic",
  "sp",
  "sic"
]);
var MAX_NAME = 60;
var OPERATOR = /* @__PURE__ */ new Set([
  "operator",
  "theoperator",
  "conferenceoperator",
  "calloperator",
  "conferencecalloperator",
  "moderator",
  "themoderator",
  "coordinator",
  "conferencecoordinator",
  "facilitator",
  "conferencefacilitator",
  "teleconferenceoperator"
]);
var isOperator = (label) => label.length <= 40 && runsLines(label);
var runsLines = remembered((label) => OPERATOR.has(squeezed(label)));
var isUnidentified = (label) => label.length <= 60 && hidesName(label);
var hidesName = remembered(
  (label) => /^(?:analyst|questioner|attendee|shareholder|management|executive)$|^[[(]?(?:un-?identified|unknown|unverified|unnamed|speaker (?:\d|un)|spk ?\d|multiple speakers|(?:the )?caller\b|participant\b|company (?:representative|speaker)\b|(?:male|female) (?:speaker|voice)|corporate participant)/i.test(
    label
  )
);
function isFullName(label, lenient = false) {
  if (label.length < 3 || label.length > MAX_NAME) return false;
  return lenient ? passesAsName(label) : isClearName(label);
}
var isClearName = remembered((label) => hasShapeOfName(label, false));
var passesAsName = remembered((label) => hasShapeOfName(label, true));
function hasShapeOfName(label, lenient) {
  const plain2 = label.includes("\xA0") ? label.replaceAll("\xA0", " ") : label;
  const words = plain2.split(" ").filter((word2) => word2 !== "");
  if (words.length < 2 || words.length > 8) return false;
  let capitals = 0;
  let long = 0;
  for (const [index, word2] of words.entries()) {
    const kind = nameWord(word2, lenient);
    if (kind === "no" || kind === "particle" && index === words.length - 1) return false;
    if (kind === "word" || kind === "initial") capitals++;
    if (kind === "word") long++;
  }
  return capitals >= 2 && capitals <= 6 && long >= 1;
}
var isSingleName = (label) => label.length <= 24 && !/\s/.test(label) && nameWord(label) === "word" && label.length > 2;
function nameWord(word2, lenient = false) {
  let start = 0;
  let end = word2.length;
  while (start < end && `["(\u201C\u2018'`.includes(word2[start])) start++;
  while (end > start && `])"\u201D,.;\u2019'`.includes(word2[end - 1])) end--;
  if (end <= start) return "no";
  const bare = word2.slice(start, end);
  if (/^_{2,}$/.test(bare)) return "word";
  const lower = bare.toLowerCase();
  if (bare.length === 1 && word2[end] === "." && isUpper(bare.charCodeAt(0))) return "initial";
  if (SUFFIXES.has(lower)) return "suffix";
  if (PARTICLES.has(lower) && !isUpper(bare.charCodeAt(0))) return "particle";
  if (!isUpper(bare.charCodeAt(0)) && !/^[dl]['’][A-Z]/.test(bare)) return "no";
  if (NEVER.has(lower) || !lenient && SELDOM.has(lower)) return "no";
  if (!onlyNameLetters(bare)) return "no";
  if (/['’]s$/.test(bare)) return "no";
  if (/^[IVX]{2,}$/.test(bare) && word2[end] === ".") return "no";
  if (word2[end] === "." && bare.length > 3 && bare.indexOf(".") < 0) return "no";
  return bare.length === 1 || /^(?:[A-Z]\.)+[A-Z]?$/.test(bare) ? "initial" : "word";
}
function onlyNameLetters(word2) {
  for (let at = 0; at < word2.length; at++) {
    const code = word2.charCodeAt(at);
    if (isDigit(code)) return false;
    if (!isUpper(code) && !isLower(code) && !"-.'\u2019\u2018`[]()_\xAD".includes(word2[at]) && code < 128) return false;
  }
  return true;
}
var isAddressed = (label) => /^(?:mr|mrs|ms|miss|dr|sir)\.? \S+$/i.test(label);
function nameRun(text2, at) {
  let end = -1;
  let words = 0;
  for (let start = at; start < text2.length && words < 6; ) {
    const blank = text2.indexOf(" ", start);
    const stop = blank < 0 ? text2.length : blank;
    const word2 = text2.slice(start, stop);
    const honorific = words === 0 && /^(?:Mr|Mrs|Ms|Dr)\.?$/.test(word2);
    const kind = honorific ? "initial" : nameWord(word2, true);
    if (kind === "no") break;
    if (kind === "word") end = stop - (/[,.;:]$/.test(word2) ? 1 : 0);
    words++;
    if (/[,;:]$/.test(word2) || word2.endsWith(".") && kind === "word" && word2.length > 3) break;
    start = stop + 1;
  }
  return end > 0 && words >= 2 && isFullName(text2.slice(at, end), true) ? end : null;
}

// server/core/layouts/person-names.ts
var NOTES = /[([]\s?(?:ph|phonetic|sp|sic|indiscernible|inaudible)\.?\s?[)\]]/gi;
var HONORIFICS = /* @__PURE__ */ new Set(["mr", "mrs", "ms", "miss", "dr", "sir", "madam", "prof"]);
var SUFFIXES2 = /* @__PURE__ */ new Set(["jr", "sr", "ii", "iii", "iv", "cfa", "cpa", "phd", "md", "esq"]);
var tidyName = remembered((name2) => {
  const plain2 = closedUp(
    tidied(
      asMeant(name2).replace(NOTES, " ").replace(/[[\]{}<>]/g, "")
    )
  ).replace(/^(?:mr|mrs|ms|dr|sir)\.? (?=\S+ \S)/i, "");
  return tidied(plain2.replace(/[\s,;:.\-–—]+$/, (end) => end.startsWith(".") ? "." : "")) || tidied(name2);
});
function closedUp(name2) {
  const words = name2.split(" ");
  const letters = words.filter((word2) => word2.length === 1).length;
  if (letters < 3 || letters < words.length * 0.6) return name2;
  return words.join("").replace(/([a-z])(?=[A-Z])/g, "$1 ").replace(/\b(Mc|Mac|De|La|Van) (?=[A-Z])/g, "$1");
}
var nameWords = remembered((name2) => {
  const plain2 = tidyName(name2).normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/["“”(][^"“”()]{0,30}["“”)]/g, " ").toLowerCase().replace(/['’‘`]/g, "").replace(/[^a-z\u00df-\uffff -]+/g, " ");
  const words = plain2.split(/[\s-]+/).filter((word2) => word2 !== "" && !HONORIFICS.has(word2));
  while (words.length > 1 && SUFFIXES2.has(words[words.length - 1])) words.pop();
  return words;
});
var NICKNAMES = "william bill will billy willy liam|robert bob rob bobby robbie|richard rich rick dick ricky|james jim jimmy jamie|john jack johnny jon|michael mike mick mickey|thomas tom tommy|joseph joe joey|charles charlie chuck chas|edward ed eddie ted ned|daniel dan danny|david dave|christopher chris topher|matthew matt|anthony tony|andrew andy drew|steven steve stephen stefan|stephanie steph|kenneth ken kenny|ronald ron ronnie|donald don donny|timothy tim|gregory greg gregg|patrick pat|patricia pat patty trish|elizabeth liz beth betsy betty lisa eliza|katherine kathy kate katie katy kathryn catherine cathy cath|randal randy|suzanne suzi suzy susie|nikolay nikolai nick|gavin gav|jeffrey jeff jeffery geoff geoffrey|lawrence larry laurence|raymond ray|samuel sam|samantha sam|benjamin ben|alexander alex|alexandra alex|nicholas nick nicolas|jonathan jon john|peter pete|phillip phil philip|frederick fred freddy|francis frank|franklin frank|gerald gerry jerry gerard|jerome jerry|leonard len lenny leo|harold hal harry|henry harry hank|walter walt|albert al bert|alan al allen allan|alfred al fred|arthur art|bradley brad|bradford brad|douglas doug|eugene gene|gerard gerry|jacob jake|joshua josh|louis lou lewis luis|martin marty|mitchell mitch|nathan nate nathaniel|randall randy|russell russ|stanley stan|stuart stu stewart|theodore ted theo|vincent vince vinnie|victoria vicky tori|victor vic|zachary zach|deborah deb debbie debra|jennifer jen jenny|jessica jess|kimberly kim|margaret maggie meg peggy marge|pamela pam|rebecca becky|susan sue suzanne|christine chris chrissy christina tina|cynthia cindy|judith judy|barbara barb|jacqueline jackie|abigail abby|amanda mandy|melissa missy|valerie val|terrence terry terence|salvatore sal|antonio toni tony|clifford cliff|curtis curt|herbert herb|hubert hugh|kevin kev|maximilian max|norman norm|oliver ollie|philippa pippa|reginald reggie|roderick rod|rodney rod|sidney sid|simon si|wesley wes|garrett gary".split("|").map((line) => line.split(" "));
var SAME_GIVEN = /* @__PURE__ */ new Map();
for (const [index, names] of NICKNAMES.entries()) {
  for (const name2 of names) SAME_GIVEN.set(name2, (SAME_GIVEN.get(name2) ?? /* @__PURE__ */ new Set()).add(index));
}
function nicknames(a, b) {
  const groups = SAME_GIVEN.get(a);
  const others = SAME_GIVEN.get(b);
  if (!groups || !others) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
}
function initialOfNickname(a, b) {
  const [initial, name2] = a.length === 1 ? [a, b] : [b, a];
  for (const group of SAME_GIVEN.get(name2) ?? [])
    if (NICKNAMES[group].some((each) => each[0] === initial)) return true;
  return false;
}
function givenAgree(a, b) {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] || a.length !== b.length && initialOfNickname(a, b);
  if (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  return nicknames(a, b) || Math.min(a.length, b.length) >= 4 && a[0] === b[0] && oneSlip(a, b);
}
function oneSlip(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let aEnd = a.length;
  let bEnd = b.length;
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  if (aEnd - start <= 1 && bEnd - start <= 1) return true;
  return aEnd - start === 2 && bEnd - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
function sameName(a, b) {
  if (a.length === 0 || b.length === 0) return false;
  if (a.length === 1 || b.length === 1) return a.length === b.length && a[0] === b[0];
  if (a.length === b.length && a.every((word2, index) => word2 === b[index])) return true;
  const surname = a[a.length - 1];
  const other = b[b.length - 1];
  const close = surname.length >= 5 && other.length >= 5 && surname[0] === other[0] && (oneSlip(surname, other) || surname.startsWith(other) || other.startsWith(surname));
  if (surname !== other && !close) return surnameFirst(a, b);
  return givenNamesAgree(givenOf(a), givenOf(b));
}
function givenNamesAgree(a, b) {
  const middle = a[1] !== void 0 && b[1] !== void 0 ? givenAgree(a[1], b[1]) : true;
  if (givenAgree(a[0], b[0])) return middle || a[0].length > 1 && a[0] === b[0] && a.length !== b.length;
  const [first, second] = [a[0], b[0]];
  return a.slice(1).some((name2) => name2.length > 1 && second.length > 1 && givenAgree(name2, second)) || b.slice(1).some((name2) => name2.length > 1 && first.length > 1 && givenAgree(name2, first));
}
var givenOf = (words) => words.slice(0, -1);
function surnameFirst(a, b) {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word2) => word2.length > 1 && long.includes(word2));
}

// server/core/layouts/cast.ts
var MOST_COMPARED = 150;
function createCast() {
  const known5 = /* @__PURE__ */ new Set();
  const unknown = /* @__PURE__ */ new Set();
  const people = [];
  const descriptions = /* @__PURE__ */ new Set();
  const compare = (name2) => {
    if (people.length > MOST_COMPARED) return false;
    const words = nameWords(name2);
    return words.length > 1 && people.some((person) => sameName(person, words));
  };
  return {
    has(name2) {
      if (known5.has(name2)) return true;
      if (unknown.has(name2)) return false;
      const answer = compare(name2);
      (answer ? known5 : unknown).add(name2);
      return answer;
    },
    add(name2) {
      if (known5.has(name2)) return;
      known5.add(name2);
      unknown.clear();
      if (people.length <= MOST_COMPARED) people.push(nameWords(name2));
    },
    hasSurname(name2) {
      const surname = nameWords(name2).at(-1);
      return people.length <= MOST_COMPARED && people.some((person) => person.length > 1 && person.at(-1) === surname);
    },
    hasWord(word2) {
      const lower = word2.toLowerCase();
      return people.length <= MOST_COMPARED && people.some((person) => person.includes(lower));
    },
    describes: (words) => descriptions.has(words),
    describe: (words) => void descriptions.add(words)
  };
}
var LABEL = /^([A-Z][a-z]{2,14}):/;
var LEAST_LABELS = 3;
function castOfLabels({ rows }) {
  const times3 = /* @__PURE__ */ new Map();
  for (const { words } of rows) {
    const label = LABEL.exec(words.slice(0, 17))?.[1];
    if (label) times3.set(label, (times3.get(label) ?? 0) + 1);
  }
  const cast = createCast();
  for (const [label, count3] of times3) if (count3 >= LEAST_LABELS && isSingleName(label)) cast.add(label);
  return cast;
}
var LONGEST_NAME = 60;
function castOfRepeated({ rows }) {
  const times3 = /* @__PURE__ */ new Map();
  for (const { words } of rows) {
    if (words.length > LONGEST_NAME || !isUpper(words.charCodeAt(0))) continue;
    times3.set(words, (times3.get(words) ?? 0) + 1);
  }
  const cast = createCast();
  for (const [words, count3] of times3) if (count3 > 1 && isFullName(words)) cast.add(words);
  return cast;
}

// server/core/layouts/dashed.ts
var DASHES2 = /* @__PURE__ */ new Set([45, 8208, 8209, 8210, 8211, 8212, 8722]);
var LONGEST5 = 200;
function dashAt(text2, at) {
  const code = text2.charCodeAt(at);
  if (code < 128) return code === 45 ? 1 : 0;
  if (DASHES2.has(code)) return 1;
  if (code !== 226) return 0;
  const misread = misreadAt(text2, at);
  return misread && DASHES2.has(misread.meant.charCodeAt(0)) ? misread.length : 0;
}
function dashedParts(text2, span) {
  const parts = [];
  let start = span[0];
  for (let at = span[0]; at < span[1]; at++) {
    const width = dashAt(text2, at);
    if (width === 0) continue;
    let end = at + width;
    while (end < span[1] && DASHES2.has(text2.charCodeAt(end))) end++;
    const open2 = at === span[0] || isBlank(text2.charCodeAt(at - 1));
    const close = end === span[1] || isBlank(text2.charCodeAt(end));
    if (open2 || close) {
      const part = trimmed(text2, [start, at]);
      if (part) parts.push(part);
      start = end;
    }
    at = end - 1;
  }
  const last = trimmed(text2, [start, span[1]]);
  if (last) parts.push(last);
  return parts;
}
var TITLE = /\b(?:analyst|officer|president|director|chief|c[efiot]o|evp|svp|avp|vp|vice|chair(?:man|woman|person)?|treasurer|secretary|head|manager|managing|counsel|controller|founder|investor relations|ir|partner|associate|executive|principal|strategist|group ceo|md)\b/i;
var isTitle = (words) => TITLE.test(words);
function dashedLine(text2, span, isName4) {
  if (span[1] - span[0] > LONGEST5 || !/[-‐-―−] | [-‐-―−]|â/.test(text2.slice(span[0], span[1]))) return null;
  const parts = dashedParts(text2, span);
  const [name2, second] = parts;
  if (!name2 || !second || parts.length > 6) return null;
  const label = text2.slice(name2[0], name2[1]);
  const named3 = isFullName(label, parts.length > 2) || isUnidentified(label);
  if (!named3 && !isName4?.(label, text2.slice(second[0], span[1]))) return null;
  const rest = [second[0], span[1]];
  if (parts.length > 2) return { name: name2, firm: second, title: [parts[2][0], span[1]] };
  return isTitle(text2.slice(rest[0], rest[1])) ? { name: name2, firm: null, title: rest } : { name: name2, firm: rest, title: null };
}

// server/core/layouts/marks.ts
var nameOnly = (name2) => ({ name: name2, firm: null, title: null });
var headerMark = (span, { name: name2, firm, title }, speech = span[1], asks2 = null) => ({ kind: "header", span, name: name2, firm, title, speech, asks: asks2 });
var listingMark = (span, { name: name2, firm, title }, side) => ({
  kind: "listing",
  span,
  name: name2,
  firm,
  title,
  side
});
function commaParts(text2, span) {
  const parts = [];
  let start = span[0];
  for (let at = span[0]; at <= span[1]; at++) {
    if (at < span[1] && text2[at] !== ",") continue;
    const part = trimmed(text2, [start, at]);
    const last = parts.at(-1);
    if (part && last && SUFFIX.test(text2.slice(part[0], part[1]))) parts[parts.length - 1] = [last[0], part[1]];
    else if (part) parts.push(part);
    start = at + 1;
  }
  return parts;
}
var SUFFIX = /^(?:jr|sr|ii|iii|iv|cfa|cpa|ph\.?d|m\.?d|inc|llc|l\.l\.c|ltd|lp|l\.p|llp|corp|co|plc|n\.a|s\.a|limited|p\.c)\.?$/i;

// server/core/layouts/furniture.ts
var REACH7 = 7;
var NEAR3 = 3;
var LONGEST6 = 400;
function furnitureAmong(rows) {
  const ends = pageEnds(rows);
  const aside = /* @__PURE__ */ new Set();
  for (const [index, row] of rows.entries()) if (isPublishers(row.words)) aside.add(index);
  if (ends.length === 0) return aside;
  const seen = countAroundEnds(rows, ends);
  for (const end of ends) {
    for (const index of around2(rows, end)) {
      const { words } = rows[index];
      if (isPageNumber(words) || isRunning(words, seen.get(keyOf4(words)) ?? 0, ends.length)) aside.add(index);
    }
  }
  return aside;
}
function pageEnds(rows) {
  const ends = [];
  let number2 = 0;
  let numbered = -REACH7;
  for (const [index, row] of rows.entries()) {
    const next = isPageNumber(row.words) ? numberIn(row.words) : null;
    const counts = next !== null && next > number2 && next <= number2 + 3;
    if (counts) number2 = next;
    if (row.turned) {
      if (ends.at(-1) === numbered && index - numbered < REACH7) ends.pop();
      ends.push(index);
    } else if (counts && index - (ends.at(-1) ?? -REACH7) >= NEAR3) {
      ends.push(index);
      numbered = index;
    }
  }
  return ends.length > 0 && ends[0] > REACH7 ? [0, ...ends] : ends;
}
var PAGE = /^(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$|(?:^|\s)page\s+\d{1,4}(?:\s+of\s+\d{1,4})?$/i;
function isPageNumber(words) {
  if (words.length > 160 || !isDigit(words.charCodeAt(words.length - 1))) return false;
  if (!isDigit(words.charCodeAt(0)) && !/page/i.test(words)) return false;
  return PAGE.test(words);
}
var numberIn = (words) => {
  const match = /page\s+(\d{1,4})/i.exec(words) ?? /^(\d{1,4})/.exec(words);
  return match ? Number(match[1]) : null;
};
function* around2(rows, end) {
  for (let index = Math.max(0, end - REACH7); index < Math.min(rows.length, end + REACH7); index++) yield index;
}
var KEY_LENGTH = 48;
var keyOf4 = (words) => words.length > LONGEST6 ? "" : squeezed(words.slice(0, KEY_LENGTH));
function countAroundEnds(rows, ends) {
  const places = /* @__PURE__ */ new Map();
  for (const end of ends) {
    for (const index of around2(rows, end)) {
      const key = keyOf4(rows[index].words);
      if (key.length < 3) continue;
      const counts = places.get(key) ?? new Array(2 * REACH7 + 2).fill(0);
      counts[index - end + REACH7 + 1] += 1;
      places.set(key, counts);
    }
  }
  return new Map([...places].map(([key, counts]) => [key, densest(counts)]));
}
function densest(counts) {
  let most = 0;
  for (let at = 0; at < counts.length; at++) {
    most = Math.max(most, (counts[at - 1] ?? 0) + counts[at] + (counts[at + 1] ?? 0));
  }
  return most;
}
function isRunning(words, times3, pages) {
  if (times3 < 2 || times3 < pages * 0.4) return false;
  if (isOperator(words) || isUnidentified(words) || /^[QA]$/.test(words)) return false;
  if (beginsWithName(words)) return false;
  const everywhere = pages >= 5 && times3 >= pages * 0.8;
  return everywhere || times3 >= 3 && !(isTitle(words) && !/\d/.test(words));
}
function beginsWithName(words) {
  const end = words.search(/,| [-–—] | ?--/);
  return !/\d/.test(words) && isFullName((end < 0 ? words : words.slice(0, end)).trim());
}
var PUBLISHERS = /^(?:(?:THOMSON REUTERS|REFINITIV) STREETEVENTS \||(?:©|\(c\) ?)(?:19|20)\d\d\b|copyright ©|©\s?copyright|1-877-factset|page \d+ of \d+(?:$| ©)|fair disclosure financial network, inc\. for more|document fndw|without the prior written consent of|affiliated companies\.$)/i;
var isPublishers = (words) => words.length < LONGEST6 && isDigit(words.charCodeAt(words.length - 1)) && /\bpage \d{1,4} of \d{1,4}$/i.test(words.slice(-20)) || words.length < LONGEST6 && "\xA9(CTRPFDcwa1p".includes(words[0]) && PUBLISHERS.test(words);

// server/core/layouts/sheet.ts
var FORM_FEED = 12;
function sheetOf(page) {
  const written3 = writtenRows(page);
  const aside = furnitureAmong(written3);
  if (aside.size === 0) return { page, rows: written3, furniture: [] };
  const rows = [];
  const furniture = [];
  let apart = false;
  for (const [index, row] of written3.entries()) {
    if (aside.has(index)) furniture.push(row.span);
    else rows.push(apart && !row.apart ? { ...row, apart: true } : row);
    apart = aside.has(index);
  }
  return { page, rows, furniture };
}
function writtenRows({ lines }) {
  const rows = [];
  let apart = true;
  let turned = false;
  for (const [index, line] of lines.entries()) {
    const { text: text2, span } = line;
    const from = skipBlanks(text2);
    if (from > 0 && hasFeed(text2, from)) turned = true;
    if (from === text2.length) {
      apart = true;
      continue;
    }
    const to = trimBlanks(text2);
    const words = to - from === text2.length ? text2 : text2.slice(from, to);
    rows.push({ line: index, span: [span[0] + from, span[0] + to], words, indent: from, apart, turned });
    apart = false;
    turned = false;
  }
  return rows;
}
function hasFeed(text2, to) {
  for (let at = 0; at < to; at++) if (text2.charCodeAt(at) === FORM_FEED) return true;
  return false;
}
function endsSentence3(words) {
  let at = words.length - 1;
  while (at > 0 && `"\u201D')]\u2019`.includes(words[at])) at--;
  return ".?!:-\u2013\u2014\u2026".includes(words[at] ?? ".") || isBlank(words.charCodeAt(at));
}

// server/core/layouts/headers.ts
var LONGEST_NAME2 = 60;
var LONGEST_HEADER = 200;
var rowBefore = ({ sheet, at }, by = 1) => sheet.rows[at - by];
var rowBehind = ({ sheet, at }, by = 1) => sheet.rows[at + by];
function standsFree(place2) {
  const before2 = rowBefore(place2);
  return place2.free || !before2 || place2.row.apart || endsSentence3(before2.words);
}
var mayBeHeader = ({ words }, longest = LONGEST_HEADER) => words.length <= longest && (isUpper(words.charCodeAt(0)) || '["\u201C(_'.includes(words[0]));
function knownLabel({ row }) {
  if (!mayBeHeader(row, LONGEST_NAME2)) return null;
  const bare = withoutColon(row);
  const words = row.words.slice(0, bare[1] - bare[0]);
  if (!isOperator(words) && !(isUnidentified(words) && !/[.?!,]$/.test(words))) return null;
  return { mark: headerMark(row.span, nameOnly(bare)), rows: 1 };
}
var withoutColon = ({ span, words }) => [span[0], words.endsWith(":") ? span[1] - 1 : span[1]];
function dashedHeader(place2) {
  const { row, sheet, people } = place2;
  if (!mayBeHeader(row) || row.words.endsWith("?")) return null;
  const isName4 = (label, rest) => isFullName(label, true) && people.has(label) || isSingleName(label) && (people.has(label) || people.describes(rest)) || standsIn(label);
  const parts = withoutPrincipal(sheet.page.text, dashedLine(sheet.page.text, row.span, isName4));
  if (!parts) return null;
  const three = parts.firm !== null && parts.title !== null;
  if (!three && !standsFree(place2) && !row.turned && !(row.indent === 1)) return null;
  return { mark: headerMark(row.span, parts), rows: 1 };
}
function standsIn(label) {
  const [speaker, principal] = label.split(/ (?:in |on )?for /, 2);
  return principal !== void 0 && isFullName(speaker) && isFullName(principal);
}
function withoutPrincipal(text2, parts) {
  const label = parts && text2.slice(parts.name[0], parts.name[1]);
  const end = label?.search(/ (?:in |on )?for \[?[A-Z]/) ?? -1;
  return parts && end > 0 ? { ...parts, name: [parts.name[0], parts.name[0] + end] } : parts;
}
function nameHeader(place2) {
  if (!isNameLine(place2)) return null;
  const { row, people } = place2;
  const known5 = people.has(row.words);
  if (!known5 && !(isFullName(row.words) && standsFree(place2) && (isLedTo(place2) || people.hasSurname(row.words))))
    return null;
  return { mark: headerMark(row.span, nameOnly(row.span)), rows: 1 };
}
function nameParagraph(place2) {
  const found2 = nameHeader({ ...place2, free: true });
  if (found2 || !isNameLine(place2) || place2.list) return found2;
  const next = rowBehind(place2);
  const clear = isFullName(place2.row.words) && place2.row.words.split(/\s+/).length <= 4;
  return clear && next && next.words.length > LEAST_SPEECH ? { mark: headerMark(place2.row.span, nameOnly(place2.row.span)), rows: 1 } : null;
}
var LEAST_SPEECH = 30;
function isNameLine(place2) {
  const { row } = place2;
  if (!mayBeHeader(row, LONGEST_NAME2) || /[.?!,;]$/.test(row.words.replace(/\b(?:jr|sr)\.$/i, ""))) return false;
  return isFullName(row.words, true) && rowBehind(place2) !== void 0;
}
var LOOKED_BACK = 4;
function isLedTo(place2, name2 = place2.row.words) {
  const surname = nameWords(name2).at(-1) ?? "";
  if (surname.length < 3) return false;
  for (let by = 1; by <= LOOKED_BACK; by++) {
    const before2 = rowBefore(place2, by);
    if (before2?.words.slice(-600).toLowerCase().includes(surname)) return true;
  }
  return rowBehind(place2)?.words.slice(0, 120).toLowerCase().includes(surname) ?? false;
}
function commaHeader(place2) {
  const { row, sheet, people } = place2;
  if (!mayBeHeader(row, 110) || !row.words.includes(",")) return null;
  const parts = commaNamed(sheet.page.text, row.span);
  if (!parts || parts.firm === null && parts.title === null) return null;
  const name2 = sheet.page.text.slice(parts.name[0], parts.name[1]);
  if (!people.has(name2) && !standsFree(place2)) return null;
  return { mark: headerMark(row.span, parts), rows: 1 };
}
function commaNamed(text2, span) {
  const [name2, second, ...more] = commaParts(text2, span);
  if (!name2 || !isFullName(text2.slice(name2[0], name2[1]))) return null;
  if (!second) return nameOnly(name2);
  const rest = text2.slice(second[0], span[1]);
  if (more.length > 3 || !isUpper(rest.charCodeAt(0)) || /[.?!;]$/.test(rest) && !/\b[A-Z]\w{0,4}\.$/.test(rest))
    return null;
  if (rest.split(/\s+/).filter((word2) => !isUpper(word2.charCodeAt(0))).length > 4) return null;
  if (!isTitle(rest)) return { name: name2, firm: [second[0], span[1]], title: null };
  const last = more.at(-1);
  const firm = last && !isTitle(text2.slice(last[0], last[1])) ? last : null;
  return { name: name2, firm, title: firm ? [second[0], trimComma(text2, firm[0])] : [second[0], span[1]] };
}
function trimComma(text2, end) {
  let at = end;
  while (at > 0 && ", ".includes(text2[at - 1])) at--;
  return at;
}
function withDescription(place2, found2) {
  const next = rowBehind(place2, found2.rows);
  if (!next || next.words.length > 140 || !isDescription(place2, next)) return found2;
  const { mark } = found2;
  const title = isTitle(next.words);
  const span = [mark.span[0], next.span[1]];
  return {
    mark: { ...mark, span, speech: next.span[1], title: title ? next.span : null, firm: title ? null : next.span },
    rows: found2.rows + 1
  };
}
var isDescription = ({ people }, { words }) => people.describes(words) || isTitle(words) && isUpper(words.charCodeAt(0)) && words.length < 110 && !/[.?!]$/.test(words) && !/\b(?:we|is|are|was|our|you|I|have)\b/.test(words);

// server/core/layouts/headings.ts
var HEADINGS = /* @__PURE__ */ new Map();
var enter = (heading, words) => {
  for (const word2 of words.split(" ")) HEADINGS.set(word2, heading);
};
enter(
  "presentation",
  "presentation preparedremarks managementdiscussionsection managementdiscussion fullconferencecalltranscript presentationsession calltranscript managementpresentation openingremarks presentationsummary speech speeches managementremarks remarks"
);
enter(
  "qa",
  "qa q&a questionsandanswers questionandanswer questions&answers question&answer questionsandanswerssession questionandanswersession questionsandanswersession questionandanswersection questionsandanswerssection questions&answerssession question&answersession q&asession qasession q&asection analystq&a analystq&atranscript questionandanswers questionanswersession questionandanswersessions questionandanswerperiod questionandanswersessionoperator analysttranscriptq&a q&atranscript analystq&aceoandcfo analystq&aceocfo q&aceoandcfo questionandanswersanalysts fixedincomeq&a analystandinvestorq&a questionsandanswerstranscript"
);
enter(
  "company",
  "corporateparticipants companyparticipants companyrepresentatives executives management managementparticipants corporatespeakers companyexecutives presenters speakers host executive"
);
enter(
  "callers",
  "conferencecallparticipants conferencecallparticipiants conferenceparticipants analysts analyst otherparticipants analystparticipants callparticipantsanalysts"
);
enter("people", "participants callparticipants");
enter(
  "end",
  "disclaimer definitions disclaimers transcriptdisclaimer importantdisclaimer forwardlookingstatementsdisclaimer"
);
var LONGEST7 = 60;
function headingOf(line) {
  if (line.length > LONGEST7 || ".,;?!".includes(line.at(-1) ?? ".")) return null;
  return headingIn(line);
}
var headingIn = remembered((line) => HEADINGS.get(squeezed(line)) ?? null);

// server/core/layouts/shapes.ts
var NEEDS_WORDS = /* @__PURE__ */ new Set([
  "operator",
  "dashed-three",
  "dashed-long",
  "dashed-two",
  "name",
  "name-again",
  "comma-name"
]);
var HEADER_LENGTH = 200;
function shapeOf(text2, span, met) {
  const length = span[1] - span[0];
  const words = text2.slice(span[0], Math.min(span[1], span[0] + HEADER_LENGTH));
  const first = words.charCodeAt(0);
  if (!isUpper(first)) return unlettered(words, length, text2.slice(Math.max(span[0], span[1] - 3), span[1]));
  const label = labelShape(words, length);
  if (label) return label;
  if (length > HEADER_LENGTH) return null;
  return headerShape(text2, span, words, met) ?? (isPlain2(words) && !isTabular(words) ? null : strange(words));
}
var CODE = /^(?:[{}<`]|\/[/*]|(?:import|export|const|let|var|function|return|interface|type|class|def|public|private|using|package|if|for|while) ?[\w({'"*]|#{2,6} |@\w+|\$ )|[{};]$|=>|\)\s?[,;]$|^['"].*['"],?$/;
var FOREIGN = /^(?:[|>~]|# |[*+-] |\d{4}-\d\d-\d\d[T ]\d\d:|\[?\d{1,2}:\d\d|\[[A-Z]{4,5}\]|(?:INFO|WARN|ERROR|DEBUG)\b)/;
var strange = (words) => CODE.test(words) ? "code" : FOREIGN.test(words) || isTabular(words) ? "foreign" : null;
function isTabular(words) {
  let cells = 0;
  for (let at = words.indexOf(","); at >= 0; at = words.indexOf(",", at + 1)) if (words[at + 1] !== " ") cells++;
  for (let at = words.indexOf("	"); at >= 0; at = words.indexOf("	", at + 1)) cells++;
  return cells >= 5;
}
var isPlain2 = (words) => isLower(words.charCodeAt(1)) && !/[{};,)]$/.test(words) && !words.includes("=>");
function unlettered(words, length, tail) {
  const sign = words[0];
  if (length >= 20 && "=-.\u2014_".includes(sign) && words.startsWith(sign.repeat(20))) {
    return sign === "=" ? "double-rule" : sign === "." ? "dots" : "rule";
  }
  if (sign === "-" && words === "--") return "double-dash";
  if (sign === "(" && words.length < 70 && words.endsWith(")") && isUpper(words.charCodeAt(1))) return "bracket-firm";
  if (tail.endsWith("]") && /\S\s+\[\d{1,4}\]$/.test(words)) return "numbered";
  return length > HEADER_LENGTH ? null : strange(words);
}
function labelShape(words, length) {
  const colon = words.indexOf(":");
  if (colon < 2 || colon > 120) return null;
  const label = words.slice(0, colon);
  if (label.length > 70 && label !== label.toUpperCase()) return null;
  const alone = length === colon + 1;
  if (isOperator(label)) {
    if (/^moderator/i.test(label)) return "moderator";
    return alone && label === label.toUpperCase() ? "label-alone" : "operator-label";
  }
  if (/^(?:question|answer|further (?:question|answer))\b/i.test(label)) return "question";
  const name2 = label.split(",")[0].trim();
  if (!isFullName(name2) && !isUnidentified(name2)) return null;
  if (label === label.toUpperCase()) return alone ? "label-alone" : "capital-label";
  if (label.includes(",")) return null;
  return /\s/.test(words[colon + 1] ?? " ") ? "name-label" : "glued-label";
}
function headerShape(text2, span, words, { headings, names }) {
  const heading = headingOf(words);
  if (heading) {
    headings.add(heading);
    return null;
  }
  const marked = markedShape(words);
  if (marked) return marked;
  if (isFullName(words) || isUnidentified(words)) {
    if (names.has(words)) return "name-again";
    names.add(words);
    return "name";
  }
  return partedShape(text2, span, words);
}
function markedShape(words) {
  if (isOperator(words)) return "operator";
  if (words.endsWith("]") && /\S\s+\[\d{1,4}\]$/.test(words)) return "numbered";
  if (words.endsWith(">}") && words.includes("{BIO")) return "bio";
  if (words === "Q" || words === "A") return "letter";
  if (/^(?:question \d{1,3}|further question|further answer)\b/i.test(words)) return "question";
  if (words.startsWith("Slide ") && /^Slides? \d/.test(words)) return "slide";
  return /, \d{1,2}:\d\d(?::\d\d)?$/.test(words) ? "stamped" : null;
}
function partedShape(text2, span, words) {
  const dashes = words.indexOf("--");
  if (dashes > 2 && isFullName(words.slice(0, dashes).trim())) return "double-dash";
  const dashed = dashedLine(text2, span);
  if (dashed && !(dashed.firm && dashed.title)) return "dashed-two";
  if (dashed) return /[–—]/.test(words) ? "dashed-long" : "dashed-three";
  return words.includes(",") && words.length < 110 && commaNamed(text2, span) ? "comma-name" : null;
}

// server/core/layouts/first-look.ts
var MOST_LINES = 220;
var MOST_CHARACTERS = 6e4;
var SECOND_WINDOW = 0.66;
var SECOND_LINES = 300;
var ENOUGH = 20;
var LOOKED_AT = 16e3;
function firstLook(page) {
  const tally = createTally();
  const seen = lookFrom(page, 0, MOST_LINES, tally);
  const second = Math.floor(page.lines.length * SECOND_WINDOW);
  const shapes = [...tally.counts.values()].reduce((sum2, count3) => sum2 + count3, 0);
  if (second > seen && shapes < ENOUGH) lookFrom(page, second, SECOND_LINES, tally);
  const { counts, headings, written: written3, characters: characters2, foreign, code, long, open: open2 } = tally;
  const beginning = page.text.slice(0, LOOKED_AT).toLowerCase();
  return {
    page,
    written: written3,
    characters: characters2,
    count: (shape) => counts.get(shape) ?? 0,
    headings,
    call: callWords(beginning),
    holds: (words) => beginning.includes(words),
    foreign: foreign / Math.max(1, written3),
    code: code > written3 * 0.06 || beginning.includes("\n```"),
    wrapped: open2 / Math.max(1, long)
  };
}
var createTally = () => ({
  counts: /* @__PURE__ */ new Map(),
  headings: /* @__PURE__ */ new Set(),
  names: /* @__PURE__ */ new Set(),
  written: 0,
  characters: 0,
  foreign: 0,
  code: 0,
  long: 0,
  open: 0
});
function lookFrom(page, from, most, tally) {
  const last = tally.written + most;
  const limit = (page.lines[from]?.span[0] ?? 0) + MOST_CHARACTERS;
  let pending = null;
  let index = from;
  for (; index < page.lines.length && tally.written < last; index++) {
    const { text: text2, span } = page.lines[index];
    if (span[0] > limit) break;
    const start = skipBlanks(text2);
    const end = trimBlanks(text2);
    if (end > start) pending = take(page.text, [span[0] + start, span[0] + end], pending, tally);
  }
  return index;
}
function take(text2, span, pending, tally) {
  const shape = shapeOf(text2, span, tally);
  if (shape === "double-dash" && span[1] - span[0] < 3 && !pending?.startsWith("name")) return pending;
  if (pending && isBelow(text2, span, shape, pending)) add(tally.counts, pending);
  measure(text2, span, shape, tally);
  if (shape === null || shape === "foreign" || shape === "code") return null;
  if (NEEDS_WORDS.has(shape)) return shape;
  add(tally.counts, shape);
  return null;
}
function isBelow(text2, span, shape, pending) {
  if (shape !== null) return !NEEDS_WORDS.has(shape);
  const words = text2.slice(span[0], Math.min(span[1], span[0] + 200));
  return isSpeech(words) || pending.startsWith("name") && isTitle(words);
}
var isSpeech = (words) => words.length >= 40 || '.?!\u2026"\u201D'.includes(words.at(-1)) || SMALL_WORD.test(words);
var SMALL_WORD = /\s(?!(?:of|and|the|for|at|in|de)\b)[a-z]{2,}\b/;
function measure(text2, span, shape, tally) {
  const length = span[1] - span[0];
  tally.written++;
  tally.characters += length;
  if (shape === "code") tally.code++;
  if (shape === "foreign" || shape === "code") tally.foreign++;
  if (shape !== null || length < 40) return;
  tally.long++;
  if (!'.?!:)]"\u201D'.includes(text2[span[1] - 1])) tally.open++;
}
var add = (counts, shape) => void counts.set(shape, (counts.get(shape) ?? 0) + 1);
var SPOKEN2 = "conference call|earnings call|results call|forward-looking|listen-only|question-and-answer|operator|turn the call|first question|next question|your line|investor relations|prepared remarks|webcast|q&a session".split(
  "|"
);
var MONEY = "quarter|fiscal|revenue|guidance|margin|earnings|results|non-gaap|year-over-year|basis points|cash flow|analyst|million|billion|growth".split(
  "|"
);
function callWords(beginning) {
  let score = 0;
  for (const words of SPOKEN2) if (score < 1 && beginning.includes(words)) score += 0.18;
  if (score === 0) return 0;
  for (const words of MONEY) if (score < 1 && beginning.includes(words)) score += 0.05;
  return Math.min(1, score);
}
function weighed({ call, foreign, code, written: written3 }, shape, tolerance = 0.12) {
  if (written3 === 0 || code || foreign > tolerance) return 0;
  return Math.min(0.98, Math.min(1, shape) * (0.3 + 0.7 * call));
}

// server/core/layouts/listings.ts
var LONGEST8 = 200;
var sideOf = ({ list: list2 }) => list2 === "people" ? null : list2;
var entry = (place2, parts, rows = 1) => {
  if (!parts) return null;
  const last = place2.sheet.rows[place2.at + rows - 1];
  return { mark: listingMark([place2.row.span[0], last.span[1]], parts, sideOf(place2)), rows };
};
var isPerson = (label) => isFullName(label, true) || isUnidentified(label) || isOperator(label);
function dashedListing(place2) {
  const { row, sheet } = place2;
  if (row.words.length > LONGEST8) return null;
  const { text: text2 } = sheet.page;
  const span = withoutBullet(row);
  const [name2, second, ...more] = dashedParts(text2, span);
  const label = name2 && text2.slice(name2[0], name2[1]);
  if (!name2 || !label || !(isPerson(label) || second && isSingleName(label))) return null;
  if (!second) return entry(place2, nameOnly(name2));
  const rest = [second[0], span[1]];
  if (more.length > 0 && !isTitle(text2.slice(second[0], second[1]))) {
    return entry(place2, { name: name2, firm: second, title: [more[0][0], span[1]] });
  }
  return entry(place2, described(text2, name2, rest, place2));
}
var WIDE = 60;
function wrappedListing(place2) {
  const found2 = dashedListing(place2);
  const next = place2.sheet.rows[place2.at + 1];
  if (!found2 || place2.row.words.length < WIDE || !next || headingOf(next.words)) return found2;
  if (next.words.length > WIDE * 1.5 || dashedListing({ ...place2, at: place2.at + 1, row: next })) return found2;
  const { span, title, firm } = found2.mark;
  const longer = (part) => part && part[1] === span[1] ? [part[0], next.span[1]] : part;
  return { mark: { ...found2.mark, span: [span[0], next.span[1]], title: longer(title), firm: longer(firm) }, rows: 2 };
}
function described(text2, name2, rest, { list: list2 }) {
  const words = text2.slice(rest[0], rest[1]);
  const title = list2 !== "callers" && (isTitle(words) || list2 === "company" && !FIRM.test(words));
  return { name: name2, firm: title ? null : rest, title: title ? rest : null };
}
var FIRM = /\b(?:securities|capital|bank|research|partners|markets|& co|llc|l\.p|lp|inc|group|advisors|company)\b/i;
var withoutBullet = ({ span, words }) => {
  const bullet = /^[*•\-–]\s+/.exec(words);
  return bullet ? [span[0] + bullet[0].length, span[1]] : span;
};
function reversedListing(place2) {
  const { row, sheet } = place2;
  if (row.words.length > LONGEST8) return null;
  const parts = dashedParts(sheet.page.text, row.span);
  const name2 = parts.at(-1);
  if (parts.length < 2 || !name2 || !isFullName(sheet.page.text.slice(name2[0], name2[1]))) return null;
  const title = [row.span[0], parts.at(-2)[1]];
  return isTitle(sheet.page.text.slice(title[0], title[1])) ? entry(place2, { name: name2, firm: null, title }) : null;
}
function commaListing(place2) {
  const { row, sheet } = place2;
  if (row.words.length > LONGEST8) return null;
  return entry(place2, commaNamed(sheet.page.text, withoutBullet(row)));
}
function twoLineListing(place2) {
  const { row, sheet } = place2;
  const { text: text2 } = sheet.page;
  const span = withoutBullet(row);
  const next = sheet.rows[place2.at + 1];
  if (span[1] - span[0] > 70 || !next || next.words.length > LONGEST8) return null;
  const label = text2.slice(span[0], span[1]);
  if (!isPerson(label) && !(row.words !== label && isUpper(label.charCodeAt(0)))) return null;
  return entry(place2, { name: span, ...firmAndTitle(text2, next.span) }, 2);
}
function firmAndTitle(text2, span) {
  const parts = dashedParts(text2, span);
  const last = parts.at(-1);
  if (!last) return { firm: null, title: null };
  if (parts.length === 1) {
    const title = isTitle(text2.slice(last[0], last[1]));
    return { firm: title ? null : last, title: title ? last : null };
  }
  return { firm: [parts[0][0], parts.at(-2)[1]], title: last };
}
var NAME_AND_FIRM = /^(?:[A-Z][\w.'’`-]*|\([A-Z][a-z]+\)|"[A-Z][a-z]+")(?: (?:[A-Z]\.?|[A-Z][\w.'’`-]*)){0,2}(?: \(ph\))?(?=,?(?: \S|\s{2,}|$))/;
function runTogetherListing(place2) {
  const { row, sheet } = place2;
  const { text: text2 } = sheet.page;
  if (row.words.length > LONGEST8 || !isUpper(row.words.charCodeAt(0))) return null;
  const end = nameEnd(row.words);
  if (end === null) return null;
  const name2 = [row.span[0], row.span[0] + end];
  const start = name2[1] + (/^[\s,]*/.exec(row.words.slice(end))?.[0].length ?? 0);
  if (start >= row.span[1]) return entry(place2, nameOnly(name2));
  return entry(place2, { name: name2, ...firmAndTitle(text2, [start, row.span[1]]) });
}
function nameEnd(words) {
  const marked = /\s?\((?:ph|sp)\)/.exec(words);
  if (marked && marked.index > 1 && marked.index < 50) return marked.index + marked[0].length;
  const wide = /\s{2,}/.exec(words);
  if (wide && isPerson(words.slice(0, wide.index))) return wide.index;
  if (isPerson(words) && words.split(" ").length <= 3) return words.length;
  const two = NAME_AND_FIRM.exec(words)?.[0].split(" ").slice(0, initialSecond(words) ? 3 : 2).join(" ");
  return two && isPerson(two) ? two.length : null;
}
var initialSecond = (words) => /^\S+ [A-Z]\.? /.test(words);
var firstOf = (...readers) => (place2) => {
  for (const reader2 of readers) {
    const found2 = reader2(place2);
    if (found2) return found2;
  }
  return null;
};

// server/core/text/dates.ts
var MONTHS2 = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
var DATE = new RegExp(
  [
    `\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ?((?:19|20)\\d\\d)\\b`,
    `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](${MONTH})\\.?,?[ -]((?:19|20)\\d\\d)\\b`,
    "\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)",
    "\\b(\\d\\d)/(\\d\\d)/((?:19|20)\\d\\d)\\b"
  ].join("|"),
  "i"
);
function dateIn(words) {
  const match = DATE.exec(words);
  if (!match) return null;
  const value = isoOf(match);
  return value === null ? null : { start: match.index, end: match.index + match[0].length, value };
}
function isoOf(match) {
  const [, m1, d1, y1, d2, m2, y2, y3, m3, d3, m4, d4, y4] = match;
  const year = y1 ?? y2 ?? y3 ?? y4 ?? "";
  const named3 = m1 ?? m2;
  const month = named3 ? MONTHS2.indexOf(named3.slice(0, 3).toLowerCase()) + 1 : Number(m3 ?? m4);
  const day = Number(d1 ?? d2 ?? d3 ?? d4);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
var ORDINALS4 = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
  one: 1,
  two: 2,
  three: 3,
  four: 4
};
var YEAR = "(?:['\u2018\u2019]\\s?)?((?:19|20)\\d\\d(?:\\s?[-\u2013/]\\s?(?:20)?\\d\\d)?|\\d\\d)(?![\\d%.,]\\d|\\d|%)";
var FISCAL = "(?:(?:of|for|in|the|our|,|fiscal|financial|full|calendar|year|fy|cy|ended|&|and|9m|half|results|h[12])[ ,]{0,2}){0,5}";
var PERIOD = new RegExp(
  [
    `\\b(?:(first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?quarter|quarter (one|two|three|four)|q\\s?([1-4])(?!\\d)|([1-4])\\s?q(?![a-z]))(?:['\u2019]?s\\b)?[ ,-]{0,3}${FISCAL}(?:${YEAR}(?! (?:million|billion|percent|cents|basis|bps|per cent|days|years|times|months|people|employees|customers))(?!['\u2019]s))?`,
    `\\b(?:fiscal|financial)? ?(?:year )?((?:19|20)\\d\\d|(?:fy|cy) ?['\u2019]?\\d\\d(?:\\d\\d)?)[ ,'\u2019s]{0,3}(?:fiscal )?(?:(first|second|third|fourth)[- ]quarter|q([1-4]))\\b`,
    `\\b(?:h([12])|(first|second)[- ]half)[ ,]{0,2}${FISCAL}${YEAR}`,
    `\\b(?:full[- ]year|fiscal year|fiscal|fy|annual|year[- ]end)[ ,]{0,2}(?:results )?(?:for )?(?:(?:the|fiscal|year|end|ended) ){0,2}${YEAR}`
  ].join("|"),
  "iy"
);
function periodsIn(words) {
  const found2 = [];
  for (let at = nextStart(words, 0); at < words.length; at = nextStart(words, at)) {
    PERIOD.lastIndex = at;
    const match = PERIOD.exec(words);
    at += match ? match[0].length : 1;
    if (!match) continue;
    const [, o1, w1, q1, q2, y1, y2, o2, q3, h1, o3, y3, y4] = match;
    const quarter = numberOf2(o1 ?? w1 ?? q1 ?? q2 ?? o2 ?? q3);
    const half = numberOf2(h1 ?? o3);
    const year = yearOf3(y1 ?? y2 ?? y3 ?? y4);
    if (quarter === null && half === null && year === null) continue;
    found2.push({ start: match.index, end: match.index + match[0].trimEnd().length, quarter, half, year });
  }
  return found2;
}
var characters = (kind) => Array.from({ length: 128 }, (_, code) => kind.test(String.fromCharCode(code)));
var BEGINS = characters(/[1-4fstqhayc]/i);
var IN_WORDS = characters(/\w/);
function nextStart(words, from) {
  let inside = from > 0 && IN_WORDS[words.charCodeAt(from - 1)] === true;
  for (let at = from; at < words.length; at++) {
    const code = words.charCodeAt(at);
    const within2 = IN_WORDS[code] === true;
    if (within2 !== inside && BEGINS[code === 32 ? words.charCodeAt(at + 1) : code]) return at;
    inside = within2;
  }
  return words.length;
}
var numberOf2 = (word2) => word2 === void 0 ? null : ORDINALS4[word2.toLowerCase()] ?? Number(word2);
function yearOf3(word2) {
  if (word2 === void 0) return null;
  const range2 = /^((?:19|20)\d\d)\s?[-–/]\s?(?:20)?(\d\d)$/.exec(word2);
  const digits2 = range2 ? range2[2] : word2.replace(/\D+/g, "");
  const year = Number(digits2.length === 2 ? `20${digits2}` : digits2);
  return year >= 1980 && year <= 2079 ? year : null;
}
var periodName = ({ quarter, half }, year) => quarter !== null ? `${year}Q${quarter}` : half !== null ? `${year}H${half}` : `FY${year}`;

// server/core/layouts/title-company.ts
var KIND = /\b(?:earnings|results|conference|financial results|analyst|quarterly|interim|annual|ims|transcript|call)\b/i;
function companyIn(words, ticker, period) {
  if (ticker > 2 && (!period || period.start > ticker)) return companySpan(words, 0, ticker);
  if (!period) return null;
  const behind = words.slice(period.end).search(KIND);
  const span = behind > 2 ? companySpan(words, period.end, period.end + behind) : null;
  return span ?? (period.start > 2 ? companySpan(words, 0, period.start) : null);
}
var NO_COMPANY_LINE = /\b(?:transcripts?|version|relations|followers|streetevents|disclaimer|participants)\b/i;
function companyAlone(words) {
  const bare = words.replace(/\b(Inc|Corp|Co|Ltd|N\.V|plc)\.$/i, "$1");
  if (words === "" || words.length > 80 || /[.:?!]$/.test(bare) || dateIn(words)) return false;
  return !NO_COMPANY_LINE.test(words) && companySpan(words, 0, words.length) !== null;
}
var LEAD = /^(?:.{0,60}GMT,?|.{0,40}\d ?[AP]M,?|\d\d\/\d\d\/\d{4})?\s*(?:[A-Z0-9._]{0,14}\s?[-–−]\s)?\s*(?:the\s)?(?:transcript of\s)?/i;
var NO_NAME2 = /\b(?:call|transcript|results|earnings|welcome|we|edited|final|full|half|year|ended)\b/i;
var SMALL = /^(?:of|and|the|de|for|in)$/;
function companySpan(words, from, to) {
  const part = words.slice(from, to);
  const lead = LEAD.exec(part)?.[0].length ?? 0;
  const name2 = part.slice(lead).replace(/\s?\([A-Z.]{1,6}\s?[-+]?[\d.]{0,7}%?\)$/, "").replace(/[\s,:;|–—−-]+$/, "").replace(/['’]s?$/, "");
  if (name2.length < 2 || name2.length > 80 || !/^[A-Z0-9]/.test(name2) || NO_NAME2.test(name2)) return null;
  const small = name2.split(" ").filter((word2) => /^[a-z]/.test(word2) && !SMALL.test(word2));
  return small.length > 1 ? null : [from + lead, from + lead + name2.length];
}

// server/core/layouts/facts.ts
var MOST_ROWS = 60;
var MOST_RUNNING = 12;
var LONGEST9 = 240;
function factsAmong({ page, rows, furniture }, before2) {
  const front = rows.slice(0, MOST_ROWS).filter((row) => row.span[0] < before2);
  const spans = [...front.map((row) => row.span), ...furniture.slice(0, MOST_RUNNING)];
  const lines = spans.filter((span) => span[1] - span[0] < LONGEST9).sort((a, b) => a[0] - b[0]);
  return lines.flatMap((span, index) => factsIn(lineOf(page.text, span, lines[index - 1] ?? null)));
}
function lineOf(text2, span, before2) {
  const mark = (fact, place2) => place2 ? [{ kind: "fact", fact, span: place2 }] : [];
  return {
    words: text2.slice(span[0], span[1]),
    before: before2 ? text2.slice(before2[0], before2[1]) : "",
    at: (fact, start, end) => mark(fact, trimmed(text2, [span[0] + start, span[0] + end])),
    beforeAsCompany: () => mark("company", before2)
  };
}
var TITLE2 = /\b(?:investor day|financials conference|earnings|results|conference call|analyst call|call transcript|transcript|review|announcement|ims|financial)\b/i;
var EXCHANGE = /^(?:NYSE|NASDAQ|AMEX|OTC\w*|TSX|LSE)\s?:\s?([A-Z][A-Z0-9.]{0,7})$/;
var COPIED = /\bscraped\b|https?:/i;
function factsIn(line) {
  const { words, at } = line;
  const fields = fieldsIn(line);
  if (fields.length > 0) return fields;
  if (COPIED.test(words)) return [];
  const exchange = EXCHANGE.exec(words);
  if (exchange) return at("ticker", words.length - exchange[1].length, words.length);
  if (EXCHANGE.test(line.before)) return companyAlone(words) ? at("company", 0, words.length) : [];
  const date = dateIn(words);
  const dates = date && words.length < 140 ? at("date", date.start, date.end) : [];
  return [...titleFacts(line), ...dates];
}
var ZONE = /^(?:[ECMP][SD]T|ET|GMT|UTC|IST|CES?T|BST|AM|PM|MD|CEO|CFO|GAAP|EPS)$/;
var LISTED = /\((?:[A-Za-z ]{2,12}\s?:\s?([A-Z][A-Z0-9.]{0,7})|([A-Z]{1,5}(?:\.[A-Z]{1,2})?)(?:\s?[-+][\d.]{1,7}%)?)\)/;
function titleFacts(line) {
  const { words, at } = line;
  const period = periodsIn(words)[0] ?? null;
  const found2 = LISTED.exec(words);
  const listed2 = found2 && !ZONE.test(found2[1] ?? found2[2]) ? found2 : null;
  const ticker = listed2 && (listed2[1] ?? listed2[2]);
  const short = words.length < 90 && /^[A-Z0-9]/.test(words) && (ticker === null || ticker.length > 1);
  const title = TITLE2.test(words) && words.length < 200 && !/[.!]$/.test(words);
  if (!title && !(listed2 && (listed2[1] || period || short))) return [];
  const company = companyIn(words, listed2?.index ?? -1, period);
  const place2 = listed2 ? words.indexOf(ticker, listed2.index) : 0;
  return [
    ...title && short ? at("title", 0, words.length) : [],
    ...company ? at("company", company[0], company[1]) : period && companyAlone(line.before) ? line.beforeAsCompany() : [],
    ...listed2 ? at("ticker", place2, place2 + ticker.length) : [],
    ...period && !listed2 ? leadingTicker(line) : [],
    ...period ? at("period", period.start, period.end) : []
  ];
}
function leadingTicker({ words, at }) {
  const match = /(?:^|[AP]M, |GMT, )([A-Z]{1,5}(?:\.[A-Z]{1,2})?) - (?=Q[1-4] )/.exec(words);
  if (!match) return [];
  const start = match.index + match[0].indexOf(match[1]);
  return at("ticker", start, start + match[1].length);
}
var FIELD = /^[*#]*\s?(company|bank|issuer|ticker|symbol|quarter|period|date|earnings date|event date\/time)\b\**\s?:\**\s{0,4}(\S.{0,80}?)(?=\s{2,}|$)/i;
var FIELD_FACTS = {
  company: "company",
  bank: "company",
  issuer: "company",
  ticker: "ticker",
  symbol: "ticker",
  quarter: "period",
  period: "period"
};
function fieldsIn({ words, at }) {
  const facts = [];
  let start = 0;
  for (const part of words.split("|")) {
    const lead = part.length - part.trimStart().length;
    const match = FIELD.exec(part.trim());
    if (match) {
      const end = start + lead + match[0].length;
      facts.push(...at(FIELD_FACTS[match[1].toLowerCase()] ?? "date", end - match[2].length, end));
    }
    start += part.length + 1;
  }
  return facts;
}

// server/core/layouts/reading.ts
function readBy(grammar16, page) {
  const sheet = sheetOf(page);
  const people = grammar16.cast?.(sheet) ?? createCast();
  const marks = [];
  let list2 = null;
  let free = true;
  let started = false;
  for (let at = 0; at < sheet.rows.length; ) {
    const place2 = { sheet, at, row: sheet.rows[at], people, free, list: list2, started };
    const step = stepAt(grammar16, place2);
    marks.push(...step.marks);
    started ||= step.marks.some((mark) => mark.kind === "header");
    list2 = step.list;
    free = step.marks.length > 0;
    at += step.rows;
  }
  const speech = grammar16.afterHeading ? behindHeading(marks) : marks;
  return { marks: withEdges(sheet, speech), paragraphs: grammar16.paragraphs };
}
function behindHeading(marks) {
  const heading = marks.findIndex((mark) => mark.kind === "section" && mark.section === "presentation");
  return marks.filter((mark, index) => index >= heading || mark.kind !== "header");
}
function stepAt(grammar16, place2) {
  return headingStep(grammar16, place2) ?? entryStep(grammar16, place2) ?? restStep(grammar16, place2);
}
function headingStep(grammar16, place2) {
  const { row } = place2;
  const heading = headingAt(grammar16, place2);
  const aside = { kind: "furniture", span: row.span };
  if (heading === "presentation" || heading === "qa") {
    return { marks: isContents(grammar16, place2) ? [aside] : sectionMarks(heading, row), list: null, rows: 1 };
  }
  const lists2 = heading === "company" || heading === "callers" || heading === "people";
  return lists2 && grammar16.listing ? { marks: [aside], list: heading, rows: 1 } : null;
}
function entryStep(grammar16, place2) {
  const { row, list: list2 } = place2;
  const cover2 = place2.started ? null : grammar16.cover?.(place2) ?? null;
  const header = cover2 ? null : grammar16.header(place2);
  const listing = cover2 ?? (list2 ? grammar16.listing?.(place2) ?? null : null);
  if (header && (!list2 || !grammar16.listing || beginsSpeech(grammar16, place2, header, listing?.rows ?? 0))) {
    if (!isOperator(row.words)) place2.people.add(wordsOf7(place2, header.mark.name));
    return { marks: [header.mark], list: null, rows: header.rows };
  }
  if (!listing) return null;
  describe(place2, listing.mark);
  return { marks: [listing.mark], list: list2, rows: listing.rows };
}
function restStep(grammar16, place2) {
  const { row, list: list2, free } = place2;
  if (grammar16.aside?.(place2)) return { marks: [{ kind: "furniture", span: row.span }], list: list2, rows: 1 };
  const inline = grammar16.inline?.(place2) ?? [];
  if (inline.length > 0) return { marks: inline, list: null, rows: 1 };
  return { marks: [], list: grammar16.longLists || free ? list2 : null, rows: 1 };
}
var headingAt = (grammar16, place2) => grammar16.heading ? grammar16.heading(place2) : headingOf(place2.row.words);
function isContents(grammar16, place2) {
  const next = place2.sheet.rows[place2.at + 1];
  return next !== void 0 && headingAt(grammar16, { ...place2, at: place2.at + 1, row: next }) !== null;
}
function sectionMarks(section, { span, words }) {
  const glued = /[a-z](Operator)$/.exec(words);
  if (!glued) return [{ kind: "section", section, span }];
  const start = span[1] - "Operator".length;
  return [
    { kind: "section", section, span: [span[0], start] },
    headerMark([start, span[1]], nameOnly([start, span[1]]))
  ];
}
function beginsSpeech(grammar16, place2, { mark, rows }, entry2) {
  const at = place2.at + Math.max(rows, entry2);
  const next = place2.sheet.rows[at];
  if (!next) return false;
  const name2 = wordsOf7(place2, mark.name);
  if (mark.speech < place2.row.span[1]) return true;
  const known5 = isOperator(name2) || place2.people.has(name2);
  if (entry2 > 0 && !known5) return false;
  return next.words.length > (known5 ? 50 : 80) && !grammar16.listing?.({ ...place2, at, row: next });
}
function describe(place2, { name: name2, firm, title }) {
  place2.people.add(wordsOf7(place2, name2));
  for (const part of [firm, title]) if (part) place2.people.describe(wordsOf7(place2, part));
}
var wordsOf7 = ({ sheet }, span) => sheet.page.text.slice(span[0], span[1]);
function withEdges(sheet, marks) {
  const headers = marks.filter((mark) => mark.kind === "header");
  const first = headers[0]?.span[0] ?? Number.POSITIVE_INFINITY;
  const last = headers.at(-1)?.speech ?? Number.POSITIVE_INFINITY;
  const furniture = [...sheet.furniture, ...tagsIn(sheet.page.text)].map(furnitureMark);
  const limit = endOfSpeech(sheet, last);
  const tail = limit < trimBlanks(sheet.page.text) ? [furnitureMark([limit, trimBlanks(sheet.page.text)])] : [];
  const all = [...marks, ...furniture, ...factsAmong(sheet, first)].filter((mark) => mark.span[0] < limit);
  return [...all.sort((a, b) => a.span[0] - b.span[0]), ...tail];
}
var furnitureMark = (span) => ({ kind: "furniture", span });
var TAG = /<\/?[A-Za-z][a-z0-9]*(?:\s[^<>]{0,160})?\/?>/g;
function tagsIn(text2) {
  if (!text2.includes("/>") && !text2.includes("</")) return [];
  return [...text2.matchAll(TAG)].map((match) => [match.index, match.index + match[0].length]);
}
var END = /^(?:(?:D(?:isclaimers?|ISCLAIMERS?|efinitions|EFINITIONS)|Forward-[Ll]ooking [Ss]tatements?|Important (?:[Nn]otice|[Ii]nformation))(?::|$)|C(?:opyright|OPYRIGHT)(?: ?(?:policy|©|\(c\)|\d{4})|:|$)|C(?:autionary|AUTIONARY) (?:[Ss]tatement|[Nn]ote|STATEMENT|NOTE)|Duration: ?\d|More [A-Z.]{1,8} analysis$|All earnings call transcripts|\(?CONFERENCE CALL CONCLUDED|Document [a-z]{4}0|This article is a transcript|This transcript (?:is provided|was|may)|Certain statements in this (?:release|document|transcript)|THE INFORMATION CONTAINED|\([Cc]\) ?(?:19|20)\d\d|©|Read more|V(?:\.|ery) Bearish\b|-{20,}$)/;
var END_WITHIN = /\(CONFERENCE CALL CONCLUDED|\[[A-Z][\w .]{2,30} reserves the right to/;
function endOfSpeech({ page, rows }, last) {
  for (const row of rows) {
    if (row.span[1] <= last) continue;
    if (row.span[0] > last && END.test(row.words)) return row.span[0];
    const within2 = row.words.search(END_WITHIN);
    if (within2 >= 0 && row.span[0] + within2 > last) return row.span[0] + within2;
  }
  return page.text.length;
}

// server/core/layouts/seeking-alpha.ts
var seekingAlpha = {
  id: "seeking-alpha",
  name: "Seeking Alpha page text",
  description: "A title line with exchange and ticker, lists of executives and analysts, then one paragraph a line. A speaker is a line that holds nothing but a name; no blank line or sign sets it apart.",
  example: `Larkfield, Inc. (NYSE:LRK) Q4 2012 Earnings Call November 12, 2012 10:00 AM ET
Executives
Dora Ames - Chief Executive Officer
Analysts
Piet Holm - Quayside Securities
Operator
Good morning, and welcome to the Larkfield fourth quarter 2012 earnings conference call. Please go ahead, Dora.
Dora Ames
Thank you. Revenue for the fourth quarter was $20.5 million, up 4%. We are ready for questions.
Question-and-Answer Session
Operator
[Operator Instructions] Our first question comes from Piet Holm with Quayside Securities.
Piet Holm
What drove the margin?
Dora Ames
Mostly volume.`,
  certainty,
  read: (page) => readBy(grammar, page)
};
function certainty(look) {
  if (look.wrapped > 0.4) return 0;
  const lists2 = (look.headings.has("company") ? 0.25 : 0) + (look.headings.has("callers") ? 0.25 : 0) + (look.headings.has("qa") ? 0.2 : 0);
  const names = Math.min(0.5, (look.count("name") + look.count("name-again") + look.count("dashed-two")) * 0.12);
  if (names === 0 || look.count("rule") + look.count("dots") > 2) return 0;
  return weighed(look, lists2 + names + Math.min(0.4, look.count("operator") * 0.3)) * 0.97;
}
function letteredHeader({ row }) {
  const match = /^([QA])\s?(?:[-–—]|â[\u0080€][\u0093\u0094“”])\s?(?=\S)/.exec(row.words.slice(0, 80));
  if (!match || row.words.length > 80) return null;
  const name2 = [row.span[0] + match[0].length, row.span[1]];
  const label = row.words.slice(match[0].length);
  if (!isFullName(label) && !isUnidentified(label)) return null;
  return { mark: headerMark(row.span, nameOnly(name2), row.span[1], match[1] === "Q" ? "question" : "answer"), rows: 1 };
}
function dashedName(place2) {
  const found2 = dashedHeader({ ...place2, free: true });
  if (!found2) return null;
  const name2 = place2.row.words.slice(0, found2.mark.name[1] - found2.mark.name[0]);
  const next = rowBehind(place2);
  const described3 = found2.mark.firm !== null && place2.people.describes(place2.sheet.page.text.slice(...found2.mark.firm));
  return described3 || place2.people.has(name2) || next !== void 0 && next.words.length > 60 ? found2 : null;
}
function operatorLabel({ row }) {
  const colon = row.words.slice(0, 30).indexOf(":");
  if (colon < 0 || !isOperator(row.words.slice(0, colon))) return null;
  const name2 = [row.span[0], row.span[0] + colon];
  return { mark: headerMark([name2[0], name2[1] + 1], nameOnly(name2), name2[1] + 1), rows: 1 };
}
var grammar = {
  paragraphs: "one-a-line",
  cast: castOfRepeated,
  header: firstOf(knownLabel, operatorLabel, letteredHeader, nameParagraph, dashedName),
  listing: dashedListing
};

// server/core/layouts/bloomberg.ts
var bloomberg = {
  id: "bloomberg",
  name: "Bloomberg transcript",
  description: "A header is the speaker's name with a number in braces, `Dora Ames {BIO 1234567 <GO>}`; in the questions and answers `Q - ` or `A - ` stands before it.",
  example: `Q2 2023 Earnings Call
Company Participants
Dora Ames, President and Chief Executive Officer
Other Participants
Piet Holm, Analyst, Quayside Securities

Presentation
Operator
Good afternoon. I would now like to turn the conference over to Dora Ames of Larkfield.
Please go ahead.

Dora Ames {BIO 22149760 <GO>}
Welcome to Larkfield's Second Quarter 2023 Earnings Call. Revenue was $20.5 million.

Questions And Answers
Operator
That will come from the line of Piet Holm with Quayside Securities. Your line is open.

Q - Piet Holm {BIO 3825792 <GO>}
What drove the margin?

A - Dora Ames {BIO 22149760 <GO>}
Mostly volume.`,
  certainty: certainty2,
  read: (page) => readBy(grammar2, page)
};
function certainty2(look) {
  if (look.count("bio") === 0) return 0;
  return weighed(look, 0.6 + look.count("bio") * 0.2);
}
var BIO = /\s*\{BIO\b[^{}]{0,40}\}?$/;
function bioHeader({ row, sheet }) {
  if (row.words.length > 120) return null;
  const bio = BIO.exec(row.words);
  if (!bio) return null;
  const letter = /^([QA])\s?[-–]\s?/.exec(row.words);
  const name2 = trimmed(sheet.page.text, [row.span[0] + (letter?.[0].length ?? 0), row.span[0] + bio.index]);
  const label = name2 && sheet.page.text.slice(name2[0], name2[1]);
  if (!name2 || !label || !isFullName(label) && !isUnidentified(label)) return null;
  const asks2 = letter?.[1] === "Q" ? "question" : letter?.[1] === "A" ? "answer" : null;
  return { mark: headerMark(row.span, nameOnly(name2), row.span[1], asks2), rows: 1 };
}
var grammar2 = {
  paragraphs: "wrapped",
  cast: castOfRepeated,
  header: firstOf(bioHeader, knownLabel, letteredHeader),
  listing: (place2) => commaListing(place2) ?? null
};

// server/core/layouts/house-style.ts
var houseStyle = {
  paragraphs: "wrapped",
  cast: castOfRepeated,
  header: firstOf(knownLabel, bracketed, commaHeader, nameHeader),
  listing: firstOf(commaListing, dashedListing)
};
function bracketed(place2) {
  const { row } = place2;
  const next = rowBehind(place2);
  if (!next || !/^\([A-Z][^()]{1,60}\)$/.test(next.words) || !mayBeHeader(row, 60) || !isFullName(row.words))
    return null;
  const firm = [next.span[0] + 1, next.span[1] - 1];
  return {
    mark: headerMark([row.span[0], next.span[1]], { name: row.span, firm, title: null }, next.span[1]),
    rows: 2
  };
}
var NUMBERED = /^question \d{1,3}\s?:?\s*/i;
var FURTHER = /^(?:further|follow[- ]?up|supplementary) questions?\s?\d{0,2}\s?:?\s*/i;
var ANSWER = /^(?:further )?answer\s?[:\-–]?\s*/i;
var isQuestionNumber = ({ row }) => /^question \d{1,3}\s?:?$/i.test(row.words);
function createQuestionHeader() {
  let asker = null;
  return (place2) => {
    const before2 = rowBefore(place2);
    if (!mayBeHeader(place2.row, 120)) return null;
    const below = before2 !== void 0 && isQuestionNumber({ ...place2, row: before2 });
    const found2 = below ? named2(place2, 0, "question") : questionAt(place2, asker);
    if (found2?.mark.asks === "question") asker = found2.mark.speaker ?? nameOf3(place2, found2.mark);
    return found2;
  };
}
var nameOf3 = ({ sheet }, { name: name2 }) => sheet.page.text.slice(name2[0], name2[1]);
function questionAt(place2, asker) {
  const { row } = place2;
  const answer = ANSWER.exec(row.words);
  if (answer && answer[0].length < row.words.length) return named2(place2, answer[0].length, "answer");
  const numbered = NUMBERED.exec(row.words);
  if (numbered) return numbered[0].length < row.words.length ? named2(place2, numbered[0].length, "question") : null;
  const further = FURTHER.exec(row.words);
  if (!further) return null;
  const found2 = named2(place2, further[0].length, "question");
  if (found2 || !asker || further[0].length < row.words.length) return found2;
  return { mark: { ...headerMark(row.span, nameOnly(row.span), row.span[1], "question"), speaker: asker }, rows: 1 };
}
function named2(place2, lead, asks2) {
  const { row, sheet } = place2;
  const { text: text2 } = sheet.page;
  const same = trimmed(text2, [row.span[0] + lead, row.span[1]]);
  const next = rowBehind(place2);
  const span = same ?? (next && next.words.length < 110 ? next.span : null);
  const parts = span && (commaNamed(text2, span) ?? (isFullName(text2.slice(span[0], span[1])) ? nameOnly(span) : null));
  if (!span || !parts) return null;
  return { mark: headerMark([row.span[0], span[1]], parts, span[1], asks2), rows: same ? 1 : 2 };
}

// server/core/layouts/bracketed-firms.ts
var bracketedFirms = {
  id: "bracketed-firms",
  name: "Firm in brackets below the name (Deutsche Bank)",
  description: "The remarks are bulleted under the titles of slides, their speakers in capitals. In the questions and answers a name stands alone, with the firm of a questioner in round brackets on the line below.",
  example: `Larkfield AG
Larkfield Q2 2024 Analyst Conference Call
Wednesday 24th July 2024

Speakers:
Dora Ames, Chief Executive Officer

DORA AMES
Slide 1 \u2013 Strong second quarter
-

Thank you, and a warm welcome to our earnings call from me. I am
delighted to discuss our second quarter results with you today.
Revenues were 15.4 million euros.

Questions & Answers
Piet Holm
(Quayside Securities)

Good morning, and thank you for the presentation. What
drove the margin in the second quarter? And is your
guidance for revenues unchanged?

Dora Ames

Thank you, Piet. It was mostly volume, as we said when we
gave the guidance, and it stands for the full year.

Bo Lund
(Harbour Research)

On cash flow, please. How does it develop from here?

Dora Ames

It was strong.`,
  certainty: certainty3,
  read: (page) => readBy({ ...houseStyle, aside: ({ row }) => row.words === "-" || row.words === "\u2022" }, page)
};
function certainty3(look) {
  const names = look.count("name") + look.count("name-again");
  const brackets = look.count("bracket-firm");
  if (names === 0 || brackets === 0 && look.count("slide") < 3) return 0;
  const sections = (look.headings.has("qa") ? 0.3 : 0) + (look.headings.has("company") ? 0.2 : 0);
  return weighed(
    look,
    Math.min(0.5, brackets * 0.15) + Math.min(0.3, look.count("slide") * 0.05) + Math.min(0.25, names * 0.1) + sections,
    0.5
  ) * 0.9;
}

// server/core/layouts/labels.ts
var LONGEST_LABEL = 160;
function capitalLabel(place2) {
  const { row, sheet } = place2;
  const { text: text2 } = sheet.page;
  if (!isUpper(row.words.charCodeAt(0)) || !isUpper(row.words.charCodeAt(1)) && row.words[1] !== ".") return null;
  const colon = capitalsUntilColon(row.words);
  if (colon === "runs on") return runsOn(place2);
  if (colon === null || colon < 2) return null;
  const span = [row.span[0], row.span[0] + colon];
  const parts = labelParts(text2, span);
  return parts && isSure(place2, parts) ? { mark: headerMark([span[0], span[1] + 1], parts, span[1] + 1), rows: 1 } : null;
}
function isSure({ sheet, people }, { name: name2, firm, title }) {
  const label = sheet.page.text.slice(name2[0], name2[1]);
  return firm !== null || title !== null || !isSingleName(label) || isOperator(label) || people.hasWord(label);
}
function capitalsUntilColon(words) {
  let small = 0;
  for (let at = 0; at < Math.min(words.length, LONGEST_LABEL); at++) {
    if (words[at] === ":" || words[at] === "]" && words[at + 1] === ":") return words[at] === "]" ? at + 1 : at;
    if (isLower(words.charCodeAt(at)) && ++small > 3) return null;
  }
  return words.length < LONGEST_LABEL && words.includes(",") && small === 0 ? "runs on" : null;
}
function runsOn(place2) {
  const next = rowBehind(place2);
  if (!next || next.apart) return null;
  const colon = capitalsUntilColon(next.words);
  if (typeof colon !== "number") return null;
  const span = [place2.row.span[0], next.span[0] + colon];
  const parts = labelParts(place2.sheet.page.text, span);
  return parts && { mark: headerMark([span[0], span[1] + 1], parts, span[1] + 1), rows: 2 };
}
function labelParts(text2, span) {
  const [name2, ...rest] = commaParts(text2, span);
  if (!name2) return null;
  const label = text2.slice(name2[0], name2[1]).replace(/[\]:]+$/, "");
  if (!isFullName(label) && !isOperator(label) && !isUnidentified(label) && !isSingleName(label)) return null;
  const exact = [name2[0], name2[0] + label.length];
  const last = rest.at(-1);
  if (!last) return nameOnly(exact);
  if (rest.length === 1) {
    const title = isTitle(text2.slice(last[0], last[1]));
    return { name: exact, firm: title ? null : last, title: title ? last : null };
  }
  return { name: exact, firm: last, title: [rest[0][0], rest.at(-2)[1]] };
}
function nameLabel(place2) {
  const { row, sheet, people } = place2;
  if (!mayBeHeader(row, Number.POSITIVE_INFINITY)) return null;
  const colon = row.words.slice(0, 70).indexOf(":");
  if (colon < 2) return null;
  const name2 = trimmed(sheet.page.text, [row.span[0], row.span[0] + colon]);
  const label = name2 && sheet.page.text.slice(name2[0], name2[1]);
  if (!name2 || !label) return null;
  if (!isOperator(label) && !isUnidentified(label) && !isFullName(label) && !people.has(label)) return null;
  const end = row.span[0] + colon + 1;
  return { mark: headerMark([row.span[0], end], nameOnly(name2), end), rows: 1 };
}

// server/core/layouts/capital-labels.ts
var capitalLabels = {
  id: "capital-labels",
  name: "Names in capitals (Citi, HSBC)",
  description: "Words follow their label on the same line: `NAME:` or `NAME, FIRM:` in capitals. A cover with host and speakers comes first; title and date run along the top of every page.",
  example: `TRANSCRIPT

Larkfield Second Quarter 2021 Earnings Review
Wednesday, July 14, 2021

Host
Ida Sand, Head of Investor Relations
Speakers
Dora Ames, Larkfield Chief Executive Officer
PRESENTATION
OPERATOR: Hello and welcome to Larkfield's second quarter 2021 earnings review.
IDA SAND: Thank you, operator. Let me turn it over to Dora.
DORA AMES: Thank you. Revenue for the quarter was $20.5 million.
QUESTION AND ANSWER
OPERATOR: Your first question is from the line of Piet Holm with Quayside Securities.
PIET HOLM: What drove the margin?
DORA AMES: Mostly volume.`,
  certainty: certainty4,
  read: (page) => readBy(grammar3, page)
};
function certainty4(look) {
  const labels = look.count("capital-label");
  if (labels === 0) return 0;
  const sections = (look.headings.has("presentation") ? 0.15 : 0) + (look.headings.has("qa") ? 0.15 : 0) + (look.headings.has("company") ? 0.1 : 0);
  return weighed(look, Math.min(0.6, labels * 0.15) + Math.min(0.3, look.count("operator-label") * 0.2) + sections);
}
var grammar3 = {
  paragraphs: "wrapped",
  cast: castOfRepeated,
  header: (place2) => place2.list ? listedLabel(place2) : capitalLabel(place2),
  listing: commaListing
};
var listedLabel = (place2) => {
  const found2 = capitalLabel(place2);
  return found2 && found2.mark.speech < place2.row.span[1] ? found2 : null;
};

// server/core/layouts/comma-names.ts
var commaNames = {
  id: "comma-names",
  name: "Name and firm with a comma (Barclays from 2013, UBS)",
  description: "A header is `Name, Firm` or `Name, Title` alone on its line, later turns of the same speaker the name alone; nothing but the line sets it apart. There is no operator.",
  example: `06 May 2014
Larkfield PLC
Q1 2014 Results
Analyst Transcript Q&A
Piet Holm, Quayside Securities
Morning, everyone. What drove the margin in the first quarter? And what is your guidance
for revenue?
Dora Ames, Group Finance Director
Thanks, Piet. Mostly volume. On the earnings call in the fourth quarter we gave the guidance
and it stands.
Piet Holm
Thank you, that is very helpful.
Dora Ames
Shall we move on to the next question?
Bo Lund, Harbour Research
On cash flow, please.
Dora Ames
It was strong.`,
  certainty: certainty5,
  read: (page) => readBy(houseStyle, page)
};
function certainty5(look) {
  const comma = look.count("comma-name");
  const names = look.count("name") + look.count("name-again");
  if (comma < 2 || names === 0 || look.wrapped < 0.4) return 0;
  const sections = (look.headings.has("qa") ? 0.35 : 0) + (look.headings.has("company") ? 0.1 : 0);
  const slides = Math.min(0.15, look.count("slide") * 0.03);
  return weighed(look, Math.min(0.5, comma * 0.15) + Math.min(0.35, names * 0.06) + sections + slides) * 0.9;
}

// server/core/layouts/dashed-names.ts
var dashedNames = {
  id: "dashed-names",
  name: "Name, firm and title with long dashes (TD)",
  description: "A header is `Name \u2013 Firm \u2013 Title` with long dashes. Participants are listed over two lines, name and `Firm \u2013 Title`. The footer has the same shape, and ends in the number of its page.",
  example: `CORPORATE PARTICIPANTS
Dora Ames
Larkfield Group \u2013 Group President and CEO

CONFERENCE CALL PARTICIPANTS
Piet Holm
Quayside Securities \u2013 Analyst

Larkfield Group \u2013 Q3 2023 Earnings Call Transcript \u2013 August 24, 2023

Page 1 of 18

PRESENTATION
Dora Ames \u2013 Larkfield \u2013 Group President and CEO
Thank you operator. Good afternoon and welcome to the third quarter 2023 earnings conference call.

QUESTION AND ANSWER
Operator
First question is from Piet Holm from Quayside Securities.

Piet Holm \u2013 Quayside Securities \u2013 Analyst
What drove the margin?

Dora Ames \u2013 Larkfield Group \u2013 Group President and CEO
Mostly volume.`,
  certainty: certainty6,
  read: (page) => readBy(grammar4, page)
};
function certainty6(look) {
  const heads = look.count("dashed-long");
  if (heads === 0) return 0;
  const sections = (look.headings.has("company") ? 0.2 : 0) + (look.headings.has("callers") ? 0.2 : 0) + (look.headings.has("presentation") ? 0.1 : 0);
  return weighed(look, Math.min(0.6, heads * 0.4) + Math.min(0.3, look.count("operator") * 0.3) + sections);
}
var grammar4 = {
  paragraphs: "wrapped",
  cast: castOfRepeated,
  header: (place2) => /\b(?:19|20)\d\d\b/.test(place2.row.words) ? null : firstOf(knownLabel, dashedHeader)(place2),
  listing: twoLineListing
};

// server/core/layouts/factiva.ts
var factiva = {
  id: "factiva",
  name: "Factiva FD Wire",
  description: "Words follow their label on the same line: `NAME, TITLE, FIRM:` for the first turn of a speaker, `NAME:` for later ones, all in capitals. A head of five lines says length, date and source.",
  example: `Q1 2012 Larkfield Inc. Earnings Conference Call - Final
11,576 words
13 April 2012
CQ FD Disclosure
FNDW
English
Presentation
OPERATOR: Good morning, and welcome to Larkfield's first quarter 2012 earnings call.
DORA AMES, CFO AND EVP, LARKFIELD INC.: Thanks, operator. Revenue for the
quarter was $20.5 million.
Questions and Answers
OPERATOR: Your first question comes from the line of Piet Holm with Quayside Securities.
PIET HOLM, ANALYST, QUAYSIDE SECURITIES: What drove the margin?
DORA AMES: Mostly volume.`,
  certainty: certainty7,
  read: (page) => readBy(grammar5, page)
};
function certainty7(look) {
  const labels = look.count("capital-label") + look.count("operator-label");
  if (look.count("capital-label") === 0) return 0;
  const source = look.holds("fndw") || look.holds("fd disclosure") || look.holds("fd wire") || look.holds("fair disclosure) wire") ? 0.5 : 0;
  return weighed(look, source + Math.min(0.4, labels * 0.1) + (source > 0 ? 0.1 : 0)) * (source > 0 ? 1 : 0.85);
}
var grammar5 = { paragraphs: "wrapped", cast: castOfRepeated, header: capitalLabel };

// server/core/layouts/factset.ts
var factSet = {
  id: "factset",
  name: "FactSet CallStreet",
  description: "A dotted rule stands before each turn. The header is a name and, below it, title and firm; a `Q` or `A` stands at the far right or on a line of its own. The operator is a label with a colon.",
  example: `Larkfield, Inc. (LRK)
Q3 2018 Earnings Call
23-Oct-2018

MANAGEMENT DISCUSSION SECTION
Operator: Good morning and welcome to the Larkfield quarterly earnings call.
..................................................................................................................................

Dora Ames
Chief Executive Officer, Larkfield, Inc.

Thank you. Revenue for the third quarter was $20.5 million.
..................................................................................................................................

QUESTION AND ANSWER SECTION
Operator: Your first question comes from the line of Piet Holm with Quayside Securities.
..................................................................................................................................

Piet Holm
Analyst, Quayside Securities LLC

Q

What drove the margin?
..................................................................................................................................

Dora Ames
Chief Executive Officer, Larkfield, Inc.

A

Mostly volume.`,
  certainty: certainty8,
  read: (page) => readBy(grammar6, page)
};
function certainty8(look) {
  const dots = look.count("dots");
  const source = look.holds("callstreet") || look.holds("factset") ? 0.3 : 0;
  const heading = look.holds("management discussion section") ? 0.4 : 0;
  if (dots + source === 0) return 0;
  return weighed(look, Math.min(0.5, dots * 0.1) + source + heading + Math.min(0.3, look.count("letter") * 0.05), 0.3);
}
var isDots = (words) => words.startsWith("....................");
var isLetter3 = (words) => words === "Q" || words === "A";
function operatorHeader({ row, sheet }) {
  const colon = row.words.slice(0, 50).indexOf(":");
  const label = colon < 0 ? row.words : row.words.slice(0, colon);
  if (!isOperator(label) && !(isUnidentified(label) && (colon > 0 || mayBeHeader(row, 50)))) return null;
  const span = [row.span[0], row.span[0] + (colon < 0 ? row.words.length : colon)];
  const parts = labelParts(sheet.page.text, span) ?? nameOnly(span);
  const end = colon < 0 ? span[1] : span[1] + 1;
  return { mark: headerMark([span[0], end], parts, end), rows: 1 };
}
function blockHeader(place2) {
  const { row, sheet } = place2;
  const { text: text2 } = sheet.page;
  if (!mayBeHeader(row, 400)) return null;
  const block = blockAt(place2);
  if (!block) return isLetter3(row.words) ? lone(place2) : null;
  const { name: name2, title, letter, rows } = block;
  const label = text2.slice(name2[0], name2[1]);
  if (title === null && !isUnidentified(label) && !(letter && place2.people.has(label))) return null;
  const end = sheet.rows[place2.at + rows - 1].span[1];
  return { mark: headerMark([row.span[0], end], { name: name2, ...titleAndFirm(text2, title) }, end, asksOf(letter)), rows };
}
var asksOf = (letter) => letter === "Q" ? "question" : letter === "A" ? "answer" : null;
function blockAt({ row, sheet, at }) {
  const { text: text2 } = sheet.page;
  const first = isLetter3(row.words) ? row.words : null;
  const nameRow = first ? sheet.rows[at + 1] : row;
  if (!nameRow) return null;
  const [name2, right] = withoutLetter(nameRow);
  const label = text2.slice(name2[0], name2[1]);
  if (!isFullName(label) && !isUnidentified(label)) return null;
  let block = { name: name2, title: null, letter: first ?? right, rows: first ? 2 : 1 };
  for (let next = sheet.rows[at + block.rows]; next && block.rows < MOST_LINES2; next = sheet.rows[at + block.rows]) {
    const more = extended(text2, block, next);
    if (!more) break;
    block = more;
  }
  return block;
}
var MOST_LINES2 = 5;
function extended(text2, block, row) {
  const { title, letter, rows } = block;
  const [span, mark] = withoutLetter(row);
  if (isLetter3(row.words)) return letter === null ? { ...block, letter: row.words, rows: rows + 1 } : null;
  if (title === null) {
    const isIt = isTitleRow(text2.slice(span[0], span[1]));
    return isIt ? { ...block, title: span, letter: letter ?? mark, rows: rows + 1 } : null;
  }
  const runsOn2 = continuesTitle(text2.slice(title[0], title[1]), row) && text2.slice(title[1], span[0]).trim() === "";
  return runsOn2 ? { ...block, title: [title[0], span[1]], rows: rows + 1 } : null;
}
function lone(place2) {
  const { span, words } = place2.row;
  const next = rowBehind(place2);
  if (!next || isDots(next.words)) return null;
  return { mark: headerMark(span, nameOnly(span), span[1], asksOf(words)), rows: 1 };
}
function withoutLetter({ span, words }) {
  const letter = words.at(-1);
  const end = trimBlanks(words, words.length - 1);
  return isLetter3(letter) && end > 0 && end < words.length - 2 ? [[span[0], span[0] + end], letter] : [span, null];
}
var isTitleRow = (words) => words.length < 170 && isTitle(words) && !/[?!]$/.test(words) && !/^(?:I|We|You|So|And|Yes|Yeah|Thanks?|Good|Okay|The)\b/.test(words);
var continuesTitle = (title, { words }) => words.length < 60 && /(?:[,&]| Financial| of)$/.test(title) && /\b(?:Inc|Corp|Co|LLC|LLP|Ltd|plc)\.?$/.test(words);
function titleAndFirm(text2, span) {
  if (!span) return { firm: null, title: null };
  const words = text2.slice(span[0], span[1]).replace(/,(?= (?:Inc|LLC|Ltd|L\.P|LP|N\.A)\b)/g, " ");
  const comma = words.lastIndexOf(", ");
  if (comma < 0 || isTitle(words.slice(comma))) return { firm: null, title: span };
  return { title: [span[0], span[0] + comma], firm: [span[0] + comma + 2, span[1]] };
}
function columnListing({ row, list: list2 }) {
  if (!isFullName(row.words) || isTitle(row.words)) return null;
  return { mark: listingMark(row.span, nameOnly(row.span), list2 === "people" ? null : list2), rows: 1 };
}
var grammar6 = {
  paragraphs: "wrapped",
  cast: castOfRepeated,
  header: (place2) => {
    if (isDots(place2.row.words)) return null;
    const opens = place2.list === null || isDots(rowBefore(place2)?.words ?? "");
    return operatorHeader(place2) ?? (opens ? blockHeader(place2) : null);
  },
  listing: columnListing,
  longLists: true,
  aside: ({ row }) => isDots(row.words)
};

// server/core/layouts/fdfn.ts
var fdfn = {
  id: "fdfn",
  name: "Fair Disclosure Financial Network",
  description: "A label in capitals stands alone on its line and ends in a colon: `THE OPERATOR:`, `MS. DORA AMES:`, `THE CALLER:` for everyone who asks. There are no section headings.",
  example: `Transcript produced and provided by

04/17/2002
10:30 am

LRK

Larkfield Inc. (LRK) \u2212 Q1 2002 Earnings Conference Call

THE OPERATOR:
Welcome to the Larkfield first\u2212quarter earnings conference call. Please go ahead, ma'am.
MS. DORA AMES:
Good morning. Revenue for the first quarter was $20.5 million.
THE OPERATOR:
(CALLER INSTRUCTIONS) Piet Holm of Quayside Securities.
THE CALLER:
What drove the margin?
MS. DORA AMES:
Mostly volume.`,
  certainty: certainty9,
  read: (page) => readBy(grammar7, page)
};
function certainty9(look) {
  const labels = look.count("label-alone");
  if (labels === 0) return 0;
  const source = look.holds("fdfn") || look.holds("fair disclosure financial") ? 0.5 : 0;
  return weighed(look, source + Math.min(0.8, labels * 0.2)) * (source > 0 ? 1 : 0.9);
}
var LONGEST10 = 80;
function labelAlone({ row }) {
  if (!mayBeHeader(row, LONGEST10) || !row.words.endsWith(":")) return null;
  const label = row.words.slice(0, -1).trim();
  if (smallLetters(label) > 2) return null;
  if (!isOperator(label) && !isUnidentified(label) && !isFullName(label) && !/^(?:THE )?(?:CALLER|COMPANY REPRESENTATIVE|SPEAKER)/.test(label))
    return null;
  const name2 = [row.span[0], row.span[0] + label.length];
  return { mark: headerMark(row.span, nameOnly(name2)), rows: 1 };
}
function smallLetters(label) {
  let small = 0;
  for (let at = 0; at < label.length; at++) if (isLower(label.charCodeAt(at))) small++;
  return small;
}
var grammar7 = { paragraphs: "wrapped", header: labelAlone, heading: () => null };

// server/core/layouts/india-concall.ts
var indiaConcall = {
  id: "india-concall",
  name: "Indian conference call",
  description: "A letter to the exchange comes first. The label stands in a left column, `Moderator:` for the operator, and the words hang beside it or, in reading order, below it. Page numbers and the company's name fall in between.",
  example: `                         Larkfield Mills Limited
         Q3 FY25 Earnings Conference Call Transcript
                        February 11, 2025


Moderator:       Ladies and gentlemen, good day and welcome to the Larkfield Mills Limited
                 Q3 FY25 earnings conference call. Over to you, ma'am.

Dora Ames:       Thank you. We achieved revenue growth of 24.1% in the third quarter.

Moderator:       Our first question is from the line of Piet Holm from Quayside Securities.

Piet Holm:       What drove the margin?

Dora Ames:       Mostly volume.`,
  certainty: certainty10,
  read: (page) => readBy(grammar8, page)
};
function certainty10(look) {
  const moderator = look.count("moderator");
  const stamped = look.count("stamped");
  const letter = look.holds("sebi") || look.holds("bse limited") || look.holds("listing obligations") ? 0.3 : 0;
  if (moderator === 0 && stamped < 2) return 0;
  return weighed(
    look,
    letter + Math.min(0.6, moderator * 0.3) + Math.min(0.5, stamped * 0.2) + Math.min(0.3, look.count("name-label") * 0.06),
    0.25
  );
}
var STAMP = /, ?\d{1,2}:\d\d(?::\d\d)?$/;
function stampedHeader({ row }) {
  if (!mayBeHeader(row, 80)) return null;
  const stamp = STAMP.exec(row.words);
  if (!stamp || !isFullName(row.words.slice(0, stamp.index))) return null;
  const name2 = [row.span[0], row.span[0] + stamp.index];
  return { mark: headerMark(row.span, nameOnly(name2)), rows: 1 };
}
var PEOPLE = /^(?:(management|moderators?|host|speakers?|participants?)\s?:?\s{0,40})?(?=(?:MR|MS|MRS|DR)\b\.? [A-Z])/i;
function coverListing({ sheet, row }) {
  const lead = PEOPLE.exec(row.words);
  if (!lead || row.words.length > 160) return null;
  const { text: text2 } = sheet.page;
  const [name2, second, third] = dashedParts(text2, [row.span[0] + lead[0].length, row.span[1]]);
  if (!name2 || !second || !isFullName(text2.slice(name2[0], name2[1]), true)) return null;
  const title = isTitle(text2.slice(second[0], second[1])) ? second : null;
  const firm = title ? third ?? null : second;
  const side = title ? "company" : null;
  return { mark: listingMark(row.span, { name: name2, firm, title }, side), rows: 1 };
}
var ASIDE = /^(?:disclaimer|note|source|sub|subject|encl|email|symbol|scrip code|management|participants?|call participants|transcript)\b.{0,40}:/i;
var grammar8 = {
  paragraphs: "wrapped",
  cast: castOfRepeated,
  header: (place2) => ASIDE.test(place2.row.words) ? null : firstOf(stampedHeader, nameLabel)(place2),
  heading: ({ row }) => row.words === "Transcript:" ? "presentation" : headingOf(row.words),
  listing: firstOf(commaListing, dashedListing),
  cover: coverListing
};

// server/core/layouts/inline-names.ts
var inlineNames = {
  id: "inline-names",
  name: "Copied page on one line, names inline (AlphaStreet)",
  description: "The whole page stands on one line: a title, `Executives` and `Analysts` with `Name - Firm` between commas, then the words, in which the same `Name - Firm` heads each turn and `Operator - ` the operator\u2019s.",
  example: `Larkfield Inc. (NYSE:LRK) Q1 2020 Earnings Conference Call - Final Transcript 2019-10-23T21:30:00+0000 Executives Dora Ames - Larkfield Inc., Ida Sand - Larkfield Inc.,  Analysts Piet Holm - Quayside Securities, Bo Lund - Harbour, Operator -  Welcome to the Larkfield fiscal year 2020 first quarter earnings conference call. Please proceed. Ida Sand - Larkfield Inc. Good afternoon. Thank you for joining us. Dora? Dora Ames - Larkfield Inc. Thank you, Ida. Revenue was $20.5 million, up 4%. We are ready for questions.  Q & A Operator -  Our first question comes from the line of Piet Holm with Quayside Securities. Please proceed. Piet Holm - Quayside Securities What drove the margin? Dora Ames - Larkfield Inc. Mostly volume. Operator -  Our next question comes from the line of Bo Lund with Harbour. Please proceed. Bo Lund - Harbour And the cash flow? Dora Ames - Larkfield Inc. It was strong.`,
  certainty: certainty11,
  read: read2
};
var HEAD = 8e3;
function headOf3(text2) {
  const head = text2.slice(0, HEAD);
  const company = head.search(/(?<=\sExecutives )\S/);
  const words = company < 0 ? -1 : head.indexOf("Operator - ", company);
  if (words < 0) return null;
  const callers = head.slice(0, words).indexOf(" Analysts ", company);
  if (callers < 0) return { company: [company, words], callers: null, words };
  return { company: [company, callers], callers: [callers + " Analysts ".length, words], words };
}
function certainty11({ page, written: written3, characters: characters2, call, code }) {
  if (code || characters2 < written3 * 400) return 0;
  return headOf3(page.text) ? 0.55 + 0.4 * call : 0;
}
function read2({ text: text2, lines }) {
  const head = headOf3(text2);
  if (!head) return { marks: [], paragraphs: "one-a-line" };
  const company = entriesIn(text2, head.company);
  const callers = head.callers ? entriesIn(text2, head.callers) : [];
  const title = {
    page: { text: text2, lines },
    furniture: [],
    rows: [titleRow(text2, head.company[0] - "Executives ".length)]
  };
  const entries = new Map([...company, ...callers].map((entry2) => [entry2.written, entry2]));
  const marks = [
    ...factsAmong(title, head.words),
    ...company.map(({ span, parts }) => listingMark(span, parts, "company")),
    ...callers.map(({ span, parts }) => listingMark(span, parts, "callers")),
    ...operatorsIn(text2, head.words - 1),
    ...[...entries.values()].flatMap((entry2) => headersOf(text2, head.words, entry2))
  ];
  return { marks: marks.sort((a, b) => a.span[0] - b.span[0]), paragraphs: "one-a-line" };
}
var titleRow = (text2, end) => ({
  line: 0,
  span: [0, end],
  words: text2.slice(0, end),
  indent: 0,
  apart: true,
  turned: false
});
function entriesIn(text2, list2) {
  const entries = [];
  let at = list2[0];
  for (const part of text2.slice(...list2).split(/,\s+(?=[A-Z][\w.'’ -]{2,50} - |$)/)) {
    const start = text2.indexOf(part, at);
    const dash = part.indexOf(" - ");
    at = start + part.length;
    const name2 = dash > 0 ? trimmed(text2, [start, start + dash]) : null;
    const firm = name2 && trimmed(text2, [start + dash + 3, start + part.replace(/[,\s]+$/, "").length]);
    if (!name2 || !firm || !isFullName(text2.slice(...name2), true)) continue;
    const span = [name2[0], firm[1]];
    entries.push({ written: text2.slice(...span), span, parts: { name: name2, firm, title: null } });
  }
  return entries;
}
function headersOf(text2, start, { written: written3, parts, span }) {
  const marks = [];
  for (let at = text2.indexOf(written3, start); at >= 0; at = text2.indexOf(written3, at + written3.length)) {
    const moved = (part) => part && [part[0] - span[0] + at, part[1] - span[0] + at];
    const here = { name: moved(parts.name), firm: moved(parts.firm), title: null };
    marks.push(headerMark([at, at + written3.length], here));
  }
  return marks;
}
var OPERATOR2 = /(?<=\s)(Q & A )?(Operator) -(?=\s)/g;
function operatorsIn(text2, start) {
  const marks = [];
  for (const match of text2.slice(start).matchAll(OPERATOR2)) {
    const from = start + match.index;
    const name2 = [from + (match[1]?.length ?? 0), from + (match[1]?.length ?? 0) + "Operator".length];
    if (match[1]) marks.push({ kind: "section", section: "qa", span: [from, from + match[1].length - 1] });
    marks.push(headerMark([name2[0], from + match[0].length], nameOnly(name2)));
  }
  return marks;
}

// server/core/layouts/label-feed.ts
var labelFeed = {
  id: "label-feed",
  name: "Feed with one turn a line",
  description: "Every turn is one line or paragraph, `Name: words`. A heading and fields in Markdown may stand before.",
  example: `# LRK Q3 2025 Earnings Call Transcript

**Date:** 2025-07-31
**Company:** LRK
**Quarter:** Q3 2025

---

Dora Ames: Good afternoon, and welcome to the Larkfield third quarter earnings conference call. Revenue was $20.5 million.
Operator: Our first question is from Piet Holm with Quayside Securities.
Piet Holm: What drove the margin?
Dora Ames: Mostly volume.`,
  certainty: certainty12,
  read: (page) => readBy(grammar9, page)
};
function certainty12(look) {
  const labels = look.count("name-label");
  const operator = look.count("operator-label");
  if (labels === 0 || labels + operator < 3) return 0;
  const share2 = (labels + operator) / look.written;
  const event = look.holds("earnings call") || look.holds("conference call") || look.holds("earnings conference") ? 0.25 : 0;
  if (event === 0 && operator === 0) return 0;
  return weighed(look, Math.min(0.4, labels * 0.08) + Math.min(0.35, operator * 0.2) + event + Math.min(0.15, share2), 0.45) * 0.95;
}
var grammar9 = { paragraphs: "one-a-line", cast: castOfRepeated, header: nameLabel };

// server/core/layouts/motley-fool.ts
var motleyFool = {
  id: "motley-fool",
  name: "Motley Fool",
  description: "A header is `Name -- Title` or `Name -- Firm -- Analyst`, in later copies over three lines with the dashes alone on the second. A table of contents stands before the call, the participants behind it.",
  example: `Larkfield (LRK) Q1 2025 Earnings Call May 22, 2024, 5:00 p.m. ET
Contents:
Prepared Remarks
Questions and Answers
Call Participants
Prepared Remarks:
Operator
Good afternoon, and welcome to the Larkfield first quarter fiscal 2025 earnings conference call.
Dora Ames -- Chief Executive Officer
Thank you. Revenue for the quarter was $20.5 million.
Questions & Answers:
Operator
Our first question comes from Piet Holm with Quayside Securities.
Piet Holm -- Quayside Securities -- Analyst
What drove the margin?
Dora Ames -- Chief Executive Officer
Mostly volume.
Duration: 40 minutes
Call participants:
Dora Ames -- Chief Executive Officer
Piet Holm -- Quayside Securities -- Analyst`,
  certainty: certainty13,
  read: (page) => readBy(grammar10, page)
};
function certainty13(look) {
  const dashes = look.count("double-dash");
  if (dashes === 0) return 0;
  const source = look.holds("fool.com") || look.holds("motley fool") || look.holds("motley_fool") ? 0.3 : 0;
  const sections = (look.headings.has("presentation") ? 0.15 : 0) + (look.headings.has("qa") ? 0.15 : 0);
  const labels = look.count("name-label") + look.count("glued-label");
  return weighed(look, Math.min(0.5, dashes * 0.2) + Math.min(0.2, look.count("operator") * 0.1) + source + sections) * (labels > 4 ? 0.3 : 1);
}
var LONGEST11 = 160;
function doubleDashed(place2) {
  const { row, sheet, at } = place2;
  const { text: text2 } = sheet.page;
  if (!mayBeHeader(row, LONGEST11)) return null;
  if (isDashes(sheet.rows[at + 1]?.words)) {
    const rest = sheet.rows[at + 2];
    if (!rest || rest.words.length > LONGEST11 || !isName3(row.words)) return null;
    return { parts: { name: row.span, ...described2(text2, rest.span) }, span: [row.span[0], rest.span[1]], rows: 3 };
  }
  const dash = row.words.search(/ ?(?:--|—) ?/);
  if (dash < 3 || !isName3(row.words.slice(0, dash).trim())) return null;
  const length = /^ ?(?:--|—) ?/.exec(row.words.slice(dash))[0].length;
  const name2 = [row.span[0], row.span[0] + dash];
  if (dash + length >= row.words.length) return { parts: nameOnly(name2), span: row.span, rows: 1 };
  return { parts: { name: name2, ...described2(text2, [row.span[0] + dash + length, row.span[1]]) }, span: row.span, rows: 1 };
}
var isDashes = (words) => words === "--" || words === "\u2014" || words === "-";
var isName3 = (words) => isFullName(words) || isUnidentified(words);
function described2(text2, span) {
  const words = text2.slice(span[0], span[1]);
  const dash = words.search(/ ?(?:--|—) ?/);
  if (dash > 0) {
    const length = /^ ?(?:--|—) ?/.exec(words.slice(dash))[0].length;
    return { firm: [span[0], span[0] + dash], title: [span[0] + dash + length, span[1]] };
  }
  const parts = dashedParts(text2, span);
  if (parts.length > 1 && !isTitle(text2.slice(parts[0][0], parts[0][1])))
    return { firm: parts[0], title: parts.at(-1) };
  return isTitle(words) ? { firm: null, title: span } : { firm: span, title: null };
}
function dashHeader(place2) {
  const found2 = doubleDashed(place2);
  return found2 && { mark: headerMark(found2.span, found2.parts), rows: found2.rows };
}
function dashListing(place2) {
  const found2 = doubleDashed(place2);
  return found2 && { mark: listingMark(found2.span, found2.parts, null), rows: found2.rows };
}
var grammar10 = {
  paragraphs: "one-a-line",
  cast: castOfRepeated,
  header: firstOf(knownLabel, dashHeader),
  listing: dashListing
};

// server/core/layouts/motley-fool-labels.ts
var motleyFoolLabels = {
  id: "motley-fool-labels",
  name: "Motley Fool, from 2025 on",
  description: "A machine's summary stands first; below `Full Conference Call Transcript` every turn is `Name:words` or `Name: words`, and further paragraphs of a turn bear no name.",
  example: `NASDAQ:LRK

Larkfield

DATE

Wednesday, January 7, 2026 at 9 a.m. ET

CALL PARTICIPANTS

Chief Executive Officer \u2014 Dora Ames

TAKEAWAYS

Revenue -- $20.5 million, up 4%.

Full Conference Call Transcript

Dora Ames:Thank you, and good morning. Revenue for the third quarter of fiscal 2026 was $20.5 million.

We are ready for questions. Operator, please go ahead.

Operator:Our first question comes from Piet Holm with Quayside Securities.

Piet Holm:What drove the margin?

Dora Ames:Mostly volume.`,
  certainty: certainty14,
  read: (page) => readBy(grammar11, page)
};
function certainty14(look) {
  const labels = look.count("glued-label") + look.count("name-label") + look.count("operator-label");
  if (labels === 0) return 0;
  const source = look.holds("fool.com") || look.holds("motley fool") || look.holds("motley_fool") ? 0.3 : 0;
  const heading = look.holds("full conference call transcript") ? 0.5 : 0;
  const glued = Math.min(0.3, look.count("glued-label") * 0.1);
  if (source + heading + glued === 0) return 0;
  return weighed(look, source + heading + glued + Math.min(0.35, labels * 0.08), 0.3);
}
var grammar11 = {
  paragraphs: "one-a-line",
  cast: castOfLabels,
  header: (place2) => place2.list ? null : nameLabel(place2),
  listing: reversedListing,
  afterHeading: true
};

// server/core/layouts/name-lines.ts
var nameLines = {
  id: "name-lines",
  name: "Names alone, wrapped lines (Bank of America, BNP Paribas)",
  description: "A list of presenters and participants, then wrapped lines in which a name alone on its line heads a turn. Title and date run through the pages.",
  example: `Larkfield
First Quarter 2026 Earnings Announcement
April 15, 2026
Participants
Presenters
Dora Ames \u2013 Larkfield, Chair and CEO
Participants
Piet Holm - Quayside Securities
Presentation
Dora Ames
Good morning. Thanks for joining our first quarter earnings call. Revenue grew 7% year-over-year to
$20.5 million.
Q&A
Operator
Our first question comes from Piet Holm with Quayside Securities.
Piet Holm
What drove the margin?
Dora Ames
Mostly volume.`,
  certainty: certainty15,
  read: (page) => readBy(houseStyle, page)
};
function certainty15(look) {
  const names = look.count("name") + look.count("name-again");
  if (names < 2 || look.wrapped < 0.4) return 0;
  if (look.count("dots") + look.count("bio") + look.count("double-rule") > 2) return 0;
  const sections = (look.headings.has("qa") ? 0.2 : 0) + (look.headings.has("presentation") ? 0.15 : 0) + (look.headings.has("company") ? 0.15 : 0);
  return weighed(look, Math.min(0.5, names * 0.08) + Math.min(0.3, look.count("operator") * 0.15) + sections) * 0.85;
}

// server/core/layouts/name-paragraphs.ts
var nameParagraphs = {
  id: "name-paragraphs",
  name: "Names alone, one paragraph a line",
  description: "A name, alone or with firm or title, stands between blank lines and heads a turn; there may be neither title nor list. Remarks published before the call head each part with `Prepared Remarks - Name, Title`.",
  example: `Prepared Remarks - Dora Ames, CEO & President Larkfield, Inc.

Thank you, Ida, and welcome everyone to our Q3 2022 earnings call. Larkfield had a strong third quarter, above our guidance.

With that I will turn it over to Piet.

Prepared Remarks - Piet Holm, CFO Larkfield, Inc.

Thanks Dora. For Q3, total revenue was $20.5 million, and gross margin was 41%. With that, I will turn the call over to the operator for your questions.`,
  certainty: certainty16,
  read: (page) => readBy(grammar12, page)
};
function certainty16(look) {
  if (look.wrapped > 0.4) return 0;
  const names = look.count("name") + look.count("name-again") + look.count("dashed-two") + look.count("dashed-three") + look.count("comma-name");
  const remarks = look.holds("prepared remarks - ") ? 0.6 : 0;
  if (names === 0 && remarks === 0) return 0;
  return weighed(look, Math.min(0.5, names * 0.12) + Math.min(0.4, look.count("operator") * 0.25) + remarks) * (remarks > 0 ? 0.95 : 0.8);
}
var REMARKS = /^(?:prepared remarks|remarks|opening remarks)\s?[-–—:]\s*(?=\S)/i;
function remarksHeader({ row, sheet }) {
  const match = REMARKS.exec(row.words);
  if (!match || row.words.length > 140) return null;
  const parts = commaNamed(sheet.page.text, [row.span[0] + match[0].length, row.span[1]]);
  return parts && { mark: headerMark(row.span, withFirm(sheet.page.text, parts)), rows: 1 };
}
function withFirm(text2, parts) {
  const title = parts.title && text2.slice(parts.title[0], parts.title[1]);
  const match = title ? /^(.{0,80}\b(?:President|CEO|CFO|COO|Officer|Chairman|Director)) ([A-Z].{1,60})$/.exec(title) : null;
  if (!match || !parts.title) return parts;
  const end = parts.title[0] + match[1].length;
  return { ...parts, title: [parts.title[0], end], firm: [end + 1, parts.title[1]] };
}
var grammar12 = {
  paragraphs: "one-a-line",
  cast: castOfRepeated,
  header: firstOf(knownLabel, remarksHeader, dashedHeader, commaHeader, nameParagraph),
  listing: dashedListing
};

// server/core/layouts/questions-numbered.ts
var questionsNumbered = {
  id: "questions-numbered",
  name: "Questions and answers, numbered (Barclays until 2012)",
  description: "Only the questions and answers are published. `Question 3` numbers a questioner, whose `Name, Firm` follows; answers are `Answer: Name`, and `Further question` goes on with the same questioner.",
  example: `12 February, 2013

Larkfield PLC Full Year 2012 Results
Analyst Q&A Transcript

Question 1
Piet Holm, Quayside Securities
Good morning. You have shown a better margin for the fourth quarter
than many had thought, and I wonder what drove it.
Answer: Dora Ames
Good morning Piet. It was mostly volume, with some help from the mix
of what we sold in the fourth quarter.
Further question
And for the full year?
Answer: Dora Ames
The same.
Question 2
Bo Lund, Harbour Research
On guidance, please.
Answer: Dora Ames
We gave none.`,
  certainty: certainty17,
  read: (page) => readBy(
    { ...houseStyle, header: firstOf(createQuestionHeader(), houseStyle.header), aside: isQuestionNumber },
    page
  )
};
function certainty17(look) {
  const questions = look.count("question");
  if (questions < 2 || look.wrapped < 0.4) return 0;
  const sections = look.headings.has("qa") ? 0.4 : 0;
  const names = Math.min(0.4, (look.count("comma-name") + look.count("name-again")) * 0.1);
  const spoken2 = { ...look, call: look.holds("results") ? Math.max(look.call, 0.7) : look.call };
  return weighed(spoken2, Math.min(0.6, questions * 0.2) + sections + names);
}

// server/core/layouts/seeking-alpha-print.ts
var seekingAlphaPrint = {
  id: "seeking-alpha-print",
  name: "Seeking Alpha, printed from a browser",
  description: "The page text of Seeking Alpha, wrapped over lines and cut into pages. A speaker is a name alone on its line; newer prints set the title or firm on the line below.",
  example: `Transcripts
Larkfield, Inc. (LRK) Q1 2024 Earnings Call
Transcript
Apr. 12, 2024 12:43 PM ET
Larkfield, Inc. (NYSE:LRK) Q1 2024 Earnings Conference Call April 12,
2024 8:30 AM ET
Company Participants
Dora Ames - Chief Executive Officer
Conference Call Participants
Piet Holm - Quayside Securities
Operator
Good morning. Welcome to Larkfield's First Quarter 2024 Earnings Call. This
call is being recorded. Please go ahead.
Dora Ames
Thank you. Revenue for the first quarter was $20.5 million, up 4% from the
first quarter of 2023.
Question-and-Answer Session
Operator
Our first question is from the line of Piet Holm from Quayside Securities.
Piet Holm
What drove the margin?
Dora Ames
Mostly volume.`,
  certainty: certainty18,
  read: (page) => readBy(grammar13, page)
};
function certainty18(look) {
  if (look.wrapped < 0.4) return 0;
  const lists2 = (look.headings.has("company") ? 0.25 : 0) + (look.headings.has("callers") ? 0.25 : 0) + (look.headings.has("qa") ? 0.15 : 0);
  const names = Math.min(0.45, (look.count("name") + look.count("name-again") + look.count("dashed-two")) * 0.12);
  if (names === 0 || look.count("rule") + look.count("dots") + look.count("bio") > 2) return 0;
  return weighed(look, lists2 + names + Math.min(0.35, look.count("operator") * 0.2)) * (TICKER.test(look.page.text.slice(0, 6e3)) ? 0.97 : 0.75);
}
var TICKER = /\((?:(?:NYSE|NASDAQ|AMEX|OTC)\w{0,8}\s?:\s?)?[A-Z]{1,6}\)|seeking ?alpha/i;
function dashedOfList(place2) {
  const found2 = dashedHeader({ ...place2, free: true });
  if (!found2) return null;
  const { name: name2, firm } = found2.mark;
  const { text: text2 } = place2.sheet.page;
  const label = text2.slice(...name2);
  const told = place2.people.has(label) || standsFree(place2) && isLedTo(place2, label) || firm !== null && place2.people.describes(text2.slice(...firm));
  return told ? found2 : null;
}
var grammar13 = {
  paragraphs: "wrapped",
  cast: castOfRepeated,
  header: (place2) => {
    const found2 = firstOf(knownLabel, letteredHeader, nameHeader)(place2);
    return found2 ? withDescription(place2, found2) : dashedOfList(place2);
  },
  listing: wrappedListing
};

// server/core/layouts/sentence-lines.ts
var sentenceLines = {
  id: "sentence-per-line",
  name: "A sentence a line, without speakers",
  description: "A call as a data set holds it: every sentence on its own line, names sometimes replaced by `<UNK>`. Nothing says who speaks, so that there are words and figures, but neither turns nor an outline.",
  example: `Thank you, and good afternoon everyone.
Joining me on today's call is Larkfield's Chief Financial Officer.
Before we begin, I would like to remind you that this conference call contains forward-looking statements.
Revenue for the second quarter was $20.5 million, up 4%.
Our gross margin was 41%, up from 40% in the second quarter of last year.
We generated cash flow of $3 million.
Our earnings per share were $0.21.
We are pleased with our results.
We continue to invest in our stores.
Our guidance for the full fiscal year is unchanged.
We expect revenue growth of 3% to 5%.
We expect our operating margin to be about 9%.
Our tax rate will be 24%.
With that, we are ready for your questions.`,
  speakerless: true,
  certainty: certainty19,
  read: () => ({ marks: [], paragraphs: "one-a-line" })
};
var LEAST_LINES = 12;
var MOST_LINES3 = 120;
var WORDS6 = [
  "quarter",
  "revenue",
  "sales",
  "margin",
  "earnings",
  "guidance",
  "cash flow",
  "million",
  "billion",
  "growth",
  "per share",
  "fiscal",
  "full year",
  "outlook",
  "results",
  "expect",
  "customers"
];
function certainty19(look) {
  const { page, written: written3, call, code, foreign, wrapped } = look;
  if (code || foreign > 0.05 || wrapped > 0.2 || written3 < LEAST_LINES || look.count("name") + look.count("operator") > 1)
    return 0;
  if (look.count("name-label") + look.count("glued-label") + look.count("capital-label") + look.count("dashed-two") > 2)
    return 0;
  const { sentences, seen, ours } = linesOfSentences(page.lines);
  if (sentences < seen * 0.85) return 0;
  const beginning = page.text.slice(0, 16e3).toLowerCase();
  const money5 = WORDS6.filter((words) => beginning.includes(words)).length;
  if (money5 < 6 || ours < seen * 0.25) return 0;
  return Math.min(0.85, 0.1 + money5 * 0.035 + Math.min(0.25, ours / seen * 0.5) + 0.2 * call);
}
function linesOfSentences(lines) {
  let sentences = 0;
  let seen = 0;
  let ours = 0;
  for (const { text: text2 } of lines) {
    if (text2.trim() === "") continue;
    if (seen === MOST_LINES3) break;
    seen++;
    if (text2.length < 900 && /[.?!]["”)]?\s*$/.test(text2.slice(-6)) && !/[a-z]{3}[.?!] [A-Z][a-z]/.test(text2))
      sentences++;
    if (/\b(?:we|our|us|I)\b/i.test(text2.slice(0, 300))) ours++;
  }
  return { sentences, seen, ours };
}

// server/core/layouts/speech-recognition.ts
var speechRecognition = {
  id: "speech-recognition",
  name: "Speech recognition, without speakers",
  description: "What a machine heard of a whole call, on one line or a few very long ones. Nothing says who speaks, so that there are words and figures, but neither turns nor an outline.",
  example: `Good afternoon and welcome to Larkfield's earnings call for the first quarter ended March 31, 2025. I'm Ida Sand, Head of Investor Relations. Joining me today is our CEO, Dora Ames. Please note that our remarks today contain forward-looking statements. I will now turn the call over to Dora. Thank you, Ida, and good afternoon. Revenue for the quarter was $20.5 million, up 4% year over year, and gross margin was 41%. We generated cash flow of $3 million. Let me turn to guidance. For the second quarter we expect revenue of $21 million. Let's take our first question. Thank you. On the margin, what drove it? Mostly volume, and we expect that to continue through the fiscal year. Thank you. Our next question, please. On guidance, is growth still the goal? It is. Thank you all for joining.`,
  speakerless: true,
  certainty: certainty20,
  read: () => ({ marks: [], paragraphs: "one-a-line" })
};
var LEAST = 600;
var LONG_LINE = 600;
var LOOKED_AT2 = 12e3;
var SPOKEN3 = [
  "good morning",
  "good afternoon",
  "thank you",
  "i'd like",
  "we'll",
  "i'll",
  "let me",
  "let's",
  "welcome",
  "turn the call",
  "turn it over",
  "hand it over",
  "question",
  "joining"
];
function certainty20({ page, written: written3, characters: characters2, call, code }) {
  if (code || characters2 < LEAST || characters2 < written3 * LONG_LINE) return 0;
  const beginning = page.text.slice(0, LOOKED_AT2).toLowerCase();
  const spoken2 = SPOKEN3.filter((words) => beginning.includes(words)).length;
  if (spoken2 < 4) return 0;
  return Math.min(0.9, 0.2 + 0.4 * call + Math.min(0.3, spoken2 * 0.04));
}

// server/core/layouts/inline-labels.ts
var LABEL2 = /(?:^|[.?!…"”)]\s{1,3}|\n)((?:[A-Z][A-Z'’-]*\.?(?:[A-Z]\.)?|"[A-Z]+"|_{2,})(?:[ \n](?:[A-Z][A-Z'’-]*\.?|"[A-Z]+"|_{2,})){1,4}(?:,[ \n](?:JR|SR)\.?)?)(?:\]|)\s?:(?=\s)/g;
var LOOKED_BEHIND = 60;
function inlineLabels({ sheet, row, at, free }) {
  const { text: text2 } = sheet.page;
  const end = Math.min(text2.length, row.span[1] + LOOKED_BEHIND);
  const next = sheet.rows[at + 1];
  if (!row.words.includes(":") && !next?.words.slice(0, LOOKED_BEHIND).includes(":")) return [];
  const from = sheet.rows[at - 1]?.span[0] ?? row.span[0];
  const marks = [];
  for (const match of text2.slice(from, end).matchAll(LABEL2)) {
    const label = match[1];
    const start = from + match.index + match[0].indexOf(label);
    const again = free && start === row.span[0];
    if (start < row.span[0] || start >= row.span[1] || again || !isFullName(label.replace(/\s+/g, " "), true)) continue;
    const behind = from + match.index + match[0].length;
    marks.push(headerMark([start, behind], nameOnly([start, start + label.length]), behind));
  }
  return marks;
}
function behindRepeatedLabel(place2, header, rows) {
  const next = place2.sheet.rows[place2.at + rows];
  const label = next && /^([A-Z_][A-Z_.'’" -]{2,40}(?:, (?:JR|SR)\.?)?)\]?:\s/.exec(next.words);
  if (!next || !label) return null;
  const { text: text2 } = place2.sheet.page;
  const surname = nameWords(text2.slice(header.name[0], header.name[1])).at(-1);
  return nameWords(label[1]).at(-1) === surname ? next.span[0] + label[0].length : null;
}

// server/core/layouts/streetevents-pdf.ts
var streetEventsPdf = {
  id: "streetevents-pdf",
  name: "StreetEvents PDF edition",
  description: "A header names who speaks, alone on its line: `Name - Firm - Title`, or `Operator`. Section headings stand in capitals. One blank at the start of a line is where two pages were joined. Recognition of the printed page damages letters and blanks.",
  example: `PRESENTATION
Operator

Good day, and welcome to the Larkfield fourth quarter financial results conference call. Please go ahead, Ms. Ames.

Dora Ames - Larkfield, Inc. - CEO

Thank you, operator. Revenue for the fourth quarter was $20.5 million.
 I would now like to turn the call over for questions.

QUESTIONS AND ANSWERS
Operator

Our first question comes from the line of Piet Holm from Quayside Securities. Please proceed with your question.

Piet Holm - Quayside Securities - Analyst

Thanks. What drove the margin?

Dora Ames - Larkfield, Inc.- CEO

Mostly volume.`,
  certainty: certainty21,
  read: (page) => readBy(grammar14, page)
};
function certainty21(look) {
  const heads = look.count("dashed-three") * 0.45 + look.count("dashed-two") * 0.15 + look.count("operator") * 0.4;
  const source = (look.holds("streetevents") ? 0.5 : 0) + (look.holds("event date/time") ? 0.2 : 0);
  const sections = look.headings.has("qa") || look.headings.has("presentation") ? 0.1 : 0;
  if (look.count("dashed-three") === 0 && source === 0) return 0;
  if (look.count("double-rule") + look.count("numbered") > 2) return 0;
  return weighed(look, heads + sections + source, source > 0 ? 0.4 : 0.12);
}
var grammar14 = {
  paragraphs: "wrapped",
  cast: castOfRepeated,
  header: (place2) => {
    const found2 = firstOf(knownLabel, dashedHeader, nameHeader)(place2);
    const speech = found2 && behindRepeatedLabel(place2, found2.mark, found2.rows);
    return found2 && speech ? { ...found2, mark: { ...found2.mark, speech } } : found2;
  },
  inline: inlineLabels,
  listing: runTogetherListing,
  heading: ({ row }) => row.words === "TRANSCRIPT" ? "presentation" : headingOf(row.words)
};

// server/core/layouts/streetevents-text.ts
var streetEventsText = {
  id: "streetevents-text",
  name: "StreetEvents text edition",
  description: "Headings stand between lines of `=`, headers between lines of `-`: `Name,  Firm - Title    [n]`, where `n` counts the turns of a section.",
  example: `Q2 2016 Larkfield Inc Earnings Call
APRIL 26, 2016 / 9:00PM GMT

================================================================================
Corporate Participants
================================================================================

 * Dora Ames
   Larkfield Inc. - CEO

================================================================================
Conference Call Participiants
================================================================================

 * Piet Holm
   Quayside Securities, LLC - Analyst

================================================================================
Presentation
================================================================================
--------------------------------------------------------------------------------
Operator    [1]
--------------------------------------------------------------------------------
Good day, and welcome to the Larkfield second quarter earnings conference call.

--------------------------------------------------------------------------------
Dora Ames,  Larkfield Inc. - CEO    [2]
--------------------------------------------------------------------------------
Thank you. Revenue was $20.5 million.

================================================================================
Questions and Answers
================================================================================
--------------------------------------------------------------------------------
Operator    [1]
--------------------------------------------------------------------------------
(Operator Instructions) Our first question is from Piet Holm of Quayside Securities.

--------------------------------------------------------------------------------
Piet Holm,  Quayside Securities, LLC - Analyst    [2]
--------------------------------------------------------------------------------
What drove the margin?`,
  certainty: certainty22,
  read: (page) => readBy(grammar15, page)
};
function certainty22(look) {
  if (look.count("numbered") === 0 || look.count("rule") < 2) return 0;
  return weighed(look, 0.5 + look.count("numbered") * 0.2, 0.7);
}
var NUMBER = /\s+\[\d{1,4}\]$/;
function ruledHeader({ sheet, at, row }) {
  if (row.words.length > 300 || !NUMBER.test(row.words)) return null;
  if (!isRule(sheet.rows[at - 1]?.words) && !isRule(sheet.rows[at + 1]?.words)) return null;
  const end = row.span[0] + row.words.search(NUMBER);
  const behind = sheet.rows[at + 1];
  const speech = isRule(behind?.words) ? behind.span[1] : row.span[1];
  return {
    mark: headerMark(row.span, partsOf2(sheet.page.text, [row.span[0], end]), speech),
    rows: isRule(behind?.words) ? 2 : 1
  };
}
var isRule = (words) => words !== void 0 && /^[-=]{20,}$/.test(words);
function partsOf2(text2, span) {
  const words = text2.slice(span[0], span[1]);
  if (isOperator(words) || isUnidentified(words) && !words.includes(","))
    return { name: span, firm: null, title: null };
  const comma = nameComma(words);
  if (comma < 0) return { name: span, firm: null, title: null };
  const name2 = trimmed(text2, [span[0], span[0] + comma]) ?? span;
  const rest = trimmed(text2, [span[0] + comma + 1, span[1]]);
  return { name: name2, ...rest ? firmAndTitle(text2, rest) : { firm: null, title: null } };
}
function nameComma(words) {
  const wide = words.search(/,\s{2,}/);
  return wide >= 0 ? wide : words.replace(/,(?= (?:Jr|Sr|II|III|IV|CFA)\b)/g, " ").indexOf(",");
}
var grammar15 = {
  paragraphs: "one-a-line",
  header: ruledHeader,
  listing: (place2) => isRule(place2.row.words) ? null : twoLineListing(place2),
  aside: ({ row }) => isRule(row.words)
};

// server/core/layouts/index.ts
var layouts = [
  streetEventsPdf,
  streetEventsText,
  seekingAlpha,
  seekingAlphaPrint,
  motleyFool,
  motleyFoolLabels,
  factSet,
  bloomberg,
  factiva,
  fdfn,
  indiaConcall,
  capitalLabels,
  dashedNames,
  commaNames,
  questionsNumbered,
  bracketedFirms,
  nameLines,
  nameParagraphs,
  labelFeed,
  inlineNames,
  speechRecognition,
  sentenceLines
];
var LEAST_CERTAINTY = 0.5;
function recognise(page) {
  const look = firstLook(page);
  let best2 = null;
  for (const layout of layouts) {
    const certainty23 = layout.certainty(look);
    if (certainty23 >= LEAST_CERTAINTY && certainty23 > (best2?.certainty ?? 0)) best2 = { layout, certainty: certainty23 };
  }
  return best2;
}

// server/core/transcript/company.ts
var WORD = "(?:(?:[A-Z]\\.){1,3}|[A-Z0-9&][\\w&'\u2019-]*(?:\\.[\\w&'\u2019-]+)*)";
var NAME = `(${WORD}(?:(?: (?:of|and|&|the|de|for|at))? ${WORD}){0,6}?)`;
var WHOLE_NAME = `(${WORD}(?:(?: (?:of|and|&|the|de))? ${WORD}){0,4})`;
var FORM = "(?:,? (?:Inc\\.?|Incorporated|Corporation|Corp\\.?|Ltd\\.?|Limited|PLC|plc|LLC|N\\.V\\.|Co\\.))?";
var either = (pattern) => pattern.replace(/(?<![\\a-zA-Z])[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
var QUARTER = either(
  "(?:fiscal|calendar|full|preliminary|quarterly|20\\d\\d|q\\s?[1-4]|[1-4]\\s?q|quarter|(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:fiscal |calendar )?(?:quarter|half)|year[- ]end|interim|annual)\\b"
);
var EVENT = either("(?:earnings|financial results|results|conference|investor|analyst|quarterly)\\b");
var CALL = either("(?:call|webcast|conference|presentation|results|earnings)\\b");
var JOIN = either("(?:welcome|join|joining|participating|participate)\\b");
var LEADS = "(?:Chief|CEO|CFO|President|Chair|Executive|Head|Director|Vice|Senior|Group)\\b";
var SAID = [
  `\\b${JOIN}[^.?!\\n]{0,40}?\\b(?:to|in|for|on) (?:the |our |today['\u2019]s |this )?${NAME}${FORM}(?:['\u2019]s?)?,? (?=${QUARTER}|${EVENT})`,
  `\\b${NAME}${FORM}['\u2019]s?,? (?=(?:${QUARTER}|${EVENT})[^.?!\\n]{0,80}\\b${CALL})`,
  `\\b(?:[Ii]nvestor [Rr]elations|IR) (?:[Oo]fficer |[Dd]irector |[Tt]eam )?(?:at|for|of|with) ${WHOLE_NAME}${FORM}`,
  `\\b${NAME}${FORM}['\u2019]s? (?=${LEADS})`,
  `\\b[Oo]n behalf of ${WHOLE_NAME}${FORM}`
].map((pattern) => new RegExp(pattern, "g"));
var NO_COMPANY = /^(?:today|this|our|the|its|q[1-4]|[1-4]q|fiscal|full|first|second|third|fourth|question|earnings|quarter|slide|page|form|gaap|non-gaap|us|everyone|all|vice|senior|chief|head|executive|president|chairman|group|january|february|march|april|may|june|july|august|september|october|november|december|investor|conference|good|thank|i|we|and|for|at|with|on|in|to|welcome|please|year|last|next|webcast)\b|^\d+$/i;
var PUBLISHERS2 = /^(?:streetevents|callstreet|factset|fool|fdfn|sec|seekingalpha|refinitiv|thomsonreuters|factiva|bloomberg|nseindia|bseindia|investor|investors|ir|twitter|linkedin|youtube|prnewswire|businesswire)$/;
function companyOfSite(words) {
  for (const match of words.matchAll(
    /\b(?:www\.|(?:investors?|ir|investor-?relations)\.)?([a-z][a-z0-9-]{1,24})\.(?:com|ch|de|co|net|ca|in)\b/gi
  )) {
    const site = match[1].toLowerCase().replace(/[^a-z]+/g, "");
    if (site.length < 3 || PUBLISHERS2.test(site)) continue;
    const said = new RegExp(`\\b${[...site].join("[ .&'\u2019-]{0,2}")}\\b`, "gi");
    for (const name2 of words.matchAll(said))
      if (/^[A-Z]/.test(name2[0]) && words[name2.index + name2[0].length] !== ".") return name2[0];
  }
  return null;
}
function companySaid(opening2) {
  for (const pattern of SAID) {
    for (const words of opening2) {
      for (const match of words.matchAll(pattern)) {
        const name2 = tidied(match[1]).replace(/['’]s?$/, "").replace(/[.,]+$/, "");
        if (/^[A-Z0-9]/.test(name2) && name2.length > 1 && !NO_COMPANY.test(name2)) return name2;
      }
    }
  }
  return null;
}

// server/core/transcript/people.ts
var MOST_COMPARED2 = 200;
function createRegister() {
  const people = [];
  const byLabel = /* @__PURE__ */ new Map();
  const nobody = /* @__PURE__ */ new Set();
  const find = (name2) => {
    const known5 = byLabel.get(name2);
    if (known5 || nobody.has(name2) || people.length > MOST_COMPARED2) return known5 ?? null;
    const person = theirs(people, name2);
    if (person) byLabel.set(name2, person);
    else nobody.add(name2);
    return person ?? null;
  };
  const enter2 = (naming) => {
    let person = find(naming.name);
    if (!person) {
      person = newPerson(people, naming);
      byLabel.set(naming.name, person);
      nobody.clear();
    }
    return learn(person, naming);
  };
  const settle = (speakers) => {
    const speaking = new Set(speakers);
    const kept2 = people.filter((person) => person.listed !== null || speaking.has(person.id));
    const places = new Map(kept2.map((person, place2) => [person.id, place2]));
    for (const [place2, person] of kept2.entries()) person.id = place2;
    people.splice(0, people.length, ...kept2);
    return speakers.map((speaker) => places.get(speaker));
  };
  return { people, enter: enter2, find, settle };
}
function newPerson(people, { name: name2 }) {
  const kind = isOperator(name2) ? "operator" : isUnidentified(name2) ? "unidentified" : "named";
  const person = {
    id: people.length,
    kind,
    words: kind === "named" ? nameWords(name2) : [squeezed(name2)],
    names: /* @__PURE__ */ new Map(),
    listedNames: /* @__PURE__ */ new Map(),
    firms: /* @__PURE__ */ new Map(),
    titles: /* @__PURE__ */ new Map(),
    spellings: /* @__PURE__ */ new Set(),
    sides: /* @__PURE__ */ new Set(),
    listed: null
  };
  people.push(person);
  return person;
}
function theirs(people, name2) {
  if (isOperator(name2)) return people.find((person) => person.kind === "operator");
  if (isUnidentified(name2)) {
    const label = squeezed(name2);
    return people.find((person) => person.kind === "unidentified" && person.words[0] === label);
  }
  const words = nameWords(name2);
  const letters = words.join("");
  return people.find(
    (person) => person.kind === "named" && (sameName(person.words, words) || person.words.length > 1 && person.words.join("") === letters)
  );
}
function learn(person, naming) {
  count2(naming.listed ? person.listedNames : person.names, naming.name);
  if (naming.firm) count2(person.firms, naming.firm);
  if (naming.title) count2(person.titles, naming.title);
  if (naming.side) person.sides.add(naming.side);
  person.spellings.add(naming.spelling);
  person.listed ??= naming.listed;
  return person;
}
var onOneLine = (text2) => text2.trim().replace(/\s*\n\s*/g, " ");
var count2 = (counts, word2) => {
  counts.set(word2, (counts.get(word2) ?? 0) + 1);
};
function participantsOf(people, roles, turns) {
  const spoken2 = people.map(() => []);
  for (const turn of turns) spoken2[turn.speaker].push(turn.index);
  return people.map((person) => ({
    id: person.id,
    name: bestName(person) ?? "",
    role: roles[person.id],
    firm: bestSpelling(person.firms),
    title: bestSpelling(person.titles),
    spellings: [...new Set([...person.spellings].map(onOneLine))],
    turns: spoken2[person.id],
    listed: person.listed
  }));
}
var bestSpelling = (counts) => best(counts, (words) => tidied(asMeant(words)));
function bestName({ names, listedNames }) {
  const listed2 = best(listedNames, tidyName);
  const said = best(names, tidyName);
  if (listed2 === null || said === null) return listed2 ?? said;
  const agree = nameWords(listed2).at(-1) === nameWords(said).at(-1);
  return agree && !(isCapitals(listed2) && !isCapitals(said)) ? listed2 : said;
}
var isCapitals = (words) => words === words.toUpperCase();
function best(counts, tidy2) {
  const spelt = /* @__PURE__ */ new Map();
  for (const [words, times3] of counts) {
    const key = tidy2(words);
    spelt.set(key, (spelt.get(key) ?? 0) + times3);
  }
  let found2 = null;
  for (const [words, times3] of spelt) {
    if (found2 === null || rank(words, times3) > rank(found2, spelt.get(found2))) found2 = words;
  }
  return found2;
}
function rank(words, times3) {
  const mixed = words !== words.toUpperCase() ? 1e3 : 0;
  const full = words.includes(" ") ? 500 : 0;
  return mixed + full + Math.min(times3, 90) * 4 + Math.min(words.length, 60) / 100;
}

// server/core/transcript/period.ts
function titlePeriod(written3, date) {
  const periods = written3.flatMap((words) => periodsIn(words).slice(0, 1));
  const dated = periods.find((period) => period.year !== null && period.quarter !== null) ?? periods.find((period) => period.year !== null);
  if (dated) return periodName(dated, dated.year);
  const bare = periods.find((period) => period.quarter !== null);
  return bare && date ? periodName(bare, yearByDate(bare.quarter, date)) : null;
}
var yearByDate = (quarter, date) => Number(date.slice(0, 4)) - (quarter === 4 && Number(date.slice(5, 7)) <= 6 ? 1 : 0);
var LOOKED_AT3 = 14e3;
function saidPeriod(opening2, speech, date) {
  const said = firstIntroduced(opening2);
  if (said?.year) return periodName(said, said.year);
  const words = upTo(speech, LOOKED_AT3);
  const all = periodsIn(words);
  const introduced = said ?? mostSaid2(all) ?? onlySaid(all, words);
  if (!introduced) return fullYear2(all);
  if (introduced.quarter === null) return null;
  const { quarter } = introduced;
  const year = votedYear(quarter, all, words, date);
  return year === null ? null : periodName(introduced, year);
}
function upTo(speech, most) {
  let words = "";
  for (const part of speech) {
    words += `${part}
`;
    if (words.length > most) break;
  }
  return words.slice(0, most);
}
function firstIntroduced(opening2) {
  for (const part of opening2) {
    const introduced = introducedIn(part)[0];
    if (introduced) return introduced;
  }
  return void 0;
}
var EVENT2 = /^[^.?!\n]{0,110}\b(?:call|results|earnings|webcast|conference|presentation|performance|review|ended)\b/i;
function introducedIn(words) {
  return periodsIn(words).filter(
    (period) => (period.quarter ?? period.half) !== null && EVENT2.test(words.slice(period.start, period.end + 70)) && !isCompared(words, period)
  );
}
var COMPARED = /\b(?:compared (?:to|with)|versus|vs\.?|from|than|over|since|prior|last|previous) (?:\S+ ){0,8}$/i;
var isCompared = (words, { start }) => COMPARED.test(words.slice(Math.max(0, start - 90), start));
function mostSaid2(all) {
  const times3 = [0, 0, 0, 0, 0];
  for (const { quarter } of all) if (quarter !== null) times3[quarter] += 1;
  const most = Math.max(...times3);
  return most < 2 ? void 0 : all.find((period) => period.quarter !== null && times3[period.quarter] === most && period.quarter > 0) && {
    start: 0,
    end: 0,
    half: null,
    year: null,
    quarter: times3.indexOf(most)
  };
}
var onlySaid = (all, words) => all.find((period) => period.quarter !== null && period.year !== null && !isCompared(words, period));
function fullYear2(all) {
  const year = all.find((period) => period.year !== null && period.quarter === null);
  return year ? periodName(year, year.year) : null;
}
var MARGIN = 1.4;
function votedYear(quarter, all, words, date) {
  const votes = [...quarterVotes(quarter, all, words), ...endVotes(words)];
  if (date) votes.push({ year: yearByDate(quarter, date), weight: 1 });
  return winner(votes) ?? (votes.length === 0 ? winner(mentionVotes(words), LEAST_MENTIONS) : null);
}
var GUIDED = /\b(?:guid|expect|outlook|anticipat|forecast|looking (?:ahead|forward|to))/i;
function quarterVotes(quarter, all, words) {
  const votes = [];
  for (const said of all) {
    if (said.year === null || said.quarter === null) continue;
    const compared = isCompared(words, said) ? 1 : 0;
    const guided = GUIDED.test(words.slice(Math.max(0, said.start - 80), said.end + 60));
    if (said.quarter === quarter) votes.push({ year: said.year + compared, weight: 1.2 });
    else if (said.quarter === quarter % 4 + 1 && !compared) {
      votes.push({ year: quarter === 4 ? said.year - 1 : said.year, weight: guided ? 1 : 0.4 });
    }
  }
  return votes;
}
var ENDED = /\b(?:quarter|months|period|year)s? (?:ended|ending)\b[^.?!]{0,24}\b((?:19|20)\d\d)\b/gi;
var endVotes = (words) => [...words.matchAll(ENDED)].map((match) => ({ year: Number(match[1]), weight: 1 }));
var LEAST_MENTIONS = 3;
var MENTION = /(\b(?:by|beyond|through|until|past|since|into|toward|towards) )?\b(20\d\d)\b(?!['’%])/gi;
var mentionVotes = (words) => [...words.matchAll(MENTION)].filter((match) => !match[1]).map((match) => ({ year: Number(match[2]), weight: 1 }));
function winner(votes, least = 0) {
  const sums = /* @__PURE__ */ new Map();
  for (const { year, weight } of votes) sums.set(year, (sums.get(year) ?? 0) + weight);
  const [best2, next] = [...sums].sort((a, b) => b[1] - a[1]);
  if (!best2 || best2[1] < least) return null;
  return next && best2[1] < next[1] * MARGIN ? null : best2[0];
}

// server/core/transcript/call.ts
function callOf(sources) {
  const fact = (kind) => sources.facts.filter((mark) => mark.fact === kind).map(({ span }) => tidied(asMeant(sources.page.text.slice(span[0], span[1]))).replace(/ \([^()]{1,30}\)$/, ""));
  const opening2 = openingOf(sources.speech);
  const date = callDate(fact("date"));
  const companies = fact("company").filter((name2) => !isTicker(name2));
  return {
    company: mostFrequent(companies) ?? companySaid(opening2) ?? ownFirm(sources) ?? companyOfSite(siteWords(sources, opening2)) ?? fact("company")[0] ?? null,
    ticker: fact("ticker")[0] ?? fact("company").find(isTicker) ?? null,
    period: titlePeriod(fact("period"), date) ?? (isOtherEvent(fact("title")) ? null : saidPeriod(opening2, sources.speech, date)),
    date
  };
}
var isOtherEvent = (titles) => titles.some((title) => /\b(?:conference|investor day|summit|forum|annual meeting)\b/i.test(title)) && !titles.some((title) => /\b(?:earnings|results|quarter|conference call|concall|review)\b/i.test(title));
var isTicker = (name2) => /^[A-Z]{1,5}(?:\.[A-Z]{1,2})?$/.test(name2);
var OPENING_TURNS = 4;
var OPENING_LENGTH = 3e3;
var openingOf = (speech) => speech.slice(0, OPENING_TURNS).map((words) => asMeant(words.slice(0, OPENING_LENGTH)));
var callDate = (written3) => mostFrequent(written3.map((words) => dateIn(words)?.value ?? null).filter((date) => date !== null));
function mostFrequent(values) {
  const times3 = /* @__PURE__ */ new Map();
  for (const value of values) times3.set(value, (times3.get(value) ?? 0) + 1);
  let best2 = null;
  for (const [value, count3] of times3) if (best2 === null || count3 > times3.get(best2)) best2 = value;
  return best2;
}
var FRONT = 3e3;
var siteWords = ({ page, speech }, opening2) => `${page.text.slice(0, FRONT)}
${opening2.join("\n")}
${speech.slice(0, OPENING_TURNS).join("\n").slice(0, 2e4)}`;
function ownFirm({ people, roles }) {
  const firms = people.filter((person) => roles[person.id] === "executive").map((person) => bestSpelling(person.firms));
  return mostFrequent(firms.filter((firm) => firm !== null));
}

// server/core/transcript/announced-firms.ts
var LEAD2 = /^(?:\s*\((?:ph|phonetic|sp)\))?[,;]?\s*(?:-+\s*)?(?:who is |calling )?(?:(?:with|from|of|at|representing|on behalf of|in for)\s+(?:the (?:lines?|company|firm) of\s+)?|,\s*(?=[A-Z])|[-–—]+\s+(?=[A-Z]))/i;
var END2 = /\s*(?:,|;|--|—|\bplease\b|\byour\b|\bgo ahead\b|\bwho\b|\band (?:your|please)\b|\bwith (?:a|your|the)\b|\bfor (?:a|your|the)\b|\bto (?:ask|proceed)\b|\bis (?:on|next|now)\b|\byou\b|\bon the\b)/i;
var LONGEST12 = 80;
var SUFFIX2 = /,(?= (?:Inc|LLC|L\.L\.C|L\.P|LP|Ltd|Co|Corp)\b)/g;
function firmBehind(sentence, from) {
  const lead = LEAD2.exec(sentence.slice(from, from + 60));
  if (!lead) return null;
  const start = from + lead[0].length;
  const rest = sentence.slice(start, start + LONGEST12).replace(SUFFIX2, " ");
  const end = rest.search(END2);
  const firm = tidied((end < 0 ? rest : rest.slice(0, end)).replace(/[[\]]|\((?:ph|phonetic|sp)\)/g, "")).replace(
    /^(?:the|with) /,
    ""
  );
  return /^[A-Z0-9]/.test(firm) ? firm : null;
}
var BEFORE3 = /\b[Ff]rom (?:the )?([A-Z][^,.?!]{1,50}), (?:(?:we have|we'll hear from|we'll go to|it's|it is|we go to|please welcome) )?$/;
function firmBefore(sentence, at) {
  const match = BEFORE3.exec(sentence.slice(Math.max(0, at - 110), at));
  return match ? tidied(match[1]) : null;
}

// server/core/transcript/announcements.ts
function announcementsIn(words, known5) {
  const before2 = heard2.get(words);
  if (before2?.asked.every(([name2, answer]) => known5(name2) === answer)) return before2.found;
  const asked = /* @__PURE__ */ new Map();
  const found2 = read3(words, (name2) => {
    const answer = known5(name2);
    asked.set(name2, answer);
    return answer;
  });
  if (heard2.size >= MOST_HEARD) heard2.clear();
  if (words.length <= LONGEST_HEARD) heard2.set(ownCopy(words), { asked: [...asked], found: found2 });
  return found2;
}
var heard2 = /* @__PURE__ */ new Map();
var MOST_HEARD = 2e3;
var LONGEST_HEARD = 2e3;
function read3(words, known5) {
  const plain2 = withoutInstructions(closedUp2(asMeant(words).replace(/[’‘`]/g, "'")));
  const found2 = [];
  for (const sentence of sentencesOf2(plain2)) {
    const announced = announcedIn(plain2, sentence, known5);
    if (!announced || found2.some((each) => sameCaller(each.name, announced.name))) continue;
    found2.push(announced);
  }
  return found2;
}
function sameCaller(a, b) {
  const surname = (name2) => name2.toLowerCase().split(" ").at(-1);
  return surname(a) === surname(b);
}
var closedUp2 = (words) => words.replace(
  /\b[A-Za-z](?: [A-Za-z]){3,}\b/g,
  (letters) => letters.replace(/ /g, "").replace(/([a-z])(?=[A-Z])/g, "$1 ").replace(/\b(Mc|Mac|De|La|Van) (?=[A-Z])/g, "$1")
);
var withoutInstructions = (words) => words.replace(
  /[([](?:[^()[\]]{0,60}instructions?[^()[\]]{0,40}|ph|phonetic|sp)[)\]]\.?/gi,
  (note) => " ".repeat(note.length)
);
var ABBREVIATION = /(?:\b(?:mr|mrs|ms|dr|st|inc|co|corp|ltd|jr|sr|no|vs)|\b[A-Za-z])$/i;
function sentencesOf2(words) {
  const sentences = [];
  let start = 0;
  for (let at = 0; at < words.length; at++) {
    const sign = words[at];
    if (sign !== "." && sign !== "?" && sign !== "!" && sign !== "\n") continue;
    if (sign === "." && ABBREVIATION.test(words.slice(Math.max(start, at - 6), at)) && !endsHere(words, at)) continue;
    sentences.push({ start, end: at });
    start = at + 1;
  }
  if (start < words.length) sentences.push({ start, end: words.length });
  return sentences;
}
var endsHere = (words, at) => /^ *(?:Please|Your|You|Our|We|The|And your|Go|Sir|Ma'am|Mr|Ms|One)\b/.test(words.slice(at + 1, at + 16)) || at + 1 >= words.length;
var QUESTION = /\b(?:questions?|lines? of|sites? of|next (?:we|up|caller|questioner|in|is|person|participant|analyst)|hear(?:ing)? from|we(?:'ll| will| would|'d|'re going to)? (?:now |next |then )?(?:next |now )?(?:go|move|turn|take|have|hear|proceed|come|return|open)\b|(?:let's|let me) (?:go|move|take)|going? (?:next |now |on )?to|follow[-−– ]?up|first (?:up|in)|comes? from|(?:that|it|this)(?:['’]ll| will|['’]s| is)? (?:be |come )?from)\b/i;
var GO_AHEAD = /\b(?:please (?:go|proceed|state|ask)|go ahead|your (?:line|lines|mic|microphone) (?:is|are) (?:now )?(?!muted|being)|lines? (?:is|are) (?:now )?(?:open|live|unmuted)|you may (?:now )?(?:proceed|ask|go|begin|unmute|speak)|proceed with|you're (?:live|unmuted|on))/i;
var HANDS_OVER = /\b(?:(?:turn|turned|hand|handed|pass|passed|give|transfer|return)\b[^.?!]{0,70}\b(?:over|back|floor)\b|introduce|your (?:host|speaker|moderator)|closing (?:remarks|comments|statements)|(?:begin|start) (?:your|the|with your|our) (?:conference|presentation|call)|prepared remarks|joined (?:today )?by|joining (?:me|us)|with (?:me|us)|opening (?:remarks|comments))/i;
function announcedIn(words, { start, end }, known5) {
  const sentence = words.slice(start, end);
  const named3 = nameIn(sentence, known5);
  if (!named3) return null;
  const behind = words.slice(end, end + 60);
  const questions = QUESTION.test(sentence);
  const goes = GO_AHEAD.test(sentence) || GO_AHEAD.test(behind);
  if (HANDS_OVER.test(sentence) && !/\bquestions? (?:comes|coming|is|from)\b/i.test(sentence)) return null;
  if (/\b(?:your|the) (?:conference|presentation)\b/i.test(behind) || known5(named3.name) === "company" && !/\bline of\b/i.test(sentence))
    return null;
  if (/\b(?:no|not (?:showing|seeing) any|any) (?:further|more|other|additional)?\s?(?:further )?questions?\b/i.test(
    sentence
  ))
    return null;
  if (!questions && !goes && !isBare2(sentence, named3, known5, words)) return null;
  if (isAddressed(named3.written) && !questions && known5(named3.name) === null) return null;
  return { name: named3.name, firm: named3.firm, nudge: !questions && goes };
}
var FROM_FIRM = /^\W*(?:and |then |next,? )*from [^,]{2,50}, (?:we have |it's )?$/i;
var NOTHING_MUCH = /^\W*(?:and |yes,? |then |next,? |thank you,? |okay,? )?(?:it's |it is |that's |we have |here's )?$/i;
function isBare2(sentence, { at, end, firm, name: name2 }, known5, words) {
  const before2 = sentence.slice(0, at);
  const behind = sentence.slice(end).replace(/\s+/g, " ");
  if (firm !== null && FROM_FIRM.test(before2)) return behind.length < 20;
  if (!NOTHING_MUCH.test(before2)) return false;
  if (firm !== null) return behind.length < firm.length + 16;
  const alone = words.trim().length < sentence.trim().length + 3 && isFullName(name2) && !isAddressed(name2);
  return behind.length < 4 && (alone || known5(name2) !== null);
}
var LEAD3 = /\b(?:question|from|to|with|of|is|have|by|take|welcome|hear|be|it's|,|and)(?: (?:the|a|our))?(?: (?:lines?|sites?|phone|phone lines?|caller|desk) (?:of|is|from))?(?: the lines? of)?,? ?$/i;
function nameIn(sentence, known5) {
  let first = null;
  for (let at = nextCapital(sentence, 0); at >= 0; at = nextCapital(sentence, wordEnd2(sentence, at))) {
    const end = nameRun(sentence, at) ?? firstNameRun(sentence, at);
    if (end === null) continue;
    const written3 = sentence.slice(at, end);
    const named3 = {
      name: tidyName(written3),
      written: written3,
      at,
      end,
      firm: firmBehind(sentence, end) ?? firmBefore(sentence, at)
    };
    const status = known5(named3.name);
    if (status === "caller" || status === "speaker") return named3;
    if (first === null && leadsTo(sentence, at, end)) first = named3;
  }
  return first;
}
var ONE_NAME = /^([A-Z][a-z]{2,14})(?= (?:with|from|of|at) (?:the )?[A-Z])/;
function firstNameRun(sentence, at) {
  if (!/\b(?:is|comes|coming|line of|question) ?(?:from )?(?:the )?(?:line of )?$/i.test(
    sentence.slice(Math.max(0, at - 30), at)
  ))
    return null;
  const match = ONE_NAME.exec(sentence.slice(at, at + 60));
  return match && isSingleName(match[1]) ? at + match[1].length : null;
}
var leadsTo = (sentence, at, end) => /^\W*$/.test(sentence.slice(0, at)) || LEAD3.test(sentence.slice(Math.max(0, at - 40), at)) || GO_AHEAD.test(sentence.slice(end, end + 30));
var wordEnd2 = (sentence, at) => {
  const blank = sentence.indexOf(" ", at);
  return blank < 0 ? sentence.length : blank;
};
function nextCapital(sentence, from) {
  for (let at = from; at < sentence.length; at++) {
    if (at > 0 && sentence[at - 1] !== " ") continue;
    if (/[A-Z\u00c0-\u00de["]/.test(sentence[at])) return at;
  }
  return -1;
}

// server/core/transcript/roles.ts
function rolesOf2(signs) {
  const roles = signs.people.map((person) => roleByRecord(person));
  byAgency(signs, roles);
  byPlace(signs, roles);
  byCall(signs, roles);
  byFirm(signs, roles);
  byTitle(signs, roles);
  byTurn(signs, roles);
  return roles.map((role) => role ?? "other");
}
function roleByRecord(person) {
  if (person.kind === "operator") return "operator";
  if (person.sides.size === 1 && person.sides.has("callers")) return "analyst";
  if (person.sides.has("company") && person.sides.size === 1 && isDescribed(person)) return "executive";
  if ([...person.titles.keys()].some((title) => /\banalysts?\b/i.test(title))) return "analyst";
  return person.kind === "unidentified" ? unidentifiedRole(bestName(person) ?? "") : null;
}
var isDescribed = ({ titles, firms }) => titles.size === 0 ? firms.size === 0 : [...titles.keys()].some((title) => isTitle(title));
function unidentifiedRole(label) {
  if (/analyst|audience|caller|participant|shareholder|investor/i.test(label)) return "analyst";
  return /company|executive|corporate|management/i.test(label) ? "executive" : null;
}
function byCall({ find, calls, speakers }, roles) {
  const first = /* @__PURE__ */ new Map();
  for (const [index, speaker] of speakers.entries()) if (!first.has(speaker)) first.set(speaker, index);
  for (const [index, announcements] of calls.entries()) {
    for (const { name: name2 } of announcements) {
      const person = find(name2);
      if (person && roles[person.id] === null) roles[person.id] = "analyst";
    }
    const next = speakers[index + 1];
    if (announcements.length === 0 || next === void 0 || roles[next] !== null) continue;
    if (first.get(next) === index + 1) roles[next] = "analyst";
  }
}
function byAgency({ find, hosts, company }, roles) {
  if (!company) return;
  for (const { name: name2, firm } of hosts) {
    const person = find(name2);
    const own = firmKey(firm).startsWith(firmKey(company).slice(0, 5)) || firmKey(company).startsWith(firmKey(firm));
    if (person && roles[person.id] === null && !own) roles[person.id] = "other";
  }
}
function byPlace({ speakers, sections, people }, roles) {
  for (const [index, speaker] of speakers.entries()) {
    if (sections[index] === "presentation" && roles[speaker] === null && people[speaker].kind === "named")
      roles[speaker] = "executive";
  }
}
var firmKey = (firm) => firm.toLowerCase().replace(/^the /, "").replace(/[^a-z0-9]+/g, "").slice(0, 8);
var LEADS2 = /\b(?:chair(?:man|woman|person)?|chief (?:executive|financial|operating) officer|ceo|cfo|president)\b/i;
function byFirm({ people, company }, roles) {
  const own = new Set(company ? [firmKey(company)] : []);
  for (const person of people) {
    if (roles[person.id] === "executive") for (const firm of person.firms.keys()) own.add(firmKey(firm));
  }
  for (const person of people) {
    if (person.firms.size === 0) continue;
    const isOwn2 = [...person.firms.keys()].some((firm) => own.has(firmKey(firm)));
    const leads = roles[person.id] === "analyst" && [...person.titles.keys()].some((title) => LEADS2.test(title));
    if (roles[person.id] !== null && !(isOwn2 && leads)) continue;
    if (isOwn2) roles[person.id] = "executive";
    else if (own.size > 0 || person.titles.size === 0) roles[person.id] = "analyst";
  }
}
function byTitle({ people }, roles) {
  for (const person of people) {
    if (roles[person.id] === null && [...person.titles.keys()].some((title) => isTitle(title)))
      roles[person.id] = "executive";
  }
}
var LEAST_LISTED = 3;
function byTurn({ people, speakers }, roles) {
  const balance = /* @__PURE__ */ new Map();
  for (let index = 1; index < speakers.length; index++) {
    const speaker = speakers[index];
    if (roles[speaker] !== null || people[speaker].kind === "operator") continue;
    const before2 = roles[speakers[index - 1]];
    const step = before2 === "analyst" ? 1 : before2 === "executive" ? -1 : 0;
    balance.set(speaker, (balance.get(speaker) ?? 0) + step);
  }
  const listed2 = people.filter((person) => person.sides.has("callers")).length >= LEAST_LISTED;
  for (const [speaker, sum2] of balance) {
    const told = listed2 && people[speaker].kind === "named";
    if (sum2 !== 0 || told) roles[speaker] = sum2 > 0 || told ? "executive" : "analyst";
  }
}

// server/core/transcript/calls.ts
function callsOf(register, turns) {
  const speakers = turns.map((turn) => register.enter(turn.naming).id);
  const known5 = knownTo(register);
  const byOperator = operatorsCalls(register.people, speakers, turns, known5);
  const calls = byOperator.some((each) => each.length > 0) ? byOperator : hostsCalls(register.people, speakers, turns, known5);
  return { speakers: register.settle(nameCallers(register, turns, speakers, calls)), calls };
}
function knownTo(register) {
  return (name2) => {
    const person = register.find(name2);
    if (!person) return null;
    if (person.sides.has("callers")) return "caller";
    return person.sides.has("company") && isDescribed(person) ? "company" : "speaker";
  };
}
var LEAST_CALLS = 3;
function operatorsCalls(people, speakers, turns, known5) {
  const may = people.map((person) => person.kind !== "named" || isNickname(person));
  const calls = turns.map((turn, index) => may[speakers[index]] ? announcementsIn(turn.flow.text, known5) : []);
  for (const person of people) {
    if (person.kind === "operator" || !may[person.id]) continue;
    const calling = speakers.filter((speaker, index) => speaker === person.id && calls[index].length > 0).length;
    if (calling >= LEAST_CALLS) person.kind = "operator";
  }
  const first = speakers.findIndex((speaker) => people[speaker].kind !== "operator");
  return calls.map((each, index) => {
    const introduces = index < first && turns[index].under !== "qa";
    return people[speakers[index]].kind === "operator" && !introduces ? each : [];
  });
}
var isNickname = ({ words, titles, firms }) => words.length === 1 && titles.size === 0 && firms.size === 0 && isSingleName(`${words[0][0]?.toUpperCase()}${words[0].slice(1)}`);
var TAIL = 320;
var CUE = /\b(?:question|next|line of|go ahead|hear from|over to)\b/i;
function hostsCalls(people, speakers, turns, known5) {
  return turns.map((turn, index) => {
    const next = people[speakers[index + 1] ?? -1];
    const tail = turn.flow.text.slice(-TAIL);
    if (!next || next.id === speakers[index] || next.sides.has("company") || !CUE.test(tail)) return [];
    return announcementsIn(tail, known5).filter(({ name: name2 }) => sameName(next.words, nameWords(name2)));
  });
}
var ANONYMOUS = /\bcaller\b|^(?:analyst|questioner)$/i;
function nameCallers(register, turns, speakers, calls) {
  let called = null;
  return turns.map((turn, index) => {
    const speaker = speakers[index];
    const announced = calls[index].at(-1);
    if (announced || register.people[speaker].kind === "operator") called = announced ?? null;
    if (!called) return speaker;
    const person = register.find(called.name);
    if (ANONYMOUS.test(turn.naming.name)) return learnCaller(register, called).id;
    if (person?.id === speaker && person.firms.size === 0 && !person.sides.has("company"))
      learnCaller(register, called);
    return speaker;
  });
}
var learnCaller = (register, { name: name2, firm }) => register.enter({ name: name2, firm, title: null, side: "callers", spelling: name2, listed: null });

// server/core/transcript/exchanges.ts
function exchangesOf(ground) {
  const course = {
    ...ground,
    lastQuestion: ground.turns.findLastIndex((turn) => asks(ground, turn)),
    firstTurns: new Map([...ground.turns].reverse().map((turn) => [turn.speaker, turn.index]))
  };
  const opened = [];
  let current = null;
  for (const turn of course.turns) {
    const calls = course.calls[turn.index];
    if (calls.length === 0 && closes(course, turn)) current = null;
    for (const [index, announcement2] of calls.entries()) {
      if (current && isCalledAgain(course, current, announcement2)) continue;
      current = open(opened, announcement2);
      if (index < calls.length - 1) current.turns.push(turn.index);
    }
    if (asks(course, turn)) current = exchangeOfAsker(course, opened, current, turn);
    if (current && current.turns.at(-1) !== turn.index) current.turns.push(turn.index);
  }
  return opened.filter((each) => each.turns.length > 0).map((each) => exchangeOf(course, each));
}
function open(opened, announcement2) {
  const fresh = { announcement: announcement2, turns: [], asker: null };
  opened.push(fresh);
  return fresh;
}
function isCalledAgain({ people }, current, { name: name2, nudge }) {
  const words = nameWords(name2);
  const called = current.announcement !== null && sameCalled(nameWords(current.announcement.name), words);
  if (current.asker === null) return called;
  return nudge && (called || sameCalled(people[current.asker].words, words));
}
function sameCalled(a, b) {
  if (sameName(a, b) || a.at(-1) === b.at(-1)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1)
    return long.some((word2) => givenAgree(word2, short[0]) || word2.length > 3 && oneSlip(word2, short[0]));
  return a[0] === b[0] && oneSlip(a.at(-1), b.at(-1));
}
var asks = ({ roles }, turn) => roles[turn.speaker] === "analyst" && turn.section === "qa";
function exchangeOfAsker(course, opened, current, turn) {
  if (current && current.asker === null) {
    current.asker = turn.speaker;
    return current;
  }
  const same = current !== null && (isAsker(course, current, turn.speaker) || isAnnounced(course, current, turn.speaker));
  if (same || !(isQuestion(turn) || isFirstWord(course, current, turn))) return current;
  const fresh = open(opened, null);
  fresh.asker = turn.speaker;
  const before2 = course.turns[turn.index - 1];
  if (before2 && course.roles[before2.speaker] === "operator" && !course.calls[before2.index].length && !closes(course, before2)) {
    if (current?.turns.at(-1) === before2.index) current.turns.pop();
    fresh.turns.push(before2.index);
  }
  return fresh;
}
function isAsker({ people }, { asker }, speaker) {
  if (asker === speaker || asker === null) return asker === speaker;
  const [one, other] = [people[asker], people[speaker]];
  const sameFirm = [...one.firms.keys()].some((firm) => other.firms.has(firm));
  return sameFirm && one.words.length > 1 && one.words[0] === other.words[0];
}
var isAnnounced = ({ people }, { announcement: announcement2 }, speaker) => announcement2 !== null && sameCalled(people[speaker].words, nameWords(announcement2.name));
var LEAST_QUESTION = 80;
var LEAST_WORDS = 16;
var isFirstWord = ({ firstTurns }, current, { index, speaker, flow }) => (current === null || current.announcement === null) && flow.text.length >= LEAST_WORDS && firstTurns.get(speaker) === index;
var isQuestion = ({ flow }) => flow.text.length > LEAST_QUESTION || flow.text.includes("?");
var CLOSING = /\b(?:no (?:further|more|other|additional) (?:audio )?questions?|not showing any|concludes?|(?:that was|this was|that is|that's|was) (?:our|the) (?:last|final) question|end of (?:the|our|today's) (?:question|q&a|call|conference)|disconnect|closing (?:remarks|comments|statements)|(?:turn|hand|pass)\b[^.?!]{0,60}\b(?:back|over)\b|out of time|all the time)/i;
var FAREWELL = /\b(?:no (?:further|more|other) questions|(?:thank you|thanks)\b[^.?!]{0,30}\bfor (?:joining|participating|calling in|attending|your (?:participation|time|attention|interest|continued))|(?:this|that) concludes|wraps? up|(?:look|looking) forward to (?:speaking|talking|seeing|updating|connecting)|good ?bye|speak (?:to|with) you (?:next|again|soon))/i;
function closes(course, turn) {
  const role = course.roles[turn.speaker];
  if (role === "operator") return CLOSING.test(turn.flow.text);
  return role === "executive" && turn.index > course.lastQuestion && FAREWELL.test(turn.flow.text.slice(-1500));
}
function exchangeOf(course, { announcement: announcement2, turns, asker }) {
  const { people, turns: all } = course;
  const called = announcement2 ? nameWords(announcement2.name) : null;
  const speakers = [...new Set(turns.map((index) => all[index].speaker))];
  const named3 = called ? speakers.find(
    (id30) => people[id30].kind === "named" && sameCalled(people[id30].words, called) && course.roles[id30] !== "executive"
  ) : void 0;
  const analyst = named3 ?? asker;
  return {
    analyst,
    announced: announcement2?.name ?? null,
    firm: announcement2?.firm ?? null,
    turns,
    answeredBy: analyst === null ? [] : answerersIn(course, turns, analyst),
    status: analyst === null ? "dropped" : "asked",
    standIn: analyst !== null && called !== null && named3 === void 0 && people[analyst].kind === "named",
    span: [all[turns[0]].span[0], all[turns.at(-1)].span[1]]
  };
}
var HANDS_ON = /\b(?:next question|operator|other questions|move on|next caller)\b/i;
function answerersIn({ roles, turns: all }, turns, analyst) {
  const first = turns.findIndex((index) => all[index].speaker === analyst);
  const answerers = /* @__PURE__ */ new Set();
  for (const [place2, index] of turns.entries()) {
    const { speaker, flow } = all[index];
    if (place2 < first || roles[speaker] !== "executive") continue;
    const last = place2 === turns.length - 1;
    if (last && flow.text.length < 200 && onlyHandsOn(flow.text)) continue;
    answerers.add(speaker);
  }
  return [...answerers];
}
var LEAST_ANSWER = 24;
var onlyHandsOn = (words) => HANDS_ON.test(words) && words.split(/(?<=[.?!]) /).filter((sentence) => !HANDS_ON.test(sentence) && !THANKS.test(sentence)).join(" ").length < LEAST_ANSWER;
var THANKS = /^(?:thanks|thank you|great|okay|all right|good|yes)\b/i;

// server/core/transcript/hosts.ts
var HANDS_TO = /\b(?:over to|introduce|your host,?|turn (?:the|this) (?:call|conference) to)(?: your host(?: for today)?,?)? (?=[A-Z])/g;
var FROM = /^(?:\s*\((?:ph|phonetic|sp)\))?,? (?:with|from|of|representing) /;
function hostsIn(words) {
  const hosts = [];
  for (const match of words.matchAll(HANDS_TO)) {
    const at = match.index + match[0].length;
    const end = nameRun(words, at);
    if (end === null || !FROM.test(words.slice(end, end + 40))) continue;
    const firm = firmBehind(words.slice(0, end + 120), end)?.split(/[.!?]/)[0]?.trim();
    if (firm && !isTitle(firm)) hosts.push({ name: tidyName(words.slice(at, end)), firm });
  }
  return hosts;
}

// server/core/transcript/sections.ts
function sectionsOf(page, { marks }, turns, calls) {
  const starts = marks.filter((mark) => mark.kind === "section").map((mark) => ({ kind: mark.section, span: mark.span }));
  const all = withInferred(starts, turns, calls);
  const end = trimBlanks(page.text);
  const sections = all.map(
    (start, index) => ({
      kind: start.kind,
      headingSpan: start.span,
      span: [start.span[0], all[index + 1]?.span[0] ?? Math.max(end, start.span[1])]
    })
  );
  let at = 0;
  const kinds = turns.map((turn) => {
    while (at + 1 < sections.length && sections[at + 1].span[0] <= turn.span[0]) at++;
    return sections[at]?.kind ?? "presentation";
  });
  return { sections, kinds };
}
function withInferred(starts, turns, calls) {
  const first = turns[0];
  if (!first) return starts;
  const all = [...starts];
  const at = (index) => [turns[index].span[0], turns[index].span[0]];
  if (!all.some((start) => start.span[0] <= first.span[0])) all.unshift({ kind: "presentation", span: at(0) });
  const called = calls.findIndex((announcements) => announcements.length > 0);
  if (called > 0 && !all.some((start) => start.kind === "qa")) all.push({ kind: "qa", span: at(called) });
  return all.sort((a, b) => a.span[0] - b.span[0]);
}

// server/core/transcript/speech.ts
function speechIn(text2, lines, span, furniture, paragraphs) {
  const parts = [];
  let gap2 = "none";
  for (let index = lineAt(lines, span[0]); index < lines.length && lines[index].span[0] < span[1]; index++) {
    const line = lines[index];
    const left = withoutFurniture(text2, within(line, span), furniture);
    if (left === "furniture") gap2 = "furniture";
    else if (left.length === 0) gap2 = gap2 === "none" ? "blank" : gap2;
    for (const [place2, piece] of (left === "furniture" ? [] : left).entries()) {
      const join = place2 > 0 ? "wrap" : joinOf(text2, parts.at(-1)?.span, piece, gap2, paragraphs);
      parts.push({ span: piece, join });
      gap2 = "none";
    }
  }
  return flowOf(text2, parts);
}
function within(line, span) {
  const offset = line.span[0];
  const start = offset + skipBlanks(line.text, Math.max(0, span[0] - offset));
  const end = Math.min(offset + trimBlanks(line.text), span[1]);
  return [start, Math.max(start, end)];
}
function withoutFurniture(text2, words, furniture) {
  if (words[1] <= words[0]) return [];
  const pieces = [];
  let start = words[0];
  const first = lastStartingBefore(furniture, start, (span) => span[0]);
  for (let index = Math.max(0, first); index < furniture.length; index++) {
    const span = furniture[index];
    if (span[1] <= start) continue;
    if (span[0] >= words[1]) break;
    const piece = trimmed(text2, [start, span[0]]);
    if (piece) pieces.push(piece);
    start = span[1];
  }
  const rest = trimmed(text2, [start, words[1]]);
  if (rest) pieces.push(rest);
  return pieces.length === 0 ? "furniture" : pieces;
}
function joinOf(text2, before2, piece, gap2, paragraphs) {
  if (!before2) return "paragraph";
  if (gap2 === "furniture") return endsSentence4(text2, before2) && !continues(text2, piece) ? "paragraph" : "wrap";
  if (paragraphs === "one-a-line") return "paragraph";
  return gap2 === "blank" && !breaksOff(text2, before2, piece) ? "paragraph" : "wrap";
}
var breaksOff = (text2, before2, piece) => !endsSentence4(text2, before2) && continues(text2, piece);
var endsSentence4 = (text2, span) => '.?!:)]"\u201D'.includes(text2[span[1] - 1]);
var continues = (text2, span) => isLower(text2.charCodeAt(span[0]));

// server/core/transcript/turns.ts
function turnsOf(page, { marks, paragraphs }) {
  const turns = [];
  const furniture = marks.filter((mark) => mark.kind === "furniture").map((mark) => mark.span);
  let under = null;
  for (const [at, mark] of marks.entries()) {
    if (mark.kind === "section") under = mark.section;
    if (mark.kind !== "header") continue;
    const end = endOf2(page, marks, at + 1);
    const flow = speechIn(page.text, page.lines, [mark.speech, end], furniture, paragraphs);
    const last = flow.pieces.at(-1);
    turns.push({
      index: turns.length,
      header: mark,
      under,
      headerSpan: mark.span,
      nameSpan: mark.name,
      firmSpan: mark.firm,
      titleSpan: mark.title,
      span: [mark.span[0], last ? last.source + last.length : mark.span[1]],
      flow,
      naming: namingOf(page.text, mark)
    });
  }
  return turns;
}
function endOf2(page, marks, from) {
  for (let at = from; at < marks.length; at++) {
    const mark = marks[at];
    if (mark.kind !== "furniture" && mark.kind !== "fact") return mark.span[0];
  }
  return trimBlanks(page.text);
}
function namingOf(text2, mark) {
  const at = (span) => span && text2.slice(span[0], span[1]);
  return {
    name: mark.speaker ?? at(mark.name) ?? "",
    firm: at(mark.firm),
    title: at(mark.title),
    side: mark.asks === "question" ? "callers" : mark.asks === "answer" ? "company" : null,
    spelling: at(mark.span) ?? "",
    listed: null
  };
}

// server/core/transcript/read.ts
var NOTHING = {
  layout: "none",
  call: { company: null, ticker: null, period: null, date: null },
  participants: [],
  listings: [],
  sections: [],
  turns: [],
  exchanges: [],
  words: null,
  unspoken: null,
  furniture: [],
  facts: []
};
function readTranscript(text2, lines) {
  const page = { text: text2, lines };
  const found2 = recognise(page);
  return found2 ? readAs(found2.layout, page) : NOTHING;
}
function readAs(layout, page) {
  const marks = layout.read(page);
  return layout.speakerless ? withoutSpeakers(layout.id, page, marks) : assemble(layout.id, page, marks);
}
function withoutSpeakers(layout, page, { paragraphs }) {
  const words = speechIn(page.text, page.lines, [0, page.text.length], [], paragraphs);
  const speech = [words.text.slice(0, 3e4)];
  return { ...NOTHING, layout, words, call: callOf({ page, facts: [], speech, people: [], roles: [] }) };
}
function assemble(layout, page, marks) {
  const open2 = turnsOf(page, marks);
  const facts = marks.marks.filter((mark) => mark.kind === "fact");
  const register = createRegister();
  const listed2 = enterListed(register, page, marks);
  const { speakers, calls } = callsOf(register, open2);
  const { people } = register;
  const sections = sectionsOf(page, marks, open2, calls);
  const company = textOf(page, facts.find((fact) => fact.fact === "company")?.span ?? null);
  const roles = rolesOf2({
    people,
    find: register.find,
    speakers,
    sections: sections.kinds,
    calls,
    company,
    hosts: hostsOf(open2)
  });
  const turns = open2.map((turn, index) => closed(turn, speakers[index], sections.kinds[index]));
  return {
    layout,
    call: callOf({ page, facts, speech: open2.slice(0, MOST_SPEECH).map((turn) => turn.flow.text), people, roles }),
    participants: participantsOf(people, roles, turns),
    // Only now have the people their places.
    listings: listed2.map(({ person, mark }) => ({ person: person.id, span: mark.span, nameSpan: mark.name })),
    sections: sections.sections,
    turns,
    exchanges: exchangesOf({ people, roles, turns, calls }),
    words: null,
    unspoken: unspokenIn(page, marks, turns),
    furniture: marks.marks.filter((mark) => mark.kind === "furniture").map((mark) => mark.span),
    facts
  };
}
var ASIDE2 = /* @__PURE__ */ new Set(["furniture", "listing", "section"]);
function unspokenIn(page, { marks, paragraphs }, turns) {
  const end = turns[0]?.span[0] ?? page.text.length;
  const aside = marks.flatMap((mark) => ASIDE2.has(mark.kind) ? [mark.span] : []);
  const flow = speechIn(page.text, page.lines, [0, end], aside, paragraphs);
  return flow.text === "" ? null : flow;
}
var hostsOf = (turns) => turns.slice(0, 2).flatMap((turn) => isOperator(turn.naming.name) ? hostsIn(turn.flow.text) : []);
var MOST_SPEECH = 40;
var textOf = ({ text: text2 }, span) => span && text2.slice(span[0], span[1]);
var enterListed = (register, page, { marks }) => marks.flatMap(
  (mark) => mark.kind === "listing" ? [{ mark, person: register.enter(listedNaming(page, mark)) }] : []
);
var listedNaming = (page, { name: name2, firm, title, side, span }) => ({
  name: textOf(page, name2),
  firm: textOf(page, firm),
  title: textOf(page, title),
  side,
  spelling: textOf(page, span),
  listed: span
});
var closed = (turn, speaker, section) => ({
  index: turn.index,
  speaker,
  section,
  headerSpan: turn.headerSpan,
  nameSpan: turn.nameSpan,
  firmSpan: turn.firmSpan,
  titleSpan: turn.titleSpan,
  span: turn.span,
  flow: turn.flow
});

// server/core/review.ts
var review = (text2, options) => createReviewer().review(text2, options);
function createReviewer() {
  let known5 = /* @__PURE__ */ new Map();
  let definitions2 = NO_SETTINGS.definitions;
  return {
    review(text2, { settings = NO_SETTINGS, file = null } = {}) {
      if (settings.definitions !== definitions2) known5 = /* @__PURE__ */ new Map();
      definitions2 = settings.definitions;
      const read4 = reader(definitions2);
      const used = /* @__PURE__ */ new Map();
      const result = reviewWith(text2, settings, (words, context) => {
        const key = keyOf5(context);
        const here = readingsOf(used, key);
        const reading = here.get(words) ?? known5.get(key)?.get(words) ?? read4(ownCopy(words), context);
        here.set(reading.text, reading);
        return reading;
      });
      known5 = used;
      return { ...result, ...judge2(result.findings, text2, settings, file) };
    }
  };
}
function readingsOf(readings, context) {
  const there = readings.get(context) ?? /* @__PURE__ */ new Map();
  readings.set(context, there);
  return there;
}
function reader(definitions2) {
  const rename = renaming(definitions2);
  return (words, context) => {
    const date = context.date ?? heldAbout(context.period, definitions2);
    const reading = readTurn(words, { ...context, date, fiscalYearEnd: definitions2.fiscalYearEnd ?? null });
    return rename ? renamed(reading, rename) : reading;
  };
}
function reviewWith(text2, { definitions: definitions2, severities: severities2 }, read4) {
  const lines = linesOf(text2);
  const transcript = readTranscript(text2, lines);
  const turns = placeTurns(transcript, read4);
  const ground = { transcript, call: transcript.call, turns, figures: inTextOrder(turns, transcript) };
  const claims = tolerated(readClaims(ground), definitions2);
  const quantities = quantitiesOf(ground.figures);
  const findings = checkRules({ ...ground, claims, quantities }, (rule) => severities2.get(rule) === "off");
  return { text: text2, lines, transcript, turns, figures: ground.figures, claims, quantities, findings };
}
var inTextOrder = (turns, { turns: { length } }) => [...turns.slice(length), ...turns.slice(0, length)].flatMap(({ figures }) => figures);
function placeTurns(transcript, read4) {
  const asides = asidesOf(transcript);
  let id30 = 0;
  const place2 = (turn) => {
    const reading = read4(turn.flow.text, contextOf2(transcript, turn));
    const placed2 = { turn, reading, figures: placeFigures(turn, reading, id30) };
    id30 += reading.figures.length;
    return placed2;
  };
  const before2 = asides.map(place2);
  return [...transcript.turns.map(place2), ...before2];
}
var asidesOf = ({ turns, words, unspoken }) => stretchesOf(words ?? unspoken ?? NO_WORDS).map((flow, index) => stretchAsTurn(flow, turns.length + index));
var NO_WORDS = { text: "", pieces: [] };
function stretchAsTurn(flow, index) {
  const span = [sourceOffset(flow, 0), sourceOffset(flow, flow.text.length)];
  const nobody = [span[0], span[0]];
  return {
    index,
    speaker: -1,
    section: "presentation",
    headerSpan: nobody,
    nameSpan: nobody,
    firmSpan: null,
    titleSpan: null,
    span,
    flow
  };
}
var placeFigures = (turn, reading, firstId) => reading.figures.map((figure, index) => ({
  place: figure.place,
  written: figure.written,
  kind: figure.kind,
  value: figure.value,
  interval: figure.interval,
  range: figure.range,
  unit: figure.unit,
  modifier: figure.modifier,
  sign: figure.sign,
  step: figure.step,
  unverified: figure.unverified,
  sentence: figure.sentence,
  metric: figure.metric,
  period: figure.period,
  periodSaid: figure.periodSaid,
  basis: figure.basis,
  stance: figure.stance,
  hedge: figure.hedge,
  id: firstId + index,
  span: sourceSpan(turn.flow, figure.place),
  turn: turn.index,
  speaker: turn.speaker
}));
var SPEAKS_FOR = {
  executive: "management",
  analyst: "analyst",
  operator: "operator",
  other: "unknown"
};
function contextOf2(transcript, turn) {
  const role = transcript.participants[turn.speaker]?.role ?? "other";
  return { period: transcript.call.period, date: transcript.call.date, currency: "USD", speaker: SPEAKS_FOR[role] };
}
var keyOf5 = (context) => `${context.period}|${context.date}|${context.currency}|${context.speaker}`;

// server/core/figures/fields.ts
var fieldsOf = (figure) => ({
  span: figure.span,
  text: figure.written,
  kind: figure.kind,
  value: figure.value,
  low: figure.value === null && !figure.range ? null : figure.interval.low,
  high: figure.value === null && !figure.range ? null : figure.interval.high,
  range: figure.range,
  unit: figure.unit,
  modifier: figure.modifier,
  sign: figure.sign,
  metric: figure.metric,
  period: figure.period,
  basis: figure.basis,
  stance: figure.stance,
  speaker: figure.speaker < 0 ? null : figure.speaker,
  turn: figure.speaker < 0 ? null : figure.turn
});

// server/core/schema-version.ts
var SCHEMA_VERSION = 1;

// server/core/report.ts
function reportOf(review2, file, milliseconds) {
  const { transcript, figures } = review2;
  return {
    schemaVersion: SCHEMA_VERSION,
    ...file === null ? {} : { file },
    layout: transcript.layout,
    call: transcript.call,
    participants: transcript.participants.map(({ id: id30, name: name2, role, firm, title, spellings, turns }) => ({
      id: id30,
      name: name2,
      role,
      firm,
      title,
      spellings,
      turns
    })),
    sections: transcript.sections.map(({ kind, span }) => ({ kind, span })),
    turns: transcript.turns.map(({ speaker, section, headerSpan, span }) => ({ speaker, section, headerSpan, span })),
    exchanges: transcript.exchanges.map(({ analyst, announced, firm, turns, answeredBy, status, span }) => ({
      analyst,
      announced,
      firm,
      turns,
      answeredBy,
      status,
      span
    })),
    figures: figures.map(fieldsOf),
    claims: review2.claims.map(({ relation, span, figures: ids, computed, stated, verdict, words, derived }) => ({
      relation,
      span,
      figures: ids,
      computed: computed && [computed.low, computed.high],
      stated: stated && [stated.low, stated.high],
      verdict,
      words,
      ...derived ? {
        derived: {
          name: derived.name,
          low: derived.interval.low,
          high: derived.interval.high,
          unit: derived.unit,
          period: derived.period,
          words: derived.words
        }
      } : {}
    })),
    findings: review2.findings,
    stats: { characters: review2.text.length, turns: transcript.turns.length, figures: figures.length, milliseconds }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  R2,
  checkRules,
  createReviewer,
  damagesOf,
  expressionsOf,
  layouts,
  linesOf,
  quantitiesOf,
  readClaims,
  readTranscript,
  readTurn,
  recognise,
  relations,
  reportOf,
  review,
  sceneOf,
  sentencesOf,
  tokensOf,
  turnWords
});

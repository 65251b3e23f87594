/** Makes of an object that never changes what is made of it, once, and keeps that as long as the object is kept. */
export function once<From extends object, Made extends object>(make: (from: From) => Made): (from: From) => Made {
  const known = new WeakMap<From, Made>();
  return (from) => {
    const before = known.get(from);
    if (before) return before;
    const made = make(from);
    known.set(from, made);
    return made;
  };
}

/** An object that keeps what was made of it itself. */
export interface Keeping {
  /** Each maker has a place of its own. */
  readonly kept: unknown[];
}

let makers = 0;

/** As `once`, for objects that many makers ask: a place in a list costs far less than one in a table of objects. */
export function keptOnce<From extends Keeping, Made extends object>(make: (from: From) => Made): (from: From) => Made {
  const place = makers++;
  return (from) => {
    from.kept[place] ??= make(from);
    return from.kept[place] as Made;
  };
}

/** Makes of each key what is made of it, once, for as long as the answering function itself is kept. */
export function oncePerKey<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

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

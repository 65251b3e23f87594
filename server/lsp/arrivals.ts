/** A message is read in one turn of the event loop, sorted in the next and heeded in the one after that. */
const TURNS = 3;

/** Takes in what has already arrived: a change of a text, a question that is taken back. */
export async function arrivals(): Promise<void> {
  for (let turns = 0; turns < TURNS; turns++) await nextTurn();
}

/** A browser has no turn that comes at once. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });

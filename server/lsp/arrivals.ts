/** A message is read in one turn of the event loop, sorted in the next and heeded in the one after that. */
const TURNS = 3;

/** Takes in what has already arrived: a change of a text, a question that is taken back. */
export async function arrivals(): Promise<void> {
  for (let turns = 0; turns < TURNS; turns++) await nextTurn();
}

type NextTurn = () => Promise<void>;

/** Where nothing comes at once, as in a browser, a message to oneself does: a timer there rests for some milliseconds. */
function byMessages(): NextTurn {
  const waiting: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => waiting.shift()?.());
  port1.start();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}

const nextTurn: NextTurn =
  typeof setImmediate === 'function' ? () => new Promise((resolve) => setImmediate(resolve)) : byMessages();

import type { Done } from './task';

export interface Progress {
  /** Counts one more file, and shows how far the run is where that has not been said for a while. */
  readonly show: (done: Done) => void;
  /** Takes the line away, so that something else can be printed. */
  readonly hide: () => void;
}

/** Milliseconds between two lines, and before the first: a short run needs none. */
const PAUSE = 200;
const SILENT: Progress = { show: () => undefined, hide: () => undefined };

/** One line on a terminal's standard error that says how far the run is; nothing anywhere else. */
export function createProgress(count: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY || count < 2) return SILENT;
  let [files, findings, last, shown] = [0, 0, Date.now(), false];
  const hide = () => {
    if (shown) stream.write('\r\u001b[K');
    shown = false;
  };
  return {
    hide,
    show(done) {
      files += 1;
      findings += done.findings;
      if (files === count || Date.now() - last < PAUSE) return;
      last = Date.now();
      hide();
      shown = true;
      stream.write(`${files} of ${count} files, ${findings} to look at`);
    },
  };
}

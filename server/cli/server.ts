import { serveHere } from './serve';

/** The server alone, for an editor that starts it as a process: over `--node-ipc`, `--stdio`, `--pipe` or `--socket`. */
serveHere();

import { isMainThread } from 'node:worker_threads';
import { endWhenNothingCanBeWritten } from './output';
import { run } from './program';
import { serveJobs } from './work/thread';

if (isMainThread) {
  endWhenNothingCanBeWritten();
  run(process.argv.slice(2)).then((status) => {
    if (status !== null) process.exitCode = status;
  });
} else {
  serveJobs();
}

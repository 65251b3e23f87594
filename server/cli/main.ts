import { endQuietlyWhenNobodyReads } from './output';
import { run } from './program';

endQuietlyWhenNobodyReads();
run(process.argv.slice(2)).then((status) => {
  if (status !== null) process.exitCode = status;
});

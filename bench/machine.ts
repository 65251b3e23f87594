import { availableParallelism, cpus, loadavg } from 'node:os';

/** The machine, as far as it explains figures. */
export const machineOf = (): string =>
  `${cpus()[0]?.model.trim() ?? 'a processor without a name'} with Node ${process.versions.node.split('.')[0]}`;

/** What to say where others use the machine at the same time, which makes every time longer; null where it is quiet. */
export function othersAtWork(): string | null {
  const [load, cores] = [loadavg()[0] ?? 0, availableParallelism()];
  return load < cores * 0.75
    ? null
    : `The machine was at work on something else as well (a load of ${load.toFixed(1)} on ${cores} cores): times come out too long.`;
}

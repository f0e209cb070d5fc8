import { runKills } from '../e2e/support/kills.ts';
import type { BenchRow } from '../tools/bench-table.ts';

const kills = Number(process.env.KILLS ?? 200);

/**
 * Ends the worker, and every fourth time the whole browser, at random moments during writes. `KILL_SEED` repeats a run,
 * `KILLS` is how many.
 */
export default async function benchKills(): Promise<readonly BenchRow[]> {
  const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
  process.stderr.write(`seed ${seed}\n`);
  const report = await runKills({
    kills,
    seed,
    browserEvery: 4,
    onKill: (line) => process.stderr.write(`${line}\n`),
  });
  for (const line of [...report.lost, ...report.halves, ...report.refused, ...report.faults].slice(0, 50))
    process.stderr.write(`${line}\n`);
  const row = (name: string, count: number, most?: number): BenchRow => ({
    name,
    p50: count,
    n: kills,
    unit: '',
    ...(most === undefined ? {} : { limit: { p50: most } }),
  });
  return [
    row(`kills of the worker (seed ${seed})`, report.workers),
    row('kills of the browser', report.browsers),
    row('writes answered', report.answered),
    row('writes cut off', report.cutOff),
    row('writes refused', report.refused.length, 0),
    row('acknowledged records lost', report.lost.length, 0),
    row('half-written records', report.halves.length, 0),
    row('faults the data check finds', report.faults.length, 0),
  ];
}

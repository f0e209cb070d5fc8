import { availableParallelism } from 'node:os';
import { forgetCounts, readCounts, toSummary } from './counts.ts';
import type { Counts } from './counts.ts';
import { run } from './run.ts';

export interface Step {
  name: string;
  command: readonly string[];
  /** Name of the JSON report that the command writes, if it counts tests. */
  report?: string;
}

export interface StepResult {
  name: string;
  ok: boolean;
  counts: Counts | null;
}

async function runStep({ name, command, report }: Step): Promise<StepResult> {
  if (report) forgetCounts(report);
  const { code, output, seconds } = await run(command, { quiet: true });
  const counts = report ? readCounts(report) : null;
  const detail = counts ? `  ${toSummary(counts)}` : '';
  process.stdout.write(
    `${code === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s${detail}\n`,
  );
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
  return { name, ok: code === 0, counts };
}

/** Runs the steps in the given order, as many at once as there are cores (or `atOnce`); prints one line each. */
export async function runSteps(
  steps: readonly Step[],
  atOnce = availableParallelism(),
): Promise<StepResult[]> {
  const results: StepResult[] = [];
  const queue = steps.values();
  const lane = async () => {
    for (const step of queue) results.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, steps.length) }, lane));
  return results;
}

/** Sums the tests; a failed step without a failed test (a lint error, a crash) counts as one failure. */
export function toTotal(results: readonly StepResult[]): Counts {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { ok, counts } of results) {
    total.passed += counts?.passed ?? 0;
    total.failed += ok ? 0 : Math.max(1, counts?.failed ?? 0);
    total.skipped += counts?.skipped ?? 0;
  }
  return total;
}

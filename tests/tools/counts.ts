import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../.artifacts/results');

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Where a runner of this name writes its JSON report. */
export function toReportPath(name: string): string {
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.json`);
}

export function forgetCounts(name: string): void {
  rmSync(toReportPath(name), { force: true });
}

/** Counts of the report of this name; null when the runner wrote none. */
export function readCounts(name: string): Counts | null {
  let text: string;
  try {
    text = readFileSync(toReportPath(name), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  const report = JSON.parse(text) as VitestReport | PlaywrightReport;
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** `12 passed, 0 failed` and, when there are any, `, 1 skipped`. */
export function toSummary({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

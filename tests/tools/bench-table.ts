/** One figure: percentiles in `unit`, the most that `p50` or `p95` may be, and the least that `p50` may be. */
export interface BenchRow {
  name: string;
  p50: number | null;
  p95?: number | null;
  n: number;
  /** Default ms. */
  unit?: string;
  limit?: { p50?: number; p95?: number; least?: number };
}

/** Value at a quantile (0…1), interpolated; null without samples. */
export function toQuantile(samples: readonly number[], q: number): number | null {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low === undefined || high === undefined ? null : low + (high - low) * (at - Math.floor(at));
}

/** Times an action `n` times after a few unmeasured rounds. */
export async function toRow(
  name: string,
  action: () => unknown,
  { n = 50, warmUp = 5, limit }: { n?: number; warmUp?: number; limit?: BenchRow['limit'] } = {},
): Promise<BenchRow> {
  for (let round = 0; round < warmUp; round++) await action();
  const samples: number[] = [];
  for (let round = 0; round < n; round++) {
    const start = performance.now();
    await action();
    samples.push(performance.now() - start);
  }
  return {
    name,
    p50: toQuantile(samples, 0.5),
    p95: toQuantile(samples, 0.95),
    n,
    ...(limit ? { limit } : {}),
  };
}

const show = (value: number | null | undefined) =>
  value === null || value === undefined ? '–' : value.toFixed(Math.abs(value) < 10 ? 2 : 0);

/** A limit without a figure is passed: what was not measured is not held. */
function isOver({ p50, p95, limit }: BenchRow): boolean {
  const passes = (value: number | null | undefined, bound: number | undefined) =>
    bound === undefined || (value !== null && value !== undefined && value <= bound);
  const isTooLow = limit?.least !== undefined && !((p50 ?? -Infinity) >= limit.least);
  return isTooLow || !passes(p50, limit?.p50) || !passes(p95, limit?.p95);
}

/** An aligned table for the terminal, and how many rows are over their limit. */
export function toTable(rows: readonly BenchRow[]): { text: string; over: number } {
  const head = ['', 'figure', 'p50', 'p95', 'unit', 'n', 'limit p50', 'limit p95'];
  const body = rows.map((row) => [
    row.limit ? (isOver(row) ? 'OVER' : 'ok') : '',
    row.name,
    show(row.p50),
    show(row.p95),
    row.unit ?? 'ms',
    String(row.n),
    row.limit?.least === undefined ? show(row.limit?.p50) : `≥ ${show(row.limit.least)}`,
    show(row.limit?.p95),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((cells) => cells[column]?.length ?? 0)),
  );
  const lines = [head, ...body].map((cells) =>
    cells
      .map((cell, column) =>
        column === 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return { text: lines.join('\n'), over: rows.filter(isOver).length };
}
